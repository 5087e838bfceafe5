extension Schema {
    /// What is kept of an entry that cannot be used, how it left the parking (`ended`: retried, discarded; then without its body), and
    /// entries that wait: for their next attempt (`next_at`), or behind an earlier one of their dossier (no attempt yet).
    static let parking = """
        ALTER TABLE parked ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE parked ADD COLUMN first_at INTEGER;
        ALTER TABLE parked ADD COLUMN last_at INTEGER;
        ALTER TABLE parked ADD COLUMN last_error TEXT;
        ALTER TABLE parked ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE parked ADD COLUMN ended TEXT;
        ALTER TABLE parked ADD COLUMN ended_at INTEGER;
        ALTER TABLE parked ADD COLUMN ended_reason TEXT;
        UPDATE parked SET first_at = at, last_at = at, last_error = reason, bytes = length(header) + coalesce(length(body), 0);
        CREATE INDEX parked_waiting ON parked(stream, bytes) WHERE ended IS NULL;
        CREATE INDEX parked_id ON parked(id);
        CREATE TABLE retry(
            row INTEGER PRIMARY KEY, stream INTEGER NOT NULL, sequence INTEGER NOT NULL, id BLOB NOT NULL, revision INTEGER NOT NULL,
            header BLOB NOT NULL, body BLOB NOT NULL, bytes INTEGER NOT NULL,
            attempts INTEGER NOT NULL, first_at INTEGER, last_at INTEGER, last_error TEXT, next_at INTEGER
        );
        CREATE INDEX retry_bytes ON retry(stream, bytes);
        """
}
