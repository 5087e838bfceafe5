/// Who applies.
package struct Applicant: Equatable, Sendable {
    /// The AGDREF number, ten digits, on both sides of the permit.
    package let foreignerNumber: String?
    package let birthName: String?
    package let usualName: String?
    package let givenNames: String?
    /// `F`, `M` or `X`.
    package let sex: String?
    package let birthDate: PartialDate?
    package let birthPlace: String?
    /// Three letters, as `nationality`.
    package let birthCountry: String?
    /// Three letters of ISO 3166-1 or, for who has none, ICAO 9303 (`XXA` stateless, `XXB` refugee).
    package let nationality: String?
    package let email: String?
    package let phone: String?

    init(_ field: JSONField) throws(Refusal) {
        _ = try field.object()
        foreignerNumber = try field["foreignerNumber"].present?.parsed("ten digits", tenDigits)
        birthName = try field["birthName"].present?.line()
        usualName = try field["usualName"].present?.line()
        givenNames = try field["givenNames"].present?.line()
        sex = try field["sex"].present?.parsed("\"F\", \"M\" or \"X\"") { ["F", "M", "X"].contains($0) ? $0 : nil }
        birthDate = try field["birthDate"].present?.partialDate()
        birthPlace = try field["birthPlace"].present?.line()
        birthCountry = try field["birthCountry"].present?.country()
        nationality = try field["nationality"].present?.country()
        email = try field["email"].present?.email()
        phone = try field["phone"].present?.phone()
    }
}

private func tenDigits(_ text: String) -> String? {
    text.utf8.count == 10 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? text : nil
}
