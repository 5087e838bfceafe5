internal import Dossiers
internal import Streams
internal import ZeroMQ

/// An intake's sockets: two ROUTERs and a publishing socket for each stream, all on the loop's thread.
final class IntakeSockets: IntakeNetwork {
    let context: Context
    private let zap: ZAPHandler
    private let submissions: Listener
    private let replies: Listener
    /// Where portals and nodes connect.
    let submissionsEndpoint: String
    let repliesEndpoint: String
    private let publishers: [IntakePublisher]
    /// Every socket that peers connect to.
    let listeners: [Listener]
    private let topology: Topology
    private let log: Log
    private let peerLog: PeerLog
    private let incoming = Multipart(capacity: 1 + ReceivedMessage.framesMax)

    /// Binds everything that the topology names; an automatic port is the system's choice, and told by `submissionsEndpoint` and
    /// its like.
    init(_ topology: Topology, intake: Topology.Intake, in context: Context, log: Log) throws {
        self.context = context
        self.topology = topology
        self.log = log
        peerLog = PeerLog(log)
        zap = try ZAPHandler(in: context)
        submissions = try Self.router(
            context, "submissions", at: intake.binding(of: intake.submissions), sendHighWaterMark: 8_192,
            receiveHighWaterMark: 512)
        replies = try Self.router(
            context, "replies", at: intake.binding(of: intake.replies), sendHighWaterMark: 4_096, receiveHighWaterMark: 2_048)
        submissionsEndpoint = intake.submissions.isAutomatic ? submissions.endpoint : intake.submissions.description
        repliesEndpoint = intake.replies.isAutomatic ? replies.endpoint : intake.replies.description
        publishers = try topology.streams.map { [peerLog] in
            try IntakePublisher($0, intake: intake, in: context, log: peerLog)
        }
        listeners = [submissions, replies] + publishers.map(\.listener)
    }

    func close() {
        submissions.close()
        replies.close()
        for publisher in publishers { publisher.close() }
    }

    func endpoint(of stream: Int) -> String { publishers[stream].publicEndpoint }

    /// High-water marks are in messages, of up to 512 KiB a frame: low, for what waits in the socket is held by nobody's count. What
    /// is beyond them waits with its sender.
    private static func router(
        _ context: Context, _ domain: String, at endpoint: Endpoint, sendHighWaterMark: Int, receiveHighWaterMark: Int
    ) throws -> Listener {
        try Listener(domain, at: endpoint.description) {
            let socket = try context.socket(.router)
            try socket.setForPeers(sendHighWaterMark: sendHighWaterMark, receiveHighWaterMark: receiveHighWaterMark)
            try socket.set(true, for: .routerMandatory)
            try socket.setServer(domain: domain)
            return socket
        }
    }

    // MARK: Who may come in

    func watch(_ poller: Poller) {
        _ = poller.add(zap.socket)
        replies.watch(poller)
        submissions.watch(poller)
    }

    /// Lets peers in by name, each only where it belongs.
    func serveAuthentication() throws {
        _ = try zap.serve { request in
            guard case .plain(let user, _) = request.mechanism, isAdmitted(user, to: request.domain) else {
                peerLog.warning(
                    "denied", about: request.domain, ["domain": request.domain, "address": request.address],
                    now: Moment.now.monotonic)
                return .deny(code: 400, text: "not known here")
            }
            return .allow(userID: user)
        }
    }

    private func isAdmitted(_ user: String, to domain: String) -> Bool {
        switch domain {
        case "submissions": return PeerName(user)?.portal != nil
        case "replies": return PeerName(user)?.node.flatMap { topology[$0] } != nil
        default:
            guard domain.hasPrefix("stream:") else { return false }
            return PeerName(user)?.node?.description == String(domain.dropFirst("stream:".count))
        }
    }

    // MARK: Receiving

