/// On which dossiers a rule bears.
package struct RuleCondition: Equatable, Sendable {
    package enum Test: Equatable, Sendable {
        /// A field has one of these values.
        case field(String, values: [String])
        /// A piece of one of these kinds was sent.
        case piece([PieceKind])
        /// The age in whole years, by the day of birth at a path, lies within `range`; an unknown one does not.
        case age(String, range: ClosedRange<Int>)
        /// The applicant moved between two départements (or, if false, within one), as the two postal codes tell; a code that is
        /// missing tells neither.
        case movedFromElsewhere(Bool)
    }

    package static let ageMax = 150

    /// When it holds, in French, as it would follow a requirement: `en cas de vol`.
    package let label: String
    package let test: Test

    func holds(of dossier: Dossier, _ whole: JSONField, on date: CivilDate) -> Bool {
        switch test {
        case .field(let path, let values):
            guard case .string(let text) = whole.at(path).value else { return false }
            return values.contains(text)
        case .piece(let kinds): return dossier.pieces.contains { kinds.contains($0.kind) }
        case .age(let path, let range):
            guard case .string(let text) = whole.at(path).value, let birth = PartialDate(text) else { return false }
            return range.contains(birth.age(on: date))
        case .movedFromElsewhere(let elsewhere):
            guard let old = dossier.previousAddress?.postalCode.flatMap({ PostalCode($0) })?.departement else { return false }
            return elsewhere == (old != dossier.commune?.tenant ?? dossier.postalCode.departement)
        }
    }
}

extension [RuleCondition] {
    /// All of them.
    func hold(of dossier: Dossier, _ whole: JSONField, on date: CivilDate) -> Bool {
        allSatisfy { $0.holds(of: dossier, whole, on: date) }
    }
}

extension PostalCode {
    /// The département or collectivity that the code itself tells, which near a border need not be the commune's: the first two
    /// digits, three overseas, and in Corsica 200 and 201 for the south, the others for the north.
    var departement: TenantCode? {
        let digits = description
        switch digits.prefix(2) {
        case "97", "98": return TenantCode(digits.prefix(3))
        case "20": return TenantCode(["200", "201"].contains(digits.prefix(3)) ? "2A" : "2B")
        default: return TenantCode(digits.prefix(2))
        }
    }
}

extension PartialDate {
    /// Whole years at that day, the fewest that the date allows.
    func age(on date: CivilDate) -> Int {
        let (year, month, day) = latest
        return date.year - year - ((date.month, date.day) < (month, day) ? 1 : 0)
    }

    private var latest: (Int, Int, Int) {
        switch self {
        case .year(let year): (year, 12, 31)
        case .month(let year, let month): (year, month, CivilDate.dayCount(year: year, month: month))
        case .day(let date): date.components
        }
    }
}
