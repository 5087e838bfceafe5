internal import Dossiers
internal import SQLite
internal import Streams

/// Discards bodies and pieces, in the open transaction. What a dossier is known by stays: id, revision, content hash, receipt, history.
///
/// SQLite overwrites what it frees (`secure_delete`) and uses the pages again; the file does not shrink.
final class RetentionTable {
    let selection: RetentionSelection
    let database: Database
    let role: LedgerFile.Role
    private let bodyRemoval: Statement
    private let chunkRemoval: Statement?
    /// Of the withdrawals of a revision; its complement is its own body.
    private let requestRemoval: Statement?
    private let wordRemovals: [Statement]
    private let leftoverInsertion: Statement
    private let pieceRemoval: Statement
    private let mark: Statement
    private let leftoverQuery: Statement
    private let leftoverRemoval: Statement

    init(_ database: Database, role: LedgerFile.Role) throws(SQLiteError) {
        self.database = database
        self.role = role
        selection = try RetentionSelection(database, role: role)
        let isIntake = role == .intake
        bodyRemoval = try database.prepare(
            isIntake
                ? "UPDATE entry SET body = NULL WHERE stream = ?1 AND sequence = ?2"
                : "UPDATE dossier SET body = NULL WHERE row = ?1")
        // The chunks of a dossier's pieces stand before it, without a gap.
        chunkRemoval =
            try isIntake
            ? database.prepare(
                """
                UPDATE entry SET piece = NULL WHERE stream = ?1 AND sequence < ?2 AND piece IN
                (SELECT row FROM piece WHERE id = ?3 AND revision = ?4) AND sequence >= ?2 - (SELECT sum((total + \(PieceFiles.chunkBytes - 1))
                / \(PieceFiles.chunkBytes)) FROM piece WHERE id = ?3 AND revision = ?4 AND accepted = 1)
                """) : nil
        requestRemoval =
            try isIntake
            ? database.prepare(
                """
                UPDATE entry SET body = NULL WHERE (stream, sequence) IN
                (SELECT stream, sequence FROM request WHERE id = ?1 AND revision = ?2)
                """) : nil
        wordRemovals = try isIntake ? [] : Self.words.map { (sql) throws(SQLiteError) in try database.prepare(sql) }
        let whose = "id = ?1 AND revision = ?2" + (isIntake ? " AND accepted = 1" : "")
        leftoverInsertion = try database.prepare(
            """
            INSERT INTO leftover(portal, id, revision, hash)
            SELECT \(isIntake ? "portal" : "0"), id, revision, hash FROM piece WHERE content IS NULL AND \(whose)
            """)
        pieceRemoval = try database.prepare("DELETE FROM piece WHERE \(whose)")
        mark = try database.prepare("UPDATE dossier SET discarded_at = ?2 WHERE row = ?1")
        leftoverQuery = try database.prepare("SELECT row, portal, id, revision, hash FROM leftover ORDER BY row LIMIT ?1")
        leftoverRemoval = try database.prepare("DELETE FROM leftover WHERE row = ?1")
    }

    /// What applicants and agents wrote about a dossier of a node, beside its body. That there was a request, a mail or a note, of which
    /// kind and when, stays.
    private static let words = [
        "UPDATE request SET body = NULL WHERE id = ?1",
        "UPDATE mail SET cause = CAST('{}' AS BLOB), error = NULL WHERE id = ?1",
        """
        UPDATE note SET body = CAST('{"actor":"agent","event":"note"}' AS BLOB) WHERE id = ?1
        """,
    ]

    /// Files of pieces are left over: ``leftovers(atMost:)`` are removed after the commit.
    func discard(_ candidate: RetentionCandidate, at time: UnixTime) throws {
        if let chunkRemoval {
            try chunkRemoval.bind(candidate.stream, at: 1)
            try chunkRemoval.bind(candidate.sequence, at: 2)
            try chunkRemoval.bind(candidate.id, at: 3)
            try chunkRemoval.bind(Int64(candidate.revision), at: 4)
            try chunkRemoval.run()
            try bodyRemoval.bind(candidate.stream, at: 1)
            try bodyRemoval.bind(candidate.sequence, at: 2)
        } else {
            try bodyRemoval.bind(candidate.row, at: 1)
        }
        try bodyRemoval.run()
        for statement in [requestRemoval, leftoverInsertion, pieceRemoval].compactMap(\.self) {
            try statement.bind(candidate.id, at: 1)
            try statement.bind(Int64(candidate.revision), at: 2)
            try statement.run()
        }
        for statement in wordRemovals {
            try statement.bind(candidate.id, at: 1)
            try statement.run()
        }
        try setDiscarded(row: candidate.row, at: time)
    }

    func setDiscarded(row: Int64, at time: UnixTime) throws(SQLiteError) {
        try mark.bind(row, at: 1)
        try mark.bind(time.milliseconds, at: 2)
        try mark.run()
    }

    func leftovers(atMost count: Int) throws -> [Leftover] {
        try leftoverQuery.bind(count, at: 1)
        return try leftoverQuery.map { row in
            Leftover(
                row: row.int64(0), role: role,
                key: PieceKey(
                    portal: row.int64(1), id: row.dossierID(2), revision: UInt32(truncatingIfNeeded: row.int64(3)),
                    hash: row.contentHash(4)))
        }
    }

    /// Whether a row of `piece` still names the file, or does so again.
    func isNamed(_ leftover: Leftover) throws -> Bool {
        let query = try database.prepare(
            role == .intake
                ? "SELECT 1 FROM piece WHERE hash = ?1 AND id = ?2 AND revision = ?3 AND portal = ?4"
                : "SELECT 1 FROM piece WHERE hash = ?1 AND content IS NULL LIMIT 1")
        try query.bind(leftover.key.hash, at: 1)
        if role == .intake {
            try query.bind(leftover.key.id, at: 2)
            try query.bind(Int64(leftover.key.revision), at: 3)
            try query.bind(leftover.key.portal, at: 4)
        }
        return try query.first { _ in true } ?? false
    }

    func forget(leftovers rows: [Int64]) throws {
        for row in rows {
            try leftoverRemoval.bind(row, at: 1)
            try leftoverRemoval.run()
        }
    }
}

/// A file of a piece whose row is gone: to be removed, and then forgotten. A crash between the two repeats it.
package struct Leftover: Equatable, Sendable {
    package let row: Int64
    let role: LedgerFile.Role
    package let key: PieceKey

    /// As ``PieceFiles`` knows it.
    package var fileName: String { role == .intake ? key.fileName : "\(key.hash)" }
}
