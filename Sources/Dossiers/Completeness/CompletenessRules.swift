/// What each démarche asks for, by date and préfecture, as the files of `Topology/demarches` state it with their sources.
package struct CompletenessRules: Equatable, Sendable {
    /// In the order of `Demarche.allCases`.
    private let rules: [DemarcheRules]

    /// For whoever judges no dossier.
    package static let none = CompletenessRules([] as [DemarcheRules])

    /// The rules of whole, faultless files, one for each démarche.
    ///
    /// - Throws: the first fault; ``check(_:isTenant:)`` tells them all.
    package init(_ files: [RuleFile]) throws(Refusal) {
        let checked = Self.check(files)
        guard let rules = checked.rules else {
            throw Refusal(.badField, checked.faults.first?.description ?? "no rule file")
        }
        self = rules
    }

    init(_ rules: [DemarcheRules]) { self.rules = rules }

    /// What the dossier lacks under the rules of that day for that préfecture; nothing if it is complete.
    ///
    /// - Parameters:
    ///   - media: what the bytes of a piece are.
    ///   - extended: the last day of a permit whose validity was extended by law, whatever it says itself.
    package func check(
        _ dossier: Dossier, on date: CivilDate, tenant: TenantCode?, media: (Piece) -> PieceMedia = { _ in .unknown },
        extended: (Permit) -> CivilDate? = { _ in nil }
    ) -> [Shortcoming] {
        let rule = rule(for: dossier.demarche, on: date, tenant: tenant)
        let whole = JSONField(dossier.json)
        let until = dossier.permit.flatMap(extended)
        return rule.fields.compactMap { $0.shortcoming(in: dossier, whole, on: date) }
            + rule.dates.compactMap { $0.shortcoming(in: dossier, whole, on: date, extended: until) }
            + rule.pieces.compactMap { $0.shortcoming(in: dossier, whole, on: date, media: media) }
    }

    /// The tenant's own rule of that day, else the general one; before the first general rule, the first.
    package func rule(for demarche: Demarche, on date: CivilDate, tenant: TenantCode?) -> DemarcheRule {
        self[demarche].rule(on: date, tenant: tenant)
    }

    /// The first day after `date` on which another version of the rule holds; `nil` if none is known.
    package func nextChange(of demarche: Demarche, after date: CivilDate, tenant: TenantCode?) -> CivilDate? {
        self[demarche].nextChange(after: date, tenant: tenant)
    }

    /// How many versions all files have together.
    package var versionCount: Int { rules.reduce(0) { $0 + $1.count } }

    private subscript(demarche: Demarche) -> DemarcheRules { rules[Int(demarche.wire) - 1] }
}
