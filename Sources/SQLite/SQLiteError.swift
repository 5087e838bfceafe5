internal import CSQLite

/// A call of SQLite that failed: its extended result code, the C function, and SQLite's own sentence.
package struct SQLiteError: Error, Hashable, Sendable {
    /// The extended result code, such as SQLITE_IOERR_FSYNC.
    package let code: Int32
    /// The name of the C function.
    package let operation: String
    /// What SQLite says of it; never the values that were bound.
    package let message: String

    package init(code: Int32, operation: String, message: String) {
        self.code = code
        self.operation = operation
        self.message = message
    }

    /// As SQLite words the code, when no connection can say more (`sqlite3_errstr`).
    init(code: Int32, operation: String) {
        self.init(code: code, operation: operation, message: unsafe String(cString: sqlite3_errstr(code)))
    }

    /// With the words of the connection's last failure (`sqlite3_errmsg`).
    init(code: Int32, operation: StaticString, on database: OpaquePointer?) {
        let message = unsafe String(cString: sqlite3_errmsg(database))
        self.init(code: code, operation: operation.description, message: message)
    }

    /// The result code without its extension.
    package var primaryCode: Int32 { code & 0xff }

    /// Another connection is in the way: try again (SQLITE_BUSY, SQLITE_LOCKED).
    package var isBusy: Bool { primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED }
    /// The disk, or the size the database may have, is full: what is committed stands.
    package var isFull: Bool { primaryCode == SQLITE_FULL }
    /// The file is damaged, or is no database.
    package var isCorrupt: Bool { primaryCode == SQLITE_CORRUPT || primaryCode == SQLITE_NOTADB }
    /// The file or the connection may not be written.
    package var isReadOnly: Bool { primaryCode == SQLITE_READONLY }
    /// The disk failed: after a failed write or fsync nothing that was not committed before may be believed.
    package var isIOError: Bool { primaryCode == SQLITE_IOERR }
    /// A UNIQUE, CHECK, NOT NULL or foreign key rule of the schema refused the row.
    package var isConstraint: Bool { primaryCode == SQLITE_CONSTRAINT }
    /// The values are to blame: a rule of the schema refused them, or they are none that a column can hold.
    package var isOfValues: Bool { isConstraint || primaryCode == SQLITE_MISMATCH || primaryCode == SQLITE_TOOBIG }
    /// The file could not be opened.
    package var isCannotOpen: Bool { primaryCode == SQLITE_CANTOPEN }
    /// `Database.interrupt` ended it.
    package var isInterrupted: Bool { primaryCode == SQLITE_INTERRUPT }
}

extension SQLiteError: CustomStringConvertible {
    /// `sqlite3_step: UNIQUE constraint failed: dossier.id (2067)`.
    package var description: String { "\(operation): \(message) (\(code))" }
}
