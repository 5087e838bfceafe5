import Dossiers
import Foundation
import Testing

/// Real processes behind a faulty network and on faulty disks, killed and stopped at random instants.
struct ChaosTests {
    @Test(.timeLimit(.minutes(180)))
    func
        `whatever happens to processes, disks and connections, every receipt is true and every dossier arrives once and in order`()
        throws
    {
        let settings = ProcessInfo.processInfo.environment
        let seed = settings["CHAOS_SEED"].flatMap { UInt64($0) } ?? 4
        let minutes = settings["CHAOS_MINUTES"].flatMap { Int64($0) } ?? 0
        do {
            let trial = try ChaosTrial(seed: seed, holdMax: minutes > 0 ? 3_000 : 400)
            defer { trial.federation.stop() }
            try trial.run(for: .seconds(minutes * 60))
            print("CHAOS_SEED=\(seed): \(trial.accepted) dossiers; \(trial.tally); \(trial.federation.restarts) restarts")
            // Two minutes have room for every harm at least once, also on a machine that has much else to do.
            #expect(trial.tally.floor >= max(1, Int(minutes / 2)), "CHAOS_SEED=\(seed): too little harm was done")
            #expect(trial.federation.doctored >= trial.tally.count(.failIntakeDisk), "CHAOS_SEED=\(seed)")
            let verdict = try TrialVerdict(trial.federation, "CHAOS_SEED=\(seed)")
            verdict.check(receipts: trial.receipts)
            try verdict.check(count: trial.accepted)
        } catch {
            Issue.record("CHAOS_SEED=\(seed): \(error)")
        }
    }
}
