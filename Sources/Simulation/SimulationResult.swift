/// How a run ended.
package struct SimulationResult: Sendable, Equatable {
    package var seed: UInt64
    package var ticks = 0
    package var receipts = 0
    /// How many reports the intake had in its history when it was last looked at.
    package var reports = 0
    /// How many errands of each kind came to their end.
    package var errands: [String: Int] = [:]
    /// What became of the dossiers whose lives went on: acts, mails, and where they ended.
    package var lives: [String: Int] = [:]
    /// How often a person had to decide something.
    package var decisions = 0
    /// How often each fault happened.
    package var counts: [Fault: Int] = [:]
    /// From the end of the faults until nothing was left to do.
    package var drained: Duration?
    /// A number that two runs have in common only if they went the same way.
    package var trace: UInt64 = 0
    /// A hash of all that the disks hold at the end.
    package var disks = ""
    /// The first property that did not hold.
    package var violation: String?
    /// What happened before the violation, oldest first, a line each.
    package var tail: [String] = []

    init(seed: UInt64) { self.seed = seed }
}

/// A property that did not hold.
struct Violation: Error { let text: String }

/// A process dies here.
struct Crash: Error {}
