internal import Dossiers
internal import Ledger

/// The sweep that a process is making, if it is, and when its next step is due: one small step in a turn, with turns between.
struct RetentionRun {
    private(set) var sweep: RetentionSweep?
    /// Of the sweep that ended last in this process.
    private(set) var last: RetentionTally?
    /// Files of pieces wait to be removed.
    var hasLeftovers: Bool
    /// Their removal is under way off the loop.
    var isRemoving = false
    private var next: Duration = .zero

    static let interval = Duration.milliseconds(20)
    static let filesMax = 16

    init(hasLeftovers: Bool) { self.hasLeftovers = hasLeftovers }

    mutating func begin(_ sweep: RetentionSweep) { self.sweep = sweep }

    /// A step was made, in the turn's transaction.
    mutating func stepped(_ sweep: RetentionSweep, now: Duration) {
        next = now + Self.interval
        guard sweep.isDone else { return self.sweep = sweep }
        (self.sweep, last) = (nil, sweep.tally)
        hasLeftovers = hasLeftovers || sweep.tally.pieces > 0
    }

    /// The turn was taken back: what the sweep had passed may not be done. A person begins it anew.
    mutating func takeBack() { (sweep, isRemoving, next) = (nil, false, .zero) }

    mutating func pause(now: Duration) { next = now + Self.interval }

    func isDue(_ now: Duration) -> Bool { sweep != nil && now >= next }
    func mayRemove(_ now: Duration) -> Bool { hasLeftovers && !isRemoving && sweep == nil && now >= next }

    /// When the loop has to turn for it; nil when nothing is to be done.
    var deadline: Duration? { sweep != nil || (hasLeftovers && !isRemoving) ? next : nil }

    var status: JSONValue {
        func object(_ tally: RetentionTally, _ isRunning: Bool) -> JSONValue {
            .object([
                "running": .bool(isRunning), "dossiers": .number(tally.dossiers), "pieces": .number(tally.pieces),
                "bytes": .number(tally.bytes),
            ])
        }
        return sweep.map { object($0.tally, true) } ?? last.map { object($0, false) } ?? .null
    }
}
