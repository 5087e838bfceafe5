internal import Dossiers

/// Drawn at random once per process: tells a restart from a second process.
package struct InstanceID: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package init(using generator: inout some RandomNumberGenerator) { self.init(high: generator.next(), low: generator.next()) }
}

extension InstanceID {
    /// Reads 32 hexadecimal digits, in either case; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let digits = text.utf8.compactMap(hexadecimalDigit)
        guard text.utf8.count == 32, digits.count == 32 else { return nil }
        func word(_ digits: ArraySlice<UInt8>) -> UInt64 { digits.reduce(0) { $0 << 4 | UInt64($1) } }
        self.init(high: word(digits[..<16]), low: word(digits[16...]))
    }
}

extension InstanceID: CustomStringConvertible {
    /// 32 hexadecimal digits.
    package var description: String { hexadecimal(high, low) }
}
