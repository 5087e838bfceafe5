extension RuleReader {
    /// The versions that a file states.
    mutating func versions(of json: JSONValue, _ demarche: Demarche) -> [RuleVersion] {
        let whole = JSONField(json)
        guard object(whole, known: RuleMembers.file, required: ["format", "demarche", "versions"]) else { return [] }
        if whole["format"].value != nil { _ = number(whole["format"], "format", 1...1) }
        if whole["demarche"].value != nil {
            _ = parsed(whole["demarche"], "\"\(demarche.rawValue)\", as the file is named") {
                $0 == demarche.rawValue ? $0 : nil
            }
        }
        guard whole["versions"].value != nil else { return [] }
        let all = findings.count
        let versions = list(whole["versions"], min: 1) { $0.version($1) }
        guard let elements = attempt({ () throws(Refusal) in try whole["versions"].elements() }),
            elements.count == versions.count
        else { return [] }
        checkFirst(versions, elements)
        // Dates that could not be read would look like gaps.
        if findings.count == all { checkDates(versions) }
        return versions
    }

    private mutating func version(_ field: JSONField) -> RuleVersion? {
        guard object(field, known: RuleMembers.version, required: ["from", "sources"]) else { return nil }
        let from = field["from"].value == nil ? nil : day(field["from"])
        let to = optional(field["to"]) { $0.day($1) }
        if let from, let to, to < from { report(field["to"].path, "the last day is before the first, \(from)") }
        let tenants = optional(field["tenants"]) { $0.list($1, min: 1) { $0.tenant($1) } } ?? []
        let sources = field["sources"].value == nil ? [] : list(field["sources"], min: 1) { $0.text($1) }
        var parts = RuleVersion(path: field.path, from: from ?? Self.unread, to: to, tenants: tenants, sources: sources)
        parts.title = optional(field["title"]) { $0.text($1) }
        parts.applicants = optional(field["applicants"]) { $0.text($1) }
        parts.notes = optional(field["notes"]) { $0.list($1) { $0.note($1) } }
        parts.fields = optional(field["fields"]) { $0.list($1) { $0.fieldRule($1) } }
        parts.pieces = optional(field["pieces"]) { $0.list($1) { $0.pieceRule($1) } }
        parts.dates = optional(field["dates"]) { $0.list($1) { $0.dateRule($1) } }
        parts.fees = optional(field["fees"]) { $0.list($1) { $0.fee($1) } }
        parts.handling = optional(field["handling"]) { $0.handling($1) }
        return parts
    }

    /// Stands for a day that was refused: the file is refused with it.
    private static let unread = UnixTime(milliseconds: 0).date()

    private mutating func tenant(_ field: JSONField) -> TenantCode? {
        let isTenant = isTenant
        return parsed(field, "a préfecture's code such as \"76\"") { text in
            TenantCode(text).flatMap { isTenant($0) ? $0 : nil }
        }
    }
}

// MARK: dates

extension RuleReader {
    private mutating func checkFirst(_ versions: [RuleVersion], _ elements: [JSONField]) {
        guard let index = versions.firstIndex(where: \.tenants.isEmpty) else {
            return report("versions", "no general rule (one without \"tenants\")")
        }
        for name in RuleMembers.first where elements[index][name].present == nil {
            report(elements[index][name].path, "missing; the first general version states it")
        }
    }

    /// General versions follow each other without a gap, the last one without an end; a tenant's do not overlap.
    private mutating func checkDates(_ versions: [RuleVersion]) {
        let general = versions.filter(\.tenants.isEmpty)
        for (rule, next) in zip(general, general.dropFirst()) where rule.to?.adding(days: 1) != next.from {
            report("\(rule.path).to", "must be the day before the next general version's first, \(next.from.adding(days: -1))")
        }
        if let last = general.last, last.to != nil { report("\(last.path).to", "the last general version must not end") }
        for (index, version) in versions.enumerated() where !version.tenants.isEmpty {
            for other in versions[..<index] where other.overlaps(version) {
                report(version.path, "\(other.path), from \(other.from), covers the same days and préfecture")
            }
        }
    }
}
