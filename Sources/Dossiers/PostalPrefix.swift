/// The beginning of postal codes: one to five digits (`18`, `200`, `94390`). Streams claim prefixes; the longest one decides.
package struct PostalPrefix: Hashable, Sendable {
    /// How many digits, 1 … 5.
    package let length: UInt8
    /// The digits read as one number; `length` says how many zeros they begin with.
    package let number: UInt32

    /// One to five ASCII digits; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        guard (1...5).contains(text.utf8.count) else { return nil }
        var number: UInt32 = 0
        for byte in text.utf8 {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
        }
        length = UInt8(text.utf8.count)
        self.number = number
    }

    /// The numbers of the postal codes that begin with it: `18` is 18000 … 18999.
    package var codes: ClosedRange<UInt32> {
        var width: UInt32 = 1
        for _ in length..<5 { width *= 10 }
        return number * width...number * width + (width - 1)
    }

    /// Whether `code` begins with it.
    package func covers(_ code: PostalCode) -> Bool { codes.contains(code.number) }

    /// Whether every code that begins with `other` begins with it; it contains itself.
    package func contains(_ other: Self) -> Bool { length <= other.length && codes.contains(other.codes.lowerBound) }

    /// Padded with zeros to five digits: the topic of what has no postal code of the stream's own (design: heartbeats, exceptions).
    package var padded: PostalCode {
        guard let code = PostalCode(number: codes.lowerBound) else { preconditionFailure("a prefix has at most five digits") }
        return code
    }
}

extension PostalPrefix: CustomStringConvertible {
    package var description: String { String(padded.description.prefix(Int(length))) }
}
