extension RuleReader {
    mutating func pieceRule(_ field: JSONField) -> PieceRule? {
        guard object(field, known: RuleMembers.piece, required: ["anyOf", "label"]) else { return nil }
        let kinds = optional(field["anyOf"]) { $0.list($1, min: 1) { $0.kind($1) } } ?? []
        let label = optional(field["label"]) { $0.text($1) }
        let help = optional(field["help"]) { $0.text($1) }
        let mediaTypes = optional(field["mediaTypes"]) { $0.list($1, min: 1) { $0.mediaType($1) } }
        let sizeMax = optional(field["sizeMax"]) { $0.number($1, "bytes", 1...1 << 30) }
        let monthsMax = optional(field["monthsMax"]) { $0.number($1, "a number of months", 1...120) }
        let mustBeValid = optional(field["mustBeValid"]) { $0.flag($1) }
        let isOptional = optional(field["optional"]) { $0.flag($1) }
        let conditions = conditions(field["when"])
        guard let label, !kinds.isEmpty else { return nil }
        return PieceRule(
            kinds: kinds, label: label, help: help, mediaTypes: mediaTypes ?? MediaType.allCases,
            sizeMax: sizeMax ?? PieceRule.usualSizeMax, monthsMax: monthsMax, mustBeValid: mustBeValid ?? false,
            isOptional: isOptional ?? false, conditions: conditions)
    }

    private mutating func mediaType(_ field: JSONField) -> MediaType? {
        parsed(field, "one of " + MediaType.allCases.map(\.rawValue).joined(separator: ", ")) { MediaType(rawValue: $0) }
    }

    // MARK: handling

    mutating func handling(_ field: JSONField) -> Handling? {
        guard object(field, known: RuleMembers.handling, required: RuleMembers.handling) else { return nil }
        let silence = optional(field["silence"]) { $0.silence($1) }
        let days = 1...365
        let complement = optional(field["complementDays"]) { $0.number($1, "days", days) }
        let reminders = optional(field["reminderDays"]) { $0.list($1) { $0.number($1, "days", days) } } ?? []
        let warn = optional(field["warnDays"]) { $0.number($1, "days", days) }
        let sources = optional(field["sources"]) { $0.list($1, min: 1) { $0.text($1) } } ?? []
        if let complement { checkReminders(reminders, before: complement, field["reminderDays"].path) }
        guard let complement, let warn else { return nil }
        return Handling(
            silence: silence, complementDays: complement, reminderDays: reminders, warnDays: warn, sources: sources)
    }

    /// They are days before the last one, so each is nearer than the one before, and the first lies within the time given.
    private mutating func checkReminders(_ days: [Int], before last: Int, _ path: String) {
        for (index, (earlier, day)) in zip([last] + days, days).enumerated() where day >= earlier {
            report("\(path)[\(index)]", "\(day) days before the end is not after what comes before it, \(earlier) days")
        }
    }

    private mutating func silence(_ field: JSONField) -> Handling.Silence? {
        guard object(field, known: RuleMembers.silence, required: RuleMembers.silence) else { return nil }
        let months = optional(field["months"]) { $0.number($1, "a number of months", 1...24) }
        let meaning = optional(field["meaning"]) {
            $0.parsed($1, "\"refusal\"") { Handling.Silence.Meaning(rawValue: $0) }
        }
        let source = optional(field["source"]) { $0.text($1) }
        guard let months, let meaning, let source else { return nil }
        return Handling.Silence(months: months, meaning: meaning, source: source)
    }
}
