internal import CSQLite

extension Database {
    /// Copies everything committed, as of one moment, over `target` (`sqlite3_backup_init`, one `_step`, `_finish`).
    ///
    /// Writers of this database go on in the log meanwhile; `target` must be nobody else's.
    package func backup(to target: Database) throws(SQLiteError) {
        let (source, destination) = unsafe (try connection(), try target.connection())
        guard let backup = unsafe sqlite3_backup_init(destination, "main", source, "main") else {
            let code = unsafe sqlite3_extended_errcode(destination)
            throw unsafe SQLiteError(code: code, operation: "sqlite3_backup_init", on: destination)
        }
        let step = unsafe sqlite3_backup_step(backup, -1)
        let finish = unsafe sqlite3_backup_finish(backup)
        if step == SQLITE_DONE && finish == SQLITE_OK { return }
        throw SQLiteError(code: finish == SQLITE_OK ? step : finish, operation: "sqlite3_backup_step")
    }
}
