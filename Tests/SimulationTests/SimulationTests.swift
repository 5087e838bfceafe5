import Dossiers
import Federation
import Foundation
import Simulation
import Testing

@Suite struct SimulationTests {
    @Test func `short runs of many seeds hold every property`() throws {
        var (crashes, powerCuts) = (0, 0)
        for seed in UInt64(1)...100 {
            let result = try Self.run(seed: seed, ticks: 300, faults: seed.isMultiple(of: 4) ? .storm : .standard)
            #expect(result.violation == nil, "seed \(seed): \(result.tail.suffix(8))")
            crashes += result.counts[.crash] ?? 0
            powerCuts += result.counts[.powerCut] ?? 0
        }
        // A run in which nothing goes wrong proves nothing.
        #expect(crashes > 40 && powerCuts > 20)
    }

    @Test func `second nodes end, ledgers are put back, disks fail, and everybody has everything`() throws {
        var total = SimulationTotal()
        for seed in UInt64(1)...8 {
            let result = try Self.run(seed: seed, ticks: 1_500, faults: .storm)
            #expect(result.violation == nil, "seed \(seed): \(result.tail.suffix(8))")
            total.add(result)
        }
        let faults: [Fault] = [
            .clone, .stranger, .restored, .putBack, .overtaken, .diskFull, .commitCrash, .syncError, .writeError,
        ]
        for fault in faults { #expect(total.text.contains(fault.rawValue), "\(fault) did not happen") }
    }

    @Test func `what does not matter to a failure is left out of it`() throws {
        var failed = try Self.run(seed: 1, ticks: 10, faults: .none)
        failed.violation = "invented"
        var shrinking = Shrinking(failed, ticks: 1_000, faults: .storm) { ticks, faults in
            var result = failed
            result.violation = ticks >= 300 && faults[.loss] > 0 ? "invented" : nil
            return result
        }
        try shrinking.shrink { false }
        #expect(shrinking.faults.possible == [.loss])
        #expect(shrinking.ticks == 300)
    }

    @Test func `the same seed goes the same way`() throws {
        let first = try Self.run(seed: 5, ticks: 1_000, faults: .storm)
        #expect(!first.disks.isEmpty, "the disks are compared too")
        #expect(try Self.run(seed: 5, ticks: 1_000, faults: .storm) == first)
        #expect(try Self.run(seed: 6, ticks: 1_000, faults: .storm).trace != first.trace)
    }

    private static func run(seed: UInt64, ticks: Int, faults: Faults) throws -> SimulationResult {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let topology = try Topology.load(path: root.appending(path: "Topology/france.json").path)
        let rules = try CompletenessRules(text: Array(Data(contentsOf: root.appending(path: "Topology/demarches.json"))))
        let codes = Set([TenantCode("18"), TenantCode("36")].compactMap(\.self))
        let world = World(
            seed: seed, ticks: ticks, faults: faults, topology: topology.restricted(to: codes), rules: rules)
        return world.run()
    }
}
