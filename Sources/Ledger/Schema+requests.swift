extension Schema {
    /// What applicants ask of dossiers that are lodged (streams, rule 17), numbered for each dossier; `answered_at` once a report of the
    /// owner has answered it. A complement is a revision of its dossier, too.
    static let requests = """
        CREATE TABLE request(
            row INTEGER PRIMARY KEY, id BLOB NOT NULL, number INTEGER NOT NULL, kind INTEGER NOT NULL, revision INTEGER NOT NULL,
            stream INTEGER NOT NULL, sequence INTEGER NOT NULL, content_hash BLOB NOT NULL, accepted_at INTEGER NOT NULL,
            answered_at INTEGER
        );
        CREATE UNIQUE INDEX request_number ON request(id, number);
        ALTER TABLE dossier ADD COLUMN complement INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE report ADD COLUMN request INTEGER NOT NULL DEFAULT 0;
        """
}
