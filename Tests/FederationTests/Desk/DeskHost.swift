import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A node with two instructors, a reader and a supervisor, and an intake that says what a test tells it to.
final class DeskHost {
    /// Accounts of this machine, as the kernel would name them.
    static let diallo: UInt32 = 1_001
    static let morel: UInt32 = 1_002
    static let lecteur: UInt32 = 1_003
    static let chef: UInt32 = 1_004

    let scratch: Scratch
    let node: NodeHost
    let intake: ScriptedIntake
    private var lastToken: UInt64 = 100

    init() throws {
        scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        node.core.reasons = try CannedReasons(text: PackageFiles.bytes("Topology/desk/reasons.json"))
        intake = ScriptedIntake(node)
        try intake.grant()
        try intake.askForReports()
        let agents: [(UInt32, String, Agent.Role)] = [
            (Self.diallo, "Mme Amina Diallo", .instructor), (Self.morel, "M. Jean Morel", .instructor),
            (Self.lecteur, "Mme Léa Petit", .reader), (Self.chef, "Mme Anne Roy", .supervisor),
        ]
        for (uid, name, role) in agents { try node.perform(.addAgent(uid: uid, name: name, role: role)) }
    }

    /// A dossier that has come and been checked.
    func lodge(kinds: [String] = Lodged.pieces, number: Int = 0) throws -> Lodged {
        let lodged = try Lodged(kinds: kinds, number: number)
        try intake.lodge(lodged)
        try intake.turn()
        return lodged
    }

    /// Asks in a turn of the node.
    func ask(_ request: DeskRequest, as uid: UInt32 = DeskHost.diallo) throws -> DeskAnswer {
        lastToken += 1
        node.core.now = node.now
        // As it comes over the socket.
        let read = try DeskRequest(JSONValue.parse(request.json.serialized))
        #expect(read == request)
        try node.core.receive(desk: read, from: Asker(uid: uid, user: "u\(uid)"), token: lastToken)
        try intake.turn()
        let answers = node.core.takeDeskAnswers()
        return try #require(answers.first { $0.token == lastToken }).answer
    }

    /// The JSON of an answer; throws what is refused.
    func json(_ request: DeskRequest, as uid: UInt32 = DeskHost.diallo) throws -> JSONValue {
        switch try ask(request, as: uid) {
        case .done(let json, _): return json
        case .refused(let refusal): throw refusal
        }
    }

    /// The results of an act, one for each dossier.
    func results(
        _ act: DeskAct, _ ids: [DossierID], as uid: UInt32 = DeskHost.diallo, seen: DossierVersion? = nil
    ) throws -> [JSONValue] {
        let answer = try json(.act(act, on: ids.map { DossierReference($0) }, version: seen), as: uid)
        guard case .array(let results)? = answer["results"] else { return [] }
        return results
    }

    /// An act on one dossier; throws what is refused.
    @discardableResult
    func act(
        _ act: DeskAct, _ id: DossierID, as uid: UInt32 = DeskHost.diallo, seen: DossierVersion? = nil
    ) throws -> JSONValue {
        let result = try #require(try results(act, [id], as: uid, seen: seen).first)
        guard case .string(let code)? = result["refused"], case .string(let message)? = result["message"] else { return result }
        throw Refusal(try #require(Refusal.Code(rawValue: code)), message)
    }

    /// The sentence of a refusal; an issue when there is none.
    func refusal(_ body: () throws -> Void) -> String {
        do {
            try body()
            Issue.record("nothing was refused")
        } catch let refusal as Refusal { return refusal.message } catch { Issue.record("\(error)") }
        return ""
    }

    func list(_ filter: DeskFilter = DeskFilter(), as uid: UInt32 = DeskHost.diallo) throws -> [DossierID] {
        var ids: [DossierID] = []
        var place: DeskPlace?
        repeat {
            let page = try json(.list(filter, after: place, atMost: 2), as: uid)
            guard case .array(let rows)? = page["dossiers"] else { return ids }
            ids += rows.compactMap { if case .string(let text)? = $0["id"] { DossierID(text) } else { nil } }
            place = if case .string(let text)? = page["next"] { DeskPlace(text) } else { nil }
        } while place != nil
        return ids
    }

    /// As if its démarche had that legal date.
    func setLegal(_ day: CivilDate?, of id: DossierID) throws {
        let timing = Timing(legal: day, restingSince: nil, until: nil, reminders: 0)
        try node.ledger.set(timing, actAt: nil, row: node.dossier(id).row)
        try node.turn()
    }

    func later(_ time: Duration) { node.now = node.now.advanced(by: time) }

    func state(_ id: DossierID) throws -> DossierState { try node.dossier(id).shown.state }

    /// What waits to leave, or has left.
    func mails(_ id: DossierID) throws -> [OutboxMail] { try node.ledger.mails(of: id) }
}

extension DeskAct {
    static let take = DeskAct.take(force: false, incomplete: false)

    static func ask(_ piece: String, _ code: String) throws -> DeskAct {
        .ask(DeskComplement(pieces: [.init(piece: try #require(PieceKind(piece)), code: code)]))
    }
}
