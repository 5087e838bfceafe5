internal import CSQLite

/// The columns of the present row, which count from 0. Without a row, or beyond the last column, everything is NULL.
extension Statement {
    /// How many columns a row has (`sqlite3_column_count`).
    package var columnCount: Int { unsafe Int(sqlite3_column_count(handle)) }

    /// Whether the value is NULL (`sqlite3_column_type`).
    package func isNull(_ column: Int) -> Bool {
        unsafe sqlite3_column_type(handle, Int32(clamping: column)) == SQLITE_NULL
    }

    /// `sqlite3_column_int64`; NULL is 0.
    package func int64(_ column: Int) -> Int64 { unsafe sqlite3_column_int64(handle, Int32(clamping: column)) }

    /// `sqlite3_column_int64`; NULL is 0.
    package func int(_ column: Int) -> Int { Int(int64(column)) }

    /// `sqlite3_column_int64` of what `bind(_: UInt64)` stored; a negative number is SQLITE_MISMATCH.
    package func uint64(_ column: Int) throws(SQLiteError) -> UInt64 {
        let value = int64(column)
        guard let unsigned = UInt64(exactly: value) else {
            throw SQLiteError(code: SQLITE_MISMATCH, operation: "sqlite3_column_int64", message: "\(value) is negative")
        }
        return unsigned
    }

    /// `sqlite3_column_double`; NULL is 0.
    package func double(_ column: Int) -> Double { unsafe sqlite3_column_double(handle, Int32(clamping: column)) }

    /// A copy of the text (`sqlite3_column_text`); NULL is `nil`. Bytes that are no UTF-8 become U+FFFD.
    package func text(_ column: Int) -> String? {
        let column = Int32(clamping: column)
        guard let start = unsafe sqlite3_column_text(handle, column) else { return nil }
        let count = unsafe Int(sqlite3_column_bytes(handle, column))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Lends the bytes of a blob or a text for the time of `body` only; NULL is empty.
    @inlinable
    package func withBlob<Result, Failure: Error>(
        _ column: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe body(blob(column))
    }

    /// The bytes of a blob or a text (`sqlite3_column_blob`), lent until the next `step`, `run` or `reset`; NULL is empty.
    @unsafe package func blob(_ column: Int) -> UnsafeRawBufferPointer {
        let column = Int32(clamping: column)
        let start = unsafe sqlite3_column_blob(handle, column)
        return unsafe UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
    }
}
