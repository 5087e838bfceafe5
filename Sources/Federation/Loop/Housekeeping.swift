internal import Ledger

/// What a loop does beside its work, at most once a second: checkpointing the ledger when it rests, telling systemd that it turns.
struct Housekeeping {
    private let manager: ServiceManager
    private var next: Duration = .zero
    private var nextAlive: Duration = .zero
    private var hasWork = false

    init(_ manager: ServiceManager) { self.manager = manager }

    /// - Parameter isIdle: nothing was received in this turn.
    mutating func keep(_ now: Duration, isIdle: Bool, _ file: LedgerFile) throws {
        if let interval = manager.watchdogInterval, now >= nextAlive {
            manager.alive()
            nextAlive = now + interval
        }
        if !isIdle { hasWork = true }
        guard now >= next else { return }
        next = now + .seconds(1)
        if isIdle, hasWork {
            do {
                try file.checkpoint()
                hasWork = false
            } catch let failure as any LedgerFailure where failure.isDiskFull {
                // The log keeps what could not be moved; there will be another idle moment.
                return
            }
        }
    }
}
