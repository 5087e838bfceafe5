internal import Glibc
internal import ZeroMQ

/// A socket that is bound to one address for as long as its process runs, and that can be made anew there.
///
/// libzmq cannot send one peer of a socket away, and it keeps an unfinished message without bound. So a peer is cut off by closing the
/// socket, which frees all that it held, and binding another at the same address: everyone else connects again by itself. libzmq
/// frees the address in another thread, and the loop does not wait for that: it asks again in each turn. (The file of an ipc address
/// is replaced by who binds it; libzmq 4.3.4 does not remove it when it closes.)
final class Listener {
    /// As log lines call it.
    let name: String
    /// With the port that was bound.
    let endpoint: String
    private(set) var socket: Socket
    /// Closed because of a peer, and not bound again yet: there is nobody to receive from or to send to.
    private(set) var isRebinding = false
    /// Bytes that came out of the socket, of every peer it has had.
    private(set) var handedOver: UInt64 = 0
    private let make: () throws -> Socket
    private let bind: (Socket, String) throws -> Bool
    private let hasRoom: () -> Bool
    private var watched: (poller: Poller, token: Poller.Token)?

    /// Binds; waits for the address for a short time, if another process has just left it.
    ///
    /// - Parameters:
    ///   - make: a socket with all its options set, not bound.
    ///   - bind: whether the address was free.
    ///   - hasRoom: whether there are descriptors to bind with: without one libzmq 4.3.4 ends the process (`getifaddrs`, ip_resolver.cpp).
    init(
        _ name: String, at endpoint: String, make: @escaping () throws -> Socket,
        bind: @escaping (Socket, String) throws -> Bool = Binding.bindsAtOnce,
        hasRoom: @escaping () -> Bool = { Descriptors.hasRoom(for: 8) }
    ) throws {
        self.name = name
        self.make = make
        self.bind = bind
        self.hasRoom = hasRoom
        socket = try make()
        try Binding.await(endpoint) { [socket] in try bind(socket, endpoint) }
        self.endpoint = try socket.lastEndpoint
    }

    func close() { socket.close() }

    /// Has the poller watch this socket, and those that follow it.
    func watch(_ poller: Poller) { watched = (poller, poller.add(socket)) }

    /// Receives one message, if one is there.
    func receive(into message: Multipart) throws(ZMQError) -> Bool {
        guard !isRebinding, try socket.receive(into: message) else { return false }
        handedOver &+= UInt64(message.byteCount)
        return true
    }

    /// Cuts every peer off, and drops what they sent and what waits for them.
    func rebind() throws {
        guard !isRebinding else { return }
        isRebinding = true
        try socket.set(.zero, for: .linger)
        socket.close()
        try bindAgain()
    }

    /// One attempt, in a turn of the loop; whether the socket is bound now.
    @discardableResult
    func bindAgain() throws -> Bool {
        guard isRebinding else { return true }
        // The closed one gives its descriptors back a moment later.
        guard hasRoom() else { return false }
        if socket.isClosed {
            do { socket = try make() } catch let error as ZMQError where [EMFILE, ENFILE].contains(error.code) { return false }
        }
        guard try bind(socket, endpoint) else { return false }
        isRebinding = false
        if let watched { watched.poller.replace(watched.token, with: socket) }
        return true
    }
}
