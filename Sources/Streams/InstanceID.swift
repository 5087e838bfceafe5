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

extension InstanceID: CustomStringConvertible {
    /// 32 hexadecimal digits.
    package var description: String { hexadecimal(high, low) }
}
