import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// Reports that an intake fails on.
struct IntakeParkingTests {
    private let scratch: Scratch
    private let intake: IntakeHost
    private let node: ScriptedNode
    private let lines = LogLines()
    private let (bad, other): (DossierID, DossierID)

    init() throws {
        scratch = try Scratch()
        var limits = IntakeLimits()
        limits.retries.attemptsMax = 3
        limits.retries.bound = ParkingLoad(entries: 2, bytes: 1 << 20)
        intake = try IntakeHost(
            Reference.topology(["18", "36"]), path: scratch.path + "/intake", limits: limits, log: lines.log)
        node = ScriptedNode("18", intake)
        bad = try intake.receipt(.made(id: IntakeHost.id())).dossier
        other = try intake.receipt(.made(id: IntakeHost.id())).dossier
        try node.open()
    }

    private func parked() throws -> [ParkedEntry] { try LedgerReader(dataDirectory: intake.path).parked(isWhole: false) }

    private func turns(_ count: Int) throws {
        for _ in 1...count {
            // Heard, or its grants would lapse.
            try node.say(node.heartbeat())
            try node.say(node.acknowledge(0))
            try intake.turn(after: .seconds(4))
        }
        _ = intake.network.take()
    }

    @Test func `a report that fails is tried again, and those of its dossier wait behind it; others pass`() throws {
        let rule = try LedgerRule(intake.path, refusing: bad, in: "report")
        try node.say(node.report(on: bad, .incomplete, step: 1))
        try node.say(node.report(on: other, .complete))
        let answers = try node.ask(node.report(on: bad, .complete, step: 2))
        #expect(try answers.first { $0.verb == .acknowledgement }?.fields(Acknowledgement.self).acknowledged == 3)
        #expect(try intake.shown(bad) == .delivered || intake.shown(bad) == .accepted)
        #expect(try intake.shown(other) == .complete)
        try rule.lift()
        try turns(2)
        #expect(try intake.shown(bad) == .complete)
        #expect(try intake.events(bad).filter { $0.kind == .reported }.map(\.state) == [.incomplete, .complete])
        #expect(try parked().isEmpty)
    }

    @Test
    func `after the last attempt it is parked; a person tries it again, and it is recorded; who and why stands in the acts`()
        throws
    {
        let rule = try LedgerRule(intake.path, refusing: bad, in: "report")
        try node.ask(node.report(on: bad, .complete))
        try turns(3)
        let entry = try #require(try parked().first)
        #expect(entry.dossier == bad && entry.trials.attempts == 3 && entry.trials.lastError.contains("against a rule"))
        #expect(try intake.events(bad).contains { $0.kind == .parked })
        try intake.perform(.retryParked(.all))
        #expect(try parked().map(\.trials.attempts) == [4])
        try rule.lift()
        try intake.perform(.retryParked(.rows([entry.row])))
        #expect(try intake.shown(bad) == .complete)
        #expect(try parked().isEmpty)
        var acts: [Act] = []
        try LedgerReader(dataDirectory: intake.path).forEachAct { _, act in
            acts.append(act)
            return true
        }
        #expect(acts.map(\.verb) == ["parked.retry", "parked.retry"])
        #expect(acts.map(\.outcome) == ["1 used; 0 still parked", "1 parked again; 1 still parked"])
        #expect(acts.first?.subject == "parked entry \(entry.row)")
    }

    @Test func `what is parked after its last attempt counts once: below the bound no report is held back`() throws {
        _ = try LedgerRule(intake.path, refusing: bad, in: "report")
        try node.ask(node.report(on: bad, .complete))
        try turns(3)
        #expect(try parked().count == 1)
        #expect(!lines.all.contains { $0.contains("takes-no-reports") })
    }

    @Test func `at the bound the node is told to keep its reports; room made, it is asked for them`() throws {
        for _ in 1...3 { try node.say(node.report(EntryKind(rawValue: 99), on: bad, .complete)) }
        let answers = try node.turn()
        let message: Acknowledgement = try #require(answers.last { $0.verb == .acknowledgement }).fields()
        #expect(message.acknowledged == 2 && message.hold?.cause == .parkedFull)
        #expect(try node.ask(node.heartbeat()).map(\.verb) == [.acknowledgement])
        #expect(try parked().count == 2)
        try intake.perform(.discardParked(.all))
        let resume: Resume = try #require(intake.network.take().map(\.frames).first { $0.verb == .resume }).fields()
        #expect(resume.next == 3)
        #expect(try intake.events(bad).map(\.kind).filter { $0 == .discarded }.count == 2)
    }

    @Test func `an intake is not paused`() throws {
        #expect(throws: Refusal.self) { try intake.perform(.pause) }
    }
}
