internal import CSQLite

/// A connection to a SQLite database, with the statements prepared on it.
///
/// It belongs to the thread of one loop: it is not Sendable, and SQLite's own mutex is off (SQLITE_OPEN_NOMUTEX). A closed
/// connection answers every call with SQLITE_MISUSE.
@safe package final class Database {
    private var handle: OpaquePointer?

    /// What a connection may do.
    package enum Mode: Hashable, Sendable {
        case readWriteCreate, readWrite, readOnly

        fileprivate var flags: Int32 {
            switch self {
            case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .readWrite: SQLITE_OPEN_READWRITE
            case .readOnly: SQLITE_OPEN_READONLY
            }
        }
    }

    /// `sqlite3_open_v2` with extended result codes; then a schema that is damaged or hostile can neither be written to
    /// (SQLITE_DBCONFIG_DEFENSIVE) nor run functions with side effects (SQLITE_DBCONFIG_TRUSTED_SCHEMA off).
    ///
    /// - Parameters:
    ///   - path: a file, or `:memory:`.
    ///   - vfs: the registered name of another file layer; `nil` is the system's.
    package init(path: String, mode: Mode = .readWriteCreate, vfs: String? = nil) throws(SQLiteError) {
        guard sqlite3_threadsafe() != 0 else {
            throw SQLiteError(
                code: SQLITE_MISUSE, operation: "sqlite3_threadsafe", message: "SQLite was built for one thread only")
        }
        let flags = mode.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = unsafe sqlite3_open_v2(path, &handle, flags, vfs)
        if code != SQLITE_OK {
            let error = unsafe SQLiteError(code: code, operation: "sqlite3_open_v2", on: handle)
            unsafe sqlite3_close_v2(handle)
            throw SQLiteError(code: code, operation: error.operation, message: "\(error.message): \(path)")
        }
        try configure(SQLITE_DBCONFIG_DEFENSIVE, true)
        try configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
    }

    /// `sqlite3_close_v2`: statements that outlive the connection keep it until they are gone.
    deinit { unsafe sqlite3_close_v2(handle) }

    /// `sqlite3_close`: SQLITE_BUSY while statements of it are alive. Once closed, closing again does nothing.
    package func close() throws(SQLiteError) {
        guard unsafe handle != nil else { return }
        try unsafe checked("sqlite3_close") { unsafe sqlite3_close($0) }
        unsafe handle = nil
    }

    /// Runs one or several statements without values, and drops their rows (`sqlite3_exec`).
    package func execute(_ sql: String) throws(SQLiteError) {
        try unsafe checked("sqlite3_exec") { unsafe sqlite3_exec($0, sql, nil, nil, nil) }
    }

    /// Compiles one statement to be run many times (`sqlite3_prepare_v3`, SQLITE_PREPARE_PERSISTENT).
    package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        unsafe Statement(adopting: try Statement.compile(sql, on: try connection()), of: self)
    }

    /// Rows that the last INSERT, UPDATE or DELETE changed (`sqlite3_changes64`).
    package var changes: Int { unsafe handle.map { unsafe Int(sqlite3_changes64($0)) } ?? 0 }

    /// The row that the last INSERT made (`sqlite3_last_insert_rowid`).
    package var lastInsertRowID: Int64 { unsafe handle.map { unsafe sqlite3_last_insert_rowid($0) } ?? 0 }

    /// Whether the connection may only read (`sqlite3_db_readonly`).
    package var isReadOnly: Bool { unsafe handle.map { unsafe sqlite3_db_readonly($0, "main") == 1 } ?? true }

    /// How long a call waits for another connection's lock before it is `isBusy` (`sqlite3_busy_timeout`); zero at first.
    package func setBusyTimeout(_ timeout: Duration) throws(SQLiteError) {
        let milliseconds = Int32(
            clamping: timeout.components.seconds * 1_000 + timeout.components.attoseconds / 1_000_000_000_000_000)
        try unsafe checked("sqlite3_busy_timeout") { unsafe sqlite3_busy_timeout($0, milliseconds) }
    }

    /// Ends the statements that run, at their next step, with `isInterrupted` (`sqlite3_interrupt`).
    package func interrupt() {
        if let handle = unsafe handle { unsafe sqlite3_interrupt(handle) }
    }

    /// Switches one of SQLite's guards (`sqlite3_db_config`).
    private func configure(_ setting: Int32, _ value: Bool) throws(SQLiteError) {
        var now: Int32 = 0
        let code = unsafe saisine_sqlite3_db_config_switch(handle, setting, value ? 1 : 0, &now)
        guard code == SQLITE_OK, (now != 0) == value else {
            throw SQLiteError(code: code, operation: "sqlite3_db_config", message: "setting \(setting) stays \(now)")
        }
    }
}

/// A connection stays on the thread of its loop.
@available(*, unavailable)
extension Database: Sendable {}

extension Database {
    /// The open connection; SQLITE_MISUSE once it is closed.
    @unsafe func connection() throws(SQLiteError) -> OpaquePointer {
        guard let handle = unsafe handle else {
            throw SQLiteError(code: SQLITE_MISUSE, operation: "sqlite3", message: "the connection is closed")
        }
        return unsafe handle
    }

    /// The result of a call on the open connection; anything but SQLITE_OK becomes an error.
    @unsafe func checked(_ operation: StaticString, _ call: (OpaquePointer) -> Int32) throws(SQLiteError) {
        let database = try unsafe connection()
        let code = unsafe call(database)
        if code != SQLITE_OK { throw unsafe SQLiteError(code: code, operation: operation, on: database) }
    }
}
