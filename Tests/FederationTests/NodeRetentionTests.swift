import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A node that removes what has left while other things go on.
struct NodeRetentionTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake
    /// Of a dossier that is settled and reported, and of others that come later.
    private let piece: [UInt8]
    private let settled: Submission
    private let ages = OperatorCommand.discard(RetentionAges(backed: 0, unbacked: 0))

    init() throws {
        scratch = try Scratch()
        var random = Seeded(3)
        piece = random.bytes(PieceFiles.chunkBytes + 9)
        settled = try .made(id: IntakeHost.id(), pieces: [piece])
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        var limits = NodeLimits()
        limits.retries.attemptsMax = 3
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start, limits: limits)
        intake = ScriptedIntake(node)
        try intake.grant()
        try take(settled)
        try node.decide(ShownState(state: .collected, term: 1, step: 2), on: settled.id)
        try intake.askForReports()
        try intake.turn()
        try intake.acknowledgeReports()
    }

    private func take(_ submission: Submission) throws {
        for chunk in try intake.chunks(submission) { try node.receive(publication: chunk) }
        try node.receive(publication: intake.dossier(submission))
        for _ in 1...3 { try intake.turn() }
    }

    /// Discards the settled dossier, up to where the removal of its piece's file is handed over and not begun.
    private func discardUntilRemoval() throws {
        node.bench.isPrompt = false
        try node.perform(ages)
        for _ in 1...9 where node.bench.waiting == 0 { try intake.turn(after: .milliseconds(25)) }
        try #require(node.bench.waiting == 1)
    }

    private func faults() throws -> [String] {
        var faults: [String] = []
        try LedgerReader(dataDirectory: node.path).check(isWhole: true) { faults += $0.faults }
        return faults
    }

    /// One dossier after the other that has no room, until the node says so.
    private func fillDisk() throws {
        try node.ledger.file.bound(morePages: 1)
        try node.receive(publication: intake.dossier(.made(id: IntakeHost.id(), note: String(repeating: "n", count: 200_000))))
        try node.turn()
        try #require(node.lines.all.contains { $0.contains("event=disk-full") })
        try node.ledger.file.bound(morePages: 100_000)
    }

    @Test func `a chunk that is tried again while its file is being removed waits for that, and is written anew`() throws {
        let other = try Submission.made(id: IntakeHost.id(), pieces: [piece])
        let rule = try LedgerRule(node.path, refusing: other.id, in: "piece")
        try take(other)
        try discardUntilRemoval()
        try rule.lift()
        try intake.turn(after: .seconds(2))
        node.bench.run()
        for _ in 1...5 { try intake.turn(after: .seconds(10)) }
        #expect(try node.dossiers().map(\.id) == [settled.id, other.id])
        #expect(try node.ledger.holds(piece: other.pieces[0].hash, of: other.id, revision: 1))
        #expect(try faults() == [])
    }

    @Test func `a person who tries it again at that moment is asked to say so once more, and nothing was done`() throws {
        let other = try Submission.made(id: IntakeHost.id(), pieces: [piece])
        let rule = try LedgerRule(node.path, refusing: other.id, in: "piece")
        try take(other)
        for _ in 1...6 { try intake.turn(after: .seconds(10)) }
        let parked = try node.ledger.parking.parkedCount()
        try #require(parked == 2)
        try discardUntilRemoval()
        try rule.lift()
        #expect(throws: Refusal.self) { try node.perform(.retryParked(.all)) }
        #expect(try node.ledger.parking.parkedCount() == parked)
        node.bench.run()
        try intake.turn()
        try node.perform(.retryParked(.all))
        #expect(try node.ledger.parking.parkedCount() == 0)
        #expect(try node.ledger.holds(piece: other.pieces[0].hash, of: other.id, revision: 1))
        #expect(try faults() == [])
    }

    @Test func `a removal under way stays so when a full disk takes the turn back`() throws {
        try discardUntilRemoval()
        try fillDisk()
        for _ in 1...9 { try intake.turn(after: .seconds(1)) }
        #expect(node.bench.waiting == 1, "no second one is handed over")
        node.bench.run()
        try intake.turn()
        #expect(try node.ledger.leftovers(atMost: 1).isEmpty)
    }

    @Test func `a sweep that a full disk interrupts begins anew by itself, and says so`() throws {
        try node.perform(ages)
        try fillDisk()
        for _ in 1...9 { try intake.turn(after: .seconds(1)) }
        #expect(!said("retention-ended") && !said("retention-begun-anew"))
        #expect(node.core.deadline <= node.now.monotonic + .seconds(60))
        try intake.turn(after: .seconds(60))
        for _ in 1...9 { try intake.turn(after: .seconds(1)) }
        #expect(said("retention-begun-anew days=0 unbackedDays=0") && said("retention-ended"))
    }

    @Test func `a sweep that is refused for want of room does not begin later`() throws {
        try node.ledger.file.bound(morePages: 1)
        let request = try OperatorRequest(ages, reason: "a test", asker: Asker(uid: 0, user: "root"))
        try node.core.receive(request, token: 1)
        try fillDisk()
        guard case .refused? = node.core.takeOutcomes().first?.outcome else { Issue.record("it is refused"); return }
        for _ in 1...9 { try intake.turn(after: .seconds(30)) }
        #expect(!said("retention-"))
    }

    @Test func `a request without its body about a dossier that is held shows as a gap; chunks and the dossier itself do not`()
        throws
    {
        for kind in [EntryKind.piece, .dossier, .withdrawal] {
            var header = settled.header
            header.kind = kind
            header.flags = [.discarded, .replay]
            try node.receive(publication: intake.entry(header))
        }
        try intake.turn()
        #expect(try LedgerReader(dataDirectory: node.path).gaps().map { [$0.first, $0.last] } == [[6, 6]])
    }

    @Test func `with its body leaves what was written about a dossier; that there was a request, a mail or a note stays`()
        throws
    {
        let lodged = try Lodged()
        try intake.lodge(lodged)
        try intake.turn()
        let words = Array(#"{"message":"Je repars au pays."}"#.utf8)
        try intake.ask(.withdrawal, lodged, revision: 1, number: 1, words)
        try intake.turn()
        try node.ledger.addNote(about: lodged.id, uid: 1_001, body: words, at: node.now.wall)
        for mail in try node.ledger.mails(of: lodged.id) {
            _ = try node.ledger.endMail(row: mail.row, .failed, error: "550 amina@example.org", at: node.now.wall)
        }
        try node.ledger.commit()
        try intake.acknowledgeReports()
        let before = try node.ledger.mails(of: lodged.id)
        try #require(before.count == 2)
        try node.perform(ages)
        for _ in 1...9 { try intake.turn(after: .milliseconds(25)) }
        let mails = try node.ledger.mails(of: lodged.id)
        #expect(mails.allSatisfy { $0.cause == Array("{}".utf8) && $0.error == nil && $0.end == .failed })
        #expect(mails.map { "\($0.key) \($0.kind) \($0.createdAt)" } == before.map { "\($0.key) \($0.kind) \($0.createdAt)" })
        let notes = try node.ledger.notes(about: lodged.id, atMost: 9)
        #expect(notes.map(\.uid) == [1_001] && notes.allSatisfy { $0.body != words })
        // Whatever its words were.
        #expect(try node.ledger.hasRequest(lodged.id, number: 1, kind: EntryKind.withdrawal.rawValue, body: [7]))
        #expect(try faults() == [])
    }

    private func said(_ event: String) -> Bool { node.lines.all.contains { $0.contains("event=\(event)") } }
}
