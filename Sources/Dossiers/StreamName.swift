/// The name of a stream: a tenant's code (`18`), or the code, a hyphen and more (`18-vierzon`). At most 24 characters.
package struct StreamName: Hashable, Comparable, Sendable {
    package static let lengthMax = 24

    package let text: String

    /// 2 … 24 characters of `0-9A-Za-z-`; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        guard (2...Self.lengthMax).contains(text.utf8.count) else { return nil }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"):
                continue
            default: return nil
            }
        }
        self.text = String(text)
    }

    /// A tenant's default stream is named by its code.
    package init(_ tenant: TenantCode) { text = tenant.description }

    package static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension StreamName: CustomStringConvertible {
    package var description: String { text }
}
