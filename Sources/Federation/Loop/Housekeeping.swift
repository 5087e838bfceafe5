package import Ledger

/// What a loop does beside its work: checkpointing the ledger when it rests, at most once a second, or when its log has grown too long;
/// telling systemd that it turns.
package struct Housekeeping {
    private let manager: ServiceManager
    private var next: Duration = .zero
    private var nextAlive: Duration = .zero
    private var hasWork = false

    package init(_ manager: ServiceManager) { self.manager = manager }

    /// - Parameter isIdle: nothing was received in this turn.
    package mutating func keep(_ now: Duration, isIdle: Bool, _ file: LedgerFile) throws {
        if let interval = manager.watchdogInterval, now >= nextAlive {
            manager.alive()
            nextAlive = now + interval
        }
        if !isIdle { hasWork = true }
        if try file.needsCheckpoint { return try checkpoint(file) }
        guard now >= next else { return }
        next = now + .seconds(1)
        if isIdle, hasWork { try checkpoint(file) }
    }

    private mutating func checkpoint(_ file: LedgerFile) throws {
        do {
            try file.checkpoint()
            hasWork = false
        } catch let failure as any LedgerFailure where failure.isDiskFull {
            // The log keeps what could not be moved; there will be another moment.
            return
        }
    }
}
