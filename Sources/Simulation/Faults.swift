internal import Dossiers

/// What may go wrong, each with its probability.
package struct Faults: Sendable, Equatable {
    /// Of each message: that it is lost, or comes late together with those behind it.
    package var loss = 0.0
    package var delay = 0.0
    /// Of each message that an intake or a node sends: that its process dies there, in the middle of its turn.
    package var crash = 0.0
    /// Of each message: that it comes a second time, late.
    package var duplication = 0.0
    /// Of each node that died: that an empty one takes its place.
    package var emptied = 0.0

    package static let none = Faults()
    package static let calm = Faults(loss: 0.01, delay: 0.01, crash: 0.001, duplication: 0.01)
    package static let standard = Faults(loss: 0.03, delay: 0.02, crash: 0.004, duplication: 0.02, emptied: 0.1)
    package static let storm = Faults(loss: 0.15, delay: 0.05, crash: 0.02, duplication: 0.05, emptied: 0.2)

    package static let presets: [(name: String, faults: Faults)] = [
        ("none", none), ("calm", calm), ("default", standard), ("storm", storm),
    ]
}

extension SeededGenerator {
    /// Whether something of this probability happens.
    mutating func happens(_ probability: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < probability }

    mutating func milliseconds(_ range: ClosedRange<Int>) -> Duration { .milliseconds(within(range)) }
}
