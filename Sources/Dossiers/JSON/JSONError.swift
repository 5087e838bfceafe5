/// What is wrong with a JSON text, and where: a refusal (`bad-json`, `duplicate-member`, or what a member's reader said) and
/// the offset of the byte it is about.
package struct JSONError: Error, Hashable, Sendable {
    /// In bytes from the beginning of the text.
    package let offset: Int
    private let code: Refusal.Code
    private let sentence: String

    package init(_ code: Refusal.Code, at offset: Int, _ sentence: String) {
        self.offset = offset
        self.code = code
        self.sentence = sentence
    }

    init(_ refusal: Refusal, at offset: Int) { self.init(refusal.code, at: offset, refusal.message) }

    /// The answer for a text of one line, such as a dossier's body: a syntax error tells the byte.
    package var refusal: Refusal {
        code == .badJSON ? Refusal(code, "not well-formed JSON at byte \(offset): \(sentence)") : Refusal(code, sentence)
    }

    /// The answer for a text that people edit: every error tells line and column (both from 1, columns in bytes).
    package func refusal(in text: [UInt8]) -> Refusal {
        let before = text.prefix(offset)
        let line = before.count(where: { $0 == UInt8(ascii: "\n") }) + 1
        let column = offset - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1)
        return Refusal(code, "line \(line), column \(column): \(sentence)")
    }
}
