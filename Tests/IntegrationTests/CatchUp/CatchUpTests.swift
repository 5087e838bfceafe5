import Dossiers
import Foundation
import Testing

/// A node that was away comes back to a long backlog, while another préfecture's dossiers go on arriving.
///
/// `make catchup COUNT=1000000` runs this with the release build; without those settings it is a small backlog and the debug build.
struct CatchUpTests {
    @Test(.timeLimit(.minutes(60)))
    func `a node that was away catches up on the ordinary path, in bounded memory, and slows no other tenant`() throws {
        let settings = ProcessInfo.processInfo.environment
        let count = settings["CATCHUP_COUNT"].flatMap { Int($0) } ?? 6_000
        let trial = try CatchUpTrial(count: count)
        defer { trial.stop() }
        try trial.fill()

        // Started again with the backlog: what it takes at its start, and its peak memory, are those of the backlog.
        let start = try trial.restartIntake()
        #expect(start < .seconds(5), "an intake starts with its backlog in constant time: \(start)")
        let status = try trial.statusTime()
        #expect(status < .seconds(2), "`saisine status` with a backlog: \(status)")

        let alone = try trial.live(until: { $0 >= 200 })
        try trial.startAbsentNode()
        let began = ContinuousClock.now
        var isDone = false
        let beside = try trial.live { _ in
            isDone = try isDone || trial.isCaughtUp()
            return isDone
        }
        let took = ContinuousClock.now - began
        let memory = try (intake: trial.peakMemory(of: "intake"), node: trial.peakMemory(of: CatchUpTrial.absent))

        let rate = Double(count) / took.inSeconds
        let figures = CatchUpFigures(
            count: count, rate: rate, start: start, status: status, alone: alone, beside: beside, intakeMiB: memory.intake,
            nodeMiB: memory.node)
        try figures.write(to: settings["CATCHUP_FIGURES"])
        #expect(beside.count > 5, "the other tenant's dossiers went on: \(figures)")
        // A queue of the backlog in front of the live dossier would be seconds; a turn of each side is some tens of milliseconds.
        #expect(beside.p99 <= max(alone.p99 * 10, .milliseconds(300)), "\(figures)")
        #expect(memory.intake <= CatchUpTrial.memoryMax, "\(figures)")
        #expect(memory.node <= CatchUpTrial.memoryMax, "\(figures)")
        try trial.judge()
    }
}

/// What a trial measured, as one line.
struct CatchUpFigures: CustomStringConvertible {
    let count: Int
    let rate: Double
    let start: Duration
    let status: Duration
    let alone: Latencies
    let beside: Latencies
    let intakeMiB: Int
    let nodeMiB: Int

    var description: String {
        """
        \(count) dossiers caught up at \(Int(rate)) a second; peak memory \(intakeMiB) MiB (intake), \(nodeMiB) MiB (node); \
        start with the backlog \(start), status \(status); another tenant's dossiers, submission to delivery: \
        alone \(alone), beside it \(beside)
        """
    }

    func write(to path: String?) throws {
        guard let path else { return }
        try (description + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}

/// From submission to receipt and on to the acknowledgement of the node, of many dossiers.
struct Latencies: CustomStringConvertible {
    private let sorted: [Duration]

    init(_ all: [Duration]) { sorted = all.sorted() }

    var count: Int { sorted.count }
    var p50: Duration { quantile(50) }
    var p99: Duration { quantile(99) }

    private func quantile(_ percent: Int) -> Duration {
        sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }

    var description: String { "p50 \(p50) p99 \(p99) of \(count)" }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
