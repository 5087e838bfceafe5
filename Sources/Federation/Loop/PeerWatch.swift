/// Watches what peers make this process hold, memory and descriptors, and says which listener's peers to cut off.
///
/// The listener that is suspected is the one whose connections have brought more, since half of the limit was passed, than came out of
/// its socket: an unfinished message never comes out. Of ipc the kernel does not count bytes; if no listener of TCP stands out, or
/// cutting it did not help, every one is cut.
final class PeerWatch {
    struct Settings: Sendable {
        /// Bytes that may be resident beside what the loop accounts for.
        var memoryMax = ProcessMemory.standardLimit
        /// Reads the resident memory: a seam.
        var resident: @Sendable () -> Int = ProcessMemory.resident
    }

    /// Of the descriptors that the process may have, a fourth is for its ledger, its pieces and its own sockets; once as many are in use
    /// there is a look as often as when memory is short: libzmq accepts whoever comes, and ends a process that has none left.
    private static let descriptorsKeptBack = 4
    private static let cutPause = Duration.milliseconds(200)

    /// The part of the limit that a listener must have kept back to be suspected: frames of a byte take twenty times as much memory as
    /// they have on the wire.
    private static let suspicion = 64

    private let settings: Settings
    private let descriptorsMax: Int?
    private let log: Log
    private var memory: MemoryWatch
    /// What every connection had brought and every listener handed over when half of the limit was passed.
    private var before: Count?
    private var noConnectionsCutBefore: Duration = .zero
    /// Nil while few connections are open.
    private var nextCount: Duration?

    private struct Count {
        var received: [TCPConnection.ID: UInt64] = [:]
        var handedOver: [String: UInt64] = [:]
    }

    init(_ settings: Settings, descriptorsMax: Int? = Descriptors.limit, log: Log) {
        self.settings = settings
        self.descriptorsMax = descriptorsMax
        self.log = log
        memory = MemoryWatch(limit: settings.memoryMax)
    }

    var nextLook: Duration { min(memory.nextLook, nextCount ?? memory.nextLook) }

    /// The listeners whose peers must go, none nearly always.
    ///
    /// - Parameter accounted: bytes that the loop holds and bounds itself.
    func look(_ listeners: [Listener], accounted: Int, now: Duration) -> [Listener] {
        guard now >= nextLook else { return [] }
        let crowded = crowded(listeners, now: now)
        guard now >= memory.nextLook else { return crowded }
        var resident = settings.resident()
        if memory.isCooling || resident - accounted > memory.limit {
            ProcessMemory.trim()
            resident = settings.resident()
        }
        switch memory.look(resident: resident, accounted: accounted, now: now) {
        case .calm: before = nil
        case .alert: if before == nil { before = Self.count(listeners, TCPConnection.all()) }
        case .cutSuspect:
            if let suspect = suspect(among: listeners) {
                warn(resident, accounted, suspect.listener.name, suspect.peer, suspect.bytes)
                return [suspect.listener]
            }
            warn(resident, accounted)
            return listeners
        case .cutAll:
            warn(resident, accounted)
            return listeners
        }
        return crowded
    }

    // MARK: Memory

    private func suspect(among listeners: [Listener]) -> (listener: Listener, peer: String, bytes: UInt64)? {
        let connections = TCPConnection.all()
        let before = before ?? Count()
        func brought(_ connection: TCPConnection) -> UInt64 { connection.received &- (before.received[connection.id] ?? 0) }
        let candidates = listeners.compactMap { listener -> (listener: Listener, peer: String, bytes: UInt64, unread: Int)? in
            let own = connections.filter { $0.localPort == listener.port }
            guard let most = own.max(by: { brought($0) < brought($1) }) else { return nil }
            let out = listener.handedOver &- (before.handedOver[listener.name] ?? listener.handedOver)
            return (listener, most.peer, brought(most), Int(clamping: own.reduce(0) { $0 &+ brought($1) }) - Int(clamping: out))
        }
        guard let first = candidates.max(by: { $0.unread < $1.unread }), first.unread > memory.limit / Self.suspicion else {
            return nil
        }
        return (first.listener, first.peer, first.bytes)
    }

    private static func count(_ listeners: [Listener], _ connections: [TCPConnection]) -> Count {
        var count = Count()
        for connection in connections { count.received[connection.id] = connection.received }
        for listener in listeners { count.handedOver[listener.name] = listener.handedOver }
        return count
    }

    private func warn(_ resident: Int, _ accounted: Int, _ socket: String = "all", _ peer: String = "", _ received: UInt64 = 0)
    {
        log.warning(
            "memory-cut",
            [
                "socket": socket, "peer": peer, "received": received, "resident": resident, "accounted": accounted,
                "limit": memory.limit,
                "reason": "peers made this process hold more than it may: they are cut off, and connect again",
            ])
    }

    // MARK: Descriptors

    /// Connections that say nothing cost a descriptor each; before they cost the ledger its own, the listener with most of them is cut.
    private func crowded(_ listeners: [Listener], now: Duration) -> [Listener] {
        guard let descriptorsMax, let used = Descriptors.used() else { return [] }
        let part = descriptorsMax / Self.descriptorsKeptBack
        nextCount = used > part ? now + MemoryWatch.alertInterval : nil
        guard used > descriptorsMax - part, now >= noConnectionsCutBefore else { return [] }
        noConnectionsCutBefore = now + Self.cutPause
        let connections = TCPConnection.all()
        let counts = listeners.map { listener in (listener, connections.filter { $0.localPort == listener.port }) }
        guard let most = counts.max(by: { $0.1.count < $1.1.count }), !most.1.isEmpty else { return listeners }
        log.warning(
            "connections-cut",
            [
                "socket": most.0.name, "connections": most.1.count, "limit": descriptorsMax,
                "host": Self.commonestHost(of: most.1),
                "reason":
                    "so many connections that the ledger would lack descriptors: this socket's are cut, and connect again",
            ])
        return [most.0]
    }

    private static func commonestHost(of connections: [TCPConnection]) -> String {
        let hosts = Dictionary(grouping: connections) { $0.peer.prefix(upTo: $0.peer.lastIndex(of: ":") ?? $0.peer.endIndex) }
        return hosts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }.map { String($0.key) } ?? "?"
    }
}

extension Listener {
    /// Of TCP; nil for ipc.
    fileprivate var port: UInt16? { endpoint.split(separator: ":").last.flatMap { UInt16($0) } }
}
