internal import Dossiers
internal import Streams
internal import ZeroMQ

/// A node's sockets: a DEALER to the intake's replies, and a SUB to its stream. Both dial out; a préfecture opens no port.
final class NodeSockets: NodeNetwork {
    let context: Context
    private let dealer: Socket
    private let connection: ConnectionWatch
    private var subscriber: Socket?
    private let user: String
    private let allowsPlaintext: Bool
    private let poller: Poller
    private var subscription: Poller.Token?
    private let incoming = Multipart(capacity: ReceivedMessage.framesMax)

    init(_ stream: StreamName, replies: String, allowsPlaintext: Bool, poller: Poller) throws {
        context = try Context()
        user = PeerName.nodeOf(stream).user
        self.allowsPlaintext = allowsPlaintext
        self.poller = poller
        dealer = try context.socket(.dealer)
        try dealer.setForPeers(sendHighWaterMark: 8_192, receiveHighWaterMark: 8_192)
        try dealer.setClient(user: user)
        connection = try ConnectionWatch(dealer, in: context)
        try dealer.connect(replies)
        _ = poller.add(dealer)
        _ = poller.add(connection.socket)
    }

    func close() {
        connection.stop()
        dealer.close()
        subscriber?.close()
    }

    func send(
        _ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) throws
        -> Bool
    {
        guard connection.isConnected else { return false }
        return try unsafe dealer.send(verb.buffer, second, third, fourth) == .sent
    }

    /// A new socket each time: nothing of an earlier subscription can arrive on it.
    func subscribe(at endpoint: String, prefixes: [PostalPrefix]) throws {
        guard allowsPlaintext || Endpoint(endpoint)?.isLoopback == true else { throw BindingError.notLoopback(endpoint) }
        subscriber?.close()
        let socket = try context.socket(.sub)
        try socket.setForPeers(sendHighWaterMark: 1_000, receiveHighWaterMark: 8_192)
        try socket.setClient(user: user)
        for prefix in prefixes { try socket.subscribe(prefix.description) }
        try socket.connect(endpoint)
        subscriber = socket
        if let subscription { poller.replace(subscription, with: socket) } else { subscription = poller.add(socket) }
    }

    /// Hands over what the intake says, until nothing is left or `limit` is reached.
    func drainReplies(atMost limit: Int, _ body: (borrowing ReceivedMessage) throws -> Void) throws {
        try connection.update()
        try drain(dealer, atMost: limit, bytesMax: .max, body)
    }

    func drainPublications(atMost limit: Int, bytesMax: Int, _ body: (borrowing ReceivedMessage) throws -> Void) throws {
        if let subscriber { try drain(subscriber, atMost: limit, bytesMax: bytesMax, body) }
    }

    private func drain(_ socket: Socket, atMost limit: Int, bytesMax: Int, _ body: (borrowing ReceivedMessage) throws -> Void)
        throws
    {
        var (count, bytes) = (0, 0)
        while count < limit, bytes < bytesMax, try socket.receive(into: incoming) {
            count += 1
            bytes += incoming.byteCount
            guard incoming.isComplete else { continue }
            try body(
                unsafe ReceivedMessage(connection: Connection(token: 0), count: incoming.count) { unsafe incoming.frame($0) })
        }
    }
}
