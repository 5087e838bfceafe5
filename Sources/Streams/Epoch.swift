/// Names the ledger that counts a stream's entries: a counter, then a random number, so that two ledgers that count on from the same
/// copy differ (rule 1). Ordered by counter, then random.
package struct Epoch: Hashable, Comparable, Sendable {
    /// (0, 0): no epoch yet.
    package static let none = Epoch(counter: 0, random: 0)

    package let counter: UInt64
    package let random: UInt64

    package init(counter: UInt64, random: UInt64) {
        self.counter = counter
        self.random = random
    }

    /// A new epoch, higher than both.
    package init(above a: Epoch, _ b: Epoch, using generator: inout some RandomNumberGenerator) {
        self.init(counter: max(a.counter, b.counter) &+ 1, random: generator.next())
    }

    package static func < (a: Self, b: Self) -> Bool { (a.counter, a.random) < (b.counter, b.random) }
}

extension Epoch: LosslessStringConvertible {
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let counter = UInt64(parts[0]), let random = UInt64(parts[1], radix: 16) else { return nil }
        self.init(counter: counter, random: random)
    }

    package var description: String { "\(counter)-\(String(random, radix: 16))" }
}
