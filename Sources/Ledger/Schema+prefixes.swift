extension Schema {
    /// The prefixes of each stream when the intake last ran: one that entries wait for must not go (streams, rule 20).
    static let prefixes = "ALTER TABLE outgoing ADD COLUMN prefixes TEXT;"
}
