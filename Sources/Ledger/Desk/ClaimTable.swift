package import Dossiers
internal import SQLite

/// Who holds which dossier. A claim stays a day after it has ended: its holder's short ids still mean what they meant.
final class ClaimTable {
    private let query: Statement
    private let ofAgent: Statement
    private let all: Statement
    private let suffixes: Statement
    private let upsert: Statement
    private let removal: Statement
    private let sweep: Statement

    private static let keptFor: Int64 = 86_400_000
    static let bySuffix = "SELECT id FROM claim WHERE substr(id, 14) = ?1"
    private static let columns = "id, uid, until, revision, step"

    init(_ database: Database) throws(SQLiteError) {
        query = try database.prepare("SELECT \(Self.columns) FROM claim WHERE id = ?1")
        ofAgent = try database.prepare("SELECT \(Self.columns) FROM claim WHERE uid = ?1 ORDER BY id")
        all = try database.prepare("SELECT \(Self.columns) FROM claim ORDER BY id")
        suffixes = try database.prepare(Self.bySuffix)
        upsert = try database.prepare(
            """
            INSERT INTO claim(id, uid, until, revision, step) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT(id) DO UPDATE SET uid = ?2, until = ?3, revision = ?4, step = ?5
            """)
        removal = try database.prepare("DELETE FROM claim WHERE id = ?1")
        sweep = try database.prepare("DELETE FROM claim WHERE until < ?1")
    }

    func claim(_ id: DossierID) throws -> Claim? {
        try query.bind(id, at: 1)
        return try query.first(Self.claim)
    }

    /// Of one agent, or of all.
    func claims(of uid: UInt32?) throws -> [Claim] {
        guard let uid else { return try all.map(Self.claim) }
        try ofAgent.bind(Int64(uid), at: 1)
        return try ofAgent.map(Self.claim)
    }

    /// Of the dossiers whose last three bytes are these.
    func ids(endingWith bytes: [UInt8]) throws -> [DossierID] {
        try unsafe bytes.withUnsafeBytes { try unsafe suffixes.bind($0, at: 1) }
        return try suffixes.map { $0.dossierID(0) }
    }

    func set(_ claim: Claim, now: UnixTime) throws(SQLiteError) {
        try sweep.bind(now.milliseconds - Self.keptFor, at: 1)
        try sweep.run()
        try upsert.bind(claim.id, at: 1)
        try upsert.bind(Int64(claim.uid), at: 2)
        try upsert.bind(claim.until.milliseconds, at: 3)
        try upsert.bind(Int64(claim.seen.revision), at: 4)
        try upsert.bind(Int64(claim.seen.step), at: 5)
        try upsert.run()
    }

    func remove(_ id: DossierID) throws(SQLiteError) {
        try removal.bind(id, at: 1)
        try removal.run()
    }

    private static func claim(_ row: Statement) -> Claim {
        Claim(
            id: row.dossierID(0), uid: UInt32(truncatingIfNeeded: row.int64(1)),
            until: UnixTime(milliseconds: row.int64(2)),
            seen: DossierVersion(
                revision: UInt32(truncatingIfNeeded: row.int64(3)), step: UInt32(truncatingIfNeeded: row.int64(4))))
    }
}

extension NodeLedger {
    /// Who holds a dossier, or held it last.
    package func claim(_ id: DossierID) throws -> Claim? { try claims.claim(id) }

    /// What an agent holds or held; nil: every agent.
    package func claims(of uid: UInt32?) throws -> [Claim] { try claims.claims(of: uid) }

    package func set(_ claim: Claim, now: UnixTime) throws {
        try file.begin()
        try claims.set(claim, now: now)
    }

    package func removeClaim(_ id: DossierID) throws {
        try file.begin()
        try claims.remove(id)
    }
}
