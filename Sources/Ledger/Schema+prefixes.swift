extension Schema {
    /// The prefixes of each stream when the intake last ran: one that entries wait for must not go (streams, rule 20). And the pieces that
    /// no dossier has named, without a walk over those that one has.
    static let prefixes = """
        ALTER TABLE outgoing ADD COLUMN prefixes TEXT;
        CREATE INDEX piece_staged ON piece(staged_at) WHERE accepted = 0;
        """
}
