internal import CSQLite

extension Database {
    /// Whether a transaction is open (`sqlite3_get_autocommit`). SQLite itself rolls back after some failures.
    package var isInTransaction: Bool {
        get throws(SQLiteError) { try unsafe sqlite3_get_autocommit(connection()) == 0 }
    }

    /// BEGIN IMMEDIATE: takes the write lock now, so that no later statement finds it taken.
    package func begin() throws(SQLiteError) { try execute("BEGIN IMMEDIATE") }

    /// COMMIT: durable when it returns, with `synchronous=FULL`. After an error the transaction is still open, or rolled back
    /// by SQLite: `rollback` serves both.
    package func commit() throws(SQLiteError) { try execute("COMMIT") }

    /// ROLLBACK, if a transaction is open.
    package func rollback() throws(SQLiteError) {
        if try isInTransaction { try execute("ROLLBACK") }
    }

    /// Commits what `body` did, or none of it: if it throws, or the commit fails, everything is rolled back.
    package func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        try begin()
        do {
            let result = try body()
            try commit()
            return result
        } catch {
            // The first error is the one to tell; a rollback that fails too leaves nothing committed either.
            try? rollback()
            throw error
        }
    }
}
