internal import ZeroMQ

/// Whether a socket that dials one peer has reached it: what is sent before would wait for it, and arrive stale by the thousand.
///
/// `ZMQ_IMMEDIATE` would see to that too, but not without danger: libzmq 4.3.4 then drops what has arrived of a connection that ends, also in
/// the middle of a message that is being received, and ends the process by an assertion (`!_more`, fq.cpp).
final class ConnectionWatch {
    private let monitor: Monitor
    private(set) var isConnected = false

    /// Made before the socket connects.
    init(_ socket: Socket, in context: Context) throws {
        monitor = try Monitor(socket, in: context, for: [.handshakeSucceeded, .disconnected])
    }

    /// For the `Poller`: a connection that has just been made can be used at once.
    var socket: Socket { monitor.socket }

    /// Takes notice of what has happened since the last call.
    func update() throws {
        while let event = try monitor.next() {
            if event.kind.contains(.handshakeSucceeded) { isConnected = true }
            if event.kind.contains(.disconnected) { isConnected = false }
        }
    }

    func stop() { monitor.stop() }
}
