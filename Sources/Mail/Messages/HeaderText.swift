/// What stands in a header: no line of it longer than 76 characters, nothing beyond ASCII but in encoded words (RFC 2047).
enum HeaderText {
    static let lineMax = 76
    /// RFC 2047, section 2.
    static let wordMax = 75

    /// The text on one line: each run of white space and control characters is one space, so that no value begins a header of its own.
    static func line(_ text: String) -> String {
        text.unicodeScalars.split { isBreaking($0) }.map(String.init).joined(separator: " ")
    }

    private static func isBreaking(_ scalar: Unicode.Scalar) -> Bool {
        // The no-break spaces are part of a text.
        guard scalar.value != 0xa0, scalar.value != 0x202f else { return false }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            || scalar.properties.generalCategory == .format && scalar.value != 0x200d
    }

    /// A field whose body is free text, as `Subject`.
    static func unstructured(_ name: String, _ text: String) -> [String] {
        let text = line(text)
        if isPlain(text) { return folded(name, text.split(separator: " ").map(String.init)) }
        return folded(name, EncodedWord.words(text, firstMax: min(wordMax, lineMax - name.utf8.count - 2)))
    }

    /// A field of one address with its name.
    static func address(_ name: String, _ address: MailAddress) -> [String] {
        guard let display = address.name else { return folded(name, [address.spec]) }
        return folded(name, phrase(display, after: name) + ["<\(address.spec)>"])
    }

    /// A display name: bare, quoted or encoded, whichever is the first that can hold it.
    private static func phrase(_ text: String, after name: String) -> [String] {
        if isPlain(text), text.utf8.count <= lineMax - name.utf8.count - 2 {
            let isAtoms = text.utf8.allSatisfy { MailAddress.isAtomByte($0) || $0 == UInt8(ascii: " ") }
            if isAtoms { return [text] }
            return ["\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""]
        }
        return EncodedWord.words(text, firstMax: min(wordMax, lineMax - name.utf8.count - 2))
    }

    /// Printable ASCII that nobody takes for an encoded word.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20...0x7e).contains($0) } && !text.contains("=?")
    }

    /// The lines of a field, broken between words.
    static func folded(_ name: String, _ words: [String]) -> [String] {
        var lines = ["\(name):"]
        for word in words {
            let last = lines.count - 1
            // The first word stays with the name: a line of white space alone is none (RFC 5322, section 3.2.2).
            if lines[last].utf8.count + 1 + word.utf8.count <= lineMax || lines[last] == "\(name):" {
                lines[last] += " " + word
            } else {
                lines.append(" " + word)
            }
        }
        return lines
    }
}
