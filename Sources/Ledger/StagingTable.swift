package import Dossiers
internal import SQLite

/// A piece that a portal has sent whole, waiting for the dossier that names it, or accepted with it.
package struct StagedPiece: Equatable {
    package var row: Int64
    package var portal: Int64
    package var hash: ContentHash
    package var total: Int
    package var chunks: [ContentHash]
    package var accepted: Bool
}

/// Pieces and their bytes.
package struct PieceSum: Equatable, Sendable {
    package var pieces = 0
    package var bytes = 0

    package init() {}

    package mutating func add(_ pieces: Int, _ bytes: Int) {
        self.pieces += pieces
        self.bytes += bytes
    }
}

/// Pieces by (portal, dossier, revision, hash): never by hash alone, so that no portal learns what another holds (streams, rule 20).
final class StagingTable {
    private let database: Database
    private let query: Statement
    private let ofRevision: Statement
    private let insertion: Statement
    private let acceptance: Statement
    private let lapsed: Statement
    private let removal: Statement
    private let hashOf: Statement
    private let contentOf: Statement
    private let sums: Statement
    /// What no dossier has named yet, by portal.
    private(set) var staged: [Int64: PieceSum] = [:]

    init(_ database: Database) throws {
        self.database = database
        sums = try database.prepare("SELECT portal, count(*), sum(total) FROM piece WHERE accepted = 0 GROUP BY portal")
        query = try database.prepare(
            "SELECT row, total, chunk_hashes, accepted FROM piece WHERE id = ?1 AND revision = ?2 AND hash = ?3 AND portal = ?4"
        )
        ofRevision = try database.prepare(
            """
            SELECT row, total, chunk_hashes, accepted, hash FROM piece WHERE id = ?1 AND revision = ?2 AND portal = ?3
            ORDER BY row LIMIT ?4
            """)
        insertion = try database.prepare(
            """
            INSERT INTO piece(portal, id, revision, hash, total, chunk_hashes, staged_at, stored_at, content)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)
            ON CONFLICT DO NOTHING
            """)
        acceptance = try database.prepare("UPDATE piece SET accepted = 1 WHERE row = ?1")
        lapsed = try database.prepare(
            """
            SELECT row, portal, id, revision, hash, total FROM piece WHERE accepted = 0 AND staged_at < ?1
            ORDER BY staged_at, row LIMIT 100
            """)
        removal = try database.prepare("DELETE FROM piece WHERE row = ?1 AND accepted = 0")
        contentOf = try database.prepare("SELECT content FROM piece WHERE row = ?1 AND content IS NOT NULL")
        hashOf = try database.prepare("SELECT portal, id, revision, hash FROM piece WHERE row = ?1")
        try count()
    }

    /// Counts anew what is staged, as after a turn that was taken back. The work is bounded by what portals may stage.
    func count() throws {
        staged.removeAll()
        try sums.forEachRow { row in staged[row.int64(0), default: PieceSum()].add(row.int(1), row.int(2)) }
    }

    func piece(_ key: PieceKey) throws -> StagedPiece? {
        try query.bind(key.id, at: 1)
        try query.bind(Int64(key.revision), at: 2)
        try query.bind(key.hash, at: 3)
        try query.bind(key.portal, at: 4)
        return try query.first { row in
            StagedPiece(
                row: row.int64(0), portal: key.portal, hash: key.hash, total: row.int(1), chunks: row.contentHashes(2),
                accepted: row.int64(3) != 0)
        }
    }

    /// What this portal has stored for one revision, at most `count` pieces.
    func pieces(of id: DossierID, revision: UInt32, portal: Int64, atMost count: Int) throws -> [StagedPiece] {
        try ofRevision.bind(id, at: 1)
        try ofRevision.bind(Int64(revision), at: 2)
        try ofRevision.bind(portal, at: 3)
        try ofRevision.bind(count, at: 4)
        return try ofRevision.map { row in
            StagedPiece(
                row: row.int64(0), portal: portal, hash: row.contentHash(4), total: row.int(1), chunks: row.contentHashes(2),
                accepted: row.int64(3) != 0)
        }
    }

    /// - Parameter content: of a small piece; nil for one that is a file.
    func insert(_ key: PieceKey, total: Int, chunks: [ContentHash], content: UnsafeRawBufferPointer?, at time: UnixTime) throws
    {
        try insertion.bind(key.portal, at: 1)
        try insertion.bind(key.id, at: 2)
        try insertion.bind(Int64(key.revision), at: 3)
        try insertion.bind(key.hash, at: 4)
        try insertion.bind(total, at: 5)
        try insertion.bind(chunks, at: 6)
        try insertion.bind(time.milliseconds, at: 7)
        if let content = unsafe content {
            try unsafe insertion.bind(borrowing: content, at: 8)
        } else {
            try insertion.bindNull(at: 8)
        }
        try insertion.run()
        if database.changes > 0 { staged[key.portal, default: PieceSum()].add(1, total) }
    }

    func accept(_ piece: StagedPiece) throws(SQLiteError) {
        try acceptance.bind(piece.row, at: 1)
        try acceptance.run()
        staged[piece.portal, default: PieceSum()].add(-1, -piece.total)
    }

    /// Pieces whose dossier has not come since `time`, at most a hundred; their rows are removed, their files are the caller's to remove.
    func removeLapsed(before time: UnixTime) throws -> [PieceKey] {
        try lapsed.bind(time.milliseconds, at: 1)
        let found = try lapsed.map { row in (row: row.int64(0), key: Self.key(row, from: 1), total: row.int(5)) }
        for piece in found {
            try removal.bind(piece.row, at: 1)
            try removal.run()
            staged[piece.key.portal, default: PieceSum()].add(-1, -piece.total)
        }
        return found.map(\.key)
    }

    /// Lends the content of a small piece; false when it is a file.
    func withContent(row: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        defer { contentOf.reset() }
        try contentOf.bind(row, at: 1)
        guard try contentOf.step() else { return false }
        try unsafe body(contentOf.blob(0))
        return true
    }

    func key(row: Int64) throws -> PieceKey? {
        try hashOf.bind(row, at: 1)
        return try hashOf.first { Self.key($0, from: 0) }
    }

    private static func key(_ row: Statement, from column: Int) -> PieceKey {
        PieceKey(
            portal: row.int64(column), id: row.dossierID(column + 1),
            revision: UInt32(truncatingIfNeeded: row.int64(column + 2)),
            hash: row.contentHash(column + 3))
    }
}

/// Whose piece it is: the portal's number, the dossier's revision, and the hash of the whole.
package struct PieceKey: Hashable, Sendable {
    package var portal: Int64
    package var id: DossierID
    package var revision: UInt32
    package var hash: ContentHash

    package init(portal: Int64, id: DossierID, revision: UInt32, hash: ContentHash) {
        self.portal = portal
        self.id = id
        self.revision = revision
        self.hash = hash
    }

    /// The name of its file: portals and dossiers never share one, whatever the bytes.
    package var fileName: String { "\(hash)-\(id)-\(revision)-\(portal)" }

    /// Whose the file of this name is; nil for what is no such name.
    package static func portal(ofFile name: String) -> Int64? { name.split(separator: "-").last.flatMap { Int64($0) } }
}
