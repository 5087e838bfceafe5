extension Schema {
    /// The life of a dossier at its node. The row of its latest revision is the dossier; `superseded` marks the earlier ones. Days are
    /// counted from 1970-01-01 in the préfecture's time zone; `act_at` is when the next reminder or closure is due.
    static let life = """
        ALTER TABLE dossier ADD COLUMN opened_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE dossier ADD COLUMN legal INTEGER;
        ALTER TABLE dossier ADD COLUMN resting INTEGER;
        ALTER TABLE dossier ADD COLUMN until INTEGER;
        ALTER TABLE dossier ADD COLUMN act_at INTEGER;
        ALTER TABLE dossier ADD COLUMN reminders INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE dossier ADD COLUMN person INTEGER;
        ALTER TABLE dossier ADD COLUMN follow_up BLOB;
        ALTER TABLE dossier ADD COLUMN superseded INTEGER NOT NULL DEFAULT 0;
        UPDATE dossier SET opened_at = accepted_at;
        UPDATE dossier SET superseded = 1 WHERE revision < (SELECT max(revision) FROM dossier l WHERE l.id = dossier.id);
        -- What a desk lists dossiers by: those of a state, the earliest legal date first, then the oldest. Both grow with time, so it grows
        -- at its right edge; every column that a list compares is in it, so that a page reads no bodies but its own.
        CREATE INDEX dossier_desk ON dossier(superseded, state, legal, opened_at, id);
        -- By what agents name a dossier, its last digits: the open ones (2 to 7), which are few, and those that somebody has claimed.
        CREATE INDEX dossier_suffix ON dossier(substr(id, 14)) WHERE superseded = 0 AND state BETWEEN 2 AND 7;
        CREATE INDEX dossier_due ON dossier(act_at) WHERE act_at IS NOT NULL AND superseded = 0;
        CREATE INDEX dossier_person ON dossier(person, demarche) WHERE person IS NOT NULL;
        -- What an applicant asked for, by the intake's number.
        CREATE TABLE request(
            id BLOB NOT NULL, number INTEGER NOT NULL, kind INTEGER NOT NULL, revision INTEGER NOT NULL, at INTEGER NOT NULL,
            body BLOB, PRIMARY KEY (id, number)
        ) WITHOUT ROWID;
        -- What is to be said to applicants: written in the transaction of its cause. `key` names the report that caused it.
        CREATE TABLE mail(
            row INTEGER PRIMARY KEY, id BLOB NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, revision INTEGER NOT NULL,
            cause BLOB NOT NULL, created_at INTEGER NOT NULL,
            -- When it may leave, or is tried again; null once nothing is left to do.
            due_at INTEGER, attempts INTEGER NOT NULL DEFAULT 0,
            -- How it ended: sent, failed (a person must see to it), cancelled; `bounced_at` when a sent one came back.
            ended TEXT, ended_at INTEGER, bounced_at INTEGER, error TEXT,
            UNIQUE (id, kind, key)
        );
        CREATE INDEX mail_due ON mail(due_at) WHERE due_at IS NOT NULL;
        CREATE TABLE agent(
            uid INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, since INTEGER NOT NULL, removed_at INTEGER
        );
        -- Who works on a dossier, until when, and the version of it that he has seen.
        CREATE TABLE claim(
            id BLOB PRIMARY KEY, uid INTEGER NOT NULL, until INTEGER NOT NULL, revision INTEGER NOT NULL, step INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX claim_suffix ON claim(substr(id, 14));
        -- What agents note.
        CREATE TABLE note(row INTEGER PRIMARY KEY, id BLOB NOT NULL, at INTEGER NOT NULL, uid INTEGER NOT NULL, body BLOB NOT NULL);
        CREATE INDEX note_id ON note(id);
        """
}
