internal import Dossiers
internal import Streams
internal import ZeroMQ

/// A node's sockets: a DEALER to the intake's replies, and a SUB to its stream. Both dial out; a préfecture opens no port.
final class NodeSockets: NodeNetwork {
    let context: Context
    private var dealer: Socket
    private var connection: ConnectionWatch
    private var subscriber: Socket?
    private let replies: String
    private let user: String
    private let allowsPlaintext: Bool
    private let poller: Poller
    private let tokens: (dealer: Poller.Token, connection: Poller.Token)
    private var subscription: Poller.Token?
    private var subscribed: (endpoint: String, prefixes: [PostalPrefix])?
    private let incoming = Multipart(capacity: ReceivedMessage.framesMax)

    init(_ stream: StreamName, replies: String, allowsPlaintext: Bool, poller: Poller) throws {
        context = try Context()
        user = PeerName.nodeOf(stream).user
        self.replies = replies
        self.allowsPlaintext = allowsPlaintext
        self.poller = poller
        (dealer, connection) = try Self.dial(replies, user: user, in: context)
        tokens = (poller.add(dealer), poller.add(connection.socket))
    }

    private static func dial(_ replies: String, user: String, in context: Context) throws -> (Socket, ConnectionWatch) {
        let dealer = try context.socket(.dealer)
        try dealer.setForPeers(sendHighWaterMark: 8_192, receiveHighWaterMark: 2_048)
        try dealer.setClient(user: user)
        let connection = try ConnectionWatch(dealer, in: context)
        try dealer.connect(replies)
        return (dealer, connection)
    }

    func close() {
        connection.stop()
        dealer.close()
        subscriber?.close()
    }

    /// Drops both connections with all that they brought, and dials anew: a message that never ends is held without bound. What was
    /// on its way comes again, as after any cut.
    func dialAgain() throws {
        connection.stop()
        try dealer.set(.zero, for: .linger)
        dealer.close()
        (dealer, connection) = try Self.dial(replies, user: user, in: context)
        poller.replace(tokens.dealer, with: dealer)
        poller.replace(tokens.connection, with: connection.socket)
        if let subscribed { try subscribe(at: subscribed.endpoint, prefixes: subscribed.prefixes) }
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
        try socket.setForPeers(sendHighWaterMark: 1_000, receiveHighWaterMark: 4_096)
        try socket.setClient(user: user)
        for prefix in prefixes { try socket.subscribe(prefix.description) }
        try socket.connect(endpoint)
        subscriber = socket
        subscribed = (endpoint, prefixes)
        if let subscription { poller.replace(subscription, with: socket) } else { subscription = poller.add(socket) }
    }

    /// Hands over what the intake says, until nothing is left or `limit` is reached.
    func drainReplies(atMost limit: Int, bytesMax: Int, _ body: (borrowing ReceivedMessage) throws -> Void) throws {
        try connection.update()
        try drain(dealer, atMost: limit, bytesMax: bytesMax, body)
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
