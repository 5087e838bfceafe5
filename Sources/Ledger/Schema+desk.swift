extension Schema {
    /// What a desk lists dossiers by: those of a state, the earliest legal date first, then the oldest. Both grow with time, so it grows at
    /// its right edge; every column that a list compares is in it, so that a page reads no bodies but its own. And what agents note.
    static let desk = """
        DROP INDEX dossier_open;
        CREATE INDEX dossier_desk ON dossier(superseded, state, legal, opened_at, id);
        CREATE TABLE note(row INTEGER PRIMARY KEY, id BLOB NOT NULL, at INTEGER NOT NULL, uid INTEGER NOT NULL, body BLOB NOT NULL);
        CREATE INDEX note_id ON note(id);
        """
}
