extension Schema {
    /// What a node that is asked for dossiers still owes (streams, rule 14): in the order it was asked.
    static let recallAtNode = """
        CREATE TABLE recall(row INTEGER PRIMARY KEY, id BLOB NOT NULL, revision INTEGER NOT NULL, UNIQUE (id, revision));
        """

    /// Chunks that a node sends ahead of a dossier that it was asked for, until that has come; and what a restored node was told of each
    /// dossier, so that a long log of old reports is answered once (rule 16).
    static let recallAtIntake = """
        CREATE TABLE recalled_chunk(
            row INTEGER PRIMARY KEY, stream INTEGER NOT NULL, id BLOB NOT NULL, revision INTEGER NOT NULL, hash BLOB NOT NULL,
            total INTEGER NOT NULL, offset INTEGER NOT NULL, content BLOB NOT NULL
        );
        CREATE UNIQUE INDEX recalled_chunk_place ON recalled_chunk(id, revision, stream, hash, offset);
        CREATE TABLE known(
            id BLOB NOT NULL, revision INTEGER NOT NULL, epoch_counter INTEGER NOT NULL, epoch_random INTEGER NOT NULL,
            term INTEGER NOT NULL, step INTEGER NOT NULL, PRIMARY KEY (id, revision)
        ) WITHOUT ROWID;
        """
}
