internal import CSQLite

/// Values for the parameters, which count from 1. A parameter that the statement does not have is SQLITE_RANGE; a statement
/// that has rows left must be reset before (SQLITE_MISUSE).
extension Statement {
    /// `sqlite3_bind_int64`.
    package func bind(_ value: Int64, at parameter: Int) throws(SQLiteError) {
        try bound(parameter, "sqlite3_bind_int64") { unsafe sqlite3_bind_int64(handle, $0, value) }
    }

    /// `sqlite3_bind_int64`.
    package func bind(_ value: Int, at parameter: Int) throws(SQLiteError) {
        try bind(Int64(value), at: parameter)
    }

    /// `sqlite3_bind_int64`; a number of more than 63 bits, which would change its order, is SQLITE_MISMATCH.
    package func bind(_ value: UInt64, at parameter: Int) throws(SQLiteError) {
        guard let signed = Int64(exactly: value) else {
            throw SQLiteError(code: SQLITE_MISMATCH, operation: "sqlite3_bind_int64", message: "\(value) exceeds 63 bits")
        }
        try bind(signed, at: parameter)
    }

    /// `sqlite3_bind_double`.
    package func bind(_ value: Double, at parameter: Int) throws(SQLiteError) {
        try bound(parameter, "sqlite3_bind_double") { unsafe sqlite3_bind_double(handle, $0, value) }
    }

    /// `sqlite3_bind_null`.
    package func bindNull(at parameter: Int) throws(SQLiteError) {
        try bound(parameter, "sqlite3_bind_null") { unsafe sqlite3_bind_null(handle, $0) }
    }

    /// `sqlite3_bind_text64` of a literal, which is not copied.
    package func bind(_ text: StaticString, at parameter: Int) throws(SQLiteError) {
        try bound(parameter, "sqlite3_bind_text64") {
            let start = unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
            return unsafe sqlite3_bind_text64(handle, $0, start, UInt64(text.utf8CodeUnitCount), nil, UInt8(SQLITE_UTF8))
        }
    }

    /// `sqlite3_bind_text64`; SQLite copies the text.
    @_disfavoredOverload
    package func bind(_ text: String, at parameter: Int) throws(SQLiteError) {
        var text = text
        let code = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                let parameter = Int32(clamping: parameter)
                let (start, count) = (characters.baseAddress, UInt64(characters.count))
                return unsafe sqlite3_bind_text64(handle, parameter, start, count, copying, UInt8(SQLITE_UTF8))
            }
        }
        try bound(parameter, "sqlite3_bind_text64") { _ in code }
    }

    /// `sqlite3_bind_blob64`; SQLite copies the bytes, so they may come from the stack. Up to a kilobyte or so that costs little:
    /// SQLite has small memory of its own at hand. Empty bytes are an empty blob, not NULL.
    package func bind(_ bytes: UnsafeRawBufferPointer, at parameter: Int) throws(SQLiteError) {
        try unsafe bind(bytes, at: parameter, copying)
    }

    /// `sqlite3_bind_blob64` without a copy: the bytes must stay as they are until the next `run` ends, or `reset`, or until the
    /// parameter is bound anew; then the parameter is NULL. For large values.
    @unsafe package func bind(borrowing bytes: UnsafeRawBufferPointer, at parameter: Int) throws(SQLiteError) {
        guard (1...64).contains(parameter) else { return try unsafe bind(bytes, at: parameter) }
        try unsafe bind(bytes, at: parameter, nil)
        borrowed |= 1 << UInt64(parameter - 1)
    }

    @unsafe private func bind(
        _ bytes: UnsafeRawBufferPointer, at parameter: Int, _ destructor: sqlite3_destructor_type?
    ) throws(SQLiteError) {
        try bound(parameter, "sqlite3_bind_blob64") {
            guard let start = bytes.baseAddress else { return unsafe sqlite3_bind_zeroblob(handle, $0, 0) }
            return unsafe sqlite3_bind_blob64(handle, $0, start, UInt64(bytes.count), destructor)
        }
    }

    private func bound(_ parameter: Int, _ operation: StaticString, _ call: (Int32) -> Int32) throws(SQLiteError) {
        let code = call(Int32(clamping: parameter))
        if code == SQLITE_OK { return }
        throw unsafe SQLiteError(code: code, operation: operation, on: sqlite3_db_handle(handle))
    }
}

/// SQLITE_TRANSIENT, which is a cast that Swift does not import: SQLite makes a copy before the call returns.
private var copying: sqlite3_destructor_type { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
