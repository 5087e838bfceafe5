internal import CSQLite

/// A compiled statement, to be run again and again: bind, then `run` or `step`, then bind anew what differs.
///
/// Values keep from one run to the next, but for those that were bound with `bind(borrowing:)`. Parameters count from 1 and
/// columns from 0, as in SQLite.
@safe package final class Statement {
    /// Kept until the statement is gone.
    private let database: Database
    let handle: OpaquePointer
    /// A bit per parameter (1 to 64) that points into memory of the caller's.
    var borrowed: UInt64 = 0

    init(adopting handle: OpaquePointer, of database: Database) {
        self.database = database
        unsafe self.handle = unsafe handle
    }

    /// `sqlite3_finalize`.
    deinit { unsafe sqlite3_finalize(handle) }

    /// `sqlite3_prepare_v3`; exactly one statement.
    @unsafe static func compile(_ sql: String, on database: OpaquePointer) throws(SQLiteError) -> OpaquePointer {
        var handle: OpaquePointer?
        var hasMore = false
        let code = unsafe sql.withCString { text in
            var tail: UnsafePointer<CChar>?
            let code = unsafe sqlite3_prepare_v3(database, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &tail)
            hasMore = unsafe tail.map { unsafe String(cString: $0).contains { !$0.isWhitespace && $0 != ";" } } ?? false
            return code
        }
        guard code == SQLITE_OK else { throw unsafe SQLiteError(code: code, operation: "sqlite3_prepare_v3", on: database) }
        guard let statement = unsafe handle, !hasMore else {
            unsafe sqlite3_finalize(handle)
            throw SQLiteError(
                code: SQLITE_MISUSE, operation: "sqlite3_prepare_v3", message: "not exactly one statement: \(sql)")
        }
        return unsafe statement
    }

    /// Goes to the next row; `false` when there is none (`sqlite3_step`). After an error the statement is reset.
    package func step() throws(SQLiteError) -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let error = unsafe SQLiteError(code: code, operation: "sqlite3_step", on: sqlite3_db_handle(handle))
            reset()
            throw error
        }
    }

    /// Runs to the end, past any rows, and is ready for the next run. The values stay, those that were borrowed apart.
    package func run() throws(SQLiteError) {
        while try step() {}
        reset()
    }

    /// Ready for the next run (`sqlite3_reset`): the rows are gone, and the locks they held. The values stay, those that were
    /// borrowed apart, which become NULL.
    package func reset() {
        // It tells once more how the last step ended, which that step has thrown already.
        _ = unsafe sqlite3_reset(handle)
        if borrowed != 0 { returnBorrowed() }
    }

    /// All values become NULL (`sqlite3_clear_bindings`); a statement that has rows left is reset first.
    package func clearBindings() {
        reset()
        _ = unsafe sqlite3_clear_bindings(handle)
    }

    /// Calls `body` at every row, then resets, also after an error.
    package func forEachRow(_ body: (Statement) throws -> Void) throws {
        defer { reset() }
        while try step() { try body(self) }
    }

    /// What `transform` makes of every row; then resets, also after an error.
    package func map<Element>(_ transform: (Statement) throws -> Element) throws -> [Element] {
        defer { reset() }
        var elements: [Element] = []
        while try step() { elements.append(try transform(self)) }
        return elements
    }

    /// What `transform` makes of the first row, if there is one; then resets, also after an error.
    package func first<Element>(_ transform: (Statement) throws -> Element) throws -> Element? {
        defer { reset() }
        return try step() ? try transform(self) : nil
    }

    private func returnBorrowed() {
        while borrowed != 0 {
            _ = unsafe sqlite3_bind_null(handle, Int32(borrowed.trailingZeroBitCount + 1))
            borrowed &= borrowed - 1
        }
    }
}

/// A statement stays with its connection.
@available(*, unavailable)
extension Statement: Sendable {}
