package import Dossiers
internal import SQLite
internal import Sodium
package import Streams

/// A ledger's file: opened, of our kind, of a schema that this program knows; one transaction at a time.
///
/// WAL mode with `synchronous=FULL`: a commit is on disk when ``commit()`` returns. Pages are 16 KiB: measured, half as fast again as 4 KiB.
/// The one connection that writes also checkpoints, between turns: two connections that commit and checkpoint at once can lose pages
/// in SQLite 3.40.1. SQLite's own checkpoint at the end of a commit is off, because it throws its failures away
/// (`sqlite3WalDefaultHook`), and a failure of the store must end the process.
package final class LedgerFile {
    package enum Role: String, Sendable { case intake, node }

    let database: Database
    /// Drawn at random when the ledger was created.
    package let id: LedgerID
    package let role: Role
    package private(set) var isInTransaction = false
    /// What `writtenPages` was at the last checkpoint.
    private var checkpointedPages = 0
    /// Pages in the log, 32 MiB, that are checkpointed also when the loop does not rest.
    private static let logPagesMax = 2_000
    /// Made when it is first needed: a file that is only copied is closed without it.
    private var savepoint: Savepoint?

    /// Opens the ledger to write, creating it if there is none.
    ///
    /// - Parameters:
    ///   - vfs: see ``Storage``.
    ///   - newID: of a ledger that is created; nil draws one.
    package init(writing path: String, role: Role, now: UnixTime, vfs: String? = nil, newID: LedgerID? = nil) throws {
        database = try Database(path: path, mode: .readWriteCreate, vfs: vfs)
        self.role = role
        // Before anything is set: what is not ours stays as it is.
        try Self.check(database, path: path, role: role)
        try database.execute(
            "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;")
        try database.execute(
            "PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;"
        )
        try Self.migrate(database, role: role, now: now, newID: newID)
        id = try Self.identity(database, path: path, role: role)
    }

    /// Opens the ledger to read, whether its process runs or not; nothing is ever changed or checkpointed.
    ///
    /// - Parameter allowsOlder: a backup may be of a schema that this program only brings up to date when it is restored.
    package init(reading path: String, vfs: String? = nil, allowsOlder: Bool = false) throws {
        database = try Database(path: path, mode: .readOnly, vfs: vfs)
        try database.setBusyTimeout(.seconds(5))
        let found = try Self.role(database, path: path)
        let version = try Self.version(of: database)
        let known = Self.migrations(of: found).count
        guard version <= known else { throw LedgerError.newerSchema(path, version, known) }
        guard version == known || allowsOlder else { throw LedgerError.olderSchema(path, version, known) }
        role = found
        id = try Self.identity(database, path: path, role: found)
    }

    /// Begins a transaction unless one is open.
    func begin() throws(SQLiteError) {
        guard !isInTransaction else { return }
        try database.begin()
        isInTransaction = true
    }

    /// One fsync for all that the transaction holds.
    func commit() throws(SQLiteError) {
        guard isInTransaction else { return }
        try database.commit()
        isInTransaction = false
    }

    func rollBack() {
        guard isInTransaction else { return }
        // A rollback that fails leaves nothing committed either: the connection's next statement tells.
        try? database.rollback()
        isInTransaction = false
    }

    /// Runs the effect of one entry. If it throws what is no failure of the store, nothing of it is left in the open transaction, and all
    /// else of that stands; if the store fails, the whole transaction is the caller's to roll back.
    func attempt(_ body: () throws -> Void) throws {
        try begin()
        let savepoint = try savepoint ?? Savepoint(database)
        self.savepoint = savepoint
        try savepoint.run(body, isUndone: Self.concernsEntry)
    }

    /// Whether an error says something about what was being written, not about the store: a rule of the schema, or what any code above it
    /// throws.
    package static func concernsEntry(_ error: any Error) -> Bool {
        guard let failure = error as? any LedgerFailure else { return true }
        return (failure as? SQLiteError)?.isOfValues ?? false
    }

    /// Bounds the ledger's size: what would not fit fails as on a full disk. Some pages more than it has now, at least one.
    package func bound(morePages: Int) throws {
        let pages = try database.integer(ofPragma: "page_count") ?? 0
        try database.execute("PRAGMA max_page_count = \(pages + Int64(max(1, morePages)))")
    }

    /// Moves what the log holds into the file, for an idle moment.
    package func checkpoint() throws {
        checkpointedPages = try writtenPages
        _ = try database.checkpoint(.passive)
    }

    /// Moves the whole log into the file and gives its room back to the disk; a reader that is in the way keeps it. Outside a transaction.
    package func emptyLog() throws {
        checkpointedPages = try writtenPages
        _ = try database.checkpoint(.truncate)
    }

    /// The log has grown so much since the last checkpoint that the next one waits for no idle moment.
    package var needsCheckpoint: Bool {
        get throws { try writtenPages - checkpointedPages >= Self.logPagesMax }
    }

    /// Pages that this connection has written to the log.
    private var writtenPages: Int {
        get throws(SQLiteError) { try database.status(.cacheWrite) }
    }

    /// Bytes of pages that what was deleted has left: the ledger fills them before it grows.
    var reusableBytes: Int {
        get throws { try Int(database.integer(ofPragma: "freelist_count") ?? 0) * pageBytes }
    }

    /// Bytes of the whole ledger once its log is moved into the file.
    var settledBytes: Int {
        get throws { try Int(database.integer(ofPragma: "page_count") ?? 0) * pageBytes }
    }

    private var pageBytes: Int { get throws { try Int(database.integer(ofPragma: "page_size") ?? 0) } }

    /// Whether a node's ledger has served no stream but this one.
    func isOnly(_ stream: StreamName) throws -> Bool {
        let others = try database.prepare("SELECT count(*) FROM incoming WHERE name <> ?1")
        try others.bind(stream.description, at: 1)
        return try others.first { $0.int64(0) } == 0
    }

    /// Whether the file is new, or a ledger of this role that this program knows.
    private static func check(_ database: Database, path: String, role: Role) throws {
        let application = try application(of: database, path: path)
        let version = try version(of: database)
        let isNew = try application == 0 && version == 0 && isEmpty(database)
        guard isNew || application == Schema.applicationID else { throw LedgerError.notALedger(path) }
        // Its role first: the schemas of the two are counted apart.
        if application == Schema.applicationID {
            let found = try Self.role(database, path: path)
            guard found == role else { throw LedgerError.otherRole(path, found: found, expected: role) }
        }
        let known = migrations(of: role).count
        guard version <= known else { throw LedgerError.newerSchema(path, version, known) }
    }

    private static func isEmpty(_ database: Database) throws -> Bool {
        try database.prepare("SELECT count(*) FROM sqlite_schema").first { $0.int64(0) } == 0
    }

    private static func migrations(of role: Role) -> [String] { role == .intake ? Schema.intake : Schema.node }

    private static func migrate(_ database: Database, role: Role, now: UnixTime, newID: LedgerID?) throws {
        let version = try version(of: database)
        let migrations = migrations(of: role)
        guard version < migrations.count else { return }
        try database.transaction {
            for migration in migrations[version...] { try database.execute(migration) }
            if version == 0 { try create(database, role: role, now: now, newID) }
            try database.execute("PRAGMA user_version = \(migrations.count)")
        }
    }

    private static func version(of database: Database) throws(SQLiteError) -> Int {
        Int(try database.integer(ofPragma: "user_version") ?? 0)
    }

    /// The first that is read of the file: where it shows that it is no database at all.
    private static func application(of database: Database, path: String) throws -> Int32 {
        do throws(SQLiteError) {
            return Int32(truncatingIfNeeded: try database.integer(ofPragma: "application_id") ?? 0)
        } catch {
            throw error.isCorrupt ? LedgerError.notALedger(path) : error
        }
    }

    private static func create(_ database: Database, role: Role, now: UnixTime, _ newID: LedgerID?) throws {
        try database.execute("PRAGMA application_id = \(Schema.applicationID)")
        var random = SecureRandom()
        let id = newID ?? LedgerID(using: &random)
        let insertion = try database.prepare("INSERT INTO ledger(one, role, id, created_at) VALUES (1, ?1, ?2, ?3)")
        try insertion.bind(role.rawValue, at: 1)
        try insertion.bind(words: id.high, id.low, at: 2)
        try insertion.bind(now.milliseconds, at: 3)
        try insertion.run()
    }

    private static func role(_ database: Database, path: String) throws -> Role {
        guard try application(of: database, path: path) == Schema.applicationID else { throw LedgerError.notALedger(path) }
        let query = try database.prepare("SELECT role FROM ledger")
        guard try query.step(), let role = Role(rawValue: query.text(0) ?? "") else { throw LedgerError.notALedger(path) }
        return role
    }

    private static func identity(_ database: Database, path: String, role: Role) throws -> LedgerID {
        let query = try database.prepare("SELECT id FROM ledger")
        guard try query.step(), let words = query.words2(0) else { throw LedgerError.notALedger(path) }
        return LedgerID(high: words.0, low: words.1)
    }
}

