extension Schema {
    /// What a portal keeps at an intake is counted at each start: the indexes hold only what is counted.
    static let portals = """
        CREATE INDEX piece_staged ON piece(staged_at, portal, total) WHERE accepted = 0;
        ALTER TABLE refusal ADD COLUMN portal INTEGER;
        CREATE INDEX refusal_portal ON refusal(portal, at);
        """
}
