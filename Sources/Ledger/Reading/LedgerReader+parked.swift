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
}

extension LedgerReader {
    /// What is parked, the oldest first; one row, or all of them.
    package func parked(row: Int64? = nil) throws -> [ParkedEntry] {
        try reading {
            let query = try database.prepare(
                """
                SELECT p.row, i.name, p.sequence, p.id, p.revision, p.at, p.reason, p.header, p.body
                FROM parked p JOIN incoming i ON i.stream = p.stream WHERE ?1 IS NULL OR p.row = ?1 ORDER BY p.row
                """)
            try query.bind(optional: row, at: 1)
            return try query.map { row in
                ParkedEntry(
                    row: row.int64(0), stream: row.text(1) ?? "", sequence: UInt64(bitPattern: row.int64(2)),
                    dossier: row.dossierID(3), revision: UInt32(truncatingIfNeeded: row.int64(4)),
                    at: UnixTime(milliseconds: row.int64(5)), reason: row.text(6) ?? "", kind: Self.kind(row, 7),
                    body: row.bytes(8))
            }
        }
    }

    private static func kind(_ row: Statement, _ column: Int) -> EntryKind? {
        unsafe row.withBlob(column) { header in
            do { return try unsafe Header(decoding: header).kind } catch { return nil }
        }
    }
}
