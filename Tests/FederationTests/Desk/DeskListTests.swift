import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a desk shows, in which order, and how a dossier is named.
struct DeskListTests {
    private let desk: DeskHost

    init() throws { desk = try DeskHost() }

    @Test func `the earliest legal date comes first, then the oldest, page by page and each once`() throws {
        var expected: [DossierID] = []
        for number in 0..<7 {
            expected.append(try desk.lodge(number: number).id)
        }
        // The last to come has the earliest date, and two have none.
        for (index, id) in expected.enumerated() where index > 1 { try desk.setLegal(CivilDate(days: 21_000 - index), of: id) }
        let listed = try desk.list()
        #expect(listed.prefix(5) == ArraySlice(expected.dropFirst(2).reversed()))
        #expect(Set(listed) == Set(expected) && listed.count == 7)
        // Whatever the size of a step.
        var places: [DeskPlace] = []
        while true {
            let step = try desk.node.ledger.places([.complete], after: places.last, atMost: 2)
            places += step
            if step.count < 2 { break }
        }
        #expect(places.map(\.id) == listed)
        // Also when the state changes between the pages' states.
        try desk.act(.take, expected[3])
        #expect(try Set(desk.list()) == Set(expected))
    }

    @Test func `filters: state, démarche, hand, text, legal date`() throws {
        let (first, second) = (try desk.lodge(number: 1), try desk.lodge(number: 2))
        try desk.act(.take, first.id)
        func filter(_ change: (inout DeskFilter) -> Void) throws -> [DossierID] {
            var filter = DeskFilter()
            change(&filter)
            return try desk.list(filter)
        }
        #expect(try filter { $0.states = [.complete] } == [second.id])
        #expect(try filter { $0.demarche = .dcem }.isEmpty)
        #expect(try filter { $0.mine = true } == [first.id])
        #expect(try filter { $0.free = true } == [second.id])
        #expect(try filter { $0.text = "traore ami" }.count == 2)
        #expect(try filter { $0.text = "10000002" } == [second.id])
        #expect(try filter { $0.text = second.id.short } == [second.id])
        #expect(try filter { $0.text = "dupont" }.isEmpty)
        let legal = try Reference.office("18").date(of: desk.node.now.wall).adding(months: 4)
        for lodged in [first, second] { try desk.setLegal(legal, of: lodged.id) }
        #expect(try filter { $0.dueBefore = legal }.count == 2)
        #expect(try filter { $0.dueBefore = legal.adding(days: -1) }.isEmpty)
        #expect(try filter { $0.overdue = true }.isEmpty)
        desk.later(.seconds(150 * 86_400))
        #expect(try filter { $0.overdue = true }.count == 2)
        let counts = try desk.json(.counts)["states"]
        #expect(counts?["complete"] == .number(1) && counts?["under-instruction"] == .number(1))
    }

    @Test func `a dossier is named by six digits of its end or beginning; several are listed`() throws {
        let lodged = try desk.lodge()
        let whole = "\(lodged.id)"
        for name in [whole, String(whole.suffix(6)), lodged.id.short, String(whole.prefix(14))] {
            let shown = try desk.json(.show(try #require(DossierReference(name))))
            #expect(shown["id"] == .string(whole), "\(name)")
        }
        let second = try desk.lodge(number: 2)
        let shared = String(zip(whole, "\(second.id)").prefix { $0 == $1 }.map(\.0))
        if shared.count >= 8 {
            let refused = desk.refusal { _ = try desk.json(.show(try #require(DossierReference(shared.prefix(8))))) }
            #expect(refused.hasPrefix("Précisez") && refused.contains(whole) && refused.contains("\(second.id)"), "\(refused)")
        }
        #expect(desk.refusal { _ = try desk.json(.show(try #require(DossierReference("ffffff")))) }.hasPrefix("Vérifiez"))
        #expect(DossierReference("7f3a1") == nil && DossierReference("nothing!") == nil)
    }

    @Test func `all there is to know: who, what, pieces by their bytes, mails, history`() throws {
        let lodged = try desk.lodge()
        let shown = try desk.json(.show(DossierReference(lodged.id)))
        #expect(shown["name"] == .string("TRAORÉ Amina"))
        #expect(shown["body"]?["applicant"]?["email"] == .string("amina@example.org"))
        guard case .array(let pieces)? = shown["pieces"], case .array(let mails)? = shown["mails"] else { return }
        #expect(pieces.count == 4)
        #expect(pieces.allSatisfy { $0["detected"] == .string("application/pdf") && $0["present"] == .bool(true) })
        #expect(mails.map { $0["kind"] } == [.string("received")])
    }

    @Test func `a piece comes in parts, of the ledger or of a file, also after a complement`() throws {
        let lodged = try desk.lodge()
        try desk.intake.ask(.complement, lodged, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try desk.intake.turn()
        for (kind, text) in [("recepisse", "recepisse"), ("photo", "photo bis")] {
            let bytes = Lodged.document(text)
            let hash = unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) }
            guard case .done(let json, let got?) = try desk.ask(.piece(lodged.id, hash, offset: 3)) else {
                Issue.record("\(kind) is not here")
                continue
            }
            #expect(got == Array(bytes.dropFirst(3)) && json["total"] == .number(bytes.count))
        }
        #expect(desk.refusal { _ = try desk.json(.piece(lodged.id, .zero, offset: 0)) }.hasPrefix("Demandez"))
    }

    @Test func `places and versions are read as they are written`() throws {
        let place = DeskPlace(legal: 20_000, openedAt: 17, id: IntakeHost.id())
        #expect(DeskPlace("\(place)") == place)
        let undated = DeskPlace(legal: nil, openedAt: 17, id: IntakeHost.id())
        #expect(DeskPlace("\(undated)") == undated && place < undated)
        #expect(DeskPlace("x.1.\(IntakeHost.id())") == nil)
        #expect(DossierVersion("2.5") == DossierVersion(revision: 2, step: 5))
        #expect(DossierVersion("2") == nil && DossierVersion("2.5.1") == nil)
    }
}
