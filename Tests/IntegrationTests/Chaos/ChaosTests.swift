import Dossiers
import Foundation
import Testing

/// Real processes behind a faulty network, killed and stopped at random instants.
struct ChaosTests {
    @Test(.timeLimit(.minutes(60)))
    func `whatever happens to processes and connections, every receipt is true and every dossier arrives once and in order`()
        throws
    {
        let settings = ProcessInfo.processInfo.environment
        let seed = settings["CHAOS_SEED"].flatMap { UInt64($0) } ?? 4
        let minutes = settings["CHAOS_MINUTES"].flatMap { Int64($0) }
        do {
            let trial = try ChaosTrial(seed: seed)
            defer { trial.stop() }
            try trial.submitUnderFire(for: minutes.map { .seconds($0 * 60) } ?? .seconds(12))
            try trial.awaitReports()
            try ChaosVerdict(trial).check("CHAOS_SEED=\(seed)")
        } catch {
            Issue.record("CHAOS_SEED=\(seed): \(error)")
        }
    }
}
