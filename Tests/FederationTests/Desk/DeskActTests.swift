import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What agents do, by their roles, with words that applicants read.
struct DeskActTests {
    private let desk: DeskHost

    init() throws { desk = try DeskHost() }

    @Test func `several at once: each has its result, and a refused one leaves nothing behind`() throws {
        let dossiers = try (0..<3).map { try desk.lodge(number: $0) }
        try desk.act(.take, dossiers[1].id, as: DeskHost.morel)
        let head = desk.intake.reports.count
        let results = try desk.results(.take, dossiers.map(\.id))
        #expect(results.map { $0["refused"] } == [nil, .string("conflict"), nil])
        #expect(desk.intake.reports.count == head + 2)
        #expect(try dossiers.map { try desk.state($0.id) } == [.underInstruction, .underInstruction, .underInstruction])
        #expect(try desk.node.ledger.claims(of: DeskHost.diallo).count == 2)
    }

    @Test func `a piece is asked for with a reason that is ready or in words, until a day, and the complement answers it`()
        throws
    {
        let lodged = try desk.lodge()
        try desk.act(.take, lodged.id)
        let today = try Reference.office("18").date(of: desk.node.now.wall)
        let asked = DeskComplement(
            pieces: [
                .init(piece: try #require(PieceKind("photo")), code: "photo"),
                .init(piece: try #require(PieceKind("passeport")), words: "Envoyez aussi la page 3."),
            ], words: "Merci de votre réponse.", deadline: .days(12))
        try desk.act(.ask(asked), lodged.id)
        let reason = try desk.node.reason(lodged.id)
        #expect(reason.actor == .agent && reason.by == "Mme Amina Diallo" && reason.codes == ["photo"])
        #expect(reason.shortcomings.map(\.subject) == ["photo", "passeport"])
        #expect(reason.shortcomings[0].message.contains("n’est pas conforme") && reason.text == "Merci de votre réponse.")
        #expect(reason.shortcomings[1].message == "Passeport — Envoyez aussi la page 3.")
        // Having decided, the agent holds it no longer, also when they look again.
        _ = try desk.json(.show(DossierReference(lodged.id)))
        #expect(try desk.node.ledger.claim(lodged.id).map { $0.until <= desk.node.now.wall } == true)
        #expect(reason.until == today.adding(days: 12) && reason.isSuspended)
        try desk.intake.ask(
            .complement, lodged, revision: 2, number: 1, Lodged.complement(["photo", "passeport"]),
            kinds: ["photo", "passeport"])
        try desk.intake.turn()
        #expect(try desk.state(lodged.id) == .complete)
        var filter = DeskFilter()
        filter.complemented = true
        #expect(try desk.list(filter) == [lodged.id])
        try desk.act(.take, lodged.id)
        #expect(try desk.list(filter).isEmpty)
    }

    @Test func `a reason must be one of the list, of that act, piece and démarche`() throws {
        let lodged = try desk.lodge()
        try desk.act(.take, lodged.id)
        for (piece, code) in [("photo", "domicile-6-mois"), ("photo", "nothing"), ("photo", "identite"), ("photo", "plainte")] {
            #expect(desk.refusal { try desk.act(.ask(piece, code), lodged.id) }.hasPrefix("Choisissez "), "\(code)")
        }
        #expect(desk.refusal { try desk.act(.ask(DeskComplement(pieces: [])), lodged.id) }.hasPrefix("Dites "))
        let today = try Reference.office("18").date(of: desk.node.now.wall)
        let late = DeskComplement(pieces: [], words: "Vite.", deadline: .day(today))
        #expect(desk.refusal { try desk.act(.ask(late), lodged.id) }.hasPrefix("Donnez un jour"))
    }

    @Test func `a refusal states its reasons in fact and in law`() throws {
        let lodged = try desk.lodge()
        try desk.act(.take, lodged.id)
        #expect(desk.refusal { try desk.act(.refuse(DeskGrounds(codes: [])), lodged.id) }.hasPrefix("Motivez"))
        #expect(desk.refusal { try desk.act(.refuse(DeskGrounds(codes: ["doublon"])), lodged.id) }.contains("--law"))
        #expect(desk.refusal { try desk.act(.refuse(DeskGrounds(codes: ["dcem-majeur"])), lodged.id) }.hasPrefix("Choisissez"))
        try desk.act(
            .refuse(DeskGrounds(codes: ["doublon"], words: "Voyez l’autre.", law: "article L. 1 du code")), lodged.id)
        let text = try #require(try desk.node.reason(lodged.id).text)
        #expect(text.hasSuffix("Voyez l’autre.\nFondement : article L. 1 du code."), "\(text)")
    }

    @Test(arguments: DeskVerb.allCases)
    func `readers read, instructors act, supervisors overrule, and strangers learn whom to ask`(_ verb: DeskVerb) throws {
        let expected: Agent.Role =
            switch verb {
            case .whoami, .reasons, .list, .counts, .show, .open, .piece: .reader
            case .take, .release, .ask, .validate, .refuse, .ready, .collected, .note, .undo, .merge: .instructor
            }
        #expect(verb.needsRole == expected && verb.isAct == (expected != .reader))
    }

    @Test func `a role that does not suffice is refused before anything happens`() throws {
        let lodged = try desk.lodge()
        #expect(
            desk.refusal { try desk.act(.take, lodged.id, as: DeskHost.lecteur) }.hasPrefix("Adressez-vous à un instructeur"))
        #expect(try desk.list(as: DeskHost.lecteur) == [lodged.id])
        let stranger = desk.refusal { _ = try desk.json(.whoami, as: 4_242) }
        #expect(stranger.hasPrefix("Demandez à l’administrateur") && stranger.contains("--user u4242"), "\(stranger)")
        for act in [DeskAct.take(force: true, incomplete: false), .release(force: true)] {
            #expect(desk.refusal { try desk.act(act, lodged.id) }.contains("un responsable"))
        }
    }

    @Test func `a note is kept, told to the intake, and changes nothing`() throws {
        let lodged = try desk.lodge()
        try desk.act(.note("A appelé."), lodged.id, as: DeskHost.morel)
        let report = try #require(desk.intake.reports.last)
        #expect(report.header.kind == .note)
        let reason = try Reason(decoding: report.body)
        #expect(reason.text == "A appelé." && reason.by == "M. Jean Morel" && reason.event == "note")
        #expect(try desk.node.dossier(lodged.id).shown == ShownState(state: .complete, term: 1, step: 1))
        let shown = try desk.json(.show(DossierReference(lodged.id)))
        guard case .array(let history)? = shown["history"] else { return }
        #expect(history.last?["reason"]?["text"] == .string("A appelé."))
    }

    @Test func `only a person merges, of one person and démarche unless a supervisor says so`() throws {
        let (first, second, other) = (try desk.lodge(), try desk.lodge(), try desk.lodge(number: 7))
        let shown = try desk.json(.show(DossierReference(first.id)))
        guard case .array(let duplicates)? = shown["duplicates"] else { return }
        #expect(duplicates.map { $0["id"] } == [.string("\(second.id)")])
        func merge(_ into: DossierID, force: Bool = false) -> DeskAct { .merge(into: DossierReference(into), force: force) }
        #expect(desk.refusal { try desk.act(merge(other.id), first.id) }.hasPrefix("Vérifiez"))
        #expect(desk.refusal { try desk.act(merge(first.id), first.id) }.hasPrefix("Donnez deux"))
        try desk.act(merge(second.id), first.id)
        #expect(try desk.state(first.id) == .closed)
        #expect(try desk.node.reason(first.id).into == second.id)
        #expect(desk.refusal { try desk.act(merge(first.id), second.id) }.hasPrefix("Gardez"))
        try desk.act(merge(other.id, force: true), second.id, as: DeskHost.chef)
        #expect(try desk.state(second.id) == .closed)
    }

    @Test func `what is missing and not needed after all does not hold a dossier up`() throws {
        let lodged = try desk.lodge(kinds: ["recepisse", "passeport", "photo"])
        try desk.act(.take, lodged.id)
        #expect(try desk.state(lodged.id) == .incomplete)
        try desk.act(.take(force: false, incomplete: true), lodged.id)
        #expect(try desk.state(lodged.id) == .underInstruction)
    }

    @Test func `on a full disk nothing is done, and the agent is told so`() throws {
        let lodged = try desk.lodge()
        try desk.node.ledger.file.bound(morePages: 1)
        let words = String(repeating: "a", count: DeskRequest.wordsMax)
        let requests = [DeskRequest.counts, .act(.note(words), on: [DossierReference(lodged.id)], version: nil)]
        // Two in one turn: when the second finds no room, the first is not answered either, for it may have seen what is taken back.
        var answers: [DeskAnswer] = []
        for _ in 0..<100 where !answers.contains(where: \.isRefused) {
            desk.node.core.now = desk.node.now
            for (index, request) in requests.enumerated() {
                try desk.node.core.receive(
                    desk: request, from: Asker(uid: DeskHost.diallo, user: "a"), token: UInt64(index + 1))
            }
            try desk.node.turn()
            answers = desk.node.core.takeDeskAnswers().map(\.answer)
        }
        #expect(answers.count == 2 && answers.allSatisfy(\.isRefused))
        guard case .refused(let refusal)? = answers.first else { return }
        #expect(refusal.code == .tryAgainLater && refusal.message.hasPrefix("Réessayez"))
        #expect(!desk.node.ledger.hasUncommitted)
    }

    @Test func `nothing is answered before it is durable`() throws {
        let lodged = try desk.lodge()
        desk.node.core.now = desk.node.now
        let request = DeskRequest.act(.take, on: [DossierReference(lodged.id)], version: nil)
        try desk.node.core.receive(desk: request, from: Asker(uid: DeskHost.diallo, user: "a"), token: 1)
        #expect(desk.node.ledger.hasUncommitted)
        try desk.node.turn()
        #expect(!desk.node.ledger.hasUncommitted && desk.node.core.takeDeskAnswers().count == 1)
    }
}

extension DeskAnswer {
    fileprivate var isRefused: Bool { if case .refused = self { true } else { false } }
}
