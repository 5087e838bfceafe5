internal import Dossiers
internal import SQLite
internal import Streams

/// Entries that were accepted but cannot be used: they wait for a person and block nobody.
final class ParkingTable {
    private let insertion: Statement
    private let query: Statement
    private let ofDossier: Statement
    private let list: Statement
    private let failure: Statement
    private let ending: Statement
    private let load: Statement
    private let countQuery: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            """
            INSERT INTO parked(stream, sequence, id, revision, header, body, reason, at, attempts, first_at, last_at, last_error, bytes)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """)
        let entry = """
            SELECT row, stream, header, body, attempts, coalesce(first_at, at), coalesce(last_at, at), coalesce(last_error, reason)
            FROM parked
            """
        query = try database.prepare("\(entry) WHERE row = ?1 AND ended IS NULL")
        ofDossier = try database.prepare("\(entry) WHERE id = ?1 AND revision = ?2 AND ended IS NULL ORDER BY row")
        list = try database.prepare("SELECT row FROM parked WHERE ended IS NULL ORDER BY row LIMIT ?1")
        failure = try database.prepare(
            "UPDATE parked SET reason = ?2, attempts = ?3, last_at = ?4, last_error = ?5 WHERE row = ?1")
        ending = try database.prepare(
            "UPDATE parked SET ended = ?2, ended_at = ?3, ended_reason = ?4, body = NULL, bytes = 0 WHERE row = ?1")
        countQuery = try database.prepare("SELECT count(*) FROM parked WHERE ended IS NULL")
        load = try database.prepare("SELECT count(*), coalesce(sum(bytes), 0) FROM parked WHERE stream = ?1 AND ended IS NULL")
    }

    func insert(
        _ header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, placement: Placement, stream: Int64, reason: String,
        _ trials: Trials, at time: UnixTime
    ) throws(SQLiteError) {
        try insertion.bind(stream, at: 1)
        try insertion.bind(Int64(bitPattern: placement.sequence), at: 2)
        try insertion.bind(placement.dossier, at: 3)
        try insertion.bind(Int64(placement.revision), at: 4)
        try unsafe insertion.bind(borrowing: header, at: 5)
        try unsafe insertion.bind(borrowing: body, at: 6)
        try insertion.bind(reason, at: 7)
        try insertion.bind(time.milliseconds, at: 8)
        try insertion.bind(trials.attempts, at: 9)
        try insertion.bind(trials.firstAt.milliseconds, at: 10)
        try insertion.bind(trials.lastAt.milliseconds, at: 11)
        try insertion.bind(trials.lastError, at: 12)
        try insertion.bind(header.count + body.count, at: 13)
        try insertion.run()
    }

    func entry(row: Int64) throws -> KeptEntry? {
        try query.bind(row, at: 1)
        return try query.first { KeptEntry($0) }
    }

    func entries(of id: DossierID, revision: UInt32) throws -> [KeptEntry] {
        try ofDossier.bind(id, at: 1)
        try ofDossier.bind(Int64(revision), at: 2)
        return try ofDossier.map { KeptEntry($0) }
    }

    func rows(atMost count: Int) throws -> [Int64] {
        try list.bind(count, at: 1)
        return try list.map { $0.int64(0) }
    }

    func count() throws -> Int { try countQuery.first { $0.int(0) } ?? 0 }

    func update(row: Int64, reason: String, _ trials: Trials) throws(SQLiteError) {
        try failure.bind(row, at: 1)
        try failure.bind(reason, at: 2)
        try failure.bind(trials.attempts, at: 3)
        try failure.bind(trials.lastAt.milliseconds, at: 4)
        try failure.bind(trials.lastError, at: 5)
        try failure.run()
    }

    func end(row: Int64, _ end: ParkingEnd, reason: String, at time: UnixTime) throws(SQLiteError) {
        try ending.bind(row, at: 1)
        try ending.bind(end.rawValue, at: 2)
        try ending.bind(time.milliseconds, at: 3)
        try ending.bind(reason, at: 4)
        try ending.run()
    }

    func load(stream: Int64) throws -> ParkingLoad { try load.load(stream: stream) }
}

extension KeptEntry {
    /// Columns: row, stream, header, body, attempts, first, last, error.
    init(_ row: Statement) {
        self.init(
            row: row.int64(0), stream: row.int64(1), header: row.bytes(2), body: row.bytes(3),
            trials: row.isNull(5)
                ? nil
                : Trials(
                    attempts: row.int(4), firstAt: UnixTime(milliseconds: row.int64(5)),
                    lastAt: UnixTime(milliseconds: row.int64(6)), lastError: row.text(7) ?? ""))
    }
}

extension Statement {
    /// Columns: entries, bytes; parameter: the stream.
    func load(stream: Int64) throws -> ParkingLoad {
        try bind(stream, at: 1)
        return try first { ParkingLoad(entries: $0.int(0), bytes: $0.int(1)) } ?? ParkingLoad(entries: 0, bytes: 0)
    }
}
