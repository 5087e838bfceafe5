extension Schema {
    /// Whether a person paused this node, since when and why; no row when nobody did. Who it was stands in `act`.
    static let pausing = """
        CREATE TABLE pause(one INTEGER PRIMARY KEY CHECK (one = 1), since INTEGER NOT NULL, reason TEXT NOT NULL);
        """
}
