internal import Dossiers
internal import SQLite

/// Refusals that rest on the topology or its rules, by id and bytes, so that the same question gets the same answer under a later
/// topology, and a corrected dossier under the same id is welcome (streams, rule 19).
final class RefusalTable {
    private let query: Statement
    private let insertion: Statement
    /// Almost always zero on a healthy day: then nothing is looked up.
    private var count: Int64

    init(_ database: Database) throws {
        query = try database.prepare("SELECT code, message FROM refusal WHERE id = ?1 AND content_hash = ?2")
        insertion = try database.prepare(
            "INSERT OR IGNORE INTO refusal(id, content_hash, code, message, at) VALUES (?1, ?2, ?3, ?4, ?5)")
        count = try database.prepare("SELECT count(*) FROM refusal").first { $0.int64(0) } ?? 0
    }

    func refusal(_ id: DossierID, _ hash: ContentHash) throws -> Refusal? {
        guard count > 0 else { return nil }
        try query.bind(id, at: 1)
        try query.bind(hash, at: 2)
        return try query.first { row in Refusal(Refusal.Code(rawValue: row.text(0) ?? "") ?? .notServed, row.text(1) ?? "") }
    }

    func insert(_ refusal: Refusal, _ id: DossierID, _ hash: ContentHash, at time: UnixTime) throws(SQLiteError) {
        try insertion.bind(id, at: 1)
        try insertion.bind(hash, at: 2)
        try insertion.bind(refusal.code.rawValue, at: 3)
        try insertion.bind(refusal.message, at: 4)
        try insertion.bind(time.milliseconds, at: 5)
        try insertion.run()
        count += 1
    }
}
