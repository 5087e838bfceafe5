/// The child for whom a DCEM is asked.
package struct Minor: Equatable, Sendable {
    package let birthName: String?
    package let givenNames: String?
    package let birthDate: PartialDate?
    package let nationality: String?
    /// `1` … `8`: the case of CESEDA L414-4 that entitles the child.
    package let category: String?

    init(_ field: JSONField) throws(Refusal) {
        _ = try field.object()
        birthName = try field["birthName"].present?.line()
        givenNames = try field["givenNames"].present?.line()
        birthDate = try field["birthDate"].present?.partialDate()
        nationality = try field["nationality"].present?.country()
        category = try field["category"].present?.parsed("\"1\" to \"8\", the case of CESEDA L414-4") {
            ["1", "2", "3", "4", "5", "6", "7", "8"].contains($0) ? $0 : nil
        }
    }
}
