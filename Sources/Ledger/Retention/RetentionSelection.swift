internal import Dossiers
internal import SQLite

/// A settled revision whose body and pieces are still here.
struct RetentionCandidate {
    let row: Int64
    let id: DossierID
    let revision: UInt32
    /// In `outgoing`.
    let stream: Int64
    /// Of the dossier's entry at an intake; of the last report on the dossier at a node, 0 if it has reported nothing.
    let sequence: UInt64
    /// The last entry that leaves with it: at an intake also that of a withdrawal.
    let through: UInt64
    let settledAt: UnixTime
    let tally: RetentionTally
}

/// Reads which dossiers are settled, a range of rows at a time. Every revision of a dossier stands as the one that tells where it stands.
final class RetentionSelection {
    private let database: Database
    private let query: Statement

    init(_ database: Database, role: LedgerFile.Role) throws(SQLiteError) {
        self.database = database
        let states = DossierState.settled.map { "\($0.wire)" }.joined(separator: ", ")
        query = try database.prepare(
            """
            SELECT d.row, d.id, d.revision, \(role == .intake ? "d.stream, d.sequence" : Self.lastReport), \(role == .intake ? "max(l.state_at, d.accepted_at)" : "l.state_at"),
            \(role == .intake ? "(SELECT length(body) FROM entry e WHERE e.stream = d.stream AND e.sequence = d.sequence)" : "length(d.body)"),
            (SELECT count(*) FROM piece p WHERE \(Self.piece(role))), (SELECT sum(total) FROM piece p WHERE \(Self.piece(role))),
            \(role == .intake ? Self.lastRequest : "NULL")
            FROM dossier d
            JOIN dossier l ON l.row = (SELECT row FROM dossier WHERE id = d.id ORDER BY \(Self.telling(role)) LIMIT 1)
            WHERE d.row > ?1 AND d.row <= ?2 AND d.discarded_at IS NULL AND l.state IN (\(states)) ORDER BY d.row
            """)
    }

    private static let lastReport = """
        (SELECT stream FROM outgoing LIMIT 1),
        (SELECT max(c.sequence) FROM decision c JOIN dossier o ON o.row = c.dossier WHERE o.id = d.id)
        """

    private static let lastRequest = "(SELECT max(sequence) FROM request q WHERE q.id = d.id AND q.revision = d.revision)"

    /// At an intake the latest revision may be one that its node could not read: the dossier stands by its owner's last decision.
    private static func telling(_ role: LedgerFile.Role) -> String {
        (role == .intake ? "term DESC, step DESC, " : "") + "revision DESC"
    }

    private static func piece(_ role: LedgerFile.Role) -> String {
        "p.id = d.id AND p.revision = d.revision" + (role == .intake ? " AND p.accepted = 1" : "")
    }

    /// The last row there is now.
    func end() throws -> Int64 { try database.prepare("SELECT max(row) FROM dossier").first { $0.int64(0) } ?? 0 }

    /// The settled ones among the rows after `row`, through `last`.
    func candidates(after row: Int64, through last: Int64) throws -> [RetentionCandidate] {
        try query.bind(row, at: 1)
        try query.bind(last, at: 2)
        return try query.map { row in
            var tally = RetentionTally()
            (tally.dossiers, tally.bodyBytes, tally.pieces, tally.pieceBytes) = (1, row.int(6), row.int(7), row.int(8))
            let sequence = try row.uint64(4)
            return RetentionCandidate(
                row: row.int64(0), id: row.dossierID(1), revision: UInt32(truncatingIfNeeded: row.int64(2)),
                stream: row.int64(3),
                sequence: sequence, through: row.isNull(9) ? sequence : max(sequence, try row.uint64(9)),
                settledAt: UnixTime(milliseconds: row.int64(5)), tally: tally)
        }
    }

    /// How far the other side has each stream, as the ledger has it.
    func bounds() throws -> [Int64: RetentionBounds] {
        var bounds: [Int64: RetentionBounds] = [:]
        try database.prepare("SELECT stream, acknowledged, safe FROM outgoing").forEachRow { row in
            bounds[row.int64(0)] = RetentionBounds(acknowledged: try row.uint64(1), safe: try row.uint64(2))
        }
        return bounds
    }
}
