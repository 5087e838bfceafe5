package import Dossiers
internal import SQLite

/// The whole check of a ledger beside its process, in steps of a bounded time: every table and its indexes row by row, then what `doctor`
/// checks of streams, dossiers and pieces. Of SQLite's own check it lacks what no row shows, such as pages that belong to nothing.
///
/// A step has a connection and short transactions of its own, so that it may run on any thread and keeps no log from being reset. Begun
/// anew it starts from the beginning.
package struct Checkup: Sendable {
    private enum Part: Sendable {
        /// After the table of that name, in their order.
        case tables(after: String)
        case table(String, row: Int64)
        case streams(after: Int64)
        case stream(Int64, name: String, ChainWalk?)
        case dossiers(row: Int64)
        case pieces(row: Int64)
        case ended
    }

    private var part = Part.tables(after: "")
    /// What was found, in words.
    package private(set) var faults: [String] = []
    /// Rows, entries and pieces.
    package private(set) var examined = 0
    /// At most this many rows in a transaction: of bodies and small pieces that is some megabytes.
    private static let rowsMax = 64

    package init() {}

    package var isDone: Bool { if case .ended = part { true } else { !faults.isEmpty } }

    /// Goes on for about that long.
    package mutating func step(_ dataDirectory: String, _ storage: Storage, for time: Duration) {
        let end = ContinuousClock.now + time
        let reader: LedgerReader
        do { reader = try LedgerReader(dataDirectory: dataDirectory, storage: storage) } catch is LedgerReadingError {
            // No file to be had, or somebody in the way: that says nothing of the ledger, and the next step sees.
            return
        } catch { return faults.append("\(error)") }
        do {
            repeat { try goOn(reader) } while !isDone && ContinuousClock.now < end
        } catch LedgerReadingError.busy {
            // Another connection was in the way: the same again in the next step.
            return
        } catch { faults.append("\(error)") }
    }

    private mutating func goOn(_ reader: LedgerReader) throws {
        switch part {
        case .tables(let name):
            part = try reader.table(after: name).map { .table($0, row: 0) } ?? .streams(after: 0)
        case .table(let name, var row):
            let hasMore = try noting(LedgerCheck(.integrity, name)) {
                try reader.checkPage(ofTable: name, &row, &$0, rows: Self.rowsMax)
            }
            part = hasMore ? .table(name, row: row) : .tables(after: name)
        case .streams(let row):
            part = try reader.outgoing().first { $0.row > row }.map { .stream($0.row, name: $0.name, nil) } ?? .dossiers(row: 0)
        case .stream(let row, let name, var walk):
            let hasMore = try noting(LedgerCheck(.stream, name)) {
                try reader.checkPage(ofStream: row, &walk, &$0, rows: Self.rowsMax)
            }
            part = hasMore ? .stream(row, name: name, walk) : .streams(after: row)
        case .dossiers(var row):
            let hasMore =
                try reader.role == .node
                && noting(LedgerCheck(.dossiers)) { try reader.checkPage(ofDossiers: &row, &$0, rows: Self.rowsMax) }
            part = hasMore ? .dossiers(row: row) : .pieces(row: 0)
        case .pieces(var row):
            let hasMore = try noting(LedgerCheck(.pieces)) { try reader.checkPage(ofPieces: &row, &$0, rows: 1) }
            part = hasMore ? .pieces(row: row) : .ended
        case .ended: break
        }
    }

    private mutating func noting(_ check: LedgerCheck, _ body: (inout LedgerCheck) throws -> Bool) throws -> Bool {
        var check = check
        let hasMore = try body(&check)
        examined += check.examined
        faults += check.faults.map { "\(check.kind.rawValue) \(check.subject): \($0)" }
        return hasMore
    }
}

extension LedgerFile {
    /// Keeps when a checkup ended without a fault: a transaction of its own, between two turns.
    package func noteCheckup(at time: UnixTime) throws {
        try begin()
        do { try insertCheckup(at: time) } catch {
            rollBack()
            throw error
        }
    }

    private func insertCheckup(at time: UnixTime) throws {
        let update = try database.prepare(
            "INSERT INTO checkup(one, ended_at) VALUES (1, ?1) ON CONFLICT(one) DO UPDATE SET ended_at = excluded.ended_at")
        try update.bind(time.milliseconds, at: 1)
        try update.run()
        try commit()
    }

    /// When a checkup last ended without a fault.
    package func checkedAt() throws -> UnixTime? {
        try database.prepare("SELECT ended_at FROM checkup").first { UnixTime(milliseconds: $0.int64(0)) }
    }
}
