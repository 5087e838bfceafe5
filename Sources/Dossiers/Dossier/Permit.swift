/// The residence permit, or *récépissé*, that the applicant holds.
package struct Permit: Equatable, Sendable {
    /// As its holder names it (`carte de résident`, `récépissé`).
    package let kind: String?
    package let mention: String?
    package let number: String?
    package let validFrom: CivilDate?
    /// Its last day.
    package let validUntil: CivilDate?

    init(_ field: JSONField) throws(Refusal) {
        _ = try field.object()
        kind = try field["kind"].present?.line()
        mention = try field["mention"].present?.line()
        number = try field["number"].present?.line()
        validFrom = try field["validFrom"].present?.day()
        validUntil = try field["validUntil"].present?.day()
        if let validFrom, let validUntil, validUntil < validFrom {
            throw field["validUntil"].refusal(expected: "a day not before validFrom (\(validFrom))")
        }
    }
}
