/// The identity of a dossier: a UUID, version 7, as sixteen bytes in network order, so that later ids sort after earlier ones.
package struct DossierID: Hashable, Comparable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A version 7 UUID (RFC 9562): 48 bits of Unix milliseconds, 74 random bits.
    package init(milliseconds: UInt64, random: (UInt64, UInt64)) {
        high = milliseconds << 16 | 0x7000 | random.0 & 0x0fff
        low = 0x8000_0000_0000_0000 | random.1 & 0x3fff_ffff_ffff_ffff
    }

    /// The 36 characters `xxxxxxxx-xxxx-7xxx-[89ab]xxx-xxxxxxxxxxxx`, hexadecimal in either case; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard bytes.count == 36 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        var digits = 0
        for (index, byte) in bytes.enumerated() {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = hexadecimalDigit(byte) else { return nil }
            if digits < 16 { halves.0 = halves.0 << 4 | UInt64(digit) } else { halves.1 = halves.1 << 4 | UInt64(digit) }
            digits += 1
        }
        self.init(high: halves.0, low: halves.1)
        guard isVersion7 else { return nil }
    }

    /// Whether version and variant bits are those of RFC 9562, version 7.
    package var isVersion7: Bool { high & 0xf000 == 0x7000 && low >> 62 == 0b10 }

    /// The Unix time in milliseconds that a version 7 id carries.
    package var milliseconds: UInt64 { high >> 16 }

    package static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension DossierID: CustomStringConvertible {
    package var description: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(36)
        appendHexadecimal(high, to: &digits)
        appendHexadecimal(low, to: &digits)
        for position in [20, 16, 12, 8] { digits.insert(UInt8(ascii: "-"), at: position) }
        return String(decoding: digits, as: UTF8.self)
    }
}
