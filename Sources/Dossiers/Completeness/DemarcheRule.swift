/// What one démarche asks for between two days, everywhere or of some préfectures.
package struct DemarcheRule: Equatable, Sendable {
    package let from: CivilDate
    /// The last day in force; `nil` until further notice.
    package let to: CivilDate?
    /// Empty for the general rule.
    package let tenants: [TenantCode]
    package let fields: [FieldRule]
    package let pieces: [PieceRule]
    package let permits: [PermitRule]

    init(_ field: JSONField) throws(Refusal) {
        let rule = try field.strictObject(["from", "to", "tenants", "sources", "fields", "pieces", "permits"])
        from = try rule["from"].day()
        to = try rule["to"].present?.day()
        if let to, to < from { throw rule["to"].refusal(expected: "a day not before \(from)") }
        tenants =
            try rule["tenants"].present?.elements().map { (field) throws(Refusal) in
                try field.parsed("a préfecture's code such as \"76\"") { TenantCode($0) }
            } ?? []
        for source in try rule["sources"].elements("an array of the rule's sources") { _ = try source.string() }
        fields = try rule["fields"].elements().map { (field) throws(Refusal) in try FieldRule(field) }
        pieces = try rule["pieces"].elements().map { (field) throws(Refusal) in try PieceRule(field) }
        permits = try rule["permits"].present?.elements().map { (field) throws(Refusal) in try PermitRule(field) } ?? []
    }

    func isInForce(on date: CivilDate) -> Bool { from <= date && to.map { date <= $0 } ?? true }

    func overlaps(_ other: DemarcheRule) -> Bool {
        guard tenants.contains(where: { other.tenants.contains($0) }) else { return false }
        return isInForce(on: other.from) || other.isInForce(on: from)
    }
}

/// On which dossiers a rule bears: those whose field has one of these values.
package struct RuleCondition: Equatable, Sendable {
    package let field: String
    package let values: [String]

    init(_ field: JSONField) throws(Refusal) {
        let condition = try field.strictObject(["field", "in"])
        self.field = try condition["field"].fieldPath()
        values = try condition["in"].elements("an array of values").map { (value) throws(Refusal) in try value.string() }
    }

    func holds(in dossier: JSONField) -> Bool {
        guard case .string(let text) = dossier.at(field).value else { return false }
        return values.contains(text)
    }
}

/// A field that the dossier must fill.
package struct FieldRule: Equatable, Sendable {
    package let path: String
    /// What it is, in French, with its article: `votre nom de naissance`.
    package let label: String
    package let condition: RuleCondition?

    init(_ field: JSONField) throws(Refusal) {
        let rule = try field.strictObject(["path", "label", "when"])
        path = try rule["path"].fieldPath()
        label = try rule["label"].string()
        condition = try rule["when"].present.map { (field) throws(Refusal) in try RuleCondition(field) }
    }

    func shortcoming(in dossier: JSONField) -> Shortcoming? {
        guard condition?.holds(in: dossier) ?? true, isBlank(dossier.at(path).present?.value) else { return nil }
        return Shortcoming(subject: path, problem: .missing, message: "Indiquez \(label).")
    }

    private func isBlank(_ value: JSONValue?) -> Bool {
        switch value {
        case nil: true
        case .string(let text): text.allSatisfy(\.isWhitespace)
        default: false
        }
    }
}

/// How long the permit must still be valid.
package struct PermitRule: Equatable, Sendable {
    package let path: String
    package let monthsLeftMin: Int
    /// What the applicant is to do instead, in French.
    package let message: String

    init(_ field: JSONField) throws(Refusal) {
        let rule = try field.strictObject(["path", "monthsLeftMin", "message"])
        path = try rule["path"].fieldPath()
        monthsLeftMin = try rule["monthsLeftMin"].wholeNumber("a number of months", in: 0...120)
        message = try rule["message"].string()
    }

    func shortcoming(in dossier: JSONField, on date: CivilDate) -> Shortcoming? {
        guard case .string(let text) = dossier.at(path).value, let until = CivilDate(text),
            until < date.adding(months: monthsLeftMin)
        else { return nil }
        return Shortcoming(subject: path, problem: .expiresSoon, message: message)
    }
}
