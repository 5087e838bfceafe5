internal import Dossiers
internal import SQLite

/// Refusals that rest on the topology or its rules, by id and bytes, so that the same question gets the same answer under a later
/// topology, and a corrected dossier under the same id is welcome (streams, rule 19).
final class RefusalTable {
    private let database: Database
    private let query: Statement
    private let insertion: Statement
    private let removal: Statement
    private let counting: Statement
    /// By portal; those of a ledger from before portals were noted under none.
    private var counts: [Int64: Int] = [:]
    /// Almost always zero on a healthy day: then nothing is looked up.
    private var total = 0

    init(_ database: Database) throws {
        self.database = database
        query = try database.prepare("SELECT code, message FROM refusal WHERE id = ?1 AND content_hash = ?2")
        insertion = try database.prepare(
            "INSERT OR IGNORE INTO refusal(id, content_hash, code, message, at, portal) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        removal = try database.prepare(
            """
            DELETE FROM refusal WHERE (id, content_hash) IN
            (SELECT id, content_hash FROM refusal WHERE portal = ?1 AND at < ?2 ORDER BY at LIMIT 1)
            """)
        counting = try database.prepare("SELECT coalesce(portal, 0), count(*) FROM refusal GROUP BY portal")
        try count()
    }

    /// Counts anew, as after a turn that was taken back.
    func count() throws {
        counts = Dictionary(uniqueKeysWithValues: try counting.map { ($0.int64(0), $0.int(1)) })
        total = counts.values.reduce(0, +)
    }

    func count(of portal: Int64) -> Int { counts[portal] ?? 0 }

    func refusal(_ id: DossierID, _ hash: ContentHash) throws -> Refusal? {
        guard total > 0 else { return nil }
        try query.bind(id, at: 1)
        try query.bind(hash, at: 2)
        return try query.first { row in Refusal(Refusal.Code(rawValue: row.text(0) ?? "") ?? .notServed, row.text(1) ?? "") }
    }

    func insert(_ refusal: Refusal, _ id: DossierID, _ hash: ContentHash, portal: Int64, at time: UnixTime) throws(SQLiteError)
    {
        try insertion.bind(id, at: 1)
        try insertion.bind(hash, at: 2)
        try insertion.bind(refusal.code.rawValue, at: 3)
        try insertion.bind(refusal.message, at: 4)
        try insertion.bind(time.milliseconds, at: 5)
        try insertion.bind(portal, at: 6)
        try insertion.run()
        add(database.changes, portal)
    }

    /// Removes the oldest of a portal, if it is from before `time`; whether there was one.
    func removeOldest(of portal: Int64, before time: UnixTime) throws(SQLiteError) -> Bool {
        try removal.bind(portal, at: 1)
        try removal.bind(time.milliseconds, at: 2)
        try removal.run()
        let removed = database.changes
        add(-removed, portal)
        return removed > 0
    }

    private func add(_ number: Int, _ portal: Int64) {
        counts[portal, default: 0] += number
        total += number
    }
}
