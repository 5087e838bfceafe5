internal import Dossiers
internal import SQLite
internal import Streams

/// Entries that were accepted and wait for an attempt, in the order in which they came.
final class RetryTable {
    private let database: Database
    private let insertion: Statement
    private let query: Statement
    private let list: Statement
    private let failure: Statement
    private let removal: Statement
    private let load: Statement

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        insertion = try database.prepare(
            """
            INSERT INTO retry(stream, sequence, id, revision, header, body, bytes, attempts, first_at, last_at, last_error, next_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """)
        query = try database.prepare(
            "SELECT row, stream, header, body, attempts, first_at, last_at, last_error FROM retry WHERE row = ?1")
        list = try database.prepare("SELECT row, id, attempts, next_at FROM retry WHERE stream = ?1 ORDER BY row")
        failure = try database.prepare(
            "UPDATE retry SET attempts = ?2, first_at = ?3, last_at = ?4, last_error = ?5, next_at = ?6 WHERE row = ?1")
        removal = try database.prepare("DELETE FROM retry WHERE row = ?1")
        load = try database.prepare("SELECT count(*), coalesce(sum(bytes), 0) FROM retry WHERE stream = ?1")
    }

    /// - Parameter trials: nil for one that waits behind another.
    func insert(
        _ header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, placement: Placement, stream: Int64, _ trials: Trials?,
        next: UnixTime?
    ) throws(SQLiteError) -> Int64 {
        try insertion.bind(stream, at: 1)
        try insertion.bind(Int64(bitPattern: placement.sequence), at: 2)
        try insertion.bind(placement.dossier, at: 3)
        try insertion.bind(Int64(placement.revision), at: 4)
        try unsafe insertion.bind(borrowing: header, at: 5)
        try unsafe insertion.bind(borrowing: body, at: 6)
        try insertion.bind(header.count + body.count, at: 7)
        try bind(trials, next, to: insertion, from: 8)
        try insertion.run()
        return database.lastInsertRowID
    }

    func entries(stream: Int64) throws -> [WaitingEntry] {
        try list.bind(stream, at: 1)
        return try list.map { row in
            WaitingEntry(
                row: row.int64(0), dossier: row.dossierID(1), attempts: row.int(2),
                nextAt: row.isNull(3) ? nil : UnixTime(milliseconds: row.int64(3)))
        }
    }

    func entry(row: Int64) throws -> KeptEntry? {
        try query.bind(row, at: 1)
        return try query.first { KeptEntry($0) }
    }

    func update(row: Int64, _ trials: Trials, next: UnixTime) throws(SQLiteError) {
        try failure.bind(row, at: 1)
        try bind(trials, next, to: failure, from: 2)
        try failure.run()
    }

    func remove(row: Int64) throws(SQLiteError) {
        try removal.bind(row, at: 1)
        try removal.run()
    }

    func load(stream: Int64) throws -> ParkingLoad { try load.load(stream: stream) }

    private func bind(_ trials: Trials?, _ next: UnixTime?, to statement: Statement, from index: Int) throws(SQLiteError) {
        try statement.bind(trials?.attempts ?? 0, at: index)
        try statement.bind(optional: trials?.firstAt.milliseconds, at: index + 1)
        try statement.bind(optional: trials?.lastAt.milliseconds, at: index + 2)
        if let trials { try statement.bind(trials.lastError, at: index + 3) } else { try statement.bindNull(at: index + 3) }
        try statement.bind(optional: next?.milliseconds, at: index + 4)
    }
}
