package import Dossiers
internal import SQLite
package import Streams

/// An entry that was received and could not be used: it waits for a person.
package struct ParkedEntry: Sendable {
    /// Its row in the ledger: how a person names it.
    package var row: Int64
    package var stream: String
    package var sequence: UInt64
    package var dossier: DossierID
    package var revision: UInt32
    package var at: UnixTime
    package var reason: String
    /// `nil` for a header that cannot be read.
    package var kind: EntryKind?
    package var body: [UInt8]
    /// How often it was tried, and how that ended the last time.
    package var trials: Trials
    /// How it left the parking, when, and why; `nil`: it waits.
    package var ended: (how: ParkingEnd, at: UnixTime, reason: String)?
}

extension LedgerReader {
    /// What is parked, the oldest first; one row, or all of them.
    ///
    /// - Parameter isWhole: also those that wait no more, without their bodies.
    package func parked(row: Int64? = nil, isWhole: Bool = true) throws -> [ParkedEntry] {
        try reading {
            let query = try database.prepare(
                """
                SELECT p.row, i.name, p.sequence, p.id, p.revision, p.at, p.reason, p.header, p.body,
                p.attempts, coalesce(p.first_at, p.at), coalesce(p.last_at, p.at), coalesce(p.last_error, p.reason),
                p.ended, p.ended_at, p.ended_reason FROM parked p JOIN incoming i ON i.stream = p.stream WHERE (?1 IS NULL OR p.row = ?1) AND (?2 OR p.ended IS NULL) ORDER BY p.row
                """)
            try query.bind(optional: row, at: 1)
            try query.bind(isWhole ? 1 : 0, at: 2)
            return try query.map { row in
                ParkedEntry(
                    row: row.int64(0), stream: row.text(1) ?? "", sequence: UInt64(bitPattern: row.int64(2)),
                    dossier: row.dossierID(3), revision: UInt32(truncatingIfNeeded: row.int64(4)),
                    at: UnixTime(milliseconds: row.int64(5)), reason: row.text(6) ?? "", kind: Self.kind(row, 7),
                    body: row.bytes(8),
                    trials: Trials(
                        attempts: row.int(9), firstAt: UnixTime(milliseconds: row.int64(10)),
                        lastAt: UnixTime(milliseconds: row.int64(11)), lastError: row.text(12) ?? ""),
                    ended: Self.end(row, 13))
            }
        }
    }

    /// Columns: how, when, why.
    private static func end(_ row: Statement, _ column: Int) -> (how: ParkingEnd, at: UnixTime, reason: String)? {
        guard let how = row.text(column).flatMap(ParkingEnd.init) else { return nil }
        return (how: how, at: UnixTime(milliseconds: row.int64(column + 1)), reason: row.text(column + 2) ?? "")
    }

    private static func kind(_ row: Statement, _ column: Int) -> EntryKind? {
        unsafe row.withBlob(column) { header in
            do { return try unsafe Header(decoding: header).kind } catch { return nil }
        }
    }
}

extension LedgerReader {
    /// Whether a person paused the node whose ledger this is.
    package func pause() throws -> Pause? {
        guard role == .node else { return nil }
        return try reading { try PauseTable(database).pause() }
    }
}
