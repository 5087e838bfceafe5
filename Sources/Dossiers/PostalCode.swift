/// A French postal code: five digits, kept as text would read, so that `01400` keeps its zero. CEDEX codes are postal codes.
package struct PostalCode: Hashable, Comparable, Sendable {
    /// 0 … 99999, the five digits read as one number.
    package let number: UInt32

    /// Five ASCII digits; anything else is `nil`.
    package init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// The same of bytes, without an allocation.
    package init?(utf8 bytes: some Collection<UInt8>) {
        guard bytes.count == 5 else { return nil }
        var number: UInt32 = 0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
        }
        self.number = number
    }

    /// 0 … 99999; more is `nil`.
    package init?(number: UInt32) {
        guard number <= 99_999 else { return nil }
        self.number = number
    }

    package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

extension PostalCode: CustomStringConvertible {
    package var description: String {
        let digits = String(number)
        return String(repeating: "0", count: 5 - digits.count) + digits
    }
}
