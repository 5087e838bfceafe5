import Foundation
import Glibc
import Synchronization

/// TCP from one loopback address to another, port by port, with faults on command. One thread, which polls.
final class FaultyProxy: Sendable {
    enum Mode: Sendable {
        case pass
        /// Half open: what is connected or connects stays so, and nothing gets through.
        case frozen
        /// Only what the dialling side sends gets through.
        case upwards
        /// Only what the dialled side sends gets through.
        case downwards
        /// At most 512 bytes of a connection in a millisecond or more.
        case throttled
    }

    private struct Orders {
        var mode = Mode.pass
        var cuts = 0
        var isStopped = false
    }

    let ports: [UInt16]
    private let listeners: [CInt]
    private let orders = Mutex(Orders())
    private let ended = DispatchSemaphore(value: 0)

    /// Listens on `count` free ports of 127.0.0.2, and dials the same ports of 127.0.0.1.
    init(count: Int) throws {
        let bound = try (0..<count).map { _ in try TCPSocket.listening() }
        listeners = bound.map(\.descriptor)
        ports = bound.map(\.port)
        let thread = Thread { [self] in
            forward()
            ended.signal()
        }
        thread.name = "proxy"
        thread.start()
    }

    func set(_ mode: Mode) { orders.withLock { $0.mode = mode } }

    /// Resets every connection.
    func cut() { orders.withLock { $0.cuts += 1 } }

    func stop() {
        orders.withLock { $0.isStopped = true }
        ended.wait()
    }

    private func forward() {
        var pairs: [ProxyPair] = []
        var cuts = 0
        while true {
            let now = orders.withLock { ($0.mode, $0.cuts, $0.isStopped) }
            if now.1 != cuts || now.2 {
                for pair in pairs { pair.reset() }
                pairs = []
                cuts = now.1
            }
            if now.2 { break }
            awaitActivity(of: now.0 == .pass ? pairs : [])
            for (listener, port) in zip(listeners, ports) {
                while let pair = ProxyPair(listener: listener, port: port) { pairs.append(pair) }
            }
            pairs = pairs.filter { $0.step(now.0) }
        }
        for listener in listeners { close(listener) }
    }

    /// Orders come without a signal, so it never waits long.
    private func awaitActivity(of pairs: [ProxyPair]) {
        var descriptors = listeners.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        for pair in pairs { descriptors += pair.interests }
        unsafe poll(&descriptors, nfds_t(descriptors.count), 1)
    }
}

/// A connection that came in and the one dialled for it.
private final class ProxyPair {
    private static let chunk = 65_536
    private let dialling: CInt
    private let dialled: CInt
    private var up: [UInt8] = []
    private var down: [UInt8] = []

    /// `nil` when nobody waits to be accepted.
    init?(listener: CInt, port: UInt16) {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return nil }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        dialling = descriptor
        dialled = TCPSocket.dialling(port)
    }

    var interests: [pollfd] {
        [pollfd(fd: dialling, events: events(up, down), revents: 0), pollfd(fd: dialled, events: events(down, up), revents: 0)]
    }

    private func events(_ taken: [UInt8], _ owed: [UInt8]) -> Int16 {
        Int16((taken.isEmpty ? POLLIN : 0) | (owed.isEmpty ? 0 : POLLOUT))
    }

    /// - Returns: false when one side has gone: both are closed then.
    func step(_ mode: FaultyProxy.Mode) -> Bool {
        let limit = mode == .throttled ? 512 : Self.chunk
        var isAlive = true
        if mode != .frozen, mode != .downwards { isAlive = Self.move(from: dialling, to: dialled, &up, limit) }
        if isAlive, mode != .frozen, mode != .upwards { isAlive = Self.move(from: dialled, to: dialling, &down, limit) }
        if !isAlive { reset() }
        return isAlive
    }

    /// No time to linger: the other side gets an RST.
    func reset() {
        for descriptor in [dialling, dialled] {
            var option = linger(l_onoff: 1, l_linger: 0)
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
            close(descriptor)
        }
    }

    private static func move(from source: CInt, to target: CInt, _ kept: inout [UInt8], _ limit: Int) -> Bool {
        if kept.isEmpty {
            var buffer = [UInt8](repeating: 0, count: limit)
            let count = unsafe recv(source, &buffer, limit, 0)
            if count == 0 { return false }
            if count < 0 { return errno == EAGAIN }
            kept = Array(buffer.prefix(count))
        }
        let sent = unsafe send(target, kept, min(kept.count, limit), CInt(MSG_NOSIGNAL))
        if sent < 0 { return errno == EAGAIN }
        kept.removeFirst(sent)
        return true
    }
}

/// The few calls that need a socket's address.
private enum TCPSocket {
    static func listening() throws -> (descriptor: CInt, port: UInt16) {
        let descriptor = make()
        var place = address(2, port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                unsafe bind(descriptor, name, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, name, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        return (descriptor, UInt16(bigEndian: place.sin_port))
    }

    /// Under way when it returns; a refusal shows at the first read.
    static func dialling(_ port: UInt16) -> CInt {
        let descriptor = make()
        var place = address(1, port: port)
        unsafe withUnsafeMutablePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                _ = unsafe connect(descriptor, name, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        return descriptor
    }

    private static func make() -> CInt { socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0) }

    private static func address(_ last: UInt32, port: UInt16) -> sockaddr_in {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        place.sin_addr = in_addr(s_addr: (0x7F00_0000 | last).bigEndian)
        return place
    }
}
