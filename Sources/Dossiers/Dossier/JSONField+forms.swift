/// The forms that members of a dossier and of the rule files share.
extension JSONField {
    package static let lineLengthMax = 200

    package func demarche() throws(Refusal) -> Demarche {
        guard case .string(let text) = value else { throw refusal(expected: Expectation.demarche) }
        guard let demarche = Demarche(rawValue: text) else {
            throw Expectation.unknownDemarche(path: path, found: JSONValue.string(text).description)
        }
        return demarche
    }

    package func postalCode() throws(Refusal) -> PostalCode {
        guard let value = present?.value else { throw refusal(expected: Expectation.postalCode) }
        guard case .string(let text) = value, let code = PostalCode(text) else {
            switch value {
            case .array, .object:
                throw Refusal(.badPostalCode, refusal(expected: Expectation.postalCode).message)
            case .null, .bool, .number, .string:
                throw Expectation.postalCodeRefusal(path: path, found: value.description)
            }
        }
        return code
    }

    /// A day that exists.
    package func day() throws(Refusal) -> CivilDate {
        try parsed("a day that exists, such as \"2026-08-31\"") { CivilDate($0) }
    }

    func partialDate() throws(Refusal) -> PartialDate {
        try parsed("a date that exists, such as \"1987-02-28\", \"1987-02\" or \"1987\"") { PartialDate($0) }
    }

    /// The path of a dossier's member that is known, so that a rule about a misspelt one is not for ever unmet.
    func fieldPath() throws(Refusal) -> String {
        try parsed("the path of a dossier's field such as \"applicant.birthName\"") {
            Dossier.fieldPaths.contains($0) ? $0 : nil
        }
    }

    /// Text on one line: no control character, at most 200 characters; it may be empty.
    func line() throws(Refusal) -> String {
        try parsed("a line of at most \(Self.lineLengthMax) characters") { text in
            let isLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }
            return isLine && text.unicodeScalars.count <= Self.lineLengthMax ? text : nil
        }
    }

    func country() throws(Refusal) -> String {
        try parsed("a country's three letters, such as \"DZA\"") { text in
            let isCode = text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            return isCode ? text : nil
        }
    }

    /// Two sides of one `@`, without white space or control characters. More can only be known by writing to it.
    package func email() throws(Refusal) -> String {
        try parsed("an e-mail address") { text in
            let sides = text.split(separator: "@", omittingEmptySubsequences: false)
            let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7f }
            return sides.count == 2 && !sides.contains("") && isPlain && text.utf8.count <= 254 ? text : nil
        }
    }

    /// Six to fifteen digits (E.164) with a leading `+` and spaces, dots or hyphens between them.
    package func phone() throws(Refusal) -> String {
        try parsed("a telephone number") { text in
            let number = text.hasPrefix("+") ? text.dropFirst() : text[...]
            let digits = number.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let others = number.utf8.filter { !digits.contains($0) }
            let isSpaced = others.allSatisfy { [UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) }
            return (6...15).contains(digits.count) && isSpaced && number.utf8.count <= 30 ? text : nil
        }
    }

    func mediaType() throws(Refusal) -> String {
        try parsed("a media type such as \"application/pdf\"") { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            let isToken = text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
            return parts.count == 2 && !parts.contains("") && isToken && text.utf8.count <= 100 ? text : nil
        }
    }
}
