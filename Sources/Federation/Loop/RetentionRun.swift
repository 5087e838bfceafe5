internal import Dossiers
internal import Ledger

/// The sweep that a process is making, if it is, and when its next step is due: one small step in a turn, with turns between.
struct RetentionRun {
    private(set) var sweep: RetentionSweep?
    /// Of the sweep that ended last in this process.
    private(set) var last: RetentionTally?
    /// Of the sweep that was under way at the last commit: where a turn that is taken back goes back to.
    private var committed: RetentionAges?
    /// Of a sweep that a full disk interrupted, and when it begins anew.
    private var interrupted: RetentionAges?
    private var resumption: Duration = .zero
    /// Files of pieces wait to be removed.
    var hasLeftovers: Bool
    /// Their removal is under way off the loop.
    var isRemoving = false
    private var next: Duration = .zero

    static let interval = Duration.milliseconds(20)
    /// After a full disk: each attempt that meets it again takes a turn back.
    static let rest = Duration.seconds(60)
    static let filesMax = 16

    init(hasLeftovers: Bool) { self.hasLeftovers = hasLeftovers }

    mutating func begin(_ sweep: RetentionSweep) { (self.sweep, interrupted) = (sweep, nil) }

    /// A step was made, in the turn's transaction.
    mutating func stepped(_ sweep: RetentionSweep, now: Duration) {
        next = now + Self.interval
        guard sweep.isDone else { return self.sweep = sweep }
        (self.sweep, last) = (nil, sweep.tally)
        hasLeftovers = hasLeftovers || sweep.tally.pieces > 0
    }

    /// The turn is on disk.
    mutating func commit() { committed = sweep?.ages ?? interrupted }

    /// The turn was taken back: what the sweep had passed may not be done, so that it begins anew, after a rest. A removal that is under way
    /// off the loop stays so: it ends in a later turn.
    mutating func takeBack(now: Duration) {
        (sweep, next) = (nil, .zero)
        (interrupted, resumption) = (committed, now + Self.rest)
    }

    /// The ages of an interrupted sweep that is to begin anew.
    func agesToResume(_ now: Duration) -> RetentionAges? { now >= resumption ? interrupted : nil }

    mutating func pause(now: Duration) { next = now + Self.interval }

    func isDue(_ now: Duration) -> Bool { sweep != nil && now >= next }
    func mayRemove(_ now: Duration) -> Bool { hasLeftovers && !isRemoving && sweep == nil && now >= next }

    /// When the loop has to turn for it; nil when nothing is to be done.
    var deadline: Duration? {
        let step = sweep != nil || (hasLeftovers && !isRemoving) ? next : nil
        return [step, interrupted.map { _ in resumption }].compactMap(\.self).min()
    }

    var status: JSONValue {
        func object(_ tally: RetentionTally, _ isRunning: Bool) -> JSONValue {
            .object([
                "running": .bool(isRunning), "dossiers": .number(tally.dossiers), "pieces": .number(tally.pieces),
                "bytes": .number(tally.bytes),
            ])
        }
        if interrupted != nil { return object(RetentionTally(), true) }
        return sweep.map { object($0.tally, true) } ?? last.map { object($0, false) } ?? .null
    }
}
