/// The dated rules of one démarche.
struct DemarcheRules: Equatable, Sendable {
    /// By date, without a gap, the last without an end; at least one.
    private let general: [DemarcheRule]
    /// Those of some préfectures.
    private let own: [RuleVersion]

    /// `nil` unless the first general version is whole.
    init?(_ versions: [RuleVersion]) {
        own = versions.filter { !$0.tenants.isEmpty }
        var rules: [DemarcheRule] = []
        for version in versions where version.tenants.isEmpty {
            guard
                let rule = rules.last.map({ DemarcheRule(version, over: $0, sources: version.sources) })
                    ?? DemarcheRule(whole: version)
            else { return nil }
            rules.append(rule)
        }
        guard !rules.isEmpty else { return nil }
        general = rules
    }

    /// How many versions there are, those of préfectures included.
    var count: Int { general.count + own.count }

    /// The préfecture's own rule of that day over the general one; before the first general rule, the first.
    func rule(on date: CivilDate, tenant: TenantCode?) -> DemarcheRule {
        let base = general.last { $0.from <= date } ?? general[0]
        guard let tenant, let own = own.first(where: { $0.tenants.contains(tenant) && $0.isInForce(on: date) }) else {
            return base
        }
        return DemarcheRule(own, over: base, sources: own.sources + base.sources.filter { !own.sources.contains($0) })
    }

    /// The first day after `date` on which another version holds for the préfecture.
    func nextChange(after date: CivilDate, tenant: TenantCode?) -> CivilDate? {
        let mine = own.filter { version in tenant.map { version.tenants.contains($0) } ?? false }
        let days = general.dropFirst().map(\.from) + mine.map(\.from) + mine.compactMap { $0.to?.adding(days: 1) }
        return days.filter { $0 > date }.min()
    }
}
