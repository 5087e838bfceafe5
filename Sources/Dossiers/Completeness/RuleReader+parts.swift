extension RuleReader {
    mutating func note(_ field: JSONField) -> RuleNote? {
        guard object(field, known: RuleMembers.note, required: ["text"]) else { return nil }
        let conditions = conditions(field["when"])
        guard let text = optional(field["text"], { $0.text($1) }) else { return nil }
        return RuleNote(text: text, conditions: conditions)
    }

    mutating func fee(_ field: JSONField) -> Fee? {
        guard object(field, known: RuleMembers.fee, required: RuleMembers.fee) else { return nil }
        let (label, source) = (optional(field["label"]) { $0.text($1) }, optional(field["source"]) { $0.text($1) })
        let euros = optional(field["euros"]) { $0.number($1, "whole euros", 0...10_000) }
        guard let label, let source, let euros else { return nil }
        return Fee(label: label, euros: euros, source: source)
    }

    mutating func fieldRule(_ field: JSONField) -> FieldRule? {
        guard object(field, known: RuleMembers.field, required: ["path", "label"]) else { return nil }
        let (path, label) = (optional(field["path"]) { $0.fieldPath($1) }, optional(field["label"]) { $0.text($1) })
        let conditions = conditions(field["when"])
        guard let path, let label else { return nil }
        return FieldRule(path: path, label: label, conditions: conditions)
    }

    mutating func dateRule(_ field: JSONField) -> DateRule? {
        guard object(field, known: RuleMembers.date, required: ["path", "message"]) else { return nil }
        let (path, message) = (optional(field["path"]) { $0.fieldPath($1) }, optional(field["message"]) { $0.text($1) })
        let conditions = conditions(field["when"])
        let test = dateTest(field, message ?? "")
        guard let path, let message, let test else { return nil }
        return DateRule(path: path, test: test, message: message, conditions: conditions)
    }

    private mutating func dateTest(_ field: JSONField, _ message: String) -> DateRule.Test? {
        let expired = optional(field["expired"]) { $0.text($1) }
        guard let test = onlyOne(of: ["monthsLeftMin", "past", "yearsUnder"], in: field) else { return nil }
        if expired != nil, test != "monthsLeftMin" { report(field["expired"].path, "goes with monthsLeftMin only") }
        switch test {
        case "monthsLeftMin":
            return number(field[test], "a number of months", 0...120).map { .monthsLeft($0, expired: expired ?? message) }
        case "past": return flag(field[test]).flatMap { $0 ? .past : nil }
        default: return number(field[test], "a number of years", 1...RuleCondition.ageMax).map { .under(years: $0) }
        }
    }

    /// The name of the one of these members that is there.
    private mutating func onlyOne(of names: [String], in field: JSONField) -> String? {
        let given = names.filter { field[$0].present != nil }
        guard given.count == 1 else {
            report(field.path, "one of \(names.joined(separator: ", ")) is asked for; \(given.count) are there")
            return nil
        }
        return given[0]
    }
}

// MARK: conditions

extension RuleReader {
    /// One condition, or an array of which all must hold.
    mutating func conditions(_ field: JSONField) -> [RuleCondition] {
        guard let field = field.present else { return [] }
        if case .array = field.value { return list(field, min: 1) { $0.condition($1) } }
        return [condition(field)].compactMap(\.self)
    }

    private mutating func condition(_ field: JSONField) -> RuleCondition? {
        guard object(field, known: RuleMembers.condition, required: ["label"]) else { return nil }
        let label = optional(field["label"]) { $0.text($1) }
        let test = conditionTest(field)
        guard let label, let test else { return nil }
        return RuleCondition(label: label, test: test)
    }

    private mutating func conditionTest(_ field: JSONField) -> RuleCondition.Test? {
        switch onlyOne(of: ["field", "piece", "age", "departement"], in: field) {
        case "field":
            let path = fieldPath(field["field"])
            let values = list(field["in"], min: 1) { $0.text($1) }
            return path.map { .field($0, values: values) }
        case "piece": return .piece(list(field["piece"], min: 1) { $0.kind($1) })
        case "age":
            let path = fieldPath(field["age"])
            let from = optional(field["from"]) { $0.number($1, "years", 0...RuleCondition.ageMax) } ?? 0
            let under = optional(field["under"]) { $0.number($1, "years", 1...RuleCondition.ageMax) } ?? RuleCondition.ageMax
            guard from < under else {
                report(field["under"].path, "is not above from, \(from)")
                return nil
            }
            return path.map { .age($0, range: from...under - 1) }
        case "departement":
            return parsed(field["departement"], "\"same\" or \"other\"") {
                ["same": .movedFromElsewhere(false), "other": .movedFromElsewhere(true)][$0]
            }
        default: return nil
        }
    }

    mutating func kind(_ field: JSONField) -> PieceKind? { parsed(field, Expectation.kind) { PieceKind($0) } }
}
