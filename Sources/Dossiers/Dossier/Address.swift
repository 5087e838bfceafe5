/// Where someone lives. The present address's postal code is the dossier's own, for it routes; a former one has it here.
package struct Address: Equatable, Sendable {
    package let line: String?
    package let complement: String?
    package let city: String?
    package let postalCode: String?

    init(_ field: JSONField) throws(Refusal) {
        _ = try field.object()
        line = try field["line"].present?.line()
        complement = try field["complement"].present?.line()
        city = try field["city"].present?.line()
        postalCode = try field["postalCode"].present?.line()
    }
}
