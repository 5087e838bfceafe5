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
        object["timeZone"] = .string(deskTime.name)
        object["receivedAt"] = .string("\(record.receivedAt)")
        object["commune"] = record.commune.map { .string("\($0)") } ?? .null
        object["reminders"] = .number(record.reminders)
        let names = DeskNames(record.body)
        object["name"] = names.whole.map { .string($0) } ?? .null
        object["claim"] =
            try ledger.claim(record.id).flatMap { $0.until > now.wall ? try claimJSON($0, for: agent) : nil } ?? .null
        object["reason"] = parsed(record.reason) ?? .null
        try addBody(of: record, to: &object)
        object["now"] = .string("\(now.wall)")
        object["history"] = .array(try history(of: record.id))
        object["mails"] = .array(try ledger.mails(of: record.id).map(mailJSON))
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
        if let given = measures.extension(of: dossier, on: office.date(of: dossier.submittedAt ?? record.openedAt)) {
            object["extension"] = .string(given.frenchSummary)
        }
        let submitted = office.date(of: dossier.submittedAt ?? record.receivedAt)
        object["extension"] = measures.extension(of: dossier, on: submitted).map { .string($0.frenchSummary) } ?? .null
        guard case .object(var body) = dossier.json else { return }
        body["pieces"] = nil
        object["body"] = .object(body)
    }

    /// Other open dossiers of the same person and démarche: an agent decides whether they are one.
    private func duplicates(of record: DeskRecord) throws -> [JSONValue] {
        try ledger.dossiers(like: record).filter { $0.state.isOpen }.map { .object(try deskMembers(of: $0)) }
    }

    /// Steps and notes by their time.
    private func history(of id: DossierID) throws -> [JSONValue] {
        let events = try ledger.events(of: id, atMost: Self.eventsMax).map { (at: $0.at, json: eventJSON($0)) }
        let notes = try ledger.notes(about: id, atMost: Self.eventsMax).map { note in
            (
                at: note.at,
                json: JSONValue.object([
                    "kind": .string("note"), "at": .string("\(note.at)"), "reason": parsed(note.body) ?? .null,
                ])
            )
        }
        return (events + notes).sorted { $0.at < $1.at }.map(\.json)
    }

    private func mailJSON(_ mail: OutboxMail) -> JSONValue {
        .object([
            "kind": .string(mail.kind.rawValue), "createdAt": .string("\(mail.createdAt)"),
            "notBefore": mail.dueAt.map { .string("\($0)") } ?? .null, "attempts": .number(mail.attempts),
            "ended": mail.end.map { .string($0.rawValue) } ?? .null,
            "endedAt": mail.endedAt.map { .string("\($0)") } ?? .null,
            "bouncedAt": mail.bouncedAt.map { .string("\($0)") } ?? .null, "error": mail.error.map { .string($0) } ?? .null,
        ])
    }

    private func eventJSON(_ event: DeskEvent) -> JSONValue {
        .object([
            "kind": .string("step"), "at": .string("\(event.at)"), "revision": .number(event.revision),
            "step": .number(event.step),
            "state": .string(event.state.rawValue), "restated": .bool(event.isRestated),
            "reason": parsed(event.reason) ?? .null,
        ])
    }

    private func parsed(_ bytes: [UInt8]) -> JSONValue? {
        guard !bytes.isEmpty else { return nil }
        do { return try JSONValue.parse(bytes) } catch { return nil }
    }

    /// The holder has acted, or looked again: a claim that has not ended goes on, and what they have seen is this version.
    func renew(_ claim: Claim, seen version: DossierVersion) throws {
        var claim = claim
        if claim.until > now.wall { claim.until = now.wall.advanced(by: claimTime) }
        claim.seen = version
        try ledger.set(claim, now: now.wall)
    }
}
