import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct IntakeReportTests {
    private let scratch: Scratch
    private let intake: IntakeHost
    private let node: ScriptedNode
    private let id: DossierID

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18", "36"], in: scratch)
        node = ScriptedNode("18", intake)
        id = try intake.receipt(.made(id: IntakeHost.id())).dossier
    }

    @Test func `a report is recorded with its place, then acknowledged`() throws {
        try node.open()
        let answers = try node.ask(node.report(on: id, .complete))
        #expect(answers.map(\.verb) == [.acknowledgement])
        #expect(try answers[0].fields(Acknowledgement.self).acknowledged == 1)
        #expect(try intake.shown(id) == .complete)
        #expect(intake.network.sentBeforeCommit == 0)
    }

    @Test func `reports of a turn in which their grant ends are recorded once`() throws {
        try node.open()
        try node.ask(node.hello(r: 10))
        // One batch: reports under the old grant, then the RESUME of the new one, which makes the intake ask anew.
        try node.say(node.report(on: id, .incomplete, step: 1))
        try node.say(node.report(on: id, .complete, step: 2))
        let before = (node.sequence, node.chain)
        let messages = try node.ask(node.resume())
        let hello: Hello = try #require(messages.first { $0.verb == .hello }).fields()
        try #require(hello.channel == .reports)
        try node.grantReports(messages)
        // Where the intake now stands tells what it wants again.
        let (log, next) = try intake.ledger.openIncoming("18")
        #expect(log > 0)
        #expect(next.next == before.0 + 1)
        #expect(next.chain == before.1)
        #expect(try intake.events(id).filter { $0.kind == .reported }.map(\.state) == [.incomplete, .complete])
    }

    @Test func `reports come from where the node speaks now, though the grant outlives its connection`() throws {
        try node.open()
        node.connection = 51
        try node.grantReports(try node.ask(node.acknowledge(1)))
        try node.ask(node.report(on: id, .complete))
        #expect(try intake.shown(id) == .complete)
    }

    @Test func `of many gaps told in one batch only the first is believed: each is a commit of its own`() throws {
        try node.open()
        for first in 2...5 {
            let truncated = Truncated(
                channel: .reports, n: node.reportN + UInt32(first - 2), epoch: node.reportEpoch, g: node.reportG,
                first: UInt64(first),
                chain: .zero, stream: node.name)
            try node.say(Frames(.truncated, truncated.encoded))
        }
        try node.turn()
        #expect(try intake.ledger.openIncoming("18").record.next == 2)
    }

    @Test func `a report about another tenant's dossier is parked, not shown`() throws {
        let other = ScriptedNode("36", intake, connection: 60)
        try other.open()
        let answers = try other.ask(other.report(on: id, .refused))
        #expect(answers.map(\.verb) == [.acknowledgement])
        #expect(try intake.shown(id) == .accepted)
        #expect(try intake.events(id).map(\.kind) == [.accepted, .parked])
    }

    @Test func `a report about an unknown dossier makes the intake ask for it`() throws {
        try node.open()
        let unknown = IntakeHost.id()
        try node.ask(node.report(on: unknown, .complete))
        try node.turn()
        #expect(node.taken.map(\.kind) == [.dossier, .recall])
        #expect(node.taken.last?.dossier == unknown)
        try node.ask(node.report(on: unknown, .complete, restated: true))
        #expect(node.taken.count == 2)
    }

    @Test func `another node's report on an unknown dossier keeps no node from being asked for it`() throws {
        let other = ScriptedNode("36", intake, connection: 60)
        try other.open()
        try node.open()
        let unknown = IntakeHost.id()
        try other.ask(other.report(on: unknown, .refused))
        try node.ask(node.report(on: unknown, .complete))
        try node.turn()
        #expect(node.taken.last?.kind == .recall)
        #expect(node.taken.last?.dossier == unknown)
    }

    @Test func `kinds and states that this version does not know are parked and acknowledged`() throws {
        try node.open()
        for (kind, state) in [(EntryKind(rawValue: 99), DossierState?.some(.complete)), (.state, nil)] {
            let answers = try node.ask(node.report(kind, on: id, state))
            #expect(answers.map(\.verb) == [.acknowledgement])
        }
        var later = Header(kind: .state)
        (later.dossier, later.revision, later.ownerTerm, later.step) = (id, 1, 1, 1)
        later.contentHash = ContentHash(ofNothing: ())
        #expect(try node.ask(node.entry(later, [], wireState: 200)).map(\.verb) == [.acknowledgement])
        #expect(try intake.shown(id) == .accepted)
        #expect(try intake.events(id).filter { $0.kind == .parked }.count == 3)
    }

    @Test func `a note stands in the history once and changes no state, also on a dossier that is not known`() throws {
        try node.open()
        let body = Array("{\"discarded\":\"an exercise\"}".utf8)
        for _ in 1...2 { try node.ask(node.report(.note, on: id, .parked, step: 0, body: body)) }
        #expect(try intake.shown(id) == .accepted)
        let notes = try intake.events(id).filter { $0.kind == .note }
        #expect(notes.map(\.reason) == [body] && notes.first?.state == nil)
        let unknown = IntakeHost.id()
        try node.ask(node.report(.note, on: unknown, .parked, step: 0))
        try node.ask(node.report(on: unknown, .complete))
        try node.turn()
        #expect(node.taken.filter { $0.kind == .recall }.map(\.dossier) == [unknown])
    }

    @Test func `a body that fails its hash is asked for again, and parked the second time`() throws {
        try node.open()
        var damaged = node.report(on: id, .complete)
        damaged[2] = Array("{x".utf8)
        let answers = try node.ask(damaged)
        let resume: Resume = try #require(answers.first { $0.verb == .resume }).fields()
        #expect(resume.n == 2)
        #expect(resume.next == 1)
        var header: Header = try damaged.fields()
        header.n = 2
        damaged[1] = header.encoded
        #expect(try node.ask(damaged).map(\.verb) == [.acknowledgement])
        #expect(try intake.events(id).filter { $0.kind == .parked }.count == 1)
    }

    @Test func `a node is answered for itself alone, and only on its channels`() throws {
        try node.open()
        let spoken = ScriptedNode("36", intake, connection: 50)
        try intake.receive(fromNode: "18", spoken.hello(r: 3), on: 50)
        #expect(try node.turn().map(\.code) == ["not-allowed"])
        try intake.receive(fromNode: "99", node.hello(r: 3), on: 50)
        #expect(try node.turn().map(\.code) == ["unknown-stream"])
        var reports = node.hello(r: 3)
        reports[1][1] = 2
        #expect(try node.ask(reports).map(\.code) == ["malformed"])
    }

    @Test func `another ledger is told who holds the stream, a new instance takes over, a clone stops both`() throws {
        try node.open()
        let other = ScriptedNode("18", intake, connection: 60)
        other.ledger = LedgerID(high: 8, low: 8)
        other.instance = InstanceID(high: 8, low: 8)
        let held: Held = try #require(try other.ask(other.hello(r: 3)).first { $0.verb == .held }).fields()
        #expect(held.instance == node.instance)
        #expect(held.lapses > .zero)
        let restarted = ScriptedNode("18", intake, connection: 70)
        restarted.instance = InstanceID(high: 9, low: 9)
        try restarted.open(r: 4)
        #expect(try node.ask(node.acknowledge(1)).isEmpty)
        #expect(try node.ask(node.hello(r: 5, displacedBy: restarted.g)).map(\.code) == ["cloned"])
        #expect(try restarted.ask(restarted.hello(r: 6)).map(\.code) == ["cloned"])
        let path = scratch.path + "/copy"
        try scratch.copy(intake.path, to: path)
        let later = try IntakeHost(intake.topology, path: path, now: intake.now)
        let again = ScriptedNode("18", later)
        #expect(try again.ask(again.hello(r: 7)).map(\.code) == ["cloned"])
    }

    @Test func `a node that finds an entry off its chain twice stops its stream, by the attempt that holds the grant alone`()
        throws
    {
        try node.open(r: 9)
        func told(_ r: UInt64) throws -> StreamSender.Stoppage? {
            let message = RefusedMessage(Refusal(.diverged, "twice"), channel: .dossiers, r: r, stream: node.name)
            try node.ask(Frames(.refused, message.fields.encoded, Array("diverged".utf8), Array("twice".utf8)))
            return try intake.ledger.openOutgoing("18", tenant: "18").record.durable.stoppage
        }
        #expect(try told(8) == nil)
        #expect(try told(9) == .diverged)
        #expect(try node.ask(node.hello(r: 10)).map(\.code) == ["diverged"])
    }

    @Test func `reports come from the connection that holds the dossiers alone`() throws {
        try node.open()
        let frames = node.report(on: id, .complete)
        try intake.receive(fromNode: "18", frames, on: 51)
        #expect(try node.turn().isEmpty)
        #expect(try intake.shown(id) == .accepted)
    }

    @Test(arguments: [UInt64.max, UInt64(Int64.max), UInt64(Int64.max) - 1, UInt64(Int64.max) / 2, 0])
    func `claims that no ledger can count stop nothing but the claimant's stream`(first: UInt64) throws {
        try node.ask(node.hello(r: 5))
        let hello: Hello = try #require(try node.ask(node.resume()).first { $0.verb == .hello }).fields()
        node.reportEpoch = Epoch(counter: .max, random: first)
        node.grantReports(r: hello.r)
        try node.ask(node.heartbeat(first: first))
        node.sequence = first &- 1
        for _ in 0..<3 { try node.ask(node.report(on: id, .complete)) }
        try node.ask(node.acknowledge(.max))
        #expect(try node.ask(node.resume(n: .max, next: .max)).map(\.code) == ["diverged"])
        _ = try intake.receipt(.made(id: IntakeHost.id()))
    }
}
