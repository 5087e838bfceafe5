/// A commune's INSEE code: five characters, digits but for Corsica's `2A` and `2B` (`18033`, `2A004`, `97411`).
package struct CommuneCode: Hashable, Comparable, Sendable {
    /// The five ASCII characters, the first in the highest of the low 40 bits.
    package let packed: UInt64

    /// Five characters of that form; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard bytes.count == 5 else { return nil }
        var packed: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            let isCorsica =
                index == 1 && (byte == UInt8(ascii: "A") || byte == UInt8(ascii: "B")) && packed == UInt64(UInt8(ascii: "2"))
            guard isDigit || isCorsica else { return nil }
            packed = packed << 8 | UInt64(byte)
        }
        self.packed = packed
    }

    package static func < (a: Self, b: Self) -> Bool { a.packed < b.packed }
}

extension CommuneCode: CustomStringConvertible {
    package var description: String {
        String(decoding: (0..<5).map { UInt8(truncatingIfNeeded: packed >> (8 * (4 - $0))) }, as: UTF8.self)
    }
}
