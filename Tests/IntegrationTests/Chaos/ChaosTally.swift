import Testing

/// What can be done to a federation.
enum ChaosHarm: String, CaseIterable {
    case killClient, killIntake, killNode, freezeIntake, freezeNode
    case closeLinks, resetLinks, halfOpenUpwards, halfOpenDownwards, silenceLinks, throttleLinks, delayLinks
    case fillIntakeDisk, fillNodeDisk, failIntakeDisk, failNodeDisk
}

/// How often each harm was done, and what it took to recover. A trial that did no harm proves nothing.
struct ChaosTally: CustomStringConvertible {
    private var done: [ChaosHarm: Int] = [:]
    var clientRuns = 0
    /// From the end of all harm to the last receipt, and to the last report.
    var untilReceipts = Duration.zero
    var untilReports = Duration.zero

    mutating func note(_ harm: ChaosHarm) { done[harm, default: 0] += 1 }

    func count(_ harm: ChaosHarm) -> Int { done[harm] ?? 0 }
    var kills: Int { count(.killIntake) + count(.killNode) + count(.killClient) }
    /// The least that any harm was done.
    var floor: Int { ChaosHarm.allCases.map(count).min() ?? 0 }

    var description: String {
        let counts = ChaosHarm.allCases.map { "\($0.rawValue) \(count($0))" }.joined(separator: ", ")
        return
            "\(counts); \(clientRuns) runs of submit; drained in \(untilReceipts) to the last receipt, \(untilReports) to the last report"
    }
}
