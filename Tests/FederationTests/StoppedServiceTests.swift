import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a person does to a data directory that no process serves.
struct StoppedServiceTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func perform(_ command: OperatorCommand, _ directory: String) throws -> OperatorOutcome {
        try StoppedService.perform(
            OperatorRequest(command, reason: "a test", asker: Asker(uid: 7, user: "anne")),
            in: DataDirectory(owning: scratch.path + "/" + directory, role: "a test"), rules: Reference.rules,
            office: Reference.office, log: .silent)
    }

    private func verbs(_ directory: String) throws -> [String] {
        var verbs: [String] = []
        try LedgerReader(dataDirectory: scratch.path + "/" + directory).forEachAct { _, act in
            verbs.append(act.verb)
            return act.user == "anne"
        }
        return verbs
    }

    @Test func `a stopped node is paused and told to go on, on the record; its next start knows`() throws {
        let stream = try Reference.topology(["18"]).streams[0]
        func start() throws -> NodeHost { try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start) }
        do { _ = try start() }
        _ = try perform(.pause, "18")
        do {
            let node = try start()
            let intake = ScriptedIntake(node)
            try intake.grant()
            try node.receive(publication: intake.dossier(.made(id: IntakeHost.id())))
            #expect(try intake.turn().acknowledged() == nil)
            #expect(try node.dossiers().isEmpty)
        }
        _ = try perform(.resume, "18")
        #expect(try LedgerReader(dataDirectory: scratch.path + "/18").pause() == nil)
        #expect(try verbs("18") == ["node.resume", "node.pause"])
    }

    @Test func `a parked dossier of a stopped node is used, and its report waits for the intake`() throws {
        let stream = try Reference.topology(["18"]).streams[0]
        let submission = try Submission.made(id: IntakeHost.id())
        do {
            var limits = NodeLimits()
            limits.retries.attemptsMax = 1
            let node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start, limits: limits)
            let intake = ScriptedIntake(node)
            try intake.grant()
            let rule = try LedgerRule(node.path, refusing: submission.id, in: "dossier")
            try node.receive(publication: intake.dossier(submission))
            try intake.turn()
            try rule.lift()
        }
        guard case .done(let done) = try perform(.retryParked(.all), "18") else { throw Refusal(.malformed, "not done") }
        #expect(done["outcome"] == .string("1 used; 0 still parked"))
        let node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        #expect(try node.dossiers().map(\.id) == [submission.id])
        let intake = ScriptedIntake(node)
        try intake.grant()
        try intake.askForReports()
        #expect(intake.reports.map(\.header.kind) == [.unreadable, .state])
    }

    @Test func `a stopped intake opens a new epoch without its topology; what is refused changes nothing`() throws {
        do {
            let intake = try IntakeHost(of: ["18", "36"], in: scratch)
            _ = try intake.receipt(.made(id: IntakeHost.id()))
            let node = ScriptedNode("18", intake)
            try node.open()
        }
        _ = try perform(.newEpoch(stream: "18"), "intake")
        #expect(throws: Never.self) {
            guard case .refused = try perform(.newEpoch(stream: "99"), "intake") else { throw Refusal(.malformed, "done") }
        }
        #expect(try verbs("intake") == ["stream.new-epoch"])
        let standings = try LedgerReader(dataDirectory: scratch.path + "/intake").standings()
        #expect(standings.first { $0.stream == "18" }?.sent.needsEpoch == true)
        #expect(standings.first { $0.stream == "18" }?.sent.head == 1)
    }
}
