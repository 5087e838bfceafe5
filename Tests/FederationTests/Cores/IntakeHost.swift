import Dossiers
import Federation
import Ledger
import Streams

/// An intake without sockets: a test hands it messages and sees what it sends.
final class IntakeHost {
    let topology: Topology
    private(set) var core: Intake
    private(set) var ledger: IntakeLedger
    private(set) var network: FakeIntakeNetwork
    private(set) var bench: FakeBench
    let path: String
    static let start = Moment(monotonic: .seconds(100), wall: SampleDossiers.start)
    var now: Moment
    private var random: Seeded
    private let limits: IntakeLimits
    let log: Log

    init(
        _ topology: Topology, path: String, now: Moment = start, seed: UInt64 = 1, limits: IntakeLimits = IntakeLimits(),
        log: Log = .silent, storage: Storage = .system
    ) throws {
        self.topology = topology
        self.path = path
        self.now = now
        self.limits = limits
        self.log = log
        random = Seeded(seed)
        network = FakeIntakeNetwork()
        bench = FakeBench()
        ledger = try IntakeLedger(directory: DataDirectory(owning: path, role: "the intake", storage: storage), now: now.wall)
        core = try Intake(
            topology: topology, ledger: ledger, network: network, bench: bench, limits: limits, log: log,
            entropy: random.entropy(), now: now)
        watch()
    }

    private func watch() {
        let ledger = ledger
        network.hasUncommitted = { ledger.hasUncommitted }
    }

    @discardableResult
    func turn(after time: Duration = .zero) throws -> Bool {
        now = now.advanced(by: time)
        return try core.turn(now)
    }

    func receive(fromPortal name: String, _ frames: Frames, on connection: UInt64 = 1) throws {
        core.now = now
        try frames.lend(from: Connection(token: connection)) { try core.receive(fromPortal: name, $0) }
    }

    func receive(fromNode name: StreamName, _ frames: Frames, on connection: UInt64 = 1) throws {
        core.now = now
        try frames.lend(from: Connection(token: connection)) { try core.receive(fromNode: name, $0) }
    }

    /// What the intake answers to one message of a portal, after a turn.
    func ask(_ frames: Frames, portal: String = "cher") throws -> [Frames] {
        try receive(fromPortal: portal, frames)
        try turn()
        return network.take().filter { $0.peers == .portals }.map(\.frames)
    }
}

extension Log {
    /// Says nothing: a test looks at what happened, not at lines.
    static let silent = Log(role: "test", level: .error, write: { _ in })
}

extension IntakeHost {
    /// What a person tells it to do, durable when this returns; throws what it refuses.
    func perform(_ command: OperatorCommand) throws {
        try core.receive(OperatorRequest(command, reason: "a test", asker: Asker(uid: 0, user: "root")), token: 1)
        try turn()
        for case .refused(let refusal) in core.takeOutcomes().map(\.outcome) { throw refusal }
    }
}
