extension Schema {
    /// By what agents name a dossier, its last digits: the open ones, which are few, and those that somebody has claimed.
    static let suffix = """
        CREATE INDEX dossier_suffix ON dossier(substr(id, 14)) WHERE superseded = 0 AND state BETWEEN 2 AND 7;
        CREATE INDEX claim_suffix ON claim(substr(id, 14));
        """
}
