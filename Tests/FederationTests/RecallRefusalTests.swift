import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a node may not put into an intake under the name of a dossier that was asked for.
struct RecallRefusalTests {
    private let scratch: Scratch
    private let intake: IntakeHost
    private let node: ScriptedNode
    private let submission: Submission
    private var id: DossierID { submission.header.dossier }

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18", "36"], in: scratch)
        node = ScriptedNode("18", intake)
        submission = try .made(id: IntakeHost.id())
        try node.open()
    }

    @Test func `a dossier that was asked for is taken, once`() throws {
        try ask()
        for _ in 0..<2 { #expect(try node.ask(given(submission)).map(\.verb) == [.acknowledgement]) }
        #expect(try intake.events(id).filter { $0.kind == .parked }.isEmpty)
        #expect(try intake.ledger.known(id, revision: 1)?.portal == KnownDossier.nobody)
        #expect(try intake.ledger.shown(id, revision: 1)?.state == .complete)
        #expect(node.taken.filter { $0.kind == .dossier }.map(\.flags) == [.replay], "it goes into its stream as any other")
    }

    @Test func `a sealed dossier that its node could only park is taken, with whatever pieces came, and shown as parked`()
        throws
    {
        try node.ask(node.report(.unreadable, on: id, .parked, step: 0))
        try node.turn()
        try #require(node.taken.last?.kind == .recall)
        try node.ask(chunk(.made(id: id, pieces: [[1, 2, 3]])))
        var sealed = submission.header
        sealed.tenant = "18"
        sealed.flags = .sealed
        let body: [UInt8] = [7, 7, 7]
        sealed.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        try node.ask(node.entry(sealed, body))
        #expect(try reasons() == [])
        #expect(try intake.ledger.shown(id, revision: 1)?.state == .parked)
        #expect(node.taken.suffix(2).map(\.kind) == [.piece, .dossier])
        #expect(node.taken.last?.flags.contains(.sealed) == true)
    }

    @Test func `a dossier that was never asked for is parked, and so are the chunks before it`() throws {
        let piece = try Submission.made(id: id, pieces: [[1, 2, 3]])
        try node.ask(chunk(piece))
        try node.ask(given(piece))
        #expect(try reasons() == Array(repeating: "a dossier that this intake did not ask for", count: 2))
        #expect(try intake.ledger.known(id, revision: 1) == nil)
    }

    @Test func `one that another node was asked for, or of another tenant, is parked`() throws {
        try ask()
        let other = ScriptedNode("36", intake, connection: 60)
        try other.open()
        try other.ask(given(submission, by: other, tenant: "36"))
        try node.ask(given(submission, tenant: "36"))
        #expect(try reasons() == ["a dossier that this intake did not ask for", "a dossier of another tenant"])
        #expect(try intake.ledger.known(id, revision: 1) == nil)
    }

    @Test func `other bytes than those that are accepted change nothing`() throws {
        try ask()
        try node.ask(given(submission))
        try node.ask(given(.made(id: id, note: "other")))
        #expect(try reasons() == ["other bytes than those that are accepted under this id and revision"])
        #expect(try intake.receipt(submission).contentHash == submission.header.contentHash)
    }

    @Test func `a body that says other than its header is parked`() throws {
        try ask()
        let other = try Submission.made(id: IntakeHost.id())
        var header = submission.header
        header.tenant = "18"
        header.contentHash = other.header.contentHash
        try node.ask(node.entry(header, other.body))
        #expect(try reasons() == ["id: the body says other than the header"])
    }

    @Test func `the next revision of another stream's dossier is not this node's to report on or to give`() throws {
        _ = try intake.receipt(submission)
        let other = ScriptedNode("36", intake, connection: 60)
        try other.open()
        try other.ask(other.report(on: id, .refused, revision: 2))
        try other.ask(given(.made(id: id, revision: 2), by: other, tenant: "36"))
        #expect(other.taken.isEmpty, "nothing is asked of it")
        #expect(try reasons() == ["a report about a dossier of another stream", "a dossier of another stream"])
    }

    @Test func `the pieces that come ahead of a dossier are bounded`() throws {
        var limits = IntakeLimits()
        limits.dossierPiecesBytesMax = 10
        let intake = try IntakeHost(Reference.topology(["18"]), path: scratch.path + "/small", limits: limits)
        let node = ScriptedNode("18", intake)
        try node.open()
        try node.ask(node.report(on: id, .complete))
        for byte in 0..<3 as Range<UInt8> {
            try node.ask(chunk(.made(id: id, pieces: [Array(repeating: byte, count: 4)]), by: node))
        }
        #expect(try Self.reasons(intake) == ["more pieces than a dossier has"])
    }

    @Test func `one answer to a restored node tells it what is shown, however long its old log is`() throws {
        let receipt = try intake.receipt(submission)
        try node.ask(node.report(on: receipt.dossier, .complete, step: 5))
        for step in 1...4 as ClosedRange<UInt32> {
            try node.ask(node.report(on: receipt.dossier, .incomplete, step: step, restated: true))
        }
        try node.turn()
        #expect(node.taken.filter { $0.kind == .known }.count == 1)
        try node.ask(node.report(on: receipt.dossier, .validated, step: 6))
        try node.ask(node.report(on: receipt.dossier, .incomplete, step: 2, restated: true))
        try node.turn()
        #expect(node.taken.filter { $0.kind == .known }.map(\.step) == [5, 6], "what is shown has changed")
    }

    // MARK: What the node says

    /// A report on a dossier that the intake does not know makes it ask.
    private func ask() throws {
        try node.ask(node.report(on: id, .complete))
        try node.turn()
        try #require(node.taken.last?.kind == .recall)
    }

    private func given(_ submission: Submission, by other: ScriptedNode? = nil, tenant: TenantCode = "18") -> Frames {
        var header = submission.header
        header.tenant = tenant
        return (other ?? node).entry(header, submission.body)
    }

    private func chunk(_ submission: Submission, by other: ScriptedNode? = nil) throws -> Frames {
        let bytes = try submission.pieces[0].read(0, 100)
        var header = submission.header
        header.kind = .piece
        header.tenant = "18"
        header.pieceHash = submission.pieces[0].hash
        header.pieceTotal = UInt32(bytes.count)
        header.contentHash = header.pieceHash
        return (other ?? node).entry(header, bytes)
    }

    private func reasons() throws -> [String] { try Self.reasons(intake) }

    private static func reasons(_ intake: IntakeHost) throws -> [String] {
        try LedgerReader(dataDirectory: intake.path).parked().map(\.reason)
    }
}
