package import Dossiers
package import Federation
internal import Ledger
internal import Streams

/// An intake, its nodes and a portal, the production code, over a simulated network in a time of their own: one seed, one history.
package final class World {
    let topology: Topology
    let rules: CompletenessRules
    let faults: Faults
    /// The intake's; each node has its own.
    var disk: SimulatedDisk
    let ticksMax: Int
    var random: SeededGenerator
    var now = Duration.zero
    var queue = EventQueue()
    var result: SimulationResult
    /// Nothing goes wrong any more.
    var isHealed = false

    var intake: (core: Intake, ledger: IntakeLedger, bench: SimulatedBench)?
    var intakeInbox: [(peer: Int, token: UInt64, frames: Frames)] = []
    var intakeTurnAt: Duration?
    let peers: [Peer]
    var lastToken: UInt64 = 0

    /// How far each wall clock is off, in milliseconds.
    var wallOffsets: [Machine: Int64] = [:]

    var submissions: [Submission] = []
    /// Those whose answer the portal does not have yet, by their place; `isDue`: handed to it.
    var unanswered: [Submission.Key: Int] = [:]
    var isDue: [Bool] = []
    let receipts = ReceiptChecker()
    let deliveries = DeliveryChecker()
    let positions = PositionChecker()
    let reports = ReportChecker()

    let losses = Losses()
    var copies = Copies()
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
        seed: UInt64, ticks: Int, faults: Faults, topology: Topology, rules: CompletenessRules
    ) {
        self.topology = topology.withAutomaticPorts()
        self.rules = rules
        self.faults = faults
        ticksMax = ticks
        random = SeededGenerator(seed: seed)
        result = SimulationResult(seed: seed)
        disk = SimulatedDisk(seed: seed)
        peers =
            self.topology.streams.map { Peer(stream: $0) } + [Peer(stream: nil)]
            + self.topology.streams.map { Peer(stream: $0, isWanted: false) }
    }

    var portalIndex: Int { topology.streams.count }

    /// Runs to the end: the ticks with faults, then without until nothing is left to do.
    package func run() -> SimulationResult {
        do {
            schedule()
            try step(until: { self.result.ticks >= self.ticksMax })
            isHealed = true
            healDisks()
            try drain()
            try checkEnd()
            try checkDisks()
        } catch let violation as Violation {
            result.violation = violation.text
        } catch {
            result.violation = "the simulator failed: \(error)"
        }
        return result
    }

    private func schedule() {
        queue.add(.start(.intake), at: .zero)
        for index in 0...portalIndex { queue.add(.start(.peer(index)), at: random.milliseconds(0...500)) }
        scheduleTrouble()
        scheduleOperator()
        let count = max(1, ticksMax / 60)
        for index in 0..<count {
            let submission = Submission.simulated(index, in: topology, using: &random)
            submissions.append(submission)
            unanswered[submission.key] = index
            queue.add(.submit(index), at: random.milliseconds(0...max(1_000, ticksMax * 2)))
        }
        isDue = submissions.map { _ in false }
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
            guard intake != nil, peers[peer].token == token else { return }
            note("intake hears", peer, frames)
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
        case .submit(let index):
            isDue[index] = true
            hand(index)
        }
    }

    private func arrive(_ peer: Int, _ token: UInt64, _ frames: Frames, isPublication: Bool) throws {
        guard peers[peer].isUp, peers[peer].token == token else { return }
        note(isPublication ? "subscriber hears" : "peer hears", peer, frames)
        peers[peer].inbox.append((isPublication, frames))
        wake(.peer(peer), after: random.milliseconds(0...3))
    }

    /// The submission goes to the portal if it runs; else when it starts.
    func hand(_ index: Int) {
        guard let portal = peers[portalIndex].portal, isDue[index], unanswered[submissions[index].key] != nil,
            !portal.isUnderWay(submissions[index].key)
        else { return }
        portal.submit(submissions[index])
        wake(.peer(portalIndex), after: .zero)
    }

    // MARK: What happened

    private static let tailMax = 40

    func note(_ what: String, _ peer: Int, _ frames: Frames) {
        let verb = frames.verb?.rawValue ?? "entry"
        note("\(what) \(peers[peer].stream?.name.description ?? "portal") \(verb) \(frames.byteCount)")
    }

    func note(_ text: String) {
        let line = "\(now) \(text)"
        for byte in line.utf8 { result.trace = (result.trace ^ UInt64(byte)) &* 0x100_0000_01b3 }
        result.tail.append(line)
        if result.tail.count > Self.tailMax { result.tail.removeFirst() }
    }
}
