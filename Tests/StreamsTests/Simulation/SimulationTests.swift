import Dossiers
import Foundation
import Testing

@Suite struct SimulationTests {
    static var seeds: Range<UInt64> {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["SEED"].flatMap({ UInt64($0) }) { return seed..<seed + 1 }
        return 0..<(environment["SEEDS"].flatMap { UInt64($0) } ?? 1000)
    }

    @Test func `whatever the network, the processes and their disks do, everything arrives once and in order`() {
        var total = World.Counts()
        var failures = 0
        for seed in Self.seeds {
            var world = World(seed: seed)
            world.journal.isKept = Self.seeds.count == 1
            world.run()
            if Self.seeds.count == 1 { Attachment.record(world.journal.lines.joined(separator: "\n"), named: "journal.txt") }
            if !world.violations.isEmpty {
                failures += 1
                if failures <= 5 { Issue.record("SEED=\(seed): \(world.violations[0])\n\(world.scenario)") }
            }
            total.add(world.counts)
        }
        #expect(failures == 0)
        guard Self.seeds.count >= 1000 else { return }
        // A run in which nothing happens proves nothing.
        #expect(total.delivered > 5000 && total.cloned > 5 && total.diverged > 5 && total.stopped > 5, "\(total)")
        #expect(
            total.truncated > 10 && total.corrupt > 10 && total.senderRestores > 50 && total.receiverRestores > 50
                && total.pauses > 100, "\(total)")
    }
}

extension World.Counts {
    mutating func add(_ other: Self) {
        senderRestores += other.senderRestores
        receiverRestores += other.receiverRestores
        delivered += other.delivered
        resumes += other.resumes
        cloned += other.cloned
        diverged += other.diverged
        stopped += other.stopped
        truncated += other.truncated
        corrupt += other.corrupt
        pauses += other.pauses
    }
}
