/// Thirty-two bytes of BLAKE2b-256, as four numbers in network order. A value without allocation, for headers and keys.
package struct ContentHash: Hashable, Comparable, Sendable {
    package static let byteCount = 32
    package static let zero = ContentHash(0, 0, 0, 0)

    package let words: (UInt64, UInt64, UInt64, UInt64)

    package init(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) { words = (a, b, c, d) }

    /// 64 hexadecimal digits, in either case; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard bytes.count == 64 else { return nil }
        var rest = bytes.makeIterator()
        guard let a = Self.word(&rest), let b = Self.word(&rest), let c = Self.word(&rest), let d = Self.word(&rest) else {
            return nil
        }
        self.init(a, b, c, d)
    }

    private static func word(_ digits: inout some IteratorProtocol<UInt8>) -> UInt64? {
        var word: UInt64 = 0
        for _ in 0..<16 {
            guard let byte = digits.next(), let digit = hexadecimalDigit(byte) else { return nil }
            word = word << 4 | UInt64(digit)
        }
        return word
    }

    package static func == (a: Self, b: Self) -> Bool { a.words == b.words }
    package static func < (a: Self, b: Self) -> Bool { a.words < b.words }
    package func hash(into hasher: inout Hasher) { hasher.combine(words.0 ^ words.3) }
}

extension ContentHash: CustomStringConvertible {
    package var description: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for word in [words.0, words.1, words.2, words.3] { appendHexadecimal(word, to: &digits) }
        return String(decoding: digits, as: UTF8.self)
    }
}
