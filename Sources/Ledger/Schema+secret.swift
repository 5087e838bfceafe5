extension Schema {
    /// What the follow-up codes of this intake's dossiers are made with: drawn when the ledger is first opened, never changed.
    static let secret = "CREATE TABLE secret(one INTEGER PRIMARY KEY CHECK (one = 1), follow_up BLOB NOT NULL);"
}
