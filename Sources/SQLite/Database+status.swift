internal import CSQLite

extension Database {
    /// A figure that SQLite keeps of a connection.
    package enum Status: Hashable, Sendable {
        /// Bytes of the page cache.
        case cacheUsed
        /// Pages found in the cache, not found, written, and written early for want of room, since the last reset.
        case cacheHit, cacheMiss, cacheWrite, cacheSpill
        /// Bytes of the schema, and of the statements.
        case schemaUsed, statementUsed

        fileprivate var code: Int32 {
            switch self {
            case .cacheUsed: SQLITE_DBSTATUS_CACHE_USED
            case .cacheHit: SQLITE_DBSTATUS_CACHE_HIT
            case .cacheMiss: SQLITE_DBSTATUS_CACHE_MISS
            case .cacheWrite: SQLITE_DBSTATUS_CACHE_WRITE
            case .cacheSpill: SQLITE_DBSTATUS_CACHE_SPILL
            case .schemaUsed: SQLITE_DBSTATUS_SCHEMA_USED
            case .statementUsed: SQLITE_DBSTATUS_STMT_USED
            }
        }
    }

    /// `sqlite3_db_status`.
    package func status(_ status: Status, reset: Bool = false) throws(SQLiteError) -> Int {
        var (current, highest): (Int32, Int32) = (0, 0)
        try unsafe checked("sqlite3_db_status") { unsafe sqlite3_db_status($0, status.code, &current, &highest, reset ? 1 : 0) }
        return Int(current)
    }
}
