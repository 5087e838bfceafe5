import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// Two agents, or an agent and an applicant, never overwrite each other.
struct DeskClaimTests {
    private let desk: DeskHost
    private let lodged: Lodged

    init() throws {
        desk = try DeskHost()
        lodged = try desk.lodge()
    }

    @Test func `who takes a dossier has it alone, and the applicant is told that it is under instruction`() throws {
        let result = try desk.act(.take, lodged.id)
        #expect(result["state"] == .string("under-instruction"))
        #expect(try desk.mails(lodged.id).map(\.kind) == [.received, .underInstruction])
        let refused = desk.refusal { try desk.act(.take, lodged.id, as: DeskHost.morel) }
        #expect(refused.hasPrefix("Attendez ") && refused.contains("Mme Amina Diallo"), "\(refused)")
        let validated = desk.refusal { try desk.act(.validate, lodged.id, as: DeskHost.morel) }
        #expect(validated.hasPrefix("Attendez "))
        #expect(try desk.state(lodged.id) == .underInstruction)
        let report = try #require(desk.intake.reports.last)
        #expect(try Reason(decoding: report.body).by == "Mme Amina Diallo")
    }

    @Test func `a claim ends by its time, its holder goes on until another takes it, and a supervisor need not wait`() throws {
        let other = try desk.lodge(number: 1)
        try desk.act(.take, lodged.id)
        desk.later(.seconds(31 * 60))
        try desk.act(.validate, lodged.id)
        #expect(try desk.state(lodged.id) == .validated)

        try desk.act(.take, other.id)
        desk.later(.seconds(31 * 60))
        try desk.act(.take, other.id, as: DeskHost.morel)
        #expect(desk.refusal { try desk.act(.validate, other.id) }.hasPrefix("Attendez "))
        let forced = DeskAct.take(force: true, incomplete: false)
        #expect(desk.refusal { try desk.act(forced, other.id) }.contains("responsable"))
        try desk.act(forced, other.id, as: DeskHost.chef)
        #expect(desk.refusal { try desk.act(.validate, other.id, as: DeskHost.morel) }.hasPrefix("Attendez "))
        try desk.act(.validate, other.id, as: DeskHost.chef)
        var acts: [String] = []
        try LedgerReader(dataDirectory: desk.node.path).forEachAct { _, act in
            acts.append("\(act.verb) \(act.user)")
            return true
        }
        #expect(acts.first == "desk.take Mme Anne Roy")
    }

    @Test func `acts and looks renew a claim`() throws {
        try desk.act(.take, lodged.id)
        for request in [DeskRequest.show(DossierReference(lodged.id)), .open(DossierReference(lodged.id))] {
            desk.later(.seconds(20 * 60))
            _ = try desk.json(request)
        }
        desk.later(.seconds(20 * 60))
        try desk.act(.note("Appelé."), lodged.id)
        desk.later(.seconds(20 * 60))
        #expect(desk.refusal { try desk.act(.take, lodged.id, as: DeskHost.morel) }.hasPrefix("Attendez "))
        try desk.act(.release(force: false), lodged.id)
        try desk.act(.take, lodged.id, as: DeskHost.morel)
    }

    @Test func `a decision on what has changed since is refused, says what came, and passes once it was read`() throws {
        try desk.act(.take, lodged.id)
        try desk.intake.ask(
            .complement, lodged, revision: 2, number: 1, Lodged.complement(["photo"]), kinds: ["photo"])
        try desk.intake.turn()
        let refused = desk.refusal { try desk.act(.validate, lodged.id) }
        #expect(refused.hasPrefix("Relisez le dossier (saisine desk show \(lodged.id.short))"), "\(refused)")
        #expect(refused.contains("complément du demandeur est arrivé aujourd’hui"))
        // A list is not a look.
        #expect(try desk.list() == [lodged.id])
        #expect(desk.refusal { try desk.act(.refuse(DeskGrounds(codes: ["identite"])), lodged.id) }.hasPrefix("Relisez"))
        // Nor is another's look one's own.
        _ = try desk.json(.show(DossierReference(lodged.id)), as: DeskHost.morel)
        #expect(desk.refusal { try desk.act(.validate, lodged.id) }.hasPrefix("Relisez"))
        _ = try desk.json(.show(DossierReference(lodged.id)))
        try desk.act(.validate, lodged.id)
        #expect(try desk.state(lodged.id) == .validated)
    }

    @Test func `a program names the version that it has seen`() throws {
        try desk.act(.take, lodged.id, seen: DossierVersion(revision: 1, step: 1))
        let stale = desk.refusal { try desk.act(.validate, lodged.id, seen: DossierVersion(revision: 1, step: 1)) }
        #expect(stale.contains("Mme Amina Diallo l’a passé à « En instruction »"), "\(stale)")
        try desk.act(.validate, lodged.id, seen: DossierVersion(revision: 1, step: 2))
    }

    @Test func `a withdrawal that came first is what the agent is told`() throws {
        try desk.act(.take, lodged.id)
        try desk.intake.ask(.withdrawal, lodged, revision: 1, number: 1)
        try desk.intake.turn()
        #expect(desk.refusal { try desk.act(.validate, lodged.id) }.contains("le demandeur a retiré sa demande"))
        _ = try desk.json(.show(DossierReference(lodged.id)))
        #expect(desk.refusal { try desk.act(.validate, lodged.id) }.contains("ne peut pas être validé"))
        #expect(try desk.state(lodged.id) == .withdrawn)
    }

    @Test func `who decides must have taken the dossier`() throws {
        #expect(desk.refusal { try desk.act(.validate, lodged.id) }.hasPrefix("Prenez d’abord"))
        try desk.act(.take, lodged.id)
        try desk.act(.release(force: false), lodged.id)
        #expect(desk.refusal { try desk.act(.validate, lodged.id) }.hasPrefix("Prenez d’abord"))
    }

    @Test func `what an agent holds is free once they are removed`() throws {
        try desk.act(.take, lodged.id)
        try desk.node.perform(.removeAgent(uid: DeskHost.diallo))
        #expect(desk.refusal { _ = try desk.json(.whoami) }.contains("ne fait plus partie"))
        try desk.act(.take, lodged.id, as: DeskHost.morel)
        #expect(throws: Refusal.self) { try desk.node.perform(.removeAgent(uid: DeskHost.diallo)) }
    }
}
