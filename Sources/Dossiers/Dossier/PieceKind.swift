/// What a piece is (`passeport`, `justificatif-domicile`): 2 … 40 characters of `a-z0-9-`, the first a letter. Which kinds a
/// démarche asks for is a matter of its rules; others are kept. A value without allocation, for the scanner.
package struct PieceKind: Hashable, Sendable {
    package static let lengthMax = 40

    private var words: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)

    /// A name of that form; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard (2...Self.lengthMax).contains(bytes.count) else { return nil }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): guard words.4 != 0 else { return nil }
            default: return nil
            }
            words.0 = words.0 << 8 | words.1 >> 56
            words.1 = words.1 << 8 | words.2 >> 56
            words.2 = words.2 << 8 | words.3 >> 56
            words.3 = words.3 << 8 | words.4 >> 56
            words.4 = words.4 << 8 | UInt64(byte)
        }
    }

    package static func == (a: Self, b: Self) -> Bool { a.words == b.words }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.4)
        hasher.combine(words.3)
    }
}

extension PieceKind: CustomStringConvertible {
    package var description: String {
        let bytes = [words.0, words.1, words.2, words.3, words.4].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
        }
        return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }
}
