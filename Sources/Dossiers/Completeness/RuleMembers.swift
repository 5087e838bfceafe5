/// The members that each object of a rule file may have; `Topology/demarche.schema.json` says the same.
enum RuleMembers {
    static let file = ["$schema", "format", "demarche", "comment", "versions"]
    static let version = [
        "from", "to", "tenants", "title", "applicants", "notes", "fields", "pieces", "dates", "fees", "handling", "sources",
    ]
    /// What the first general version states, for nothing stands before it.
    static let first = ["title", "applicants", "fields", "pieces", "handling"]
    static let note = ["text", "when"]
    static let fee = ["label", "euros", "source"]
    static let field = ["path", "label", "when"]
    static let date = ["path", "message", "expired", "monthsLeftMin", "past", "yearsUnder", "when"]
    static let piece = ["anyOf", "label", "help", "mediaTypes", "sizeMax", "monthsMax", "mustBeValid", "optional", "when"]
    static let condition = ["label", "field", "in", "piece", "age", "from", "under", "departement"]
    static let handling = ["silence", "complementDays", "reminderDays", "warnDays", "sources"]
    static let silence = ["months", "meaning", "source"]
}
