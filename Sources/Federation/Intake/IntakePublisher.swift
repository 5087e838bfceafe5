internal import Dossiers
internal import ZeroMQ

/// The publishing socket of one stream, in a ZAP domain of its own: nobody but that stream's node is let in.
///
/// An XPUB in its default mode, never polled. What its peers send up are subscriptions; a peer that sends anything else, or too many,
/// has the socket closed and bound anew: it loses its connection, and the stream's receiver asks again by itself.
final class IntakePublisher {
    private static let subscriptionsMax = 4_096
    private static let sweepMax = 64

    let listener: Listener
    /// Where nodes connect: the topology's address, with the port that was bound.
    let publicEndpoint: String
    private let log: PeerLog
    private let upstream = Multipart(capacity: 2)
    private var subscriptions = 0
    /// Another socket is bound, or will be, since the last sweep that said so.
    private var isCut = false

    init(_ stream: Topology.Stream, intake: Topology.Intake, in context: Context, log: PeerLog) throws {
        guard let endpoint = stream.endpoint else { throw BindingError.noEndpoint(stream.name) }
        self.log = log
        let domain = "stream:\(stream.name)"
        listener = try Listener(domain, at: intake.binding(of: endpoint).description) { try Self.socket(context, domain) }
        publicEndpoint = endpoint.isAutomatic ? listener.endpoint : endpoint.description
    }

    func close() { listener.close() }

    /// Whether the socket is another one since the last sweep, so that whoever held a grant must ask again.
    func sweep() throws -> Bool {
        for _ in 0..<Self.sweepMax {
            guard try listener.receive(into: upstream) else { break }
            subscriptions += 1
            guard isSubscription, subscriptions <= Self.subscriptionsMax else {
                log.warning(
                    "publisher-rebound", about: listener.name,
                    ["domain": listener.name, "reason": "something other than a few subscriptions came up"],
                    now: Moment.now.monotonic)
                try rebind()
                break
            }
        }
        guard isCut, try listener.bindAgain() else { return false }
        isCut = false
        return true
    }

    /// Cuts every subscriber. What is published until it is bound again reaches nobody, and is asked for again.
    func rebind() throws {
        subscriptions = 0
        isCut = true
        try listener.rebind()
    }

    /// A zero or a one, and a prefix of up to five bytes.
    private var isSubscription: Bool {
        guard upstream.isComplete, upstream.count == 1 else { return false }
        return unsafe upstream.withFrame(0) { unsafe $0.count <= 6 && ($0.first == 0 || $0.first == 1) }
    }

    private static func socket(_ context: Context, _ domain: String) throws -> Socket {
        let socket = try context.socket(.xpub)
        try socket.setForPeers(sendHighWaterMark: 4_096, receiveHighWaterMark: 1_000)
        try socket.setServer(domain: domain)
        return socket
    }
}
