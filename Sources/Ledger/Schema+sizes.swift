extension Schema {
    /// Bytes of a stream's entries before this one, headers included: two of them tell what waits between, without a sum. Entries of a
    /// ledger from before this column count for nothing.
    static let sizes = "ALTER TABLE entry ADD COLUMN bytes_before INTEGER NOT NULL DEFAULT 0;"
}
