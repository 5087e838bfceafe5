internal import Dossiers
internal import Ledger

/// The entries of one stream that wait for an attempt, in the order in which they came. One waits for its time; those of its dossier
/// behind it wait for it; all others pass.
///
/// Intervals are measured by the monotonic clock; what the ledger remembers of them is wall time, believed once, at the start.
struct RetryQueue {
    /// One that waits.
    struct Entry: Equatable {
        let row: Int64
        /// Whose turn it waits for: its dossier, or itself if it is about none.
        let line: DossierID
        var attempts: Int
        /// When it may be tried, once it is the first of its line.
        var due: Duration
    }

    private var lines: [DossierID: [Entry]] = [:]

    init() {}

    /// As the ledger has them.
    init(_ waiting: [WaitingEntry], now: Moment, longest: Duration) {
        for entry in waiting {
            let left = Duration.milliseconds((entry.nextAt?.milliseconds ?? 0) - now.wall.milliseconds)
            add(row: entry.row, entry.dossier, attempts: entry.attempts, due: now.monotonic + min(max(.zero, left), longest))
        }
    }

    var isEmpty: Bool { lines.isEmpty }
    var count: Int { lines.values.reduce(0) { $0 + $1.count } }

    /// Whether an entry of this dossier must wait behind another.
    func isBlocking(_ dossier: DossierID) -> Bool { !lines.isEmpty && lines[dossier] != nil }

    mutating func add(row: Int64, _ dossier: DossierID, attempts: Int, due: Duration) {
        let isAboutOne = dossier.high | dossier.low != 0
        let line = isAboutOne ? dossier : DossierID(high: 0, low: UInt64(row))
        lines[line, default: []].append(Entry(row: row, line: line, attempts: attempts, due: due))
    }

    /// The first of every dossier whose time has come, in the order in which they came.
    func due(_ now: Duration, atMost count: Int) -> [Entry] {
        let due = lines.values.compactMap(\.first).filter { $0.due <= now }
        return Array(due.sorted { $0.row < $1.row }.prefix(count))
    }

    /// An attempt at the first of a dossier failed.
    mutating func postpone(_ entry: Entry, due: Duration) {
        lines[entry.line]?[0].attempts += 1
        lines[entry.line]?[0].due = due
    }

    /// The first of a dossier waits a little longer, without an attempt.
    mutating func delay(_ entry: Entry, due: Duration) { lines[entry.line]?[0].due = due }

    /// The first of a dossier is through; the next one's time has come.
    mutating func remove(_ entry: Entry) {
        lines[entry.line]?.removeFirst()
        if lines[entry.line]?.isEmpty == true { lines[entry.line] = nil }
    }

    /// When the next attempt is due.
    var deadline: Duration? { lines.values.compactMap(\.first?.due).min() }
}
