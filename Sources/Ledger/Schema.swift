/// The tables of a ledger, as numbered migrations. `PRAGMA user_version` counts those applied; a released one is never edited.
///
/// Tables grow at their right edge: the key is a row number of the ledger's own, and ids are UUIDv7. Entries keep their header as it goes
/// over the wire (``Header`` of Streams), so that publishing is a read and a patch, and `doctor` can recompute every chain.
enum Schema {
    /// "sais": what `PRAGMA application_id` says of a ledger of ours.
    static let applicationID: Int32 = 0x7361_6973

    /// Of both roles.
    private static let common = """
        CREATE TABLE ledger(
            one INTEGER PRIMARY KEY CHECK (one = 1),
            role TEXT NOT NULL, id BLOB NOT NULL, created_at INTEGER NOT NULL
        );
        -- A stream this ledger sends: its epoch and how far the other side has it.
        CREATE TABLE outgoing(
            stream INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL,
            epoch_counter INTEGER NOT NULL DEFAULT 0, epoch_random INTEGER NOT NULL DEFAULT 0, needs_epoch INTEGER NOT NULL DEFAULT 1,
            first INTEGER NOT NULL DEFAULT 1, first_chain BLOB NOT NULL DEFAULT (zeroblob(32)),
            acknowledged INTEGER NOT NULL DEFAULT 0, highest_acknowledged INTEGER NOT NULL DEFAULT 0,
            served INTEGER NOT NULL DEFAULT 0, last_heard INTEGER,
            -- Why only a person can let it go on: cloned (by which two instances), diverged, stopped; and the clone that was not released.
            stoppage TEXT, clone_a BLOB, clone_b BLOB, barred BLOB,
            -- The row of the next dossier to restate after a new epoch (rule 16); null when there is none.
            restate INTEGER
        );
        CREATE TABLE entry(
            row INTEGER PRIMARY KEY, stream INTEGER NOT NULL, sequence INTEGER NOT NULL,
            header BLOB NOT NULL, body BLOB, piece INTEGER
        );
        CREATE UNIQUE INDEX entry_place ON entry(stream, sequence);
        -- A stream this ledger receives: `next` moves in the transaction of the entry's effect.
        CREATE TABLE incoming(
            stream INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
            epoch_counter INTEGER NOT NULL DEFAULT 0, epoch_random INTEGER NOT NULL DEFAULT 0,
            next INTEGER NOT NULL DEFAULT 1, chain BLOB NOT NULL DEFAULT (zeroblob(32))
        );
        -- What a truncated log no longer held for this receiver: shown to a person.
        CREATE TABLE gap(
            row INTEGER PRIMARY KEY, stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, at INTEGER NOT NULL
        );
        CREATE TABLE parked(
            row INTEGER PRIMARY KEY, stream INTEGER NOT NULL, sequence INTEGER NOT NULL, id BLOB, revision INTEGER,
            header BLOB NOT NULL, body BLOB, reason TEXT NOT NULL, at INTEGER NOT NULL
        );
        """

    /// The intake's ledger, one statement list for each version.
    static let intake = [
        common + """
            CREATE TABLE portal(portal INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
            CREATE TABLE dossier(
                row INTEGER PRIMARY KEY, id BLOB NOT NULL, revision INTEGER NOT NULL, portal INTEGER NOT NULL,
                stream INTEGER NOT NULL, sequence INTEGER NOT NULL, content_hash BLOB NOT NULL,
                demarche INTEGER NOT NULL, postal_code INTEGER NOT NULL, commune INTEGER, assumed INTEGER NOT NULL,
                accepted_at INTEGER NOT NULL,
                state INTEGER NOT NULL DEFAULT 1, state_at INTEGER, term INTEGER NOT NULL DEFAULT 0, step INTEGER NOT NULL DEFAULT 0,
                report INTEGER
            );
            CREATE UNIQUE INDEX dossier_id ON dossier(id, revision);
            -- When everything up to a sequence was acknowledged: the time of `delivered`.
            CREATE TABLE delivery(stream INTEGER NOT NULL, through INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (stream, through))
                WITHOUT ROWID;
            CREATE TABLE report(
                row INTEGER PRIMARY KEY, id BLOB NOT NULL, revision INTEGER NOT NULL, stream INTEGER NOT NULL, kind INTEGER NOT NULL,
                state INTEGER NOT NULL, term INTEGER NOT NULL, step INTEGER NOT NULL, restated INTEGER NOT NULL,
                decided_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, body BLOB
            );
            CREATE INDEX report_id ON report(id);
            -- Dossiers that a report names and this intake does not have (it was restored): streams, rule 14.
            CREATE TABLE orphan(id BLOB NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (id, revision)) WITHOUT ROWID;
            -- Refusals that rest on the topology, repeated to the same bytes (streams, rule 19).
            CREATE TABLE refusal(
                id BLOB NOT NULL, content_hash BLOB NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, at INTEGER NOT NULL,
                PRIMARY KEY (id, content_hash)
            ) WITHOUT ROWID;
            -- A piece staged by (portal, dossier, revision), complete once `stored_at` is set; a small one is `content`, another a file.
            CREATE TABLE piece(
                row INTEGER PRIMARY KEY, portal INTEGER NOT NULL, id BLOB NOT NULL, revision INTEGER NOT NULL, hash BLOB NOT NULL,
                total INTEGER NOT NULL, chunk_hashes BLOB, staged_at INTEGER NOT NULL, stored_at INTEGER, accepted INTEGER NOT NULL DEFAULT 0,
                content BLOB
            );
            CREATE UNIQUE INDEX piece_place ON piece(id, revision, hash, portal);
            """,
        acts,
        restating,
        keeping,
        sizes,
        portals,
        recallAtIntake,
        prefixes,
        parking,
        secret,
        requests,
    ]

    /// A node's ledger.
    static let node = [
        common + """
            CREATE TABLE dossier(
                row INTEGER PRIMARY KEY, id BLOB NOT NULL, revision INTEGER NOT NULL,
                demarche INTEGER NOT NULL, postal_code INTEGER, commune INTEGER, assumed INTEGER NOT NULL,
                sequence INTEGER NOT NULL, accepted_at INTEGER NOT NULL, received_at INTEGER NOT NULL,
                state INTEGER NOT NULL, state_at INTEGER NOT NULL, term INTEGER NOT NULL, step INTEGER NOT NULL,
                decided INTEGER NOT NULL DEFAULT 1, content_hash BLOB NOT NULL, reason BLOB, body BLOB
            );
            CREATE UNIQUE INDEX dossier_id ON dossier(id, revision);
            CREATE TABLE decision(
                row INTEGER PRIMARY KEY, dossier INTEGER NOT NULL, state INTEGER NOT NULL, term INTEGER NOT NULL, step INTEGER NOT NULL,
                restated INTEGER NOT NULL, sequence INTEGER NOT NULL, at INTEGER NOT NULL, body BLOB
            );
            CREATE INDEX decision_dossier ON decision(dossier);
            CREATE TABLE piece(
                row INTEGER PRIMARY KEY, id BLOB NOT NULL, revision INTEGER NOT NULL, hash BLOB NOT NULL,
                total INTEGER NOT NULL, received INTEGER NOT NULL, stored_at INTEGER, content BLOB
            );
            CREATE UNIQUE INDEX piece_place ON piece(id, revision, hash);
            """,
        acts,
        restating,
        keeping + pieceHashes,
        sizes,
        recallAtNode,
        parking,
        pausing,
        life,
        media,
    ]
}
