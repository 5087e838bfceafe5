/// What an applicant or an agent should know of a démarche, always or in some cases.
package struct RuleNote: Equatable, Sendable {
    /// One or more sentences, in French.
    package let text: String
    /// All must hold; empty for a note to everybody.
    package let conditions: [RuleCondition]
}

/// What a démarche costs, as information: nothing is paid here.
package struct Fee: Equatable, Sendable {
    /// What is paid for, in French: `duplicata d’un titre de séjour`.
    package let label: String
    /// Whole euros; 0 is free.
    package let euros: Int
    package let source: String
}
