/// The follow-up code of a dossier: with its number, all that an applicant needs to complete, withdraw or follow it.
///
/// Eighty bits, shown as sixteen characters of Crockford's base 32 (no I, L, O or U) in groups of four: `7Q3M-0ZKD-94TB-XHC2`. Whoever
/// compares one with what it should be does so in constant time: `==` is for tests and tables.
package struct FollowUpCode: Hashable, Sendable {
    package static let byteCount = 10

    /// The first eight bytes, in network order.
    package let high: UInt64
    /// The other two.
    package let low: UInt16

    package init(high: UInt64, low: UInt16) {
        self.high = high
        self.low = low
    }

    /// As people type it: in either case, with hyphens or spaces anywhere or nowhere, O for 0, I and L for 1. Anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        var (high, low): (UInt64, UInt64) = (0, 0)
        var count = 0
        for byte in text.utf8 where !Self.isSpacing(byte) {
            guard count < Self.characterCount, let digit = Self.value(of: byte) else { return nil }
            high = high << 5 | low >> 11
            low = low << 5 & 0xffff | digit
            count += 1
        }
        guard count == Self.characterCount else { return nil }
        self.init(high: high, low: UInt16(low))
    }

    /// Ten bytes; another count is `nil`.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt16($1) }
    }

    /// The ten bytes.
    package var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) } + [UInt8(low >> 8), UInt8(low & 0xff)]
    }

    private static let characterCount = 16
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private static func isSpacing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") }

    private static func value(of byte: UInt8) -> UInt64? {
        let upper = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte - 0x20 : byte
        switch upper {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        default: return alphabet.firstIndex(of: upper).map { UInt64($0) }
        }
    }
}

extension FollowUpCode: CustomStringConvertible {
    /// `XXXX-XXXX-XXXX-XXXX`.
    package var description: String {
        var text: [UInt8] = []
        for index in 0..<Self.characterCount {
            if index > 0, index % 4 == 0 { text.append(UInt8(ascii: "-")) }
            text.append(Self.alphabet[digit(index)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The five bits of a character: counted from the left, of eighty.
    private func digit(_ index: Int) -> Int {
        let shift = 75 - 5 * index
        let word = shift >= 16 ? high >> UInt64(shift - 16) : high << UInt64(16 - shift) | UInt64(low) >> UInt64(shift)
        return Int(word & 31)
    }
}
