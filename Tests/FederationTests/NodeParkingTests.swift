import Dossiers
import Federation
import Ledger
import SQLite
import Streams
import Testing

/// What a node fails on: tried again for a while, then parked; it holds up nothing but what comes for the same dossier.
struct NodeParkingTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake
    private static let attemptsMax = 3

    init() throws {
        scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start, limits: Self.limits)
        intake = ScriptedIntake(node)
        try intake.grant()
    }

    private static var limits: NodeLimits {
        var limits = NodeLimits()
        limits.retries.attemptsMax = attemptsMax
        limits.retries.bound = ParkingLoad(entries: 4, bytes: 1 << 20)
        return limits
    }

    private func parked() throws -> [ParkedEntry] { try LedgerReader(dataDirectory: node.path).parked(isWhole: false) }

    private func take(_ submissions: Submission...) throws {
        for submission in submissions { try node.receive(publication: intake.dossier(submission)) }
        try intake.turn()
    }

    /// Of what waits, in its order.
    private func attempts() throws -> [Int] {
        try node.ledger.parking.waiting(stream: node.ledger.incoming).map(\.attempts)
    }

    /// Goes on until every attempt has been made.
    private func exhaust() throws { for _ in 1...Self.attemptsMax { try intake.turn(after: .seconds(10)) } }

    @Test func `an entry that fails leaves nothing behind, and the rest of its turn is taken, reported and acknowledged`()
        throws
    {
        let (first, bad, last) = (try made(), try made(), try made())
        // The dossier and its report are written when the last of the three statements fails.
        _ = try LedgerRule(node.path, refusing: bad.id, in: "decision")
        for submission in [first, bad, last] { try node.receive(publication: intake.dossier(submission)) }
        #expect(try intake.turn().acknowledged() == 3)
        #expect(try node.dossiers().map(\.id) == [first.id, last.id])
        #expect(node.core.receivedCount == 2)
        try intake.askForReports()
        #expect(intake.reports.map(\.header.dossier) == [first.id, last.id])
        #expect(intake.reports.map(\.header.sequence) == [1, 2])
        #expect(try parked().isEmpty)
    }

    @Test func `it is tried again by itself, each time later, and then used as any other`() throws {
        let bad = try made()
        let rule = try LedgerRule(node.path, refusing: bad.id, in: "dossier")
        try take(bad)
        try intake.turn(after: .milliseconds(400))
        #expect(try attempts() == [1])
        try intake.turn(after: .milliseconds(700))
        #expect(try attempts() == [2])
        try rule.lift()
        try intake.turn(after: .milliseconds(900))
        #expect(try node.dossiers().isEmpty)
        try intake.turn(after: .milliseconds(1_200))
        #expect(try node.dossiers().map(\.id) == [bad.id])
        #expect(try node.ledger.parking.load(stream: node.ledger.incoming).entries == 0)
    }

    @Test func `after the last attempt it is parked, with attempts, times and the last error, and reported unreadable`() throws
    {
        let bad = try made()
        _ = try LedgerRule(node.path, refusing: bad.id, in: "dossier")
        try take(bad)
        try exhaust()
        let entry = try #require(try parked().first)
        #expect(entry.dossier == bad.id && entry.trials.attempts == Self.attemptsMax)
        #expect(entry.trials.lastError.contains("against a rule") && entry.reason.contains("failed 3 times"))
        #expect(entry.trials.firstAt == IntakeHost.start.wall && entry.trials.lastAt > entry.trials.firstAt)
        try intake.askForReports()
        #expect(intake.reports.map(\.header.kind) == [.unreadable])
        try intake.turn(after: .seconds(1_000))
        #expect(try parked().count == 1)
    }

    @Test func `what comes for the same dossier waits behind it, in order; every other passes`() throws {
        let (bad, other) = (try made(), try made())
        let rule = try LedgerRule(node.path, refusing: bad.id, revision: 1, in: "dossier")
        try take(bad, try .made(id: bad.id, revision: 2), other)
        #expect(try node.dossiers().map(\.id) == [other.id])
        try rule.lift()
        for _ in 1...2 { try intake.turn(after: .seconds(10)) }
        #expect(try node.dossiers().map(\.revision) == [1, 1, 2])
        try intake.askForReports()
        #expect(intake.reports.map(\.header.step) == [1, 1, 2])
    }

    @Test
    func
        `what waits and how often it was tried outlive the process; the wall clock gone mad delays it no longer than the longest wait`()
        throws
    {
        let bad = try made()
        let rule = try LedgerRule(node.path, refusing: bad.id, revision: 1, in: "dossier")
        try take(bad, try .made(id: bad.id, revision: 2))
        let past = Moment(monotonic: .zero, wall: UnixTime(milliseconds: node.now.wall.milliseconds - 86_400_000))
        let stream = node.stream
        let second = try scratch.copied("18", to: "18b")
        let reborn = try NodeHost(stream, path: second, now: past, limits: Self.limits)
        _ = rule
        try reborn.turn(after: .seconds(299))
        #expect(try reborn.ledger.parking.waiting(stream: reborn.ledger.incoming).map(\.attempts) == [1, 0])
        try reborn.turn(after: .seconds(2))
        #expect(try reborn.ledger.parking.waiting(stream: reborn.ledger.incoming).map(\.attempts) == [2, 0])
    }

    @Test func `a person tries a parked dossier again: used, it is reported as any other and leaves the parking`() throws {
        let bad = try made()
        let rule = try LedgerRule(node.path, refusing: bad.id, in: "dossier")
        try take(bad)
        try exhaust()
        let row = try #require(try parked().first).row
        try node.perform(.retryParked(.rows([row])))
        #expect(try parked().map(\.trials.attempts) == [Self.attemptsMax + 1])
        try rule.lift()
        try node.perform(.retryParked(.all))
        #expect(try parked().isEmpty)
        try intake.askForReports()
        #expect(intake.reports.map(\.header.kind) == [.unreadable, .note, .state])
        #expect(intake.reports.last?.header.step == 1)
        #expect(throws: Refusal.self) { try node.perform(.retryParked(.rows([row]))) }
    }

    @Test func `a person discards it: its body goes, the record and the report stay`() throws {
        let bad = try made()
        _ = try LedgerRule(node.path, refusing: bad.id, in: "dossier")
        try take(bad)
        try exhaust()
        try node.perform(.discardParked(.all))
        let reader = try LedgerReader(dataDirectory: node.path)
        #expect(try parked().isEmpty)
        let entry = try #require(try reader.parked().first)
        #expect(entry.ended?.how == .discarded && entry.ended?.reason == "a test" && entry.body.isEmpty)
        try intake.askForReports()
        let report = try #require(intake.reports.last)
        #expect(report.header.kind == .note && report.header.dossier == bad.id)
        #expect(String(decoding: report.body, as: UTF8.self) == "{\"discarded\":\"a test\"}")
    }

    @Test func `what no repetition can mend is parked at once`() throws {
        var unknown = Header(kind: EntryKind(rawValue: 99))
        unknown.dossier = IntakeHost.id()
        try node.receive(publication: intake.entry(unknown, [1]))
        try intake.turn()
        #expect(try parked().map(\.trials.attempts) == [1])
        try node.perform(.retryParked(.all))
        #expect(try parked().map(\.trials.attempts) == [2])
    }

    @Test func `at the bound the stream stops with a reason, and nothing is lost; room made, it goes on`() throws {
        func flood(_ count: Int) throws {
            for _ in 0..<count {
                var unknown = Header(kind: EntryKind(rawValue: 99))
                unknown.dossier = IntakeHost.id()
                try node.receive(publication: intake.entry(unknown, [1]))
            }
        }
        try flood(6)
        let sent = try intake.turn()
        #expect(try sent.acknowledged() == 4)
        let hold = try #require(try sent.last { $0.verb == .acknowledgement }?.fields(Acknowledgement.self).hold)
        #expect(hold.cause == .parkedFull && hold.reason.contains("parked list"))
        #expect(try parked().count == 4)
        try node.receive(publication: intake.heartbeat())
        #expect(try intake.turn().acknowledged() == 4)
        try node.perform(.discardParked(.rows([1])))
        let after = node.network.take()
        let resume: Resume = try #require(after.first { $0.verb == .resume }).fields()
        #expect(resume.next == 5 && resume.window == .standard)
    }

    @Test func `what is parked after its last attempt counts once: below the bound nothing is held back`() throws {
        for _ in 1...3 {
            let bad = try made()
            _ = try LedgerRule(node.path, refusing: bad.id, in: "dossier", name: "rule_\(bad.id.low)")
            try take(bad)
        }
        try exhaust()
        #expect(try parked().count == 3)
        #expect(!node.lines.all.contains { $0.contains("takes-no-dossiers") })
    }

    @Test func `the chunk of a large piece waits with its bytes, and is written again`() throws {
        var random = Seeded(5)
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(PieceFiles.chunkBytes + 9)])
        let rule = try LedgerRule(node.path, refusing: submission.id, in: "piece")
        for chunk in try intake.chunks(submission) { try node.receive(publication: chunk) }
        try node.receive(publication: intake.dossier(submission))
        try intake.turn()
        try intake.turn()
        #expect(try node.dossiers().isEmpty)
        try rule.lift()
        for _ in 1...3 { try intake.turn(after: .seconds(10)) }
        #expect(try node.dossiers().map(\.id) == [submission.id])
        #expect(try node.ledger.holds(piece: submission.pieces[0].hash, of: submission.id, revision: 1))
    }

    @Test func `doctor sees whether what is parked or waits is what its row says`() throws {
        let bad = try made()
        _ = try LedgerRule(node.path, refusing: bad.id, in: "dossier")
        var unknown = Header(kind: EntryKind(rawValue: 99))
        unknown.dossier = IntakeHost.id()
        try node.receive(publication: intake.entry(unknown, [1, 2, 3]))
        try take(bad)
        #expect(try faults() == [])
        try change("UPDATE parked SET body = x'00'")
        #expect(try faults() == ["parked entry 1: it has not the hash of its body"])
        try change("UPDATE parked SET reason = 'corrupt'; UPDATE retry SET sequence = 9")
        #expect(try faults() == ["retry entry 1: its header is of another place or dossier"])
        try change("UPDATE retry SET header = x'0102'")
        #expect(try faults().first?.contains("cannot be read") == true)
    }

    private func change(_ sql: String) throws {
        let database = try Database(path: DataDirectory.ledgerPath(in: node.path), mode: .readWrite)
        try database.execute(sql)
        try database.close()
    }

    private func faults() throws -> [String] {
        var faults: [String] = []
        try LedgerReader(dataDirectory: node.path).check(isWhole: false) { faults += $0.faults }
        return faults
    }

    private func made() throws -> Submission { try .made(id: IntakeHost.id()) }
}
