import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct NodeTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake

    init() throws {
        scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        intake = ScriptedIntake(node)
    }

    @Test func `a dossier is taken, reported and then acknowledged`() throws {
        try intake.grant()
        let submission = try Submission.made(id: IntakeHost.id())
        try node.receive(publication: intake.dossier(submission))
        #expect(node.network.sent.isEmpty)
        #expect(try intake.turn().acknowledged() == 1)
        try intake.askForReports()
        #expect(intake.reports.map(\.header.dossier) == [submission.header.dossier])
        #expect(intake.reports.map(\.header.state) == [.incomplete])
        #expect(node.network.sentBeforeCommit == 0)
    }

    @Test func `a node that finds an entry off its chain twice tells the intake, again at each heartbeat`() throws {
        try intake.grant()
        intake.chain = ContentHash(1, 2, 3, 4)
        let entry = intake.dossier(try .made(id: IntakeHost.id()))
        try node.receive(publication: entry)
        #expect(try intake.turn().map(\.verb) == [.resume])
        for message in [try intake.again(entry), intake.heartbeat()] {
            try node.receive(publication: message)
            let told = try #require(try intake.turn().first { $0.verb == .refused })
            #expect(told.code == "diverged")
            let fields: RefusedFields = try told.fields()
            #expect(fields.channel == .dossiers && fields.r == intake.r)
        }
        #expect(try node.dossiers().isEmpty)
    }

    @Test func `a dossier at a new place is answered by its present state, restated`() throws {
        try intake.grant()
        let submission = try Submission.made(id: IntakeHost.id())
        try node.receive(publication: intake.dossier(submission))
        try node.receive(publication: intake.dossier(submission))
        #expect(try intake.turn().acknowledged() == 2)
        try intake.askForReports()
        #expect(intake.reports.map { $0.header.flags.contains(.restated) } == [false, true])
        #expect(try node.dossiers().count == 1)
        #expect(node.core.receivedCount == 1)
    }

    @Test func `the log of a dossier that cannot be read tells its id and a code, and quotes nothing of it`() throws {
        try intake.grant()
        let id = IntakeHost.id()
        let body = "{\"id\":\"\(id)\",\"demarche\":\"dcem\",\"postalCode\":\"18000\",\"applicant\":{\"birthDate\":\"Aminata\"}}"
        let submission = Submission(
            tag: 0, id: id, revision: 1, demarche: .dcem, postalCode: try #require(PostalCode("18000")), commune: nil,
            body: Array(body.utf8))
        try node.receive(publication: intake.dossier(submission))
        _ = try intake.turn()
        let parked = node.lines.all.filter { $0.contains("event=parked") }
        #expect(parked.count == 1)
        #expect(parked.allSatisfy { $0.contains("id=\(id)") && $0.contains("reason=bad-field") && !$0.contains("Aminata") })
    }

    @Test func `what cannot be processed is parked in its place and reported unreadable`() throws {
        try intake.grant()
        let id = IntakeHost.id()
        var unknown = Header(kind: EntryKind(rawValue: 99))
        unknown.dossier = id
        try node.receive(publication: intake.entry(unknown, [1, 2, 3]))
        var sealed = try Submission.made(id: id)
        try node.receive(publication: intake.dossier(sealed, flags: .sealed))
        sealed = Submission(
            tag: 0, id: id, revision: 1, demarche: .dcem, postalCode: try #require(PostalCode("18000")), commune: nil,
            body: Array("not json".utf8))
        try node.receive(publication: intake.dossier(sealed))
        var outside = intake.dossier(try .made(id: id))
        outside[1][219] = 200
        try node.receive(publication: outside)
        var header = Header(kind: .piece)
        header.dossier = id
        header.pieceTotal = 10
        try node.receive(publication: intake.entry(header, [1]))
        #expect(try intake.turn().acknowledged() == 5)
        try intake.askForReports()
        #expect(intake.reports.map(\.header.kind) == [.unreadable, .unreadable, .unreadable, .unreadable, .unreadable])
        #expect(try node.dossiers().isEmpty)
        _ = intake.dossier(try .made(id: IntakeHost.id()))
    }

    @Test func `a body that fails its hash counts as lost, and is parked the second time`() throws {
        try intake.grant()
        var damaged = intake.dossier(try .made(id: IntakeHost.id()))
        damaged[2][0] ^= 1
        try node.receive(publication: damaged)
        #expect(try intake.turn().map(\.verb) == [.resume])
        #expect(intake.n == 2)
        try node.receive(publication: try intake.again(damaged))
        #expect(try intake.turn().acknowledged() == 1)
        try intake.askForReports()
        #expect(intake.reports.map(\.header.kind) == [.unreadable])
    }

    @Test func `what the intake knows of a dossier that this node has lost is adopted without a report`() throws {
        try intake.grant()
        let submission = try Submission.made(id: IntakeHost.id())
        let shown = ShownState(state: .validated, term: 1, step: 4)
        try node.receive(publication: intake.dossier(submission, flags: .replay, shown: shown))
        try intake.turn()
        try intake.askForReports()
        #expect(intake.reports.isEmpty)
        #expect(try node.dossiers().map(\.shown) == [shown])
    }

    @Test func `entries behind a piece wait until it is on disk, and are committed in order`() throws {
        try intake.grant()
        node.bench.isPrompt = false
        var random = Seeded(3)
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(600_000)])
        for chunk in try intake.chunks(submission) { try node.receive(publication: chunk) }
        try node.receive(publication: intake.dossier(submission))
        #expect(try intake.turn().acknowledged() == nil)
        node.bench.run(atMost: 1)
        #expect(try intake.turn().acknowledged() == 1)
        node.bench.run()
        #expect(try intake.turn().acknowledged() == 4)
        #expect(try node.dossiers().count == 1)
        #expect(try node.ledger.holds(piece: submission.pieces[0].hash, of: submission.header.dossier, revision: 1))
    }

    @Test func `what waits when its grant ends is dropped, and comes again`() throws {
        try intake.grant()
        node.bench.isPrompt = false
        var random = Seeded(3)
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(300_000)])
        let entries = try intake.chunks(submission) + [intake.dossier(submission)]
        for entry in entries { try node.receive(publication: entry) }
        // Another grant is heard: this one is gone, and a new one begins.
        intake.g += 1
        try node.receive(publication: intake.heartbeat())
        try intake.turn(after: .milliseconds(200))
        try intake.grant()
        #expect(intake.next == 1)
        node.bench.run()
        #expect(try intake.turn().acknowledged() == nil)
        for entry in entries { try node.receive(publication: try intake.again(entry)) }
        node.bench.run()
        #expect(try intake.turn().acknowledged() == 3)
        #expect(try node.dossiers().count == 1)
    }

    @Test func `entries of a turn in which their grant ends are committed with their place`() throws {
        try intake.grant()
        try node.receive(publication: intake.dossier(try .made(id: IntakeHost.id())))
        intake.g += 1
        try node.receive(publication: intake.heartbeat())
        try intake.turn(after: .milliseconds(200))
        try node.receive(publication: intake.dossier(try .made(id: IntakeHost.id())))
        try intake.grant()
        #expect(intake.next == 2)
        #expect(try node.dossiers().count == 1)
    }

    @Test func `an epoch that begins within a turn takes nothing back and nothing twice`() throws {
        try intake.grant()
        try node.receive(publication: intake.dossier(try .made(id: IntakeHost.id())))
        intake.g += 1
        try node.receive(publication: intake.heartbeat())
        try intake.turn(after: .milliseconds(200))
        intake.epoch = Epoch(counter: 6, random: 1)
        try intake.grant()
        #expect(intake.next == 1)
        #expect(try node.ledger.positions().dossiers.epoch == intake.epoch)
    }

    @Test func `a full disk takes the turn back, and the entries come again`() throws {
        try intake.grant()
        try node.ledger.file.bound(morePages: 10)
        var entries: [Frames] = []
        var isFull = false
        while !isFull {
            try #require(entries.count < 2_000)
            let note = String(repeating: "n", count: 10_000)
            entries.append(intake.dossier(try .made(id: IntakeHost.id(), note: note)))
            try node.receive(publication: entries[entries.count - 1])
            isFull = try intake.turn().acknowledged() == nil
        }
        let held = try node.dossiers().count
        #expect(held == entries.count - 1)
        try node.ledger.file.bound(morePages: 10_000)
        try intake.turn(after: .seconds(3))
        try intake.grant()
        #expect(intake.next == UInt64(held + 1))
        try node.receive(publication: try intake.again(entries[held]))
        #expect(try intake.turn().acknowledged() == UInt64(entries.count))
        #expect(try node.dossiers().count == entries.count)
        #expect(node.network.sentBeforeCommit == 0)
    }

    @Test(arguments: 1...6)
    func `damaged messages of an intake stop nothing`(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        try intake.grant()
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(1_000), random.bytes(70_000)])
        for _ in 0..<600 {
            let messages: [Frames] = [
                intake.welcome(), intake.heartbeat(), intake.heartbeat(), intake.dossier(submission),
                try intake.chunks(submission, random.chance(50) ? 0 : 1)[0],
            ]
            let index = Int.random(in: 0..<messages.count, using: &random)
            let message = random.chance(40) ? messages[index] : messages[index].damaged(by: &random)
            if index == 0 { try node.receive(fromIntake: message) } else { try node.receive(publication: message) }
            guard random.chance(30) else { continue }
            try intake.turn(after: .milliseconds(random.chance(5) ? 15_000 : 20))
        }
    }
}
