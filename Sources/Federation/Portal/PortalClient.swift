package import Dossiers
internal import Streams
internal import ZeroMQ

/// A portal on a socket of its own: what the command line and tests submit with. It belongs to one thread.
package final class PortalClient {
    private let portal: Portal
    private let link: PortalLink
    private let incoming = Multipart(capacity: ReceivedMessage.framesMax)

    /// - Parameters:
    ///   - endpoint: the intake's submissions.
    ///   - name: of the portal, 1 to 64 characters of `0-9A-Za-z._-`.
    package init(endpoint: String, name: String, allowsPlaintext: Bool = false, limits: Portal.Limits = Portal.Limits()) throws
    {
        guard allowsPlaintext || Endpoint(endpoint)?.isLoopback == true else { throw BindingError.notLoopback(endpoint) }
        link = try PortalLink(endpoint: endpoint, user: PeerName.portalNamed(name).user)
        portal = Portal(network: link, limits: limits)
    }

    deinit {
        link.connection.stop()
        link.socket.close()
    }

    package var inFlight: Int { portal.inFlight }
    package var hasRoom: Bool { portal.hasRoom }
    package var silentSince: Duration? { portal.silentSince }
    package var deferral: Refusal? { portal.deferral }
    package func isUnderWay(_ key: Submission.Key) -> Bool { portal.isUnderWay(key) }
    package func submit(_ submission: Submission) { portal.submit(submission) }
    /// See ``Portal/follow(_:code:)``: the answer is among those of ``takeFollowed()`` after some ``step(_:)``.
    package func follow(_ id: DossierID, code: FollowUpCode) { portal.follow(id, code: code) }
    package func takeFollowed() -> [(id: DossierID, outcome: Portal.FollowOutcome)] { portal.takeFollowed() }

    /// Sends, waits up to `timeout` for answers, and hands over what has come to an end.
    package func step(_ timeout: Duration) throws -> [(submission: Submission, outcome: Submission.Outcome)] {
        let sent = try portal.turn(now: Moment.now.monotonic)
        if !sent.isEmpty { return sent }
        let now = Moment.now.monotonic
        let wait = min(timeout, max(.zero, portal.deadline(now: now) - now))
        _ = try link.socket.wait(for: .readable, within: wait)
        for _ in 0..<4_096 {
            guard try link.socket.receive(into: incoming) else { break }
            guard incoming.isComplete else { continue }
            let message = unsafe ReceivedMessage(connection: Connection(token: 0), count: incoming.count) {
                unsafe incoming.frame($0)
            }
            // An answer that cannot be read is none: the question is asked again.
            do throws(Refusal) { try portal.receive(message, now: Moment.now.monotonic) } catch { continue }
        }
        return try portal.turn(now: Moment.now.monotonic)
    }
}

/// The socket under a portal.
private final class PortalLink: PortalNetwork {
    let socket: Socket
    let connection: ConnectionWatch

    init(endpoint: String, user: String) throws {
        let context = try Context()
        socket = try context.socket(.dealer)
        try socket.setForPeers(sendHighWaterMark: 8_192, receiveHighWaterMark: 16_384)
        try socket.setClient(user: user)
        connection = try ConnectionWatch(socket, in: context)
        try socket.connect(endpoint)
    }

    func send(_ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?) throws -> Bool {
        try connection.update()
        guard connection.isConnected else { return false }
        return try unsafe socket.send(verb.buffer, second, third) == .sent
    }
}
