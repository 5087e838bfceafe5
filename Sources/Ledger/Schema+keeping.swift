extension Schema {
    /// Backups taken of this ledger and what they hold of each stream it receives; bodies that have been discarded; files that are to
    /// go; when the slow check last came to its end.
    static let keeping = """
        CREATE TABLE backup(row INTEGER PRIMARY KEY, at INTEGER NOT NULL, path TEXT NOT NULL);
        CREATE TABLE backup_place(
            backup INTEGER NOT NULL, stream INTEGER NOT NULL, epoch_counter INTEGER NOT NULL, epoch_random INTEGER NOT NULL,
            through INTEGER NOT NULL, PRIMARY KEY (stream, backup)
        ) WITHOUT ROWID;
        -- What the receiver's backup holds, as it told last (streams, rule 6).
        ALTER TABLE outgoing ADD COLUMN safe INTEGER NOT NULL DEFAULT 0;
        -- When body and pieces of the revision were discarded.
        ALTER TABLE dossier ADD COLUMN discarded_at INTEGER;
        -- Files of pieces whose rows are gone: removed after the commit that wrote this, then forgotten.
        CREATE TABLE leftover(
            row INTEGER PRIMARY KEY, portal INTEGER NOT NULL, id BLOB NOT NULL, revision INTEGER NOT NULL, hash BLOB NOT NULL
        );
        CREATE TABLE checkup(one INTEGER PRIMARY KEY CHECK (one = 1), ended_at INTEGER NOT NULL);
        """

    /// Whether another dossier of a node has the same file.
    static let pieceHashes = "CREATE INDEX piece_hash ON piece(hash) WHERE content IS NULL;"
}
