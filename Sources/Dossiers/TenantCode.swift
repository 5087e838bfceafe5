/// The code of a préfecture or collectivity as the federation sees it: two or three capitals or digits (`18`, `2A`, `971`).
package struct TenantCode: Hashable, Comparable, Sendable {
    /// Up to four ASCII characters, left-aligned, zero behind.
    package let packed: UInt32

    /// Two or three characters of `0-9A-Z`; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        guard (2...3).contains(text.utf8.count) else { return nil }
        var packed: UInt32 = 0
        for byte in text.utf8 {
            guard
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            else { return nil }
            packed = packed << 8 | UInt32(byte)
        }
        self.packed = packed << (8 * (4 - UInt32(text.utf8.count)))
    }

    package static func < (a: Self, b: Self) -> Bool { a.packed < b.packed }
}

extension TenantCode: CustomStringConvertible {
    package var description: String {
        String(decoding: (0..<4).map { UInt8(truncatingIfNeeded: packed >> (8 * (3 - $0))) }.filter { $0 != 0 }, as: UTF8.self)
    }
}
