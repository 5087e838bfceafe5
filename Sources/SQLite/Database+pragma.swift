internal import CSQLite

/// Names of pragmas are literals of the program, so they go into the SQL as they are.
extension Database {
    /// The number that `PRAGMA name` tells; `nil` if it tells nothing.
    package func integer(ofPragma name: StaticString) throws(SQLiteError) -> Int64? {
        let statement = try prepare("PRAGMA \(name)")
        return try statement.step() ? statement.int64(0) : nil
    }

    /// The text that `PRAGMA name` tells; `nil` if it tells nothing.
    package func text(ofPragma name: StaticString) throws(SQLiteError) -> String? {
        let statement = try prepare("PRAGMA \(name)")
        return try statement.step() ? statement.text(0) : nil
    }

    /// `PRAGMA name = value`. SQLite ignores what it does not know: read it back where it matters.
    package func setPragma(_ name: StaticString, to value: Int64) throws(SQLiteError) {
        try execute("PRAGMA \(name) = \(value)")
    }

    /// `PRAGMA name = 'value'`.
    ///
    /// - Returns: the value now in force where the pragma tells it, as `journal_mode` does.
    @discardableResult
    package func setPragma(_ name: StaticString, to value: StaticString) throws(SQLiteError) -> String? {
        let statement = try prepare("PRAGMA \(name) = '\(value)'")
        return try statement.step() ? statement.text(0) : nil
    }
}
