import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A decision can be taken back as long as nobody has been told of it.
struct DeskUndoTests {
    private let desk: DeskHost
    private let lodged: Lodged

    init() throws {
        desk = try DeskHost()
        lodged = try desk.lodge()
        try desk.act(.take, lodged.id)
        try desk.node.sendMails()
    }

    @Test func `within the window the decision goes, and its mail with it`() throws {
        let result = try desk.act(.validate, lodged.id)
        #expect(result["isUndoable"] == .bool(true))
        let mail = try #require(try desk.mails(lodged.id).last)
        #expect(mail.kind == .validated && mail.dueAt == desk.node.now.wall.advanced(by: .seconds(600)))
        desk.later(.seconds(599))
        try desk.act(.undo, lodged.id)
        #expect(try desk.state(lodged.id) == .underInstruction)
        #expect(try desk.mails(lodged.id).last?.end == .cancelled)
        desk.later(.seconds(3_600))
        #expect(try desk.node.ledger.dueMails(at: desk.node.now.wall, atMost: 10).isEmpty)
        // Decided otherwise, with a mail of its own.
        try desk.act(.refuse(DeskGrounds(codes: ["identite"])), lodged.id)
        #expect(try desk.mails(lodged.id).map(\.kind) == [.received, .underInstruction, .validated, .refused])
    }

    @Test func `after the window it stands, also when the mail was tried and failed`() throws {
        let other = try desk.lodge(number: 1)
        try desk.act(.validate, lodged.id)
        desk.later(.seconds(600))
        #expect(desk.refusal { try desk.act(.undo, lodged.id) }.contains("déjà parti"))

        try desk.act(.take, other.id)
        try desk.act(.validate, other.id)
        let mail = try #require(try desk.mails(other.id).last)
        try desk.node.ledger.postponeMail(row: mail.row, to: desk.node.now.wall.advanced(by: .seconds(900)), error: "busy")
        try desk.node.turn()
        #expect(desk.refusal { try desk.act(.undo, other.id) }.contains("déjà parti"))
        #expect(try desk.state(other.id) == .validated)
    }

    @Test func `it is for who decided, or a supervisor, and for decisions of agents only`() throws {
        try desk.act(.ask("photo", "photo"), lodged.id)
        #expect(try desk.state(lodged.id) == .incomplete)
        #expect(desk.refusal { try desk.act(.undo, lodged.id, as: DeskHost.morel) }.contains("Mme Amina Diallo"))
        try desk.act(.undo, lodged.id, as: DeskHost.chef)
        #expect(try desk.state(lodged.id) == .underInstruction)

        let incomplete = try desk.lodge(kinds: ["passeport"], number: 1)
        try desk.act(.take, incomplete.id)
        #expect(desk.refusal { try desk.act(.undo, incomplete.id) }.contains("ne vient pas d’une décision"))
    }

    @Test func `a decision that a withdrawal or a complement overtakes is told to nobody`() throws {
        let other = try desk.lodge(number: 1)
        try desk.act(.validate, lodged.id)
        try desk.intake.ask(.withdrawal, lodged, revision: 1, number: 1)
        try desk.act(.take, other.id)
        try desk.act(.ask("photo", "photo"), other.id)
        try desk.intake.ask(.complement, other, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try desk.intake.turn()
        #expect(try desk.state(lodged.id) == .withdrawn && desk.state(other.id) == .complete)
        #expect(try desk.mails(lodged.id).filter { $0.kind == .validated }.map(\.end) == [.cancelled])
        #expect(try desk.mails(lodged.id).last.map { $0.kind == .withdrawn && $0.end == nil } == true)
        #expect(try desk.mails(other.id).filter { $0.kind == .complement }.map(\.end) == [.cancelled])
    }

    @Test func `what came too late for a decision does not keep it from being taken back`() throws {
        try desk.act(.refuse(DeskGrounds(codes: ["identite"])), lodged.id)
        try desk.intake.ask(.complement, lodged, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try desk.intake.turn()
        #expect(try desk.node.dossier(lodged.id).revision == 2 && desk.state(lodged.id) == .refused)
        try desk.act(.undo, lodged.id)
        #expect(try desk.state(lodged.id) == .underInstruction)
        #expect(try desk.mails(lodged.id).filter { $0.kind == .refused }.map(\.end) == [.cancelled])
    }

    @Test func `the call to collect is taken back too, and is not made to who has collected`() throws {
        try desk.act(.validate, lodged.id)
        try desk.act(.ready(collect: "Guichet 4."), lodged.id)
        #expect(try desk.node.reason(lodged.id).text == "Guichet 4.")
        try desk.act(.undo, lodged.id)
        #expect(try desk.state(lodged.id) == .validated)
        try desk.act(.ready(collect: nil), lodged.id)
        try desk.act(.collected, lodged.id)
        #expect(try desk.state(lodged.id) == .collected)
        #expect(try desk.mails(lodged.id).filter { $0.kind == .ready }.map(\.end) == [.cancelled, .cancelled])
    }
}
