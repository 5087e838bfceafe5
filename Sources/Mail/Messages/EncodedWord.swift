/// `=?UTF-8?Q?Pr=C3=A9fecture?=` (RFC 2047): text in a header that is not ASCII. A decoder drops the space between two of them, so all of a
/// text goes into encoded words, its spaces too; none ends within a character.
enum EncodedWord {
    private static let prefix = "=?UTF-8?Q?"
    private static let suffix = "?="

    /// - Parameter firstMax: how long the first may be, which shares its line with the field's name.
    static func words(_ text: String, firstMax: Int) -> [String] {
        var words: [String] = []
        var content = ""
        for character in text {
            for unit in units(of: character) {
                let max = (words.isEmpty ? firstMax : HeaderText.wordMax) - prefix.utf8.count - suffix.utf8.count
                if content.utf8.count + unit.utf8.count > max, !content.isEmpty {
                    words.append(prefix + content + suffix)
                    content = ""
                }
                content += unit
            }
        }
        return content.isEmpty ? words : words + [prefix + content + suffix]
    }

    /// A character whole; one that is longer than a word, as some emoji are, by its scalars.
    private static func units(of character: Character) -> [String] {
        let whole = quoted(String(character))
        guard whole.utf8.count > 40 else { return [whole] }
        return character.unicodeScalars.map { quoted(String($0)) }
    }

    /// What a phrase may hold as it is (RFC 2047, section 5, rule 3); everything else by its number.
    private static func quoted(_ text: String) -> String {
        text.utf8.map { byte in
            if byte == UInt8(ascii: " ") { return "_" }
            let isBare = isAlphanumeric(byte) || bare.contains(byte)
            return isBare ? String(Unicode.Scalar(byte)) : "=" + upperHexadecimal(byte)
        }.joined()
    }

    private static let bare = Array("!*+-/".utf8)
}

/// Two digits, `C3`.
func upperHexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
}
