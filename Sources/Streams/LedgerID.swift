/// Drawn at random once, when a ledger is created; a copy of the ledger carries the same one.
package struct LedgerID: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package init(using generator: inout some RandomNumberGenerator) { self.init(high: generator.next(), low: generator.next()) }
}

extension LedgerID: CustomStringConvertible {
    /// 32 hexadecimal digits.
    package var description: String { hexadecimal(high, low) }
}

/// 32 lower-case digits.
func hexadecimal(_ high: UInt64, _ low: UInt64) -> String {
    [high, low].map { word in
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
}
