/// Decides who is let in: the server of ZAP 1.0 (ZeroMQ RFC 27) at `inproc://zeromq.zap.01`, one per context.
///
/// Make it before the sockets that ask for it are bound and keep it for as long as they are: until its loop serves it, peers
/// wait in their handshake; with none bound, CURVE without `zapEnforceDomain` lets everyone in.
package final class ZAPHandler {
    /// For the `Poller`.
    package let socket: Socket
    /// A PLAIN request, the longest, has 8 frames.
    private let request = Multipart(capacity: 8)

    static let endpoint = "inproc://zeromq.zap.01"
    static let version = "1.0"

    /// Throws EADDRINUSE if the context has a handler already.
    package init(in context: Context) throws(ZMQError) {
        socket = try context.socket(.rep)
        try socket.bind(ZAPHandler.endpoint)
    }

    /// Answers the requests that are there, at most `limit` of them. What is not a request of ZAP is answered with 500.
    ///
    /// - Returns: how many were answered; as many as `limit` means that more may wait.
    package func serve(atMost limit: Int = 64, _ decide: (ZAPRequest) -> ZAPReply) throws(ZMQError) -> Int {
        for served in 0..<limit {
            guard try socket.receive(into: request) else { return served }
            try answer(ZAPRequest(request).map(decide) ?? .fault)
        }
        return limit
    }

    private func answer(_ reply: ZAPReply) throws(ZMQError) {
        let (code, text, userID) = reply.fields
        // The request's id as it came, byte for byte; then no metadata.
        let requestID = request.count > 1 ? try unsafe Message(copying: request.frame(1)) : Message()
        try sendPart(Message(ZAPHandler.version))
        try sendPart(requestID)
        try sendPart(Message(code))
        try sendPart(Message(text))
        try sendPart(Message(userID))
        try sendPart(Message(), isLast: true)
    }

    /// A REP never has to wait: it drops the answer to a peer that has gone.
    private func sendPart(_ part: consuming Message, isLast: Bool = false) throws(ZMQError) {
        _ = try socket.send(moving: &part, more: !isLast)
    }
}

@available(*, unavailable)
extension ZAPHandler: Sendable {}
