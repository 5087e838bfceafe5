/// What one démarche asks for between two days, everywhere or of one préfecture.
package struct DemarcheRule: Equatable, Sendable {
    package let from: CivilDate
    /// The last day in force; `nil` until further notice.
    package let to: CivilDate?
    /// Empty for the general rule.
    package let tenants: [TenantCode]
    /// The démarche's name in French.
    package let title: String
    /// Who may ask for it, in French.
    package let applicants: String
    package let notes: [RuleNote]
    package let fields: [FieldRule]
    package let pieces: [PieceRule]
    package let dates: [DateRule]
    package let fees: [Fee]
    package let handling: Handling
    package let sources: [String]

    /// What the version states, and of the rest what the rule before or beneath it says.
    init(_ version: RuleVersion, over base: DemarcheRule, sources: [String]) {
        from = version.from
        to = version.to
        tenants = version.tenants
        title = version.title ?? base.title
        applicants = version.applicants ?? base.applicants
        notes = version.notes ?? base.notes
        fields = version.fields ?? base.fields
        pieces = version.pieces ?? base.pieces
        dates = version.dates ?? base.dates
        fees = version.fees ?? base.fees
        handling = version.handling ?? base.handling
        self.sources = sources
    }

    /// A version that states everything a rule must have; another is `nil`.
    init?(whole version: RuleVersion) {
        guard let title = version.title, let applicants = version.applicants, let fields = version.fields,
            let pieces = version.pieces, let handling = version.handling
        else { return nil }
        from = version.from
        to = version.to
        tenants = version.tenants
        self.title = title
        self.applicants = applicants
        notes = version.notes ?? []
        self.fields = fields
        self.pieces = pieces
        dates = version.dates ?? []
        fees = version.fees ?? []
        self.handling = handling
        sources = version.sources
    }

    /// The notes that concern a dossier.
    package func notes(for dossier: Dossier, on date: CivilDate) -> [String] {
        let whole = JSONField(dossier.json)
        return notes.filter { $0.conditions.hold(of: dossier, whole, on: date) }.map(\.text)
    }
}
