/// A version of a démarche's rule as its file states it. A general one that leaves a member out goes on with what the general one
/// before it says; a préfecture's own, with what the general one of the day says.
struct RuleVersion: Equatable, Sendable {
    /// In its file.
    let path: String
    let from: CivilDate
    let to: CivilDate?
    let tenants: [TenantCode]
    let sources: [String]
    var title: String?
    var applicants: String?
    var notes: [RuleNote]?
    var fields: [FieldRule]?
    var pieces: [PieceRule]?
    var dates: [DateRule]?
    var fees: [Fee]?
    var handling: Handling?

    func isInForce(on date: CivilDate) -> Bool { from <= date && to.map { date <= $0 } ?? true }

    func overlaps(_ other: RuleVersion) -> Bool {
        guard tenants.contains(where: { other.tenants.contains($0) }) else { return false }
        return isInForce(on: other.from) || other.isInForce(on: from)
    }
}
