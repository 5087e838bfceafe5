import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What becomes of a dossier at its node: checked, completed, withdrawn, in every order that a stream can bring.
struct NodeLifeTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake
    private let incomplete: Lodged

    init() throws {
        scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        intake = ScriptedIntake(node)
        incomplete = try Lodged(kinds: ["recepisse", "passeport", "photo"])
        try intake.grant()
        try intake.askForReports()
    }

    @Test func `a complete dossier is acknowledged, one that lacks a piece gets its list, each with its days`() throws {
        let complete = try Lodged()
        try intake.lodge(complete)
        try intake.lodge(incomplete)
        try intake.turn()
        #expect(try node.dossier(complete.id).shown == ShownState(state: .complete, term: 1, step: 1))
        #expect(try node.mails(complete.id) == [.received])
        #expect(try node.mails(incomplete.id) == [.received, .complement])
        let reason = try node.reason(incomplete.id)
        #expect(reason.shortcomings.map(\.subject) == ["justificatif-domicile"])
        let today = try Reference.office("18").date(of: node.now.wall)
        let handling = try rule().handling
        #expect(reason.until == today.adding(days: handling.complementDays))
        #expect(reason.isSuspended)
        #expect(try !node.reason(complete.id).isSuspended)
        #expect(intake.reports.map(\.header.state) == [.complete, .incomplete])
        #expect(try Reason(decoding: intake.reports[1].body) == reason)
    }

    @Test func `what was missing joins the dossier, whose other pieces are not sent again`() throws {
        try intake.lodge(incomplete)
        try intake.turn()
        try intake.ask(
            .complement, incomplete, revision: 2, number: 1, Lodged.complement(["justificatif-domicile"]),
            kinds: ["justificatif-domicile"])
        try intake.turn()
        let held = try node.dossier(incomplete.id)
        #expect(held.revision == 2)
        #expect(held.shown == ShownState(state: .complete, term: 1, step: 2))
        #expect(held.timing.restingSince == nil)
        #expect(try node.mails(incomplete.id) == [.received, .complement, .completed])
        let report = try #require(intake.reports.last)
        #expect(report.header.requestNumber == 1)
        #expect(report.header.revision == 2)
        let joined = try #require(try node.ledger.original(of: held))
        #expect(try Dossier(body: joined.body).pieces.map(\.kind.description).sorted() == Lodged.pieces.sorted())
        #expect(try node.ledger.pieces(of: incomplete.id, revision: 2).count == 4)
    }

    @Test func `a piece is judged on the day it came, and one that was good stays good`() throws {
        try intake.lodge(incomplete)
        try intake.turn()
        // Seven months later: issued after the dossier was lodged, while what came with it would be too old by now.
        let later = node.now.wall.advanced(by: .seconds(210 * 86_400))
        let body = String(decoding: Lodged.complement(["justificatif-domicile"]), as: UTF8.self)
            .replacing("2026-02-01", with: "2026-09-01")
        try intake.ask(
            .complement, incomplete, revision: 2, number: 1, Array(body.utf8), kinds: ["justificatif-domicile"], at: later)
        try intake.turn()
        let messages = try node.reason(incomplete.id).shortcomings.map(\.message)
        #expect(messages == [])
    }

    @Test func `who answers in vain has the whole time again, also when his answer was read late`() throws {
        try intake.lodge(incomplete)
        try intake.turn()
        let accepted = node.now.wall
        node.now = node.now.advanced(by: .seconds(40 * 86_400))
        try intake.turn()
        try intake.grant()
        try intake.ask(
            .complement, incomplete, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"], at: accepted)
        try intake.turn()
        let today = try Reference.office("18").date(of: node.now.wall)
        #expect(try node.reason(incomplete.id).until == today.adding(days: rule().handling.complementDays))
    }

    @Test func `a complement that comes again is answered and does nothing`() throws {
        try intake.lodge(incomplete)
        let body = Lodged.complement(["justificatif-domicile"])
        for _ in 0..<2 {
            try intake.ask(.complement, incomplete, revision: 2, number: 1, body, kinds: ["justificatif-domicile"])
        }
        try intake.turn()
        #expect(try node.mails(incomplete.id) == [.received, .complement, .completed])
        #expect(intake.reports.map { $0.header.flags.contains(.restated) } == [false, false, true])
    }

    @Test func `a complement whose piece did not arrive leaves the dossier incomplete, and says so`() throws {
        try intake.lodge(incomplete)
        try intake.ask(.complement, incomplete, revision: 2, number: 1, Lodged.complement(["justificatif-domicile"]))
        try intake.turn()
        #expect(try node.dossier(incomplete.id).shown.state == .incomplete)
        #expect(try node.reason(incomplete.id).shortcomings.map(\.problem) == [.unreadable])
        #expect(try node.mails(incomplete.id) == [.received, .complement, .completed, .complement])
    }

    @Test func `what an agent asked for stays missing until it comes`() throws {
        let lodged = try Lodged()
        try intake.lodge(lodged)
        try intake.turn()
        try pass(.takenUp, lodged)
        var asked = Reason(.agent, .asked, by: "Mme Diallo")
        asked.shortcomings = [
            Shortcoming(subject: "recepisse", problem: .unreadable, message: "Il manque le verso."),
            Shortcoming(subject: "photo", problem: .unreadable, message: "La photographie n’est pas conforme."),
            Shortcoming(subject: "passeport", problem: .unreadable, message: "Il manque la page des visas."),
        ]
        try pass(.asked, lodged, asked)
        try intake.ask(.complement, lodged, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try intake.turn()
        #expect(try node.dossier(lodged.id).shown.state == .incomplete)
        #expect(try node.reason(lodged.id).shortcomings.map(\.subject) == ["recepisse", "passeport"])
        for (number, kind) in [(UInt32(2), "passeport"), (3, "recepisse")] {
            #expect(try node.dossier(lodged.id).shown.state == .incomplete)
            try intake.ask(.complement, lodged, revision: number + 1, number: number, Lodged.complement([kind]), kinds: [kind])
            try intake.turn()
        }
        #expect(try node.dossier(lodged.id).shown.state == .complete)
    }

    @Test func `what comes unasked while an agent instructs joins, and the agent keeps the dossier`() throws {
        let lodged = try Lodged()
        try intake.lodge(lodged)
        try intake.turn()
        try pass(.takenUp, lodged)
        try intake.ask(.complement, lodged, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try intake.turn()
        let held = try node.dossier(lodged.id)
        #expect(held.shown == ShownState(state: .underInstruction, term: 1, step: 3))
        #expect(held.revision == 2)
    }

    @Test(
        "what comes after the decision changes nothing, and is answered",
        arguments: [EntryKind.complement.rawValue, EntryKind.withdrawal.rawValue])
    func late(_ kind: UInt8) throws {
        let lodged = try Lodged()
        try intake.lodge(lodged)
        try intake.turn()
        try pass(.takenUp, lodged)
        try pass(.refused, lodged)
        let isComplement = kind == EntryKind.complement.rawValue
        try intake.ask(
            EntryKind(rawValue: kind), lodged, revision: isComplement ? 2 : 1, number: 1,
            isComplement ? Lodged.complement(["photo"]) : Array("{}".utf8), kinds: isComplement ? ["photo"] : [])
        try intake.turn()
        #expect(try node.dossier(lodged.id).shown == ShownState(state: .refused, term: 1, step: 4))
        let report = try #require(intake.reports.last)
        #expect(report.header.requestNumber == 1)
        #expect(try Reason(decoding: report.body).event == "came-too-late")
        #expect(try node.mails(lodged.id) == [.received, .underInstruction, .refused])
    }

    @Test func `a dossier is withdrawn once, whatever its state, and its applicant is told once`() throws {
        try intake.lodge(incomplete)
        for _ in 0..<2 { try intake.ask(.withdrawal, incomplete, revision: 1, number: 1) }
        try intake.turn()
        let held = try node.dossier(incomplete.id)
        #expect(held.shown == ShownState(state: .withdrawn, term: 1, step: 2))
        #expect(held.actAt == nil)
        #expect(try node.mails(incomplete.id) == [.received, .complement, .withdrawn])
        #expect(intake.reports.map(\.header.requestNumber) == [0, 1, 1])
    }

    @Test func `a complement that cannot be used waits for a person, and holds up none that follows`() throws {
        try intake.lodge(incomplete)
        try intake.ask(.complement, incomplete, revision: 2, number: 1, Array("{}".utf8))
        try intake.ask(
            .complement, incomplete, revision: 3, number: 2, Lodged.complement(["justificatif-domicile"]),
            kinds: ["justificatif-domicile"])
        try intake.turn()
        #expect(try node.dossier(incomplete.id).shown.state == .complete)
        #expect(try node.dossier(incomplete.id).revision == 3)
        #expect(intake.reports.map(\.header.kind) == [.state, .unreadable, .state])
    }

    @Test func `another complement in the place of one that has joined is not taken for it`() throws {
        try intake.lodge(incomplete)
        for kind in ["photo", "passeport"] {
            try intake.ask(.complement, incomplete, revision: 2, number: 1, Lodged.complement([kind]), kinds: [kind])
        }
        try intake.turn()
        #expect(intake.reports.map(\.header.kind) == [.state, .state, .unreadable])
    }

    @Test func `a first revision that comes after a later one is answered by what stands`() throws {
        try intake.lodge(Lodged(id: incomplete.id, revision: 2))
        try intake.lodge(incomplete)
        try intake.turn()
        #expect(try node.dossier(incomplete.id).revision == 2)
        #expect(intake.reports.map(\.header.revision) == [2, 2])
        #expect(try node.dossiers().count == 1)
    }

    @Test func `a restored intake may give the number of an answered request again`() throws {
        try intake.lodge(incomplete)
        try intake.ask(.complement, incomplete, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try intake.ask(.withdrawal, incomplete, revision: 2, number: 1)
        try intake.turn()
        #expect(try node.dossier(incomplete.id).shown.state == .withdrawn)
    }

    @Test func `a request about a dossier that is not here is kept for a person`() throws {
        try intake.ask(.withdrawal, incomplete, revision: 1, number: 1)
        try intake.ask(.complement, incomplete, revision: 2, number: 2, Lodged.complement(["photo"]))
        try intake.turn()
        #expect(intake.reports.map(\.header.kind) == [.unreadable, .unreadable])
    }

    @Test func `a node that lost its ledger takes over what the intake knows, and writes to nobody`() throws {
        let replay = EntryFlags.replay
        try intake.lodge(incomplete, flags: replay, shown: ShownState(state: .incomplete, term: 1, step: 1))
        try intake.ask(
            .complement, incomplete, revision: 2, number: 1, Lodged.complement(["justificatif-domicile"]),
            kinds: ["justificatif-domicile"], flags: replay, shown: ShownState(state: .validated, term: 1, step: 4))
        try intake.turn()
        #expect(try node.dossier(incomplete.id).shown == ShownState(state: .validated, term: 1, step: 4))
        #expect(try node.mails(incomplete.id) == [])
        #expect(intake.reports.isEmpty)
        // What it still has to do, it can: the document is made ready, and the applicant called.
        try pass(.madeReady, incomplete)
        #expect(try node.mails(incomplete.id) == [.ready])
    }

    @Test func `a replayed complement does not take a dossier back behind what was decided since`() throws {
        try intake.lodge(incomplete)
        try intake.turn()
        for event in [LifeCycle.Event.takenUp, .validated, .madeReady] { try pass(event, incomplete) }
        // What another life of this node made of it, or a second node.
        try intake.ask(
            .complement, incomplete, revision: 2, number: 1, Lodged.complement(["justificatif-domicile"]),
            kinds: ["justificatif-domicile"], flags: .replay, shown: ShownState(state: .complete, term: 1, step: 2))
        try intake.turn()
        #expect(try node.dossier(incomplete.id).shown == ShownState(state: .ready, term: 1, step: 5))
        #expect(intake.reports.last?.header.revision == 2 && intake.reports.last?.header.step == 5)
    }

    @Test func `a whole dossier need not be the next revision, for a restored intake may have lost that`() throws {
        try intake.lodge(incomplete)
        try intake.lodge(try Lodged(id: incomplete.id, revision: 3))
        try intake.turn()
        let held = try node.dossier(incomplete.id)
        #expect(held.revision == 3 && held.shown == ShownState(state: .complete, term: 1, step: 2))
    }

    @Test func `two dossiers of one person and démarche have the same number`() throws {
        let (first, second, other) = (try Lodged(), try Lodged(), try Lodged(number: 1))
        for lodged in [first, second, other] { try intake.lodge(lodged) }
        try intake.turn()
        let persons = try [first, second, other].map { try node.dossier($0.id).person }
        #expect(persons[0] == persons[1] && persons[0] != nil)
        #expect(persons[0] != persons[2])
    }

    private func rule() throws -> DemarcheRule {
        try Reference.rules().rule(
            for: .renouvellementRecepisse, on: Reference.office("18").date(of: node.now.wall), tenant: "18")
    }

    private func pass(_ event: LifeCycle.Event, _ lodged: Lodged, _ reason: Reason? = nil) throws {
        try node.pass(event, lodged.id, reason)
        try intake.turn()
    }
}
