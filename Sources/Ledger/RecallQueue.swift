package import Dossiers
internal import SQLite

/// The dossiers that an intake has asked a node for and has not been sent yet, in the order it asked (streams, rule 14).
final class RecallQueue {
    private let insertion: Statement
    private let oldest: Statement
    private let removal: Statement
    private let dossier: Statement
    private let pieces: Statement
    private let contentOf: Statement
    private let hashOf: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare("INSERT OR IGNORE INTO recall(id, revision) VALUES (?1, ?2)")
        oldest = try database.prepare("SELECT row, id, revision FROM recall ORDER BY row LIMIT 1")
        removal = try database.prepare("DELETE FROM recall WHERE row = ?1")
        dossier = try database.prepare("SELECT accepted_at, assumed, body FROM dossier WHERE row = ?1 AND body IS NOT NULL")
        pieces = try database.prepare(
            """
            SELECT min(row), hash, total, max(revision) FROM piece WHERE id = ?1 AND revision <= ?2 AND stored_at IS NOT NULL
            GROUP BY hash ORDER BY 1
            """)
        contentOf = try database.prepare("SELECT content FROM piece WHERE row = ?1 AND content IS NOT NULL")
        hashOf = try database.prepare("SELECT hash FROM piece WHERE row = ?1")
    }

    func insert(_ id: DossierID, revision: UInt32) throws(SQLiteError) {
        try insertion.bind(id, at: 1)
        try insertion.bind(Int64(revision), at: 2)
        try insertion.run()
    }

    func first() throws -> (row: Int64, id: DossierID, revision: UInt32)? {
        try oldest.first { ($0.int64(0), $0.dossierID(1), UInt32(truncatingIfNeeded: $0.int64(2))) }
    }

    func remove(row: Int64) throws(SQLiteError) {
        try removal.bind(row, at: 1)
        try removal.run()
    }

    /// What a held dossier's row does not say by itself; nil when its body is gone.
    func original(of held: HeldDossier) throws -> OriginalDossier? {
        try dossier.bind(held.row, at: 1)
        return try dossier.first { row in
            OriginalDossier(
                acceptedAt: UnixTime(milliseconds: row.int64(0)), assumed: row.int64(1) != 0, body: row.bytes(2))
        }
    }

    func pieces(of id: DossierID, revision: UInt32) throws -> [StoredPiece] {
        try pieces.bind(id, at: 1)
        try pieces.bind(Int64(revision), at: 2)
        return try pieces.map {
            StoredPiece(
                row: $0.int64(0), hash: $0.contentHash(1), total: $0.int(2), revision: UInt32(truncatingIfNeeded: $0.int64(3)))
        }
    }

    /// Lends the content of a small piece; false when it is a file.
    func withContent(ofPiece row: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        defer { contentOf.reset() }
        try contentOf.bind(row, at: 1)
        guard try contentOf.step() else { return false }
        try unsafe body(contentOf.blob(0))
        return true
    }

    func hash(ofPiece row: Int64) throws -> ContentHash? {
        try hashOf.bind(row, at: 1)
        return try hashOf.first { $0.contentHash(0) }
    }
}

/// What a node keeps of a dossier as it came.
package struct OriginalDossier: Equatable, Sendable {
    package var acceptedAt: UnixTime
    package var assumed: Bool
    package var body: [UInt8]
}

/// A whole piece that a node holds.
package struct StoredPiece: Equatable, Sendable {
    package var row: Int64
    package var hash: ContentHash
    package var total: Int
    /// The last one that it came with.
    package var revision: UInt32
}
