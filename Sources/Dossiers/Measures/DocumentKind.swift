/// A kind of document that a measure speaks of.
package struct DocumentKind: Hashable, Sendable {
    /// `recepisse`.
    package let id: String
    /// In French, without an article: `récépissé`.
    package let label: String
    /// The words, folded, by which people call it.
    let names: [String]
    /// Why it is not extended, a sentence in French; nil of a kind that is.
    package let exclusion: String?

    init(_ field: JSONField) throws(Refusal) {
        let kind = try field.strictObject(["id", "label", "names", "excluded"])
        id = try kind["id"].parsed("a kind such as \"recepisse\": a-z and -") { text in
            !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7a).contains($0) || $0 == 0x2d } ? text : nil
        }
        label = try kind["label"].line()
        names = try kind["names"].elements("an array of names").map { (field) throws(Refusal) in
            try field.parsed("lower-case words without accents") { $0 == Self.folded($0) && !$0.isEmpty ? $0 : nil }
        }
        exclusion = try kind["excluded"].present?.string()
    }

    /// Whether somebody calls a document of this kind so: one of its names is there, word by word.
    func isMeant(by text: String) -> Bool {
        let text = " \(Self.folded(text)) "
        return names.contains { text.contains(" \($0) ") }
    }

    /// Lower-case words without accents, one space between: however a person writes it, and however their keyboard composes it.
    static func folded(_ text: String) -> String {
        var words = ""
        for scalar in text.lowercased().unicodeScalars {
            if let plain = accented[scalar] {
                words += plain
            } else if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                words.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                words += " "
            }
        }
        return words.split(separator: " ").joined(separator: " ")
    }

    private static let accented: [Unicode.Scalar: String] = [
        "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o", "ö": "o",
        "ù": "u", "û": "u", "ü": "u", "ÿ": "y", "œ": "oe", "æ": "ae",
    ]
}
