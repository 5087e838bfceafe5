extension Schema {
    /// What people did to this ledger with the operator's verbs: appended in the transaction of its effect, never changed.
    static let acts = """
        CREATE TABLE act(
            row INTEGER PRIMARY KEY, at INTEGER NOT NULL, uid INTEGER NOT NULL, user TEXT NOT NULL,
            verb TEXT NOT NULL, subject TEXT NOT NULL, reason TEXT NOT NULL, outcome TEXT NOT NULL
        );
        """
}
