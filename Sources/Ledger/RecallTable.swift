package import Dossiers
internal import SQLite
internal import Streams

/// A chunk of a piece that a node sends ahead of a dossier that it was asked for.
package struct RecalledChunk: Equatable, Sendable {
    package var stream: Int64
    package var id: DossierID
    package var revision: UInt32
    package var hash: ContentHash
    package var total: Int
    package var offset: Int

    package init(stream: Int64, id: DossierID, revision: UInt32, hash: ContentHash, total: Int, offset: Int) {
        self.stream = stream
        self.id = id
        self.revision = revision
        self.hash = hash
        self.total = total
        self.offset = offset
    }
}

/// What has come of recalled dossiers before the dossiers themselves, and what restored nodes were told (streams, rules 14 and 16).
///
/// Chunks are blobs here, of whatever size their piece is: an intake that gets dossiers back is rare, and one transaction is simple.
final class RecallTable {
    private let database: Database
    private let insertion: Statement
    private let size: Statement
    private let chunks: Statement
    private let hashes: Statement
    private let removal: Statement
    private let telling: Statement

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        insertion = try database.prepare(
            """
            INSERT OR IGNORE INTO recalled_chunk(stream, id, revision, hash, total, offset, content)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
        let place = "id = ?1 AND revision = ?2 AND stream = ?3"
        size = try database.prepare(
            "SELECT coalesce(sum(length(content)), 0), count(DISTINCT hash) FROM recalled_chunk WHERE \(place)")
        chunks = try database.prepare(
            "SELECT offset, total, content FROM recalled_chunk WHERE \(place) AND hash = ?4 ORDER BY offset")
        hashes = try database.prepare(
            "SELECT hash FROM recalled_chunk WHERE \(place) GROUP BY hash ORDER BY min(row)")
        removal = try database.prepare("DELETE FROM recalled_chunk WHERE id = ?1 AND revision = ?2")
        telling = try database.prepare(
            """
            INSERT INTO known(id, revision, epoch_counter, epoch_random, term, step) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO UPDATE SET epoch_counter = ?3, epoch_random = ?4, term = ?5, step = ?6
            WHERE (epoch_counter, epoch_random, term, step) <> (?3, ?4, ?5, ?6)
            """)
    }

    func insert(_ chunk: RecalledChunk, content: UnsafeRawBufferPointer) throws(SQLiteError) {
        try insertion.bind(chunk.stream, at: 1)
        try insertion.bind(chunk.id, at: 2)
        try insertion.bind(Int64(chunk.revision), at: 3)
        try insertion.bind(chunk.hash, at: 4)
        try insertion.bind(chunk.total, at: 5)
        try insertion.bind(chunk.offset, at: 6)
        try unsafe insertion.bind(borrowing: content, at: 7)
        try insertion.run()
    }

    /// Bytes and pieces that have come for a dossier.
    func size(_ id: DossierID, revision: UInt32, stream: Int64) throws -> (bytes: Int, pieces: Int) {
        try bind(size, id, revision, stream)
        return try size.first { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }

    /// The hashes of the pieces of which something has come, in that order.
    func hashes(_ id: DossierID, revision: UInt32, stream: Int64) throws -> [ContentHash] {
        try bind(hashes, id, revision, stream)
        return try hashes.map { $0.contentHash(0) }
    }

    /// A piece put together; nil when a chunk is missing or it does not have its hash.
    func piece(_ hash: ContentHash, _ id: DossierID, revision: UInt32, stream: Int64) throws -> [UInt8]? {
        try bind(chunks, id, revision, stream)
        try chunks.bind(hash, at: 4)
        var content: [UInt8] = []
        var isWhole = false
        try chunks.forEachRow { row in
            guard row.int(0) == content.count else { return }
            content += row.bytes(2)
            isWhole = content.count == row.int(1)
        }
        guard isWhole else { return nil }
        let found = unsafe content.withUnsafeBytes { unsafe ContentHash(of: $0) }
        return found == hash ? content : nil
    }

    /// Forgets the chunks of a dossier that has come.
    func remove(_ id: DossierID, revision: UInt32) throws(SQLiteError) {
        try removal.bind(id, at: 1)
        try removal.bind(Int64(revision), at: 2)
        try removal.run()
    }

    /// Notes what a node was told in this epoch of its reports; false when that is what it was told before.
    func tell(_ id: DossierID, revision: UInt32, epoch: Epoch, term: UInt32, step: UInt32) throws(SQLiteError) -> Bool {
        try telling.bind(id, at: 1)
        try telling.bind(Int64(revision), at: 2)
        try telling.bind(epoch, at: 3)
        try telling.bind(Int64(term), at: 5)
        try telling.bind(Int64(step), at: 6)
        try telling.run()
        return database.changes > 0
    }

    private func bind(_ statement: Statement, _ id: DossierID, _ revision: UInt32, _ stream: Int64) throws(SQLiteError) {
        try statement.bind(id, at: 1)
        try statement.bind(Int64(revision), at: 2)
        try statement.bind(stream, at: 3)
    }
}
