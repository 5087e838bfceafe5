/// The name of a stream: a tenant's code (`18`), or the code, a hyphen and more (`18-vierzon`). At most 24 characters, kept in
/// the value itself: it stands in every header, and a header is read without an allocation.
package struct StreamName: Hashable, Sendable {
    package static let lengthMax = 24

    /// The ASCII characters, the first in the highest byte of the first word, zero behind: as padded on the wire.
    package let words: (UInt64, UInt64, UInt64)

    /// 2 … 24 characters of `0-9A-Za-z-`; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard (2...Self.lengthMax).contains(bytes.count) else { return nil }
        var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
        for (index, byte) in bytes.enumerated() {
            guard Self.isNameCharacter(byte) else { return nil }
            let bits = UInt64(byte) << (56 - 8 * UInt64(index % 8))
            switch index / 8 {
            case 0: words.0 |= bits
            case 1: words.1 |= bits
            default: words.2 |= bits
            }
        }
        self.words = words
    }

    /// From the padded field of the wire: characters as above, then zero bytes only; anything else is `nil`.
    package init?(words: (UInt64, UInt64, UInt64)) {
        var isPadding = false
        for index in 0..<Self.lengthMax {
            let byte = Self.byte(index, of: words)
            if byte == 0 {
                guard index >= 2 else { return nil }
                isPadding = true
            } else {
                guard !isPadding, Self.isNameCharacter(byte) else { return nil }
            }
        }
        self.words = words
    }

    /// A tenant's default stream is named by its code.
    package init(_ tenant: TenantCode) { words = (UInt64(tenant.packed) << 32, 0, 0) }

    /// The characters as a string; allocates when there are more than 15.
    package var text: String {
        String(decoding: (0..<Self.lengthMax).map { Self.byte($0, of: words) }.prefix { $0 != 0 }, as: UTF8.self)
    }

    private static func byte(_ index: Int, of words: (UInt64, UInt64, UInt64)) -> UInt8 {
        let word = index < 8 ? words.0 : index < 16 ? words.1 : words.2
        return UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64(index % 8)))
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    package static func == (a: Self, b: Self) -> Bool { a.words == b.words }
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
    }
}

extension StreamName: Comparable {
    package static func < (a: Self, b: Self) -> Bool { a.words < b.words }
}

extension StreamName: CustomStringConvertible {
    package var description: String { text }
}
