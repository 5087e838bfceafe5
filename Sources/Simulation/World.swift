internal import Dossiers
package import Federation
internal import Ledger
internal import Streams

/// An intake, its nodes and a portal, the production code, over a simulated network in a time of their own: one seed, one history.
package final class World {
    let topology: Topology
    let faults: Faults
    /// The intake's; each node has its own.
    var disk: SimulatedDisk
    let ticksMax: Int
    let limits: Limits
    var random: SeededGenerator
    var now = Duration.zero
    var queue = EventQueue()
    var result: SimulationResult
    var trace = Trace()
    /// Nothing goes wrong any more.
    var isHealed = false

    var intake: (core: Intake, ledger: IntakeLedger, bench: SimulatedBench)?
    var intakeInbox: [(peer: Int, token: UInt64, frames: Frames)] = []
    var intakeTurnAt: Duration?
    let peers: [Peer]
    var lastToken: UInt64 = 0
    /// The intake's connections are those from this one on; earlier ones were with an earlier process.
    var intakeFirstToken: UInt64 = 1
    /// Whose each connection is or was.
    var tokens: [UInt64: Int] = [:]

    /// How far each wall clock is off, in milliseconds.
    var wallOffsets: [Machine: Int64] = [:]

    let errands: [Errand]
    /// Those that their portal has been given, or is to be given when it starts, and whose end it has not told.
    var due: Set<Int> = []
    var answered: Set<Int> = []
    let answers: AnswerChecker
    let lives: Lives
    let secrecy = SecrecyChecker()
    let bounds = BoundsChecker()
    let history = HistoryChecker()
    let receipts = ReceiptChecker()
    let deliveries = DeliveryChecker()
    let positions = PositionChecker()
    let reports = ReportChecker()

    let losses = Losses()
    var copies = Copies()
    /// Errands that are begun when a ledger that was put back is to go on.
    var reserve: [Int] = []
    /// The intake was put back to a copy from when it had given so many receipts, and has not started since.
    var receiptsKept: Int?
    /// Machines whose ledger was once made, whose store has failed and no doctor has seen, and whose disk is full.
    var created: Set<Machine> = []
    var unwell: Set<Machine> = []
    var fullUntil: [Machine: Duration] = [:]
    var housekeeping: [Machine: Housekeeping] = [:]

    /// - Parameters:
    ///   - topology: its tenants' streams get a node each.
    package init(
        seed: UInt64, ticks: Int, faults: Faults, topology: Topology
    ) {
        self.topology = topology.withAutomaticPorts()
        self.faults = faults
        ticksMax = ticks
        random = SeededGenerator(seed: seed)
        limits = Limits(using: &random)
        var own = SeededGenerator(seed: random.next())
        errands = Workload(max(1, ticks / 60), in: self.topology, portals: Self.portalCount, using: &own).errands
        answers = AnswerChecker(errands)
        lives = Lives(errands, using: &own)
        result = SimulationResult(seed: seed)
        disk = SimulatedDisk(seed: seed)
        peers =
            self.topology.streams.map { Peer(stream: $0) } + [Peer(stream: nil)]
            + self.topology.streams.map { Peer(stream: $0, isWanted: false) }
            + (1..<Self.portalCount).map { _ in Peer(stream: nil) }
    }

    static let portalCount = 3

    /// Where the first portal is among the peers; the others are the last ones.
    var portalIndex: Int { topology.streams.count }
    var portals: [Int] { [portalIndex] + (peers.count - Self.portalCount + 1..<peers.count) }

    /// Runs to the end: the ticks with faults, then without until nothing is left to do.
    package func run() -> SimulationResult {
        do {
            schedule()
            try step(until: { self.result.ticks >= self.ticksMax })
            isHealed = true
            healDisks()
            setClocks()
            try drain()
            try checkEnd()
            try checkLives()
            try checkDisks()
        } catch let violation as Violation {
            result.violation = violation.text
        } catch {
            result.violation = "the simulator failed: \(error)"
        }
        result.trace = trace.hash
        result.reports = history.count
        if result.violation != nil { result.tail = trace.lines }
        return result
    }

    private func schedule() {
        queue.add(.start(.intake), at: .zero)
        for index in Array(0..<portalIndex) + portals { queue.add(.start(.peer(index)), at: random.milliseconds(0...500)) }
        scheduleTrouble()
        scheduleOperator()
        scheduleErrands()
        scheduleQuestion()
        scheduleLife()
    }

    private func step(until isDone: () throws -> Bool) throws {
        while try !isDone(), let entry = queue.next() {
            now = max(now, entry.time)
            result.ticks += 1
            try take(entry.event)
        }
    }

    /// Ten minutes must do.
    private func drain() throws {
        let start = now
        var nextLook = now
        try step {
            guard now >= nextLook else { return false }
            nextLook = now + .milliseconds(500)
            if now - start > .seconds(600) { throw Violation(text: "not drained in ten minutes: \(try whatIsLeft() ?? "")") }
            return try whatIsLeft() == nil
        }
        result.drained = now - start
    }

    private func take(_ event: Event) throws {
        switch event {
        case .up(let peer, let token, let frames):
            guard intake != nil, isHeard(token, present: peers[peer].token, from: intakeFirstToken) else { return }
            trace.message(to: "the intake", from: name(of: peer), frames, at: now)
            intakeInbox.append((peer, token, frames))
            wake(.intake, after: random.milliseconds(0...3))
        case .down(let peer, let token, let frames):
            try arrive(peer, token, frames, isPublication: false)
        case .publication(let peer, let token, let frames):
            try arrive(peer, token, frames, isPublication: true)
        case .turn(let machine): try turn(machine)
        case .start(let machine): try start(machine)
        case .trouble: try trouble()
        case .operate: try operate()
        case .submit(let number): begin(number)
        case .ask: try ask()
        case .live: try live()
        case .apply(let place): apply(place)
        case .mail(let index): try turnMailer(index)
        }
    }

    private func arrive(_ peer: Int, _ token: UInt64, _ frames: Frames, isPublication: Bool) throws {
        guard peers[peer].isUp, isHeard(token, present: peers[peer].token, from: peers[peer].firstToken) else { return }
        trace.message(to: name(of: peer), from: isPublication ? "its subscription" : "the intake", frames, at: now)
        peers[peer].inbox.append((isPublication, frames))
        wake(.peer(peer), after: random.milliseconds(0...3))
    }

    // MARK: What happened

    func note(_ text: String) { trace.note(text, at: now) }
}
