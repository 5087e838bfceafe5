/// What each démarche asks for, by date and préfecture, as `Topology/demarches.json` states it with its sources.
package struct CompletenessRules: Equatable, Sendable {
    /// In the order of `Demarche.allCases`.
    private let rules: [[DemarcheRule]]

    /// For whoever judges no dossier.
    package static let none = CompletenessRules(rules: Demarche.allCases.map { _ in [] })

    private init(rules: [[DemarcheRule]]) { self.rules = rules }

    /// Reads the file's text. Every fault is refused by its place: unknown members, a démarche without rules, days without a
    /// general rule or with two.
    package init(text: [UInt8]) throws(Refusal) {
        let json: JSONValue
        do { json = try JSONValue.parse(text) } catch { throw error.refusal(in: text) }
        try self.init(json: json)
    }

    package init(json: JSONValue) throws(Refusal) {
        let whole = try JSONField(json).strictObject(["comment", "version", "demarches"])
        _ = try whole["version"].wholeNumber("version 1", in: 1...1)
        let names = Demarche.allCases.map(\.rawValue)
        let demarches = try whole["demarches"].strictObject(names)
        rules = try names.map { (name) throws(Refusal) in
            let rules = try demarches[name].elements("an array of rules").map { (field) throws(Refusal) in
                try DemarcheRule(field)
            }
            try Self.checkDates(rules, path: demarches[name].path)
            return rules
        }
    }

    /// What the dossier lacks under the rules of that day for that préfecture; nothing if it is complete. `isUnreadable` tells
    /// of a piece whose bytes are not what its media type says, for whoever holds the bytes.
    package func check(
        _ dossier: Dossier, on date: CivilDate, tenant: TenantCode?, isUnreadable: (Piece) -> Bool = { _ in false }
    ) -> [Shortcoming] {
        let rule = rule(for: dossier.demarche, on: date, tenant: tenant)
        let whole = JSONField(dossier.json)
        return rule.fields.compactMap { $0.shortcoming(in: whole) }
            + rule.permits.compactMap { $0.shortcoming(in: whole, on: date) }
            + rule.pieces.compactMap { $0.shortcoming(in: dossier, whole, on: date, isUnreadable: isUnreadable) }
    }

    /// The tenant's own rule of that day, else the general one; before the first general rule, the first.
    package func rule(for demarche: Demarche, on date: CivilDate, tenant: TenantCode?) -> DemarcheRule {
        let rules = rules[Int(demarche.wire) - 1]
        let inForce = rules.filter { $0.isInForce(on: date) }
        let own = inForce.first { rule in tenant.map { rule.tenants.contains($0) } ?? false }
        guard let rule = own ?? inForce.first(where: \.tenants.isEmpty) ?? rules.first(where: \.tenants.isEmpty) else {
            preconditionFailure("a démarche has a general rule: checked when the rules were read")
        }
        return rule
    }
}

// MARK: dates

extension CompletenessRules {
    /// General rules follow each other without a gap, the last one without an end; a tenant's rules do not overlap.
    private static func checkDates(_ rules: [DemarcheRule], path: String) throws(Refusal) {
        let general = rules.filter(\.tenants.isEmpty)
        guard let last = general.last else {
            throw Refusal(.missingField, "\(path): no general rule (one without \"tenants\")")
        }
        for (rule, next) in zip(general, general.dropFirst()) where rule.to?.adding(days: 1) != next.from {
            throw Refusal(.badField, "\(path): the general rule from \(rule.from) must end the day before \(next.from)")
        }
        guard last.to == nil else { throw Refusal(.badField, "\(path): the last general rule must not end") }
        for (index, rule) in rules.enumerated() where !rule.tenants.isEmpty {
            for other in rules[..<index] where other.overlaps(rule) {
                throw Refusal(
                    .badField, "\(path)[\(index)]: another rule from \(other.from) covers the same days and préfecture")
            }
        }
    }
}
