internal import CZeroMQ

/// Tells what happens to a socket's connections (`zmq_socket_monitor`): the only place where a client learns that it was denied.
///
/// libzmq's I/O thread writes the events and would wait for a slow reader, so the queue has no limit: ask for few kinds and read
/// them on every turn of the loop. A socket has one monitor at a time.
package final class Monitor {
    /// Held, so that the monitoring ends before the socket does.
    private let monitored: Socket
    /// For the `Poller`.
    package let socket: Socket
    private let frames = Multipart(capacity: 2)

    /// Watches `monitored` for `kinds`, from now on.
    package init(_ monitored: Socket, in context: Context, for kinds: Event.Kind = .all) throws(ZMQError) {
        let endpoint = context.nextMonitorEndpoint()
        self.monitored = monitored
        socket = try context.socket(.pair)
        try socket.set(0, for: .receiveHighWaterMark)
        try checked("zmq_socket_monitor", endpoint) {
            unsafe zmq_socket_monitor(monitored.handle, endpoint, CInt(kinds.rawValue))
        }
        try socket.connect(endpoint)
    }

    deinit { stop() }

    /// Ends the monitoring; what was read stays true. Stopping again does nothing.
    package func stop() {
        // The sending end first: without a reader it would hold up the I/O thread.
        if !socket.isClosed && !monitored.isClosed { _ = unsafe zmq_socket_monitor(monitored.handle, nil, 0) }
        socket.close()
    }

    /// The next event, if there is one.
    package func next() throws(ZMQError) -> Event? {
        while try socket.receive(into: frames) {
            if let event = Event(frames) { return event }
        }
        return nil
    }

    /// As `next`, but waits for an event up to `timeout`: for clients and tests, not for a loop.
    package func next(within timeout: Duration) throws(ZMQError) -> Event? {
        try socket.receive(into: frames, within: timeout) ? Event(frames) : nil
    }
}

@available(*, unavailable)
extension Monitor: Sendable {}

extension Monitor {
    /// Something that happened to a connection.
    package struct Event: Hashable, Sendable {
        package let kind: Kind
        /// Of a denial: the ZAP status, 300, 400 or 500; of a failure: an errno or a protocol error; else a file descriptor or delay.
        package let value: UInt32
        /// The endpoint of this side.
        package let endpoint: String

        /// Two bytes of kind and four of value in the machine's order, then the endpoint.
        fileprivate init?(_ frames: Multipart) {
            guard frames.isComplete, frames.count == 2, unsafe frames.frame(0).count == 6 else { return nil }
            kind = unsafe Kind(rawValue: frames.frame(0).loadUnaligned(as: UInt16.self))
            value = unsafe frames.frame(0).loadUnaligned(fromByteOffset: 2, as: UInt32.self)
            endpoint = unsafe String(decoding: frames.frame(1), as: UTF8.self)
        }
    }
}

extension Monitor.Event {
    /// One kind of event, or several to ask for.
    package struct Kind: OptionSet, Hashable, Sendable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) { self.rawValue = rawValue }
        private init(_ code: CInt) { rawValue = UInt16(truncatingIfNeeded: code) }

        /// `ZMQ_EVENT_CONNECTED`: the transport is there; the handshake follows.
        package static let connected = Kind(ZMQ_EVENT_CONNECTED)
        /// `ZMQ_EVENT_CONNECT_DELAYED`.
        package static let connectDelayed = Kind(ZMQ_EVENT_CONNECT_DELAYED)
        /// `ZMQ_EVENT_CONNECT_RETRIED`: the value is the delay in milliseconds.
        package static let connectRetried = Kind(ZMQ_EVENT_CONNECT_RETRIED)
        /// `ZMQ_EVENT_LISTENING`.
        package static let listening = Kind(ZMQ_EVENT_LISTENING)
        /// `ZMQ_EVENT_BIND_FAILED`.
        package static let bindFailed = Kind(ZMQ_EVENT_BIND_FAILED)
        /// `ZMQ_EVENT_ACCEPTED`.
        package static let accepted = Kind(ZMQ_EVENT_ACCEPTED)
        /// `ZMQ_EVENT_ACCEPT_FAILED`: the value is the errno, such as EMFILE.
        package static let acceptFailed = Kind(ZMQ_EVENT_ACCEPT_FAILED)
        /// `ZMQ_EVENT_CLOSED`: by this side.
        package static let closed = Kind(ZMQ_EVENT_CLOSED)
        /// `ZMQ_EVENT_DISCONNECTED`: a connection broke.
        package static let disconnected = Kind(ZMQ_EVENT_DISCONNECTED)
        /// `ZMQ_EVENT_MONITOR_STOPPED`: the last event.
        package static let monitorStopped = Kind(ZMQ_EVENT_MONITOR_STOPPED)
        /// `ZMQ_EVENT_HANDSHAKE_SUCCEEDED`: the peer is let in.
        package static let handshakeSucceeded = Kind(ZMQ_EVENT_HANDSHAKE_SUCCEEDED)
        /// `ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL`: the value is an errno.
        package static let handshakeFailed = Kind(ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL)
        /// `ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL`: the value is one of `ZMQ_PROTOCOL_ERROR_*`.
        package static let handshakeFailedProtocol = Kind(ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL)
        /// `ZMQ_EVENT_HANDSHAKE_FAILED_AUTH`: denied; the value is the ZAP status.
        package static let denied = Kind(ZMQ_EVENT_HANDSHAKE_FAILED_AUTH)
        /// Every kind.
        package static let all = Kind(ZMQ_EVENT_ALL)
    }
}
