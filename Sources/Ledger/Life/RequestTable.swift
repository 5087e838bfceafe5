internal import Dossiers
internal import SQLite

/// What applicants asked of this node's dossiers, so that each is done once.
final class RequestTable {
    private let insertion: Statement
    private let query: Statement
    private let byRevision: Statement
    private let parked: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            "INSERT OR IGNORE INTO request(id, number, kind, revision, at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        // One whose body has been discarded is of a dossier that is settled: nothing comes of any.
        query = try database.prepare(
            "SELECT 1 FROM request WHERE id = ?1 AND number = ?2 AND kind = ?3 AND (body = ?4 OR body IS NULL)")
        byRevision = try database.prepare(
            "SELECT coalesce(body = ?3, 1) FROM request WHERE id = ?1 AND revision = ?2 AND kind = 3 ORDER BY 1 DESC")
        parked = try database.prepare("SELECT 1 FROM parked WHERE id = ?1 AND ended IS NULL LIMIT 1")
    }

    func isKnown(_ id: DossierID, number: UInt32, kind: UInt8, body: [UInt8]) throws -> Bool {
        try query.bind(id, at: 1)
        try query.bind(Int64(number), at: 2)
        try query.bind(Int64(kind), at: 3)
        try unsafe body.withUnsafeBytes { raw in try unsafe query.bind(raw, at: 4) }
        return try query.first { _ in true } ?? false
    }

    /// Also true of a revision that is no complement's here.
    func hasComplement(_ id: DossierID, revision: UInt32, body: [UInt8]) throws -> Bool {
        try byRevision.bind(id, at: 1)
        try byRevision.bind(Int64(revision), at: 2)
        try unsafe body.withUnsafeBytes { raw in try unsafe byRevision.bind(raw, at: 3) }
        return try byRevision.first { $0.int64(0) != 0 } ?? true
    }

    func hasParked(_ id: DossierID) throws -> Bool {
        try parked.bind(id, at: 1)
        return try parked.first { _ in true } ?? false
    }

    func insert(_ id: DossierID, number: UInt32, kind: UInt8, revision: UInt32, body: [UInt8], at time: UnixTime) throws {
        try insertion.bind(id, at: 1)
        try insertion.bind(Int64(number), at: 2)
        try insertion.bind(Int64(kind), at: 3)
        try insertion.bind(Int64(revision), at: 4)
        try insertion.bind(time.milliseconds, at: 5)
        try unsafe body.withUnsafeBytes { raw in try unsafe insertion.bind(raw, at: 6) }
        try insertion.run()
    }
}
