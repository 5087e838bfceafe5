import Dossiers
import Federation
import Ledger
import Streams

/// A node without sockets: a test hands it messages and sees what it sends.
final class NodeHost {
    let stream: Topology.Stream
    private(set) var core: Node
    private(set) var ledger: NodeLedger
    private(set) var network: FakeNodeNetwork
    private(set) var bench: FakeBench
    let path: String
    var now: Moment
    private var random: Seeded
    /// What it has logged.
    let lines = LogLines()
    private let limits: NodeLimits
    private let rules: CompletenessRules

    init(
        _ stream: Topology.Stream, path: String, now: Moment, seed: UInt64 = 2, limits: NodeLimits = NodeLimits(),
        storage: Storage = .system
    ) throws {
        self.stream = stream
        self.path = path
        self.now = now
        self.limits = limits
        random = Seeded(seed)
        rules = try Reference.rules()
        network = FakeNodeNetwork()
        bench = FakeBench()
        let directory = try DataDirectory(owning: path, role: "the node of stream \(stream.name)", storage: storage)
        let opened = try NodeLedger.open(directory, stream: stream.name, tenant: stream.tenant, now: now.wall)
        ledger = opened.ledger
        core = try Node(
            stream: stream.name, tenant: stream.tenant, opened: opened, network: network, bench: bench, rules: rules,
            office: Reference.office(stream.tenant), limits: limits, log: lines.log, entropy: random.entropy(), now: now)
        let ledger = ledger
        network.hasUncommitted = { ledger.hasUncommitted }
    }

    @discardableResult
    func turn(after time: Duration = .zero) throws -> Bool {
        now = now.advanced(by: time)
        return try core.turn(now)
    }

    func receive(fromIntake frames: Frames) throws {
        core.now = now
        try frames.lend(from: Connection(token: 0)) { try core.receive(fromIntake: $0) }
    }

    func receive(publication frames: Frames) throws {
        core.now = now
        try frames.lend(from: Connection(token: 0)) { try core.receive(publication: $0) }
    }

    /// A person decides, which this version has no verb for: the effect and its report are one transaction.
    func decide(_ shown: ShownState, on id: DossierID) throws {
        guard var held = try ledger.latest(id) else { preconditionFailure("\(id) is held") }
        held.shown = shown
        try ledger.decide(held, at: now.wall)
        var header = Header(kind: .state)
        (header.dossier, header.revision) = (id, held.revision)
        (header.state, header.ownerTerm, header.step) = (shown.state, shown.term, shown.step)
        header.time = now.milliseconds
        (header.stream, header.tenant) = (stream.name, stream.tenant)
        header.contentHash = ContentHash(ofNothing: ())
        var bytes = header.encoded
        let sequence = try unsafe bytes.withUnsafeMutableBytes {
            try unsafe ledger.report($0, body: UnsafeRawBufferPointer(start: nil, count: 0))
        }
        try ledger.note(Decision(shown: shown, restated: false, sequence: sequence, reason: nil), row: held.row, at: now.wall)
        try ledger.commit()
    }

    /// Every dossier held, in the order of arrival.
    func dossiers() throws -> [HeldDossier] { try ledger.dossiers(from: 0, atMost: 1_000_000) }
}

extension Moment {
    func advanced(by time: Duration) -> Moment {
        let milliseconds = time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000
        return Moment(monotonic: monotonic + time, wall: UnixTime(milliseconds: wall.milliseconds + milliseconds))
    }
}

extension NodeHost {
    /// What a person tells it to do, durable when this returns; throws what it refuses.
    func perform(_ command: OperatorCommand) throws {
        try core.receive(OperatorRequest(command, reason: "a test", asker: Asker(uid: 0, user: "root")), token: 1)
        try turn()
        for case .refused(let refusal) in core.takeOutcomes().map(\.outcome) { throw refusal }
    }
}
