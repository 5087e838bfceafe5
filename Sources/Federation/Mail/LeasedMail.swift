package import Dossiers
package import Mail

/// A mail that is due, as the node hands it out over its control socket.
package struct LeasedMail: Equatable, Sendable {
    package var row: Int64
    package var attempts: Int
    /// The applicant's address; nil when the dossier has none, or is sealed.
    package var to: String?
    package var facts: MailFacts

    package init(row: Int64, attempts: Int, to: String?, facts: MailFacts) {
        self.row = row
        self.attempts = attempts
        self.to = to
        self.facts = facts
    }

    package var json: JSONValue {
        .object([
            "row": .number(row), "kind": .string(facts.kind.rawValue), "key": .string(facts.key), "attempts": .number(attempts),
            "to": to.map(JSONValue.string) ?? .null, "facts": facts.json,
        ])
    }

    package init(_ field: JSONField) throws(Refusal) {
        row = Int64(try field["row"].wholeNumber())
        attempts = try field["attempts"].wholeNumber()
        to = try field["to"].present?.string()
        let kind = try field["kind"].parsed("a kind of mail") { MailKind(rawValue: $0) }
        facts = try MailFacts(field["facts"], kind, key: try field["key"].string())
    }
}

extension MailFacts {
    /// The members of `facts`.
    package var json: JSONValue {
        var object = JSONObject()
        object["number"] = .string(dossier.description)
        object["code"] = code.map(JSONValue.string)
        object["demarche"] = .string(demarche.rawValue)
        object["name"] = name.map(JSONValue.string)
        object["acceptedAt"] = .number(acceptedAt.milliseconds)
        object["state"] = state.map { .string($0.rawValue) }
        object["legal"] = legal.map { .string($0.description) }
        object["suspended"] = .bool(isSuspended)
        object["until"] = until.map { .string($0.description) }
        object["minor"] = .bool(isMinor)
        object["text"] = text.map(JSONValue.string)
        object["shortcomings"] = shortcomings.isEmpty ? nil : .array(shortcomings.map(JSONValue.string))
        object["agent"] = agent.map(JSONValue.string)
        object["asked"] = .bool(isAsked)
        object["into"] = into.map(JSONValue.string)
        object["extension"] = `extension`.map(JSONValue.string)
        object["last"] = .bool(isLastReminder)
        return .object(object)
    }

    init(_ field: JSONField, _ kind: MailKind, key: String) throws(Refusal) {
        self.init(
            try field["number"].parsed("a dossier's id") { DossierID($0) }, kind, key: key,
            demarche: try field["demarche"].parsed("a démarche") { Demarche(rawValue: $0) },
            acceptedAt: UnixTime(milliseconds: Int64(try field["acceptedAt"].wholeNumber())))
        code = try field["code"].present?.string()
        name = try field["name"].present?.string()
        state = try field["state"].present?.parsed("a state") { DossierState(rawValue: $0) }
        legal = try field["legal"].present?.parsed("a day") { CivilDate($0) }
        isSuspended = field["suspended"].value == .bool(true)
        until = try field["until"].present?.parsed("a day") { CivilDate($0) }
        isMinor = field["minor"].value == .bool(true)
        text = try field["text"].present?.string()
        shortcomings = try field["shortcomings"].present?.elements().map { (field) throws(Refusal) in try field.string() } ?? []
        agent = try field["agent"].present?.string()
        isAsked = field["asked"].value == .bool(true)
        into = try field["into"].present?.string()
        `extension` = try field["extension"].present?.string()
        isLastReminder = field["last"].value == .bool(true)
    }
}
