internal import Dossiers
internal import ZeroMQ

/// The publishing socket of one stream, in a ZAP domain of its own: nobody but that stream's node is let in.
///
/// An XPUB in its default mode, never polled. What its peers send up are subscriptions; a peer that sends anything else, or too many,
/// has the socket closed and bound anew: it loses its connection, and the stream's receiver asks again by itself.
final class IntakePublisher {
    private static let subscriptionsMax = 4_096
    private static let sweepMax = 64

    private(set) var socket: Socket
    /// Where nodes connect: the topology's address, with the port that was bound.
    let publicEndpoint: String
    private let bound: String
    private let domain: String
    private let context: Context
    private let log: PeerLog
    private let upstream = Multipart(capacity: 2)
    private var subscriptions = 0
    /// Closed because of a peer, and the address not bound again yet: libzmq frees it in another thread, and the loop does not wait for that.
    private(set) var isRebinding = false

    init(_ stream: Topology.Stream, intake: Topology.Intake, in context: Context, log: PeerLog) throws {
        guard let endpoint = stream.endpoint else { throw BindingError.noEndpoint(stream.name) }
        self.context = context
        self.log = log
        domain = "stream:\(stream.name)"
        socket = try Self.socket(context, domain)
        try Binding.bind(socket, to: intake.binding(of: endpoint))
        bound = try socket.lastEndpoint
        publicEndpoint = endpoint.isAutomatic ? bound : endpoint.description
    }

    func close() { socket.close() }

    /// Whether the socket is another one since the last sweep, so that whoever held a grant must ask again.
    func sweep() throws -> Bool {
        if isRebinding { return try bindAgain() }
        for _ in 0..<Self.sweepMax {
            guard try socket.receive(into: upstream) else { return false }
            subscriptions += 1
            guard isSubscription, subscriptions <= Self.subscriptionsMax else {
                try rebind()
                return try bindAgain()
            }
        }
        return false
    }

    /// A zero or a one, and a prefix of up to five bytes.
    private var isSubscription: Bool {
        guard upstream.isComplete, upstream.count == 1 else { return false }
        return unsafe upstream.withFrame(0) { unsafe $0.count <= 6 && ($0.first == 0 || $0.first == 1) }
    }

    private func rebind() throws {
        log.warning(
            "publisher-rebound", about: domain,
            ["domain": domain, "reason": "something other than a few subscriptions came up"], now: Moment.now.monotonic)
        socket.close()
        socket = try Self.socket(context, domain)
        subscriptions = 0
        isRebinding = true
    }

    /// One attempt; the next sweep makes another. What is published until then reaches nobody, and is asked for again.
    private func bindAgain() throws -> Bool {
        guard try Binding.bindsAtOnce(socket, to: bound) else { return false }
        isRebinding = false
        return true
    }

    private static func socket(_ context: Context, _ domain: String) throws -> Socket {
        let socket = try context.socket(.xpub)
        try socket.setForPeers(sendHighWaterMark: 4_096, receiveHighWaterMark: 1_000)
        try socket.setServer(domain: domain)
        return socket
    }
}
