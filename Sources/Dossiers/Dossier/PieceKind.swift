/// What a piece is (`passeport`, `justificatif-domicile`): 2 … 40 characters of `a-z0-9-`, the first a letter. Which kinds a
/// démarche asks for is a matter of its rules; others are kept. A value without allocation, for the scanner.
package struct PieceKind: Hashable, Sendable {
    package static let lengthMax = 40

    /// The characters, the first in the highest byte of the first word, zero behind.
    private let words: (UInt64, UInt64, UInt64, UInt64, UInt64)

    /// A name of that form; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard (2...Self.lengthMax).contains(bytes.count) else { return nil }
        guard let first = bytes.first, Self.isLetter(first) else { return nil }
        guard bytes.allSatisfy({ Self.isLetter($0) || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        var rest = bytes.makeIterator()
        words = (Self.word(&rest), Self.word(&rest), Self.word(&rest), Self.word(&rest), Self.word(&rest))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

    private static func word(_ bytes: inout some IteratorProtocol<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        for shift in stride(from: 56, through: 0, by: -8) {
            guard let byte = bytes.next() else { break }
            word |= UInt64(byte) << UInt64(shift)
        }
        return word
    }

    package static func == (a: Self, b: Self) -> Bool { a.words == b.words }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}

extension PieceKind: CustomStringConvertible {
    package var description: String {
        let bytes = [words.0, words.1, words.2, words.3, words.4].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
        }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
