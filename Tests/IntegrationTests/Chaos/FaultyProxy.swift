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
        /// What comes goes on a tenth of a second later.
        case delayed
    }

    /// Whom its faults met.
    struct Effects: Sendable {
        var closedConnections = 0
        var resetConnections = 0
        /// Pieces of a connection's bytes that got through throttled, or late.
        var throttled = 0
        var delayed = 0
    }

    /// A process that is killed as soon as a word has got through.
    private struct Strike {
        let process: pid_t
        let word: [UInt8]
    }

    private struct Orders {
        var mode = Mode.pass
        var closes = 0
        var resets = 0
        var isStopped = false
        var strike: Strike?
        var effects = Effects()
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

    /// Ends every connection in order.
    func close() { orders.withLock { $0.closes += 1 } }

    /// Resets every connection.
    func reset() { orders.withLock { $0.resets += 1 } }

    /// Kills a process (SIGKILL) when this word has got through, in whichever direction.
    func kill(_ process: pid_t, after word: String) {
        orders.withLock { $0.strike = Strike(process: process, word: Array(word.utf8)) }
    }

    /// Nobody is to be killed any more.
    var hasStruck: Bool { orders.withLock { $0.strike == nil } }

    var effects: Effects { orders.withLock { $0.effects } }

    func stop() {
        orders.withLock { $0.isStopped = true }
        ended.wait()
    }

    private func forward() {
        var pairs: [ProxyPair] = []
        var (closes, resets) = (0, 0)
        while true {
            let now = orders.withLock { $0 }
            if now.closes != closes || now.resets != resets || now.isStopped {
                end(pairs, isReset: now.closes == closes)
                pairs = []
                (closes, resets) = (now.closes, now.resets)
            }
            if now.isStopped { break }
            awaitActivity(of: now.mode == .pass ? pairs : [])
            for (listener, port) in zip(listeners, ports) {
                while let pair = ProxyPair(listener: listener, port: port) { pairs.append(pair) }
            }
            pairs = pairs.filter { pair in pair.step(now.mode) { note($0, now) } }
        }
        for listener in listeners { Glibc.close(listener) }
    }

    private func end(_ pairs: [ProxyPair], isReset: Bool) {
        for pair in pairs { if isReset { pair.reset() } else { pair.close() } }
        orders.withLock { orders in
            if isReset {
                orders.effects.resetConnections += pairs.count
            } else {
                orders.effects.closedConnections += pairs.count
            }
        }
    }

    private func note(_ bytes: ArraySlice<UInt8>, _ now: Orders) {
        if now.mode == .throttled { orders.withLock { $0.effects.throttled += 1 } }
        if now.mode == .delayed { orders.withLock { $0.effects.delayed += 1 } }
        guard let strike = now.strike, Self.contains(bytes, strike.word) else { return }
        orders.withLock { orders in
            guard orders.strike != nil else { return }
            Glibc.kill(strike.process, SIGKILL)
            orders.strike = nil
        }
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard bytes.count >= word.count else { return false }
        return (bytes.startIndex...bytes.endIndex - word.count).contains { start in
            bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
        }
    }

    /// Orders come without a signal, so it never waits long.
    private func awaitActivity(of pairs: [ProxyPair]) {
        var descriptors = listeners.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        for pair in pairs { descriptors += pair.interests }
        unsafe poll(&descriptors, nfds_t(descriptors.count), 1)
    }
}
