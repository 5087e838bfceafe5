extension Schema {
    /// The head of a stream when a person, or `restore`, opened its present epoch: reports up to it are of an earlier life, and are sent
    /// marked *restated* (streams, rule 16). 0: none are.
    static let restating = "ALTER TABLE outgoing ADD COLUMN restated_through INTEGER NOT NULL DEFAULT 0;"
}