    /// Hands over messages from nodes until none is left or a bound of the batch is reached.
    func drainReplies(
        atMost limit: Int, bytesMax: Int, _ body: (StreamName, borrowing ReceivedMessage) throws -> Void,
        refuse: (Connection, Refusal) -> Void
    ) throws {
        _ = try drain(replies, atMost: limit, bytesMax: bytesMax, refuse: refuse) { user, message in
            guard let node = user.node else { return refuse(message.connection, Refusal(.notAllowed, "only nodes speak here")) }
            try body(node, message)
        }
    }

    /// Hands over messages from portals until none is left or a bound is reached.
    func drainSubmissions(
        atMost limit: Int, bytesMax: Int, _ body: (String, borrowing ReceivedMessage) throws -> Void,
        refuse: (Connection, Refusal) -> Void
    ) throws {
        _ = try drain(submissions, atMost: limit, bytesMax: bytesMax, refuse: refuse) { user, message in
            guard let portal = user.portal else {
                return refuse(message.connection, Refusal(.notAllowed, "only portals speak here"))
            }
            try body(portal, message)
        }
    }

    private func drain(
        _ listener: Listener, atMost limit: Int, bytesMax: Int, refuse: (Connection, Refusal) -> Void,
        _ body: (PeerName, borrowing ReceivedMessage) throws -> Void
    ) throws -> Int {
        var bytes = 0
        var count = 0
        while count < limit, bytes < bytesMax, try listener.receive(into: incoming) {
            count += 1
            bytes += incoming.byteCount
            guard let connection = unsafe RoutingID.connection(incoming.frame(0)) else {
                peerLog.warning("routing-id-chosen-by-peer", now: Moment.now.monotonic)
                continue
            }
            guard incoming.isComplete else {
                refuse(connection, Refusal(.malformed, "a message of more than \(ReceivedMessage.framesMax) frames"))
                continue
            }
            guard let user = unsafe incoming.propertyBytes("User-Id").flatMap({ unsafe PeerName($0) }) else { continue }
            let message = unsafe ReceivedMessage(connection: connection, count: incoming.count - 1) {
                unsafe incoming.frame($0 + 1)
            }
            try body(user, message)
        }
        return count
    }

    // MARK: Sending

    func publish(_ stream: Int, topic: UnsafeRawBufferPointer, header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer)
        throws
    {
        let listener = publishers[stream].listener
        guard !listener.isRebinding else { return }
        _ = try unsafe listener.socket.send(topic, header, body)
    }

    func send(
        to peers: IntakePeers, _ connection: Connection, _ verb: Verb, _ second: UnsafeRawBufferPointer,
        _ third: UnsafeRawBufferPointer?,
        _ fourth: UnsafeRawBufferPointer?
    ) throws {
        let listener = peers == .portals ? submissions : replies
        guard !listener.isRebinding else { return }
        let outcome = try unsafe RoutingID.with(connection) { id in
            try unsafe listener.socket.send(id, verb.buffer, second, third, fourth)
        }
        if outcome == .wouldBlock { log.debug("peer-not-reading", ["verb": verb.rawValue]) }
    }

    // MARK: Cutting peers off

    /// A socket waits for its address: try again soon.
    var isRebinding: Bool { listeners.contains { $0.isRebinding } }

    /// Cuts every peer of a listener off. See ``Listener``.
    func cut(_ listener: Listener) throws {
        guard let publisher = publishers.first(where: { $0.listener === listener }) else { return try listener.rebind() }
        try publisher.rebind()
    }

    /// Binds again what waits for its address.
    func bindAgain() throws {
        try submissions.bindAgain()
        try replies.bindAgain()
    }

    /// Reads what subscribers send up, a little of it; a socket that gets more than subscriptions is bound anew.
    func sweepPublishers() throws -> [Int] {
        peerLog.sweep(now: Moment.now.monotonic)
        var rebound: [Int] = []
        for (index, publisher) in publishers.enumerated() where try publisher.sweep() { rebound.append(index) }
        return rebound
    }
}

extension Verb {
    /// The frame, in static memory.
    var buffer: UnsafeRawBufferPointer {
        let text = bytes
        return unsafe UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