/// Why a file cannot serve as this ledger. Each says what to do.
package enum LedgerError: Error, Equatable {
    case notALedger(String)
    case newerSchema(String, Int, Int)
    case olderSchema(String, Int, Int)
    case otherRole(String, found: LedgerFile.Role, expected: LedgerFile.Role)
    case otherStream(String, expected: StreamName)
    case corrupt(String)
    /// The store failed under the process that had the directory; with it, how.
    case needsDoctor(String, String)
}

extension LedgerError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notALedger(let path):
            "\(path) is not a ledger of saisine, or its beginning is damaged: choose another --data directory, or restore the latest backup"
        case .newerSchema(let path, let found, let known):
            "\(path) has schema \(found) and this program knows \(known): run the newer saisine that wrote it"
        case .olderSchema(let path, let found, let known):
            "\(path) has schema \(found) and this program \(known): start its process again with this program, which brings it up to date"
        case .otherRole(let path, let found, let expected):
            "\(path) is the ledger of \(found == .intake ? "an intake" : "a node"), not of \(expected == .intake ? "an intake" : "a node"): "
                + "choose another --data directory"
        case .otherStream(let path, let expected):
            "\(path) is the ledger of another stream's node, not of \(expected)'s: choose another --data directory"
        case .corrupt(let what):
            "the ledger is damaged: \(what); `saisine doctor --data DIR` shows all of it; restore it from its backup"
        case .needsDoctor(let path, let reason):
            "the store in \(path) failed (\(reason)): run `saisine doctor --data \(path)`, which checks it and lets it start again"
        }
    }
}
