import Dossiers
import Federation
import Foundation
import Simulation
import Testing

@Suite struct SimulationTests {
    /// Some hundred in all, in parts that run side by side.
    @Test(arguments: [1...80, 81...160, 161...240, 241...320])
    func `short runs of many seeds hold every property`(_ seeds: ClosedRange<UInt64>) throws {
        var total = SimulationTotal()
        for seed in seeds {
            let faults = [Faults.calm, .standard, .storm, .storm][Int(seed % 4)]
            let tenants = ["18", "18,36", "2A,2B,75"][Int(seed % 3)]
            let result = try Self.run(seed: seed, ticks: 300, faults: faults, tenants: tenants)
            #expect(result.violation == nil, "seed \(seed): \(result.tail.suffix(8))")
            total.add(result)
        }
        // A run in which nothing goes wrong proves nothing.
        for fault in [Fault.loss, .duplicate, .crash, .powerCut, .emptied, .cut, .lateWork, .stale] {
            #expect(total.counts[fault] ?? 0 > 0, "\(fault) never happened")
        }
        #expect(total.receipts > 150 && total.reports > 100)
        for life in ["acts", "mails", "complements", "withdrawals", "closed"] {
            #expect(total.lives[life] ?? 0 > 0, "no \(life)")
        }
    }

    @Test func `second nodes end, ledgers are put back, disks fail, and everybody has everything`() throws {
        var total = SimulationTotal()
        for seed in UInt64(1)...8 {
            let result = try Self.run(seed: seed, ticks: 1_500, faults: .storm)
            #expect(result.violation == nil, "seed \(seed): \(result.tail.suffix(8))")
            total.add(result)
        }
        let faults: [Fault] = [
            .clone, .stranger, .newEpoch, .restored, .putBack, .overtaken, .diskFull, .commitCrash, .syncError, .writeError,
        ]
        for fault in faults { #expect(total.counts[fault] ?? 0 > 0, "\(fault) never happened") }
        let kinds = [
            "first", "revision", "hasty", "repetition", "conflict", "taken", "race", "sealed", "spoilt", "corrected",
        ]
        for kind in kinds { #expect(total.errands[kind] ?? 0 > 0, "no errand of kind \(kind)") }
    }

    @Test func `the nodes of the whole country hold every property`() throws {
        let result = try Self.run(seed: 1, ticks: 4_000, faults: .storm, tenants: nil)
        #expect(result.violation == nil, "\(result.tail.suffix(8))")
        #expect(result.receipts > 20)
    }

    @Test func `what does not matter to a failure is left out of it`() throws {
        var failed = try Self.run(seed: 1, ticks: 10, faults: .none)
        failed.violation = "invented"
        let tenants = ["18", "23", "36", "41", "45"].compactMap { TenantCode($0) }
        let start = SimulationCase(seed: 1, ticks: 1_000, faults: .storm, tenants: tenants)
        var shrinking = Shrinking(failed, of: start) { smaller in
            var result = failed
            let fails = smaller.ticks >= 300 && smaller.faults[.loss] > 0 && smaller.tenants.contains(tenants[2])
            result.violation = fails ? "invented" : nil
            return result
        }
        try shrinking.shrink { false }
        #expect(shrinking.smallest.tenants == [tenants[2]])
        #expect(shrinking.smallest.faults.possible == [.loss])
        #expect(shrinking.smallest.ticks == 300)
    }

    @Test func `the same seed goes the same way`() throws {
        let first = try Self.run(seed: 5, ticks: 1_000, faults: .storm)
        #expect(!first.disks.isEmpty, "the disks are compared too")
        #expect(try Self.run(seed: 5, ticks: 1_000, faults: .storm) == first)
        #expect(try Self.run(seed: 6, ticks: 1_000, faults: .storm).trace != first.trace)
    }

    /// - Parameter tenants: nil for all.
    private static func run(seed: UInt64, ticks: Int, faults: Faults, tenants: String? = "18,36") throws -> SimulationResult {
        let whole = try France.topology.get()
        let codes = tenants.map { Set($0.split(separator: ",").compactMap { TenantCode(String($0)) }) }
        let topology = codes.map { whole.restricted(to: $0) } ?? whole
        return World(seed: seed, ticks: ticks, faults: faults, topology: topology).run()
    }
}

/// The whole country, read once.
private enum France {
    static let topology = Result {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try Topology.load(path: root.appending(path: "Topology/france.json").path)
    }
}
