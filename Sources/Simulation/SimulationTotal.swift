/// What several runs came to.
package struct SimulationTotal: Sendable {
    package private(set) var seeds = 0
    package private(set) var last: UInt64 = 0
    package private(set) var ticks = 0
    package private(set) var receipts = 0
    package private(set) var reports = 0
    package private(set) var decisions = 0
    /// How often each fault happened.
    package private(set) var counts: [Fault: Int] = [:]
    /// How many errands of each kind came to their end.
    package private(set) var errands: [String: Int] = [:]
    /// Of the dossiers' lives: acts, mails, and where they ended.
    package private(set) var lives: [String: Int] = [:]
    /// The longest that a run took from the end of its faults until nothing was left to do, in simulated time.
    package private(set) var longestDrain = Duration.zero
    package private(set) var violation: String?

    package init() {}

    package mutating func add(_ result: SimulationResult) {
        seeds += 1
        last = result.seed
        ticks += result.ticks
        receipts += result.receipts
        reports += result.reports
        decisions += result.decisions
        counts.merge(result.counts, uniquingKeysWith: +)
        errands.merge(result.errands, uniquingKeysWith: +)
        lives.merge(result.lives, uniquingKeysWith: +)
        longestDrain = max(longestDrain, result.drained ?? .zero)
        violation = violation ?? result.violation
    }

    /// How many faults there were in all.
    package var faults: Int { counts.values.reduce(0, +) }

    /// Four lines: what was run, what portals asked for, what became of dossiers, what went wrong.
    package var lines: [String] {
        [
            "\(seeds) \(seeds == 1 ? "seed" : "seeds") to \(last): \(ticks) ticks, \(receipts) receipts, \(reports) reports, "
                + "\(decisions) decisions of an operator; drained within \(longestDrain.components.seconds + 1) s",
            "errands: " + errands.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "),
            "lives: " + lives.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "),
            "faults: "
                + (counts.isEmpty
                    ? "none"
                    : Fault.allCases.compactMap { fault in counts[fault].map { "\($0) \(fault.rawValue)" } }
                        .joined(separator: ", ")),
        ]
    }
}
