internal import Dossiers
internal import Ledger

/// Everything that an agent needs to know of one dossier.
extension Node {
    private static let eventsMax = 100

    /// Whoever holds it has now seen this version of it.
    func showDossier(_ reference: DossierReference, to agent: Agent) throws -> JSONValue {
        let record = try resolve(reference)
        if let claim = try ledger.claim(record.id), claim.uid == agent.uid {
            try renew(claim, seen: record.version)
        }
        return .object(try view(of: record, for: agent))
    }

    private func view(of record: DeskRecord, for agent: Agent) throws -> JSONObject {
        var object = try deskMembers(of: record)
        object["today"] = .string("\(deskToday)")
        object["timeZone"] = .string(desk.time.name)
        object["receivedAt"] = .string("\(record.receivedAt)")
        object["commune"] = record.commune.map { .string("\($0)") } ?? .null
        object["reminders"] = .number(record.reminders)
        let names = DeskNames(record.body)
        object["name"] = names.whole.map { .string($0) } ?? .null
        object["claim"] =
            try ledger.claim(record.id).flatMap { $0.until > now.wall ? try claimJSON($0, for: agent) : nil } ?? .null
        object["reason"] = parsed(record.reason) ?? .null
        try addBody(of: record, to: &object)
        object["history"] = .array(try ledger.events(of: record.id, atMost: Self.eventsMax).map(eventJSON))
        object["duplicates"] = .array(try duplicates(of: record))
        return object
    }

    /// What the applicant wrote; of a body that is erased or unreadable nothing.
    private func addBody(of record: DeskRecord, to object: inout JSONObject) throws {
        object["erased"] = .bool(record.body.isEmpty)
        guard !record.body.isEmpty else { return }
        let dossier: Dossier
        do throws(Refusal) { dossier = try Dossier(body: record.body) } catch {
            object["unreadable"] = .string(error.message)
            return
        }
        object["pieces"] = try piecesJSON(dossier)
        guard case .object(var body) = dossier.json else { return }
        body["pieces"] = nil
        object["body"] = .object(body)
    }

    /// Other open dossiers of the same person and démarche: an agent decides whether they are one.
    private func duplicates(of record: DeskRecord) throws -> [JSONValue] {
        try ledger.dossiers(like: record).filter { $0.state.isOpen }.map { .object(try deskMembers(of: $0)) }
    }

    private func eventJSON(_ event: DeskEvent) -> JSONValue {
        .object([
            "at": .string("\(event.at)"), "revision": .number(event.revision), "step": .number(event.step),
            "state": .string(event.state.rawValue), "restated": .bool(event.isRestated),
            "reason": parsed(event.reason) ?? .null,
        ])
    }

    private func parsed(_ bytes: [UInt8]) -> JSONValue? {
        guard !bytes.isEmpty else { return nil }
        do { return try JSONValue.parse(bytes) } catch { return nil }
    }

    /// The holder has acted, or looked again: the claim goes on, and what they have seen is this version.
    func renew(_ claim: Claim, seen version: DossierVersion) throws {
        var claim = claim
        claim.until = max(claim.until, now.wall.advanced(by: desk.claimTime))
        claim.seen = version
        try ledger.set(claim, now: now.wall)
    }
}
