import Dossiers
@testable import Federation
import Ledger
import Mail
import Streams
import Testing

/// What a node tells applicants: each once in effect, whatever dies in between.
struct NodeMailTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake
    private let source: NodeMailSource
    private let carrier = FakeCarrier()
    private let incomplete: Lodged

    init() throws {
        scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        intake = ScriptedIntake(node)
        source = NodeMailSource(node)
        incomplete = try Lodged(kinds: ["recepisse", "passeport", "photo"])
        try intake.grant()
        try intake.askForReports()
        try intake.lodge(incomplete)
        try intake.turn()
    }

    @discardableResult
    private func mail(holder: String = "a", _ settings: Mailer.Settings? = nil) throws -> Mailer.Tally {
        let stop = try Wakeup()
        defer { stop.close() }
        let now = node.now.wall
        let mailer = Mailer(
            source, carrier, try settings ?? MailFixture.settings(), holder: holder, log: node.lines.log, now: { now })
        try mailer.run(stop: stop.descriptor)
        return mailer.tally
    }

    private func outbox() throws -> [OutboxMail] { try node.ledger.mails(of: incomplete.id) }

    private func ask(_ request: MailRequest) throws -> JSONValue { try #require(try source.ask(request)) }

    private func leased(_ holder: String, isFirst: Bool = false, max: Int = 20) throws -> [MailKind] {
        let answer = try ask(.lease(max: max, holder: holder, isFirst: isFirst))
        return try JSONField(answer)["mails"].elements().map { try LeasedMail($0).facts.kind }
    }

    @Test func `what is due is handed over once, in the order of its causes, and the intake hears of it`() throws {
        let before = intake.reports.count
        #expect(try mail() == Mailer.Tally(sent: 2, postponed: 0, refused: 0))
        #expect(carrier.handed.map(\.kind) == [.received, .complement])
        #expect(Set(carrier.handed.map(\.to)) == ["amina@example.org"])
        #expect(carrier.handed[1].id == "<\(incomplete.id).complement.1-1@example.org>")
        #expect(carrier.texts[0].contains("Bonjour Amina TRAORÉ,"))
        #expect(carrier.texts[1].contains("- Il manque"))
        try intake.turn()
        let notes = intake.reports.dropFirst(before)
        #expect(notes.map(\.header.kind) == [.note, .note])
        #expect(try notes.map { try Reason(decoding: $0.body).event } == ["mailed", "mailed"])
        #expect(try notes.map { try Reason(decoding: $0.body).messageID } == carrier.handed.map(\.id))
        #expect(notes.allSatisfy { $0.header.state == .incomplete })
        #expect(try mail() == Mailer.Tally())
        #expect(carrier.handed.count == 2)
    }

    @Test func `a mailer that dies before it tells hands the mail over again, under the same id`() throws {
        struct Killed: Error {}
        carrier.meanwhile = { throw Killed() }
        #expect(throws: Killed.self) { try mail(holder: "a") }
        carrier.meanwhile = {}
        try mail(holder: "b")
        #expect(carrier.handed.map(\.kind) == [.received, .received, .complement])
        #expect(carrier.handed[0] == carrier.handed[1])
        #expect(try outbox().allSatisfy { $0.end == .sent })
    }

    @Test func `what could not be noted is told before anything else leaves`() throws {
        carrier.meanwhile = { [source] in source.cannotNote = true }
        let stop = try Wakeup()
        defer { stop.close() }
        let mailer = Mailer(source, carrier, try MailFixture.settings(), holder: "a", log: node.lines.log)
        #expect(throws: MailerError.self) { try mailer.run(stop: stop.descriptor) }
        #expect(throws: MailerError.self) { try mailer.run(stop: stop.descriptor) }
        #expect(carrier.handed.count == 1)
        source.cannotNote = false
        carrier.meanwhile = {}
        try mailer.run(stop: stop.descriptor)
        #expect(carrier.handed.map(\.kind) == [.received, .complement])
        try intake.turn()
        #expect(intake.reports.count { $0.header.kind == .note } == 2)
    }

    @Test func `one address that is refused holds up no other, and its dossier is told as bounced`() throws {
        let other = try Lodged(number: 1)
        try intake.lodge(other)
        try intake.turn()
        carrier.answers["amina@example.org"] = .refused("550 5.1.1 no such user <amina@example.org>")
        #expect(try mail() == Mailer.Tally(sent: 0, postponed: 0, refused: 3))
        #expect(try outbox().allSatisfy { $0.end == .failed && $0.error?.contains("550") == true })
        try intake.turn()
        let notes = intake.reports.filter { $0.header.kind == .note }
        #expect(try notes.map { try Reason(decoding: $0.body).event } == ["bounced", "bounced", "bounced"])
        // What the server said holds the address: it stays here.
        #expect(notes.allSatisfy { !String(decoding: $0.body, as: UTF8.self).contains("amina") })
        #expect(!node.lines.all.contains { $0.contains("amina") })
    }

    @Test func `what cannot go now is tried again, later each time, and fails in the end`() throws {
        carrier.answers["amina@example.org"] = .later("451 greylisted")
        var waits: [Int64] = []
        while try outbox()[0].end == nil {
            try mail()
            guard let due = try outbox()[0].dueAt else { break }
            #expect(try leased("x") == [], "not before its time")
            waits.append((due.milliseconds - node.now.wall.milliseconds) / 60_000)
            node.now = node.now.advanced(by: .milliseconds(due.milliseconds - node.now.wall.milliseconds))
        }
        #expect(waits.prefix(6) == [1, 4, 16, 64, 256, 480] && waits.count == MailPatience.attemptsMax - 1)
        #expect((4...6).contains(waits.reduce(0, +) / 1_440), "days")
        #expect(try outbox().allSatisfy { $0.end == .failed && $0.attempts == MailPatience.attemptsMax })
        _ = try ask(.retry(row: try outbox()[0].row))
        carrier.answers = [:]
        #expect(try mail().sent == 1)
        #expect(try outbox()[0].end == .sent)
    }

    @Test func `what takes mails is away: nothing counts as an attempt`() throws {
        carrier.answers["amina@example.org"] = .stuck("no route to <amina@example.org>")
        #expect(throws: MailerError.self) { try mail() }
        #expect(carrier.handed.count == 1)
        #expect(try outbox().allSatisfy { $0.attempts == 0 && $0.end == nil })
        #expect(!node.lines.all.contains { $0.contains("amina") })
        carrier.answers = [:]
        #expect(try mail().sent == 2)
    }

    @Test func `a mail in one hand is in no other, until its time is over or a new mailer begins`() throws {
        #expect(try leased("a", max: 1) == [.received])
        #expect(try leased("b") == [.complement])
        #expect(try leased("a") == [.received])
        #expect(try leased("b") == [.complement])
        node.now = node.now.advanced(by: MailLeases.term)
        #expect(try leased("c") == [.received, .complement])
        #expect(try leased("a", isFirst: true) == [.received, .complement])
    }

    @Test func `a mail that was sent for a ledger which is gone ends no other that stands in its row`() throws {
        let mail = try #require(try outbox().first)
        let other = try #require(MessageID(IntakeHost.id(), mail.kind, key: mail.key, domain: "example.org"))
        #expect(throws: Refusal.self) { try ask(.sent(row: mail.row, messageID: "\(other)")) }
        #expect(try outbox().allSatisfy { $0.end == nil })
        let own = try #require(MessageID(mail.id, mail.kind, key: mail.key, domain: "example.org"))
        _ = try ask(.sent(row: mail.row, messageID: "\(own)"))
        #expect(try outbox().first?.end == .sent)
    }

    @Test func `nobody is asked for what he has sent meanwhile`() throws {
        try intake.ask(
            .complement, incomplete, revision: 2, number: 1, Lodged.complement(["justificatif-domicile"]),
            kinds: ["justificatif-domicile"])
        try intake.turn()
        try mail()
        #expect(carrier.handed.map(\.kind) == [.received, .completed])
        #expect(try outbox().map(\.end) == [.sent, .cancelled, .sent])
    }

    @Test func `a mail that comes back is noted once, by its message id or by its envelope`() throws {
        var settings = try MailFixture.settings()
        settings.hasReturnPath = true
        try mail(settings)
        let rows = try outbox().map(\.row)
        let detail = ReturnPath(incomplete.id, row: rows[1]).detail
        #expect(carrier.handed[1].sender == "prefecture-18+\(detail)@example.org")
        let id = try #require(MessageID(carrier.handed[0].id))
        for _ in 0..<2 { _ = try ask(.bounced(.message(id), error: "5.1.1 unknown")) }
        _ = try ask(.bounced(.returnPath(ReturnPath(incomplete.id, row: rows[1])), error: "5.2.2 full"))
        #expect(try outbox().allSatisfy { $0.bouncedAt != nil })
        #expect(throws: Refusal.self) { try ask(.bounced(.returnPath(ReturnPath(IntakeHost.id(), row: rows[0])), error: "")) }
        try intake.turn()
        let events = try intake.reports.filter { $0.header.kind == .note }.map { try Reason(decoding: $0.body).event }
        #expect(events == ["mailed", "mailed", "bounced", "bounced"])
    }

    @Test func `a refusal names who decided it; a decision that favours nobody's name`() throws {
        let complete = try Lodged(number: 1)
        try intake.lodge(complete)
        try intake.turn()
        try node.pass(.takenUp, complete.id)
        var reason = Reason(.agent, .refused, by: "Mme Diallo", text: "Le motif.")
        reason.codes = ["a"]
        try node.pass(.refused, complete.id, reason)
        try node.turn()
        try mail()
        let refusal = try #require(zip(carrier.handed, carrier.texts).first { $0.0.kind == .refused }?.1)
        #expect(refusal.contains("Le motif.") && refusal.contains("Décision prise par Mme Diallo,"))
        #expect(carrier.texts.count { $0.contains("Diallo") } == 1)
    }

    @Test func `an extension that the cause tells stands in the letter`() throws {
        var cause = Reason(.node, .foundComplete)
        cause.extension = "La prolongation est automatique."
        try node.ledger.post(
            .received, about: incomplete.id, key: "9-9", revision: 1, cause: cause.encoded, at: node.now.wall,
            due: node.now.wall)
        try node.turn()
        try mail()
        #expect(carrier.texts.last?.contains("Votre document est prolongé\n") == true)
        #expect(carrier.texts.last?.contains("La prolongation est automatique.") == true)
    }

    @Test func `a request that is none is refused by what is wrong`() throws {
        for text in [
            "{}", "{\"do\":\"x\"}", "{\"do\":\"lease\",\"max\":0}", "{\"do\":\"sent\",\"row\":1,\"messageID\":\"<a@b>\"}", "[]",
        ] {
            #expect(throws: Refusal.self, "\(text)") { try MailRequest(JSONValue.parse(Array(text.utf8))) }
        }
        #expect(throws: Refusal.self) { try ask(.failed(row: 99, error: "", isPermanent: true)) }
    }
}
