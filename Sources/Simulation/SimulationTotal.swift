/// What several runs came to.
package struct SimulationTotal {
    package private(set) var seeds = 0
    private var last: UInt64 = 0
    private var (ticks, receipts, decisions) = (0, 0, 0)
    private var counts: [Fault: Int] = [:]

    package init() {}

    package mutating func add(_ result: SimulationResult) {
        seeds += 1
        last = result.seed
        ticks += result.ticks
        receipts += result.receipts
        decisions += result.decisions
        counts.merge(result.counts, uniquingKeysWith: +)
    }

    /// "2 seeds to 8: 4000 ticks, 60 receipts, 2 operator's decisions, 3 loss, 2 cut".
    package var text: String {
        "\(seeds) seeds to \(last): \(ticks) ticks, \(receipts) receipts, \(decisions) operator's decisions"
            + Fault.allCases.compactMap { fault in counts[fault].map { ", \($0) \(fault.rawValue)" } }.joined()
    }
}
