extension PostalCode {
    /// A postal code as a person wrote it.
    ///
    /// - Throws: `bad-postal-code`, with what the mistake most likely was.
    package static func parse(_ text: some StringProtocol) throws(Refusal) -> PostalCode {
        if let code = PostalCode(text) { return code }
        throw Refusal(.badPostalCode, "\(quoted(text)) is not a postal code: \(advice(on: text))")
    }

    private static func advice(on text: some StringProtocol) -> String {
        let expected = "five digits are expected"
        if text.isEmpty { return expected }
        if let commune = CommuneCode(text.uppercased()) { return "it is a commune code; put \(commune) in the commune" }
        let digits = String(text.filter { $0.isASCII && $0.isNumber })
        let isDigits = digits.utf8.count == text.utf8.count
        if isDigits, digits.count == 4, digits.first != "0" { return "\(expected); did a leading zero get lost: 0\(digits)?" }
        if !isDigits, let code = PostalCode(digits) { return "\(expected) and nothing else; is it \(code)?" }
        return expected
    }
}

extension CommuneCode {
    /// A commune code as a person wrote it; an empty one is none.
    ///
    /// - Throws: `bad-field`, with what the mistake most likely was.
    package static func parse(_ text: some StringProtocol) throws(Refusal) -> CommuneCode? {
        if text.isEmpty { return nil }
        if let code = CommuneCode(text) { return code }
        throw Refusal(.badField, "commune: \(quoted(text)) is not an INSEE commune code: \(advice(on: text))")
    }

    private static func advice(on text: some StringProtocol) -> String {
        let expected = "five characters are expected, as 18033 or 2A004"
        if let code = CommuneCode(text.uppercased()) { return "write \(code)" }
        if text.utf8.count == 4, let code = CommuneCode("0\(text)") {
            return "\(expected); did a leading zero get lost: \(code)?"
        }
        return expected
    }
}

/// Foreign text in a sentence: short, and without line breaks or control characters.
private func quoted(_ text: some StringProtocol) -> String {
    let lengthMax = 24
    let shown = text.unicodeScalars.prefix(lengthMax).map { scalar in
        scalar.properties.isPatternWhitespace || scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    return "“\(String(shown))\(text.unicodeScalars.count > lengthMax ? "…" : "")”"
}
