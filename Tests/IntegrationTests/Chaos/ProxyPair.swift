import Glibc

/// A connection that came in and the one dialled for it.
final class ProxyPair {
    private let dialling: CInt
    private let dialled: CInt
    private var up: ProxyFlow
    private var down: ProxyFlow

    /// `nil` when nobody waits to be accepted.
    init?(listener: CInt, port: UInt16) {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return nil }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        dialling = descriptor
        dialled = TCPSocket.dialling(port)
        up = ProxyFlow(source: dialling, target: dialled)
        down = ProxyFlow(source: dialled, target: dialling)
    }

    var interests: [pollfd] {
        [
            pollfd(fd: dialling, events: events(up, down), revents: 0),
            pollfd(fd: dialled, events: events(down, up), revents: 0),
        ]
    }

    private func events(_ taken: ProxyFlow, _ owed: ProxyFlow) -> Int16 {
        Int16((taken.kept.isEmpty ? POLLIN : 0) | (owed.kept.isEmpty ? 0 : POLLOUT))
    }

    /// - Parameter passed: is lent what has got through.
    /// - Returns: false when one side has gone: both are closed then.
    func step(_ mode: FaultyProxy.Mode, _ passed: (ArraySlice<UInt8>) -> Void) -> Bool {
        var isAlive = true
        if mode != .frozen, mode != .downwards { isAlive = up.move(mode, passed) }
        if isAlive, mode != .frozen, mode != .upwards { isAlive = down.move(mode, passed) }
        if !isAlive { close() }
        return isAlive
    }

    /// No time to linger: both sides get an RST.
    func reset() {
        for descriptor in [dialling, dialled] {
            var option = linger(l_onoff: 1, l_linger: 0)
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        }
        close()
    }

    /// Both sides see the end of the stream.
    func close() {
        Glibc.close(dialling)
        Glibc.close(dialled)
    }
}

/// One direction of a connection.
struct ProxyFlow {
    private static let chunk = 65_536
    private static let throttledChunk = 512
    static let delay = Duration.milliseconds(100)

    let source: CInt
    let target: CInt
    /// Received and not yet sent.
    private(set) var kept: [UInt8] = []
    private var due = ContinuousClock.now

    init(source: CInt, target: CInt) {
        self.source = source
        self.target = target
    }

    /// - Returns: false when a side has gone.
    mutating func move(_ mode: FaultyProxy.Mode, _ passed: (ArraySlice<UInt8>) -> Void) -> Bool {
        let limit = mode == .throttled ? Self.throttledChunk : Self.chunk
        if kept.isEmpty {
            var buffer = [UInt8](repeating: 0, count: limit)
            let count = unsafe recv(source, &buffer, limit, 0)
            if count == 0 { return false }
            if count < 0 { return errno == EAGAIN }
            kept = Array(buffer.prefix(count))
            due = mode == .delayed ? .now + Self.delay : .now
        }
        guard due <= .now else { return true }
        let sent = unsafe send(target, kept, min(kept.count, limit), CInt(MSG_NOSIGNAL))
        if sent < 0 { return errno == EAGAIN }
        passed(kept.prefix(sent))
        kept.removeFirst(sent)
        return true
    }
}
