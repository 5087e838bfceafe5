internal import CSQLite

/// What a checkpoint did.
package struct Checkpoint: Hashable, Sendable {
    /// How far it goes.
    package enum Mode: Hashable, Sendable {
        /// What is possible without waiting for anybody.
        case passive
        /// All of it, and the log file is cut to zero bytes.
        case truncate

        fileprivate var code: Int32 {
            switch self {
            case .passive: SQLITE_CHECKPOINT_PASSIVE
            case .truncate: SQLITE_CHECKPOINT_TRUNCATE
            }
        }
    }

    /// Pages in the log; −1 when the database has none.
    package let logged: Int
    /// Those of them that are in the database file now.
    package let checkpointed: Int
    /// A reader or writer was in the way: an outcome, not an error.
    package let isBusy: Bool

    /// Nothing is left to do.
    package var isComplete: Bool { !isBusy && logged == checkpointed }
}

extension Database {
    /// Moves pages from the log into the database file (`sqlite3_wal_checkpoint_v2`).
    package func checkpoint(_ mode: Checkpoint.Mode) throws(SQLiteError) -> Checkpoint {
        let database = try unsafe connection()
        var (logged, checkpointed): (Int32, Int32) = (-1, -1)
        let code = unsafe sqlite3_wal_checkpoint_v2(database, nil, mode.code, &logged, &checkpointed)
        let isBusy = code & 0xff == SQLITE_BUSY
        guard code == SQLITE_OK || isBusy else {
            throw unsafe SQLiteError(code: code, operation: "sqlite3_wal_checkpoint_v2", on: database)
        }
        return Checkpoint(logged: Int(logged), checkpointed: Int(checkpointed), isBusy: isBusy)
    }

    /// Checkpoints at the end of a commit once the log has `pages` (`sqlite3_wal_autocheckpoint`); 0 leaves it to `checkpoint`.
    package func setAutocheckpoint(pages: Int) throws(SQLiteError) {
        try unsafe checked("sqlite3_wal_autocheckpoint") { unsafe sqlite3_wal_autocheckpoint($0, Int32(clamping: pages)) }
    }
}
