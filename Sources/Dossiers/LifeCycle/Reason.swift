/// Why a dossier stands where it does: the body of a report. One JSON object, of which unknown members are passed over, for a later
/// node may say more.
package struct Reason: Equatable, Sendable {
    /// Who caused it.
    package enum Actor: String, CaseIterable, Sendable {
        case node, agent, applicant
        /// Whoever administers the node.
        case `operator`
    }

    package var actor: Actor
    /// The agent's name; never shown to applicants.
    package var by: String?
    /// The name of the life cycle's event; of a note, `mailed`, `bounced` or `note`.
    package var event: String
    /// In French, for the applicant; of a note, the agent's words.
    package var text: String?
    /// Codes of canned reasons.
    package var codes: [String] = []
    package var shortcomings: [Shortcoming] = []
    /// The last day to complete the dossier.
    package var until: CivilDate?
    /// The day on which silence counts as a refusal.
    package var legal: CivilDate?
    /// Whether the silence period rests, while an answer is awaited.
    package var isSuspended = false
    /// The dossier into which this one was merged.
    package var into: DossierID?
    /// That a measure extends the applicant's document, in French; of the first report.
    package var `extension`: String?
    /// Of a note about a mail.
    package var mail: MailKind?
    package var messageID: String?

    package init(_ actor: Actor, _ event: String, by: String? = nil, text: String? = nil) {
        self.actor = actor
        self.event = event
        self.by = by
        self.text = text
    }

    package init(_ actor: Actor, _ event: LifeCycle.Event, by: String? = nil, text: String? = nil) {
        self.init(actor, event.name, by: by, text: text)
    }
}

extension Reason {
    package var json: JSONValue {
        var object = JSONObject([
            JSONObject.Member(name: "actor", value: .string(actor.rawValue)),
            JSONObject.Member(name: "event", value: .string(event)),
        ])
        object["by"] = by.map(JSONValue.string)
        object["text"] = text.map(JSONValue.string)
        object["reasons"] = codes.isEmpty ? nil : .array(codes.map(JSONValue.string))
        object["shortcomings"] = shortcomings.isEmpty ? nil : .array(shortcomings.map(\.json))
        object["until"] = until.map { .string($0.description) }
        object["legal"] = legal.map { .string($0.description) }
        object["suspended"] = isSuspended ? .bool(true) : nil
        object["into"] = into.map { .string($0.description) }
        object["extension"] = `extension`.map(JSONValue.string)
        object["mail"] = mail.map { .string($0.rawValue) }
        object["messageID"] = messageID.map(JSONValue.string)
        return .object(object)
    }

    package var encoded: [UInt8] { json.serialized }

    /// Reads the body of a report.
    ///
    /// - Throws: `malformed` when it is not such an object.
    package init(decoding body: [UInt8]) throws(Refusal) {
        let value: JSONValue
        do { value = try JSONValue.parse(body, sizeMax: Dossier.sizeMax) } catch { throw error.refusal }
        let field = JSONField(value)
        _ = try field.object()
        actor = try field["actor"].present?.parsed("who caused it, as \"node\"") { Actor(rawValue: $0) } ?? .node
        event = try field["event"].present?.string() ?? ""
        by = try field["by"].present?.string()
        text = try field["text"].present?.string()
        codes = try field["reasons"].present?.elements().map { (field) throws(Refusal) in try field.string() } ?? []
        shortcomings = try field["shortcomings"].present.map(Shortcoming.list) ?? []
        until = try field["until"].present?.day()
        legal = try field["legal"].present?.day()
        isSuspended = field["suspended"].value == .bool(true)
        into = try field["into"].present?.parsed("a dossier's id") { DossierID($0) }
        `extension` = try field["extension"].present?.string()
        mail = try field["mail"].present?.parsed("a kind of mail") { MailKind(rawValue: $0) }
        messageID = try field["messageID"].present?.string()
    }
}
