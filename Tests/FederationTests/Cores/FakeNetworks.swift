import Dossiers
import Federation
import Streams

/// Keeps what an intake sends, and notices when it sends before its ledger has committed.
final class FakeIntakeNetwork: IntakeNetwork {
    private(set) var sent: [(peers: IntakePeers, connection: Connection, frames: Frames)] = []
    private(set) var published: [(stream: Int, frames: Frames)] = []
    /// Whether the ledger has something uncommitted.
    var hasUncommitted: () -> Bool = { false }
    private(set) var sentBeforeCommit = 0

    func publish(_ stream: Int, topic: UnsafeRawBufferPointer, header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer) {
        if hasUncommitted() { sentBeforeCommit += 1 }
        unsafe published.append((stream, copied(topic, header, body)))
    }

    func send(
        to peers: IntakePeers, _ connection: Connection, _ verb: Verb, _ second: UnsafeRawBufferPointer,
        _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) {
        if hasUncommitted() { sentBeforeCommit += 1 }
        unsafe sent.append((peers, connection, [Array(verb.rawValue.utf8)] + copied(second, third, fourth)))
    }

    func endpoint(of stream: Int) -> String { "tcp://127.0.0.1:\(5_000 + stream)" }

    func take() -> [(peers: IntakePeers, connection: Connection, frames: Frames)] {
        defer { sent.removeAll() }
        return sent
    }

    func takePublished() -> [(stream: Int, frames: Frames)] {
        defer { published.removeAll() }
        return published
    }
}

/// Keeps what a node sends.
final class FakeNodeNetwork: NodeNetwork {
    private(set) var sent: [Frames] = []
    private(set) var prefixes: [PostalPrefix] = []
    private(set) var subscriptions = 0
    var isReachable = true
    var hasUncommitted: () -> Bool = { false }
    private(set) var sentBeforeCommit = 0

    func send(
        _ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?, _ fourth: UnsafeRawBufferPointer?
    ) -> Bool {
        guard isReachable else { return false }
        if hasUncommitted() { sentBeforeCommit += 1 }
        unsafe sent.append([Array(verb.rawValue.utf8)] + copied(second, third, fourth))
        return true
    }

    func subscribe(at endpoint: String, prefixes: [PostalPrefix]) {
        self.prefixes = prefixes
        subscriptions += 1
    }

    /// Whether a publication under this topic arrives.
    func hears(_ topic: [UInt8]) -> Bool {
        prefixes.contains { topic.starts(with: $0.description.utf8) }
    }

    func take() -> [Frames] {
        defer { sent.removeAll() }
        return sent
    }
}

/// Keeps what a portal sends.
final class FakePortalNetwork: PortalNetwork {
    private var sent: [Frames] = []
    var isReachable = true

    func send(_ verb: Verb, _ second: UnsafeRawBufferPointer, _ third: UnsafeRawBufferPointer?) -> Bool {
        guard isReachable else { return false }
        unsafe sent.append([Array(verb.rawValue.utf8)] + copied(second, third))
        return true
    }

    func take() -> [Frames] {
        defer { sent.removeAll() }
        return sent
    }
}

/// Runs jobs when it is told to, one after another.
final class FakeBench: Workbench {
    private var jobs: [@Sendable () -> PieceResult] = []
    private var results: [PieceResult] = []
    /// Jobs run at once, on the caller's thread.
    var isPrompt = true

    var waiting: Int { jobs.count }

    func start(_ job: @escaping @Sendable () -> PieceResult) {
        jobs.append(job)
        if isPrompt { run() }
    }

    func run(atMost count: Int = .max) {
        for job in jobs.prefix(count) { results.append(job()) }
        jobs.removeFirst(min(count, jobs.count))
    }

    func finished() -> [PieceResult] {
        defer { results.removeAll() }
        return results
    }
}
