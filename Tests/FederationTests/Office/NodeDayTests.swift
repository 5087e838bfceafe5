import Dossiers
import Ledger
import Streams
import Testing

@testable import Federation

/// A node's days are its préfecture's, and what a measure says reaches the applicant with the first report.
struct NodeDayTests {
    private let scratch: Scratch
    private let node: NodeHost
    private let intake: ScriptedIntake

    init() throws {
        scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        node.core.measures = try Measures.load(directory: PackageFiles.path("Topology/measures"))
        intake = ScriptedIntake(node)
        try intake.grant()
    }

    /// What the first report says of a dossier with this permit, submitted at this instant.
    private func reason(_ demarche: Demarche, permit: String, until: String, submitted: String) throws -> Reason {
        let id = IntakeHost.id()
        let body = """
            {"id":"\(id)","revision":1,"demarche":"\(demarche.rawValue)","postalCode":"18000","submittedAt":"\(submitted)",\
            "permit":{"kind":"\(permit)","validUntil":"\(until)"}}
            """
        let submission = Submission(
            tag: 0, id: id, revision: 1, demarche: demarche, postalCode: try #require(PostalCode("18000")), commune: nil,
            body: Array(body.utf8), pieces: [])
        try node.receive(publication: intake.dossier(submission))
        try intake.turn()
        return try node.reason(id)
    }

    @Test(arguments: [("2026-08-31T21:59:59Z", false), ("2026-08-31T22:00:00Z", true)])
    func `a dossier is checked by the day that it was in Bourges`(submitted: String, isLate: Bool) throws {
        // Three months must be left: from 31 August until 30 November they are, from 1 September they are not.
        let reason = try reason(.changementAdresse, permit: "carte de résident", until: "2026-11-30", submitted: submitted)
        #expect(reason.shortcomings.contains { $0.problem == .expiresSoon } == isLate)
    }

    @Test func `an applicant whose document was extended is told so with the first report`() throws {
        let told = try reason(
            .renouvellementRecepisse, permit: "récépissé", until: "2020-03-31", submitted: "2020-06-02T08:00:00Z")
        #expect(told.extension?.contains("il n’était pas nécessaire de demander un renouvellement") == true)
        #expect(try Reason(decoding: told.encoded) == told)
        let late = try reason(
            .renouvellementRecepisse, permit: "récépissé", until: "2020-03-31", submitted: "2020-09-29T22:00:00Z")
        #expect(late.extension == nil)
    }

    // MARK: What operators see

    private func reader() throws -> LedgerReader { try LedgerReader(dataDirectory: node.path) }

    @Test func `a node's history has the applicant's requests and the mails in their order`() throws {
        let incomplete = try Lodged(kinds: ["recepisse", "passeport", "photo"])
        try intake.lodge(incomplete)
        try intake.turn()
        node.now = node.now.advanced(by: .seconds(1))
        try node.sendMails()
        node.now = node.now.advanced(by: .seconds(1))
        try intake.ask(
            .complement, incomplete, revision: 2, number: 1, Lodged.complement(["justificatif-domicile"]),
            kinds: ["justificatif-domicile"])
        try intake.turn()
        node.now = node.now.advanced(by: .seconds(1))
        try intake.ask(.withdrawal, incomplete, revision: 2, number: 2)
        try intake.turn()
        let history = try #require(try reader().history(of: incomplete.id))
        let kinds = history.events.map(\.kind.rawValue)
        #expect(kinds.prefix(3) == ["accepted", "received", "decided"])
        #expect(kinds.filter { $0 == "mail" }.count == 4)
        #expect(history.events.filter { $0.kind == .complement }.map(\.request) == [1])
        #expect(history.events.filter { $0.kind == .withdrawal }.map(\.request) == [2])
        let complement = try #require(kinds.firstIndex(of: "complement"))
        let withdrawal = try #require(kinds.firstIndex(of: "withdrawal"))
        #expect(kinds.firstIndex(of: "mail").map { $0 < complement } == true && complement < withdrawal)
        #expect(history.events.map(\.recordedAt) == history.events.map(\.recordedAt).sorted())
        let sent = try history.events.filter { $0.kind == .mail }.map { try JSONValue.parse($0.reason)["standing"] }
        #expect(sent.prefix(2) == [.string("sent"), .string("sent")])
    }

    @Test func `status counts who is waited for, and how near the legal dates are`() throws {
        let complete = try Lodged()
        let incomplete = try Lodged(kinds: ["recepisse"], number: 1)
        let ready = try Lodged(number: 2)
        for lodged in [complete, incomplete, ready] { try intake.lodge(lodged) }
        try intake.turn()
        node.core.now = node.now
        for event in [LifeCycle.Event.takenUp, .validated, .madeReady] { try node.pass(event, ready.id) }
        try node.turn()
        // A renewal has no silence period of its own: the day is given.
        let legal = try #require(CivilDate("2026-08-01"))
        let timing = Timing(legal: legal, restingSince: nil, until: nil, reminders: 0)
        for lodged in [complete, incomplete, ready] {
            try node.ledger.set(timing, actAt: nil, row: node.dossier(lodged.id).row)
        }
        try node.ledger.commit()
        func counts(_ today: CivilDate) throws -> LifeCounts { try #require(try reader().lifeCounts(on: today, days: 15)) }
        let early = try counts(legal.adding(days: -16))
        #expect((early.open, early.undecided, early.awaitingApplicant, early.ready) == (3, 1, 1, 1))
        #expect((early.nearLegalDate, early.overdue, early.nextLegalDate) == (0, 0, legal))
        #expect(try counts(legal.adding(days: -15)).nearLegalDate == 1)
        let past = try counts(legal)
        #expect((past.nearLegalDate, past.overdue, past.nextLegalDate) == (0, 1, nil))
    }
}
