import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// The bytes that all streams have in flight together.
struct IntakeBudgetTests {
    private let scratch: Scratch
    private static let budget = 40_000
    /// A message of these tests: header, body, and what its JSON adds.
    private static let messageMax = 1_600

    init() throws { scratch = try Scratch() }

    @Test func `what is in flight never exceeds the budget, and each stream has its turn`() throws {
        let trial = try BudgetTrial(["03", "18", "36", "42"], budget: Self.budget, in: scratch)
        for name in trial.names { try trial.submit(200, to: name) }
        var peak = 0
        for round in 0..<60 {
            try trial.turn(after: .milliseconds(10))
            peak = max(peak, trial.inFlight)
            // Each is slower than the one before.
            for (index, name) in trial.names.enumerated() where round % (index + 1) == 0 { try trial.acknowledgeAll(name) }
        }
        #expect(peak > Self.budget / 2, "the budget is used")
        #expect(peak <= Self.budget + trial.names.count * Self.messageMax, "\(peak)")
        let taken = trial.names.map { trial.taken($0) }
        #expect(taken.allSatisfy { $0 > 50 }, "\(taken)")
    }

    @Test func `what is left of the budget goes round`() throws {
        // Room for four messages beside the one that each may have; everybody acknowledges at once.
        let trial = try BudgetTrial(["03", "18", "36", "42"], budget: 4 * Self.messageMax, in: scratch)
        for name in trial.names { try trial.submit(150, to: name) }
        for _ in 0..<40 {
            try trial.turn(after: .milliseconds(10))
            for name in trial.names { try trial.acknowledgeAll(name) }
        }
        let taken = trial.names.map { trial.taken($0) }
        #expect((taken.max() ?? 0) <= (taken.min() ?? 0) * 3 / 2, "\(taken)")
    }

    @Test func `live traffic goes before catching up, which never takes all of the budget`() throws {
        let trial = try BudgetTrial(["18", "36"], budget: Self.budget, in: scratch)
        // More than a window, and nothing is acknowledged.
        try trial.submit(1_100, to: "18")
        try trial.turn(100, after: .milliseconds(10))
        #expect(trial.inFlight("18") <= Self.budget / 4 * 3 + Self.messageMax)
        #expect(trial.inFlight("18") >= Self.budget / 2)
        try trial.submit(5, to: "36")
        try trial.turn(after: .milliseconds(10))
        #expect(trial.taken("36") == 5, "at once, although the other has acknowledged nothing")
    }

    @Test func `a share without progress for a lease returns to the others, and its stream has one message in flight`() throws {
        let trial = try BudgetTrial(["18", "36"], budget: Self.budget, in: scratch)
        try trial.submit(1_100, to: "18")
        try trial.turn(100, after: .milliseconds(10))
        // It answers heartbeats, and asks again and again for what it does not commit.
        for n in 2...14 as ClosedRange<UInt32> {
            try trial.resume("18", n: n)
            try trial.acknowledge("36", 0)
            try trial.turn(after: .seconds(1))
        }
        let before = trial.taken("18")
        try trial.resume("18", n: 15)
        try trial.turn(20, after: .milliseconds(10))
        #expect(trial.taken("18") == before + 1, "one at a time")
        try trial.submit(1_100, to: "36")
        try trial.turn(100, after: .milliseconds(10))
        #expect(trial.inFlight("36") >= Self.budget / 4 * 3 - Self.messageMax, "all that who catches up may have")
        // Progress brings the share back.
        try trial.acknowledgeAll("36")
        try trial.acknowledge("18", 1)
        try trial.turn(20, after: .milliseconds(10))
        #expect(trial.taken("18") > before + 2)
    }

    @Test func `each stream may always have one message in flight`() throws {
        let trial = try BudgetTrial(["18", "36"], budget: 1, in: scratch)
        for name in trial.names { try trial.submit(3, to: name) }
        for round in 1...3 {
            try trial.turn(3, after: .milliseconds(10))
            for name in trial.names {
                #expect(trial.taken(name) == round)
                try trial.acknowledgeAll(name)
            }
        }
    }
}

/// An intake with nodes that take what they are sent and acknowledge when they are told to.
private final class BudgetTrial {
    let names: [StreamName]
    private let intake: IntakeHost
    private var nodes: [StreamName: ScriptedNode] = [:]
    private var acknowledged: [StreamName: UInt64] = [:]

    init(_ names: [StreamName], budget: Int, in scratch: Scratch) throws {
        self.names = names
        var limits = IntakeLimits()
        limits.inFlightBytesMax = budget
        intake = try IntakeHost(of: names.map(\.description), in: scratch, limits: limits)
        for (index, name) in names.enumerated() {
            nodes[name] = ScriptedNode(name, intake, connection: UInt64(50 + index))
            try node(name).open()
        }
    }

    private func node(_ name: StreamName) throws -> ScriptedNode { try #require(nodes[name]) }

    /// Published and not acknowledged, of one stream or of all.
    func inFlight(_ name: StreamName) -> Int {
        let last = acknowledged[name] ?? 0
        return (nodes[name]?.takenBytes ?? [:]).reduce(0) { $0 + ($1.key > last ? $1.value : 0) }
    }

    var inFlight: Int { names.reduce(0) { $0 + inFlight($1) } }

    func taken(_ name: StreamName) -> Int { nodes[name]?.taken.count ?? 0 }

    func turn(_ count: Int = 1, after time: Duration) throws {
        for _ in 0..<count {
            try intake.turn(after: time)
            let published = intake.network.takePublished()
            for name in names { try node(name).take(published) }
            _ = intake.network.take()
        }
    }

    func acknowledgeAll(_ name: StreamName) throws { try acknowledge(name, node(name).taken.last?.sequence ?? 0) }

    func acknowledge(_ name: StreamName, _ sequence: UInt64) throws {
        acknowledged[name] = max(acknowledged[name] ?? 0, sequence)
        try node(name).say(node(name).acknowledge(sequence))
    }

    func resume(_ name: StreamName, n: UInt32) throws { try node(name).say(node(name).resume(n: n)) }

    func submit(_ count: Int, to name: StreamName) throws {
        for _ in 0..<count {
            let submission = try Submission.made(
                id: IntakeHost.id(), postalCode: "\(name)000", note: String(repeating: "n", count: 1_000))
            try intake.receive(fromPortal: "cher", PortalMessage.submit(submission))
        }
    }
}
