import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What applicants ask of dossiers that are lodged (streams, rule 17).
struct IntakeRequestTests {
    private let scratch: Scratch
    private let intake: IntakeHost
    private let node: ScriptedNode
    private let first: ReceiptFields
    private let small = Array("%PDF-1.7 passeport".utf8)

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18", "03"], in: scratch)
        node = ScriptedNode("18", intake)
        first = try intake.receipt(.made(id: IntakeHost.id(), commune: "18033"))
    }

    private func store(_ submission: Submission, portal: String = "cher") throws {
        for index in submission.pieces.indices {
            #expect(try intake.one(PortalMessage.chunk(submission, index, at: 0), portal: portal).verb == .stored)
        }
    }

    /// What was published of a request, header and body.
    private func published(_ kind: EntryKind) throws -> (header: Header, body: [UInt8])? {
        let all = try intake.network.takePublished().map { (header: try $0.frames.fields(Header.self), body: $0.frames[2]) }
        return all.first { $0.header.kind == kind }
    }

    @Test func `a complement comes from any portal, follows its pieces, and is bound to the dossier's stream`() throws {
        try node.open()
        let submission = try Submission.complement(of: first, pieces: [small])
        #expect(try intake.code(submission, portal: "bourges") == "missing-piece")
        try store(submission, portal: "bourges")
        let receipt = try intake.receipt(submission, portal: "bourges")
        #expect(receipt.revision == 2 && receipt.stream.text == "18" && receipt.followUp == first.followUp)
        try node.take(intake.network.takePublished())
        let entries = node.taken.suffix(2)
        #expect(entries.map(\.kind) == [.piece, .complement])
        let header = try #require(entries.last)
        #expect((header.requestNumber, header.revision, header.followUp) == (1, 2, first.followUp))
        #expect(header.postalCode?.description == "18000" && header.commune?.description == "18033")
        #expect(header.demarche == .changementAdresse && header.contentHash == submission.header.contentHash)
        #expect(entries.first?.pieceHash == submission.pieces[0].hash && entries.first?.revision == 2)
    }

    @Test func `the same bytes get the same receipt, from any portal, also of an intake that was killed in between`() throws {
        let complement = try Submission.complement(of: first, phone: "0601020304")
        let receipt = try intake.receipt(complement)
        _ = try intake.turn(after: .seconds(60))
        #expect(try intake.receipt(complement, portal: "bourges") == receipt)
        let withdrawal = try Submission.withdrawal(of: first, revision: 2)
        let withdrawn = try intake.receipt(withdrawal)
        #expect(withdrawn.revision == 2)
        _ = try intake.turn(after: .seconds(60))
        let path = scratch.path + "/copy"
        try scratch.copy(intake.path, to: path)
        let later = try IntakeHost(intake.topology, path: path, now: intake.now)
        #expect(try later.receipt(withdrawal, portal: "bourges") == withdrawn)
        #expect(try later.receipt(complement) == receipt)
        #expect(try later.ledger.requests(on: first.dossier).map(\.number) == [1, 2])
        #expect(try later.ledger.openOutgoing("18", tenant: "18").log.head == 3, "each once")
    }

    @Test func `another revision than the next is a conflict that says which stands`() throws {
        let refused = try intake.one(PortalMessage.submit(.complement(of: first, revision: 3, phone: "0611111111")))
        #expect(refused.code == "conflict" && String(decoding: refused[3], as: UTF8.self).contains("revision 1 of"))
        _ = try intake.receipt(.complement(of: first, phone: "0601020304"))
        #expect(try intake.code(.complement(of: first, phone: "0609080706")) == "conflict", "other bytes")
        #expect(try intake.code(.withdrawal(of: first, revision: 1)) == "conflict")
        #expect(try intake.receipt(.withdrawal(of: first, revision: 2)).revision == 2)
        #expect(try intake.receipt(.complement(of: first, revision: 3, phone: "0609080706")).revision == 3)
    }

    @Test func `who brings a complement does not become the dossier's portal`() throws {
        _ = try intake.receipt(.complement(of: first, phone: "0601020304"), portal: "bourges")
        #expect(try intake.shown(first.dossier, portal: "cher") == .accepted)
        #expect(try intake.shown(first.dossier, portal: "bourges") == nil)
        #expect(try intake.code(.made(id: first.dossier, revision: 3), portal: "bourges") == "id-taken")
        #expect(try intake.receipt(.made(id: first.dossier, revision: 3)).revision == 3)
    }

    @Test func `a settled dossier takes nothing more, what has its receipt is still answered with it`() throws {
        let complement = try Submission.complement(of: first, phone: "0601020304")
        let receipt = try intake.receipt(complement)
        try node.open()
        try node.ask(node.report(on: first.dossier, .refused, step: 2, revision: 2))
        #expect(try intake.code(.withdrawal(of: first, revision: 2)) == "not-allowed")
        #expect(try intake.code(.complement(of: first, revision: 3, phone: "0611111111")) == "not-allowed")
        #expect(try intake.receipt(complement) == receipt)
    }

    @Test func `a decision on an earlier revision settles the dossier, too, while the complement is under way`() throws {
        try node.open()
        try node.ask(node.report(on: first.dossier, .withdrawn, step: 2))
        #expect(try intake.view(first).state == .withdrawn)
        #expect(try intake.code(.complement(of: first, phone: "0611111111")) == "not-allowed")
    }

    @Test(arguments: [
        "[]", "{}", #"{"pieces":[]}"#, #"{"fields":{"submittedAt":"x"}}"#, #"{"fields":{"commune":"18033"}}"#,
        #"{"fields":{"applicant.phone":3}}"#, #"{"fields":{"permit.validUntil":"31/12/2026"}}"#,
        #"{"fields":{"applicant.phone":"1"},"fields":{}}"#,
        #"{"pieces":[{"kind":"passeport"}]}"#,
    ]) func `a complement that says nothing, or what it may not, is refused`(_ body: String) throws {
        let submission = Submission(
            tag: 0, complementOf: first.dossier, revision: 2, code: try #require(first.followUp), body: Array(body.utf8))
        let code = try intake.code(submission)
        #expect(code.map { ["bad-field", "missing-field", "duplicate-member"].contains($0) } == true)
        #expect(try intake.ledger.requests(on: first.dossier).isEmpty)
    }

    @Test func `a withdrawal is an object with a word at most`() throws {
        for body in ["[]", #"{"message":3}"#, #"{"reason":"x"}"#] {
            var header = try Submission.withdrawal(of: first).header
            header.contentHash = unsafe Array(body.utf8).withUnsafeBytes { unsafe ContentHash(of: $0) }
            #expect(try intake.code(Submission(tag: 0, header: header, body: Array(body.utf8))) == "bad-field")
        }
        _ = try intake.receipt(.withdrawal(of: first, message: "Je pars."))
        let sent = try #require(
            try {
                try node.open(); return node.taken.last
            }())
        #expect(sent.kind == .withdrawal && sent.requestNumber == 1 && sent.followUp == first.followUp)
    }

    @Test func `of a sealed complement all that its portal has stored goes along`() throws {
        var submission = try Submission.complement(of: first, pieces: [small])
        try store(submission)
        var header = submission.header
        header.flags = [.sealed]
        let body: [UInt8] = [1, 2, 3]
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        submission = Submission(tag: 0, header: header, body: body, pieces: submission.pieces)
        _ = try intake.receipt(submission)
        try node.open()
        #expect(node.taken.map(\.kind) == [.dossier, .piece, .complement])
        #expect(node.taken.last?.flags.contains(.sealed) == true)
        #expect(try intake.receipt(.withdrawal(of: first, revision: 2)).revision == 2, "a sealed one can be withdrawn")
    }

    @Test func `requests of one dossier are bounded`() throws {
        var limits = IntakeLimits()
        limits.requestsMax = 2
        let intake = try IntakeHost(Reference.topology(["18"]), path: scratch.path + "/bounded", limits: limits)
        let first = try intake.receipt(.made(id: IntakeHost.id()))
        for revision in [2, 3] as [UInt32] {
            _ = try intake.receipt(.complement(of: first, revision: revision, phone: "0611111111"))
        }
        #expect(try intake.code(.complement(of: first, revision: 4, phone: "0611111111")) == "not-allowed")
    }

    @Test func `a report answers the request that it names, and the history tells each`() throws {
        _ = try intake.receipt(.complement(of: first, phone: "0601020304"))
        try node.open()
        try node.ask(node.report(on: first.dossier, .incomplete))
        #expect(try intake.view(first).requests.map(\.isAnswered) == [false])
        try node.ask(node.report(on: first.dossier, .complete, step: 2, revision: 2, request: 1))
        let view = try intake.view(first)
        #expect(view.requests.map(\.isAnswered) == [true] && view.state == .complete && view.revision == 2)
        let events = try intake.events(first.dossier)
        #expect(
            events.map(\.kind) == [.accepted, .complement, .reported, .reported] || events.map(\.kind).contains(.delivered))
        #expect(events.first { $0.kind == .complement }?.request == 1)
        #expect(events.last?.request == 1 && events.last?.state == .complete)
    }

    @Test func `a number that a report has answered is not given again by an intake that was restored`() throws {
        let path = scratch.path + "/copy"
        try scratch.copy(intake.path, to: path)
        let restored = try IntakeHost(intake.topology, path: path, now: intake.now)
        let node = ScriptedNode("18", restored)
        try node.open()
        try node.ask(node.report(on: first.dossier, .complete, step: 2, revision: 2, request: 1))
        _ = try restored.receipt(.withdrawal(of: first))
        #expect(try restored.ledger.requests(on: first.dossier).map(\.number) == [2])
    }

    @Test func `published again, a complement says what its revision shows; the chain stays`() throws {
        _ = try intake.receipt(.complement(of: first, phone: "0601020304"))
        try node.open()
        try node.ask(node.report(on: first.dossier, .incomplete))
        try node.ask(node.report(on: first.dossier, .complete, step: 2, revision: 2, request: 1))
        let other = ScriptedNode("18", intake, connection: 51)
        (other.instance, other.ledger) = (InstanceID(high: 3, low: 3), node.ledger)
        try other.ask(other.hello(r: 11))
        try other.ask(other.resume())
        let complement = try #require(other.taken.first { $0.kind == .complement })
        #expect(complement.flags.contains(.replay) && complement.state == .complete && complement.step == 2)
        let dossier = try #require(other.taken.first { $0.kind == .dossier })
        #expect(dossier.state == .incomplete)
        #expect(Chain.continuing(dossier.chain, with: complement.placement) == complement.chain)
    }

    @Test func `what is committed is what is answered: a disk that fills up asks for the request again`() throws {
        let path = scratch.path + "/full"
        let files = try IntakeHost(Reference.topology(["18"]), path: path)
        let first = try files.receipt(.made(id: IntakeHost.id()))
        try files.ledger.file.bound(morePages: 1)
        let message = String(repeating: "x", count: 200_000)
        #expect(try files.code(.complement(of: first, phone: "0611111111", message: message)) == "try-again-later")
        #expect(try files.ledger.requests(on: first.dossier).isEmpty)
    }
}
