import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What an applicant is told of a dossier, and who guesses.
struct FollowTests {
    private let scratch: Scratch
    private let intake: IntakeHost
    private let receipt: ReceiptFields
    private let code: FollowUpCode

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18"], in: scratch)
        receipt = try intake.receipt(.made(id: IntakeHost.id()))
        code = try #require(receipt.followUp)
    }

    private var wrong: FollowUpCode { FollowUpCode(high: code.high ^ 1, low: code.low) }

    private func ask(_ id: DossierID, _ code: FollowUpCode, portal: String = "cher") throws -> [Frames] {
        try intake.ask(PortalMessage.follow(id, code), portal: portal)
    }

    /// What has come for portals after so long.
    private func answers(after time: Duration) throws -> [Frames] {
        try intake.turn(after: time)
        return intake.network.take().filter { $0.peers == .portals }.map(\.frames)
    }

    @Test func `whoever has the code sees the dossier, through any portal`() throws {
        let view = try intake.view(receipt, portal: "bourges")
        #expect(view.id == receipt.dossier && view.revision == 1 && view.state == .accepted)
        #expect(view.tenant.description == "18" && view.prefecture?.isEmpty == false && view.demarche == .changementAdresse)
        #expect(view.since.milliseconds == Int64(receipt.time) && view.submittedAt == view.since)
        #expect(view.reason == nil && view.requests.isEmpty && view.history.isEmpty)
    }

    @Test func `the préfecture's reason is told without the name of who decided`() throws {
        let node = ScriptedNode("18", intake)
        try node.open()
        let reason = #"{"actor":"agent","by":"C. Durand","event":"refused","text":"Motif.","legal":"2026-09-01"}"#
        try node.ask(node.report(on: receipt.dossier, .refused, body: Array(reason.utf8)))
        let answer = try intake.one(PortalMessage.follow(receipt.dossier, code))
        #expect(!String(decoding: answer[2], as: UTF8.self).contains("Durand"))
        let state = try intake.one(PortalMessage.state(receipt.dossier))
        #expect(String(decoding: state[2], as: UTF8.self).contains("Motif."))
        #expect(!String(decoding: state[2], as: UTF8.self).contains("Durand"))
        let view = try intake.view(receipt)
        #expect(view.reason?["text"] == .string("Motif.") && view.reason?["legal"] == .string("2026-09-01"))
        #expect(view.history.map(\.state) == [.refused])
    }

    @Test func `a complement that is under way leaves the state that was decided`() throws {
        let node = ScriptedNode("18", intake)
        try node.open()
        try node.ask(node.report(on: receipt.dossier, .incomplete))
        _ = try intake.receipt(.complement(of: receipt, phone: "0601020304"))
        let view = try intake.view(receipt)
        #expect(view.state == .incomplete && view.revision == 2)
        #expect(view.requests.map(\.kind) == ["complement"] && view.requests.map(\.isAnswered) == [false])
    }

    @Test func `a wrong code and a number that is none get the same words, each later than the one before`() throws {
        let unknown = IntakeHost.id()
        #expect(try ask(receipt.dossier, wrong).isEmpty)
        #expect(try answers(after: .milliseconds(999)).isEmpty)
        let first = try answers(after: .milliseconds(1))
        #expect(first.map(\.code) == ["unknown-dossier"])
        #expect(try ask(unknown, code).isEmpty)
        #expect(try answers(after: .milliseconds(1_999)).isEmpty)
        let second = try answers(after: .milliseconds(1))
        #expect(second.map(\.code) == ["unknown-dossier"] && second[0][3] == first[0][3])
        #expect(try second[0].fields(RefusedFields.self).dossier == unknown)
        for wait in [4, 8, 16, 30, 30] {
            #expect(try ask(receipt.dossier, wrong).isEmpty)
            #expect(try answers(after: .seconds(wait) - .milliseconds(1)).isEmpty)
            #expect(try answers(after: .milliseconds(1)).count == 1)
        }
    }

    @Test func `the intake wakes for a refusal that is due`() throws {
        _ = try ask(receipt.dossier, wrong)
        #expect(intake.core.deadline <= intake.now.monotonic + .seconds(1))
    }

    @Test func `a right code never waits, whoever guesses`() throws {
        for bit in 0..<20 as Range<UInt64> {
            _ = try ask(receipt.dossier, FollowUpCode(high: code.high ^ (1 << bit), low: code.low))
        }
        #expect(try ask(receipt.dossier, code).map(\.verb) == [.follow])
    }

    @Test func `the same question again is no other guess, and is answered once, where it was asked last`() throws {
        _ = try ask(receipt.dossier, wrong)
        try intake.receive(fromPortal: "cher", PortalMessage.follow(receipt.dossier, wrong), on: 2)
        try intake.turn(after: .seconds(1))
        let sent = intake.network.take().filter { $0.peers == .portals }
        #expect(sent.map(\.connection.token) == [2])
    }

    @Test func `a portal that has been quiet is trusted again, another never waited for it`() throws {
        for _ in 0..<3 {
            _ = try ask(receipt.dossier, wrong)
            _ = try answers(after: .seconds(4))
        }
        _ = try ask(receipt.dossier, wrong, portal: "bourges")
        #expect(try answers(after: .seconds(1)).count == 1)
        _ = try answers(after: .seconds(300))
        _ = try ask(receipt.dossier, wrong)
        #expect(try answers(after: .seconds(1)).count == 1)
    }

    @Test func `what is held is bounded; what is too much is not answered, for that would tell`() throws {
        for portal in 1...17 { try guess(300, portal: "portal-\(portal)") }
        #expect(intake.core.sizes.all.allSatisfy { $0.value <= $0.max })
        #expect(intake.network.take().allSatisfy { $0.peers != .portals })
        #expect(try answers(after: .seconds(30)).count == 4_096)
        #expect(try ask(receipt.dossier, code).map(\.verb) == [.follow])
    }

    @Test func `what one portal has waiting leaves room for the others, and for its own once it is answered`() throws {
        for _ in 0..<2 {
            try guess(300, portal: "cher")
            #expect(try ask(receipt.dossier, wrong, portal: "bourges").isEmpty)
            #expect(try answers(after: .seconds(30)).count == 257)
        }
    }

    /// So many different codes, none of them right.
    private func guess(_ count: UInt64, portal: String) throws {
        for number in 0..<count {
            let code = FollowUpCode(high: ~code.high ^ number, low: 1)
            try intake.receive(fromPortal: portal, PortalMessage.follow(receipt.dossier, code))
        }
        try intake.turn()
    }

    @Test func `a request with a wrong code, or about no dossier, is held as well`() throws {
        let complement = try Submission.complement(of: receipt, code: wrong, phone: "0611111111")
        #expect(try intake.ask(PortalMessage.submit(complement)).isEmpty)
        let refused = try #require(try answers(after: .seconds(1)).first)
        #expect(refused.code == "unknown-dossier")
        #expect(try refused.fields(RefusedFields.self).revision == 2)
        var other = receipt
        other.dossier = IntakeHost.id()
        other.followUp = intake.ledger.followUp.code(for: other.dossier)
        #expect(try intake.ask(PortalMessage.submit(.withdrawal(of: other))).isEmpty)
        let second = try answers(after: .seconds(2))
        #expect(second.map(\.code) == ["unknown-dossier"] && second[0][3] == refused[3])
        #expect(try intake.ledger.requests(on: receipt.dossier).isEmpty)
    }

    @Test func `zero opens nothing`() throws {
        #expect(try ask(receipt.dossier, FollowUpCode(high: 0, low: 0)).isEmpty)
        var header = try Submission.withdrawal(of: receipt).header
        header.pieceHash = .zero
        #expect(try intake.ask(PortalMessage.submit(Submission(tag: 0, header: header, body: Array("{}".utf8)))).isEmpty)
    }
}
