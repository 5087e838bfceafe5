/// Thirty-two bytes of BLAKE2b-256, as four numbers in network order. A value without allocation, for headers and keys.
package struct ContentHash: Hashable, Comparable, Sendable {
    package static let byteCount = 32
    package static let zero = ContentHash(0, 0, 0, 0)

    package let words: (UInt64, UInt64, UInt64, UInt64)

    package init(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { words = (a, b, c, d) }

    /// 64 hexadecimal digits, in either case; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 64 else { return nil }
        var parts: [UInt64] = [0, 0, 0, 0]
        for (index, byte) in text.utf8.enumerated() {
            guard let digit = hexadecimalDigit(byte) else { return nil }
            parts[index / 16] = parts[index / 16] << 4 | UInt64(digit)
        }
        self.init(parts[0], parts[1], parts[2], parts[3])
    }

    package static func == (a: Self, b: Self) -> Bool { a.words == b.words }
    package static func < (a: Self, b: Self) -> Bool { a.words < b.words }
    package func hash(into hasher: inout Hasher) { hasher.combine(words.0 ^ words.3) }
}

extension ContentHash: CustomStringConvertible {
    package var description: String {
        [words.0, words.1, words.2, words.3].map { word in
            (0..<8).map { hexadecimal(UInt8(truncatingIfNeeded: word >> (8 * (7 - UInt64($0))))) }.joined()
        }.joined()
    }
}
