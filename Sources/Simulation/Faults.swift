internal import Dossiers

/// The probability of each fault.
package struct Faults: Sendable, Equatable {
    private var probabilities: [Fault: Double]

    package init(_ probabilities: [Fault: Double] = [:]) { self.probabilities = probabilities }

    package subscript(fault: Fault) -> Double { probabilities[fault] ?? 0 }

    /// Those that can happen, in the order of their declaration.
    package var possible: [Fault] { Fault.allCases.filter { self[$0] > 0 } }

    package func only(_ faults: [Fault]) -> Faults { Faults(probabilities.filter { faults.contains($0.key) }) }

    package static let none = Faults()
    package static let calm = Faults([
        .loss: 0.01, .delay: 0.01, .crash: 0.001, .duplicate: 0.01, .cut: 0.005, .lateWork: 0.02, .stale: 0.1, .calendar: 0.1,
        .mailerCrash: 0.02,
    ])
    package static let standard = Faults([
        .loss: 0.03, .delay: 0.02, .crash: 0.004, .duplicate: 0.02, .emptied: 0.1, .partition: 0.01, .oneWay: 0.01, .cut: 0.02,
        .portalCrash: 0.01, .restart: 0.002, .clock: 0.01, .slow: 0.01, .clone: 0.005, .stranger: 0.01, .powerCut: 0.3,
        .commitCrash: 0.002, .syncError: 0.000_5, .writeError: 0.000_5, .diskFull: 0.01, .restored: 0.005, .putBack: 0.005,
        .overtaken: 0.003,
        .lateWork: 0.05, .stale: 0.3, .burst: 0.1, .newEpoch: 0.003, .calendar: 0.1, .mailerCrash: 0.05,
    ])
    package static let storm = Faults([
        .loss: 0.15, .delay: 0.05, .crash: 0.02, .duplicate: 0.05, .emptied: 0.2, .partition: 0.04, .oneWay: 0.04, .cut: 0.08,
        .portalCrash: 0.04, .restart: 0.01, .clock: 0.05, .slow: 0.05, .clone: 0.02, .stranger: 0.04, .powerCut: 0.5,
        .commitCrash: 0.01, .syncError: 0.002, .writeError: 0.002, .diskFull: 0.03, .restored: 0.02, .putBack: 0.02,
        .overtaken: 0.015,
        .lateWork: 0.15, .stale: 0.7, .burst: 0.4, .newEpoch: 0.01, .calendar: 0.1, .mailerCrash: 0.1,
    ])

    /// Must fail.
    private static let lying = Faults([.loss: 0.03, .crash: 0.02, .powerCut: 0.5, .lyingDisk: 1])

    package static let presets: [(name: String, faults: Faults)] = [
        ("none", none), ("calm", calm), ("default", standard), ("storm", storm), ("lying", lying),
    ]
}

extension SeededGenerator {
    /// Whether something of this probability happens.
    mutating func happens(_ probability: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < probability }

    mutating func milliseconds(_ range: ClosedRange<Int>) -> Duration { .milliseconds(within(range)) }
}
