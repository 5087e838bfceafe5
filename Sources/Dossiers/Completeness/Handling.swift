/// How a dossier of a démarche is handled in time: what silence means, how long an applicant has to complete it, when people
/// are reminded. Periods in months end as legal ones do (``CivilDate/adding(months:)``); days are calendar days.
package struct Handling: Hashable, Sendable {
    /// What the law makes of an administration that says nothing.
    package struct Silence: Hashable, Sendable {
        package enum Meaning: String, CaseIterable, Sendable {
            case refusal
        }

        package let months: Int
        package let meaning: Meaning
        /// The text it rests on, in French.
        package let source: String
    }

    /// `nil`: no period is known after which silence would mean anything.
    package let silence: Silence?
    /// How many days an applicant has to send what is missing.
    package let complementDays: Int
    /// On which days before the last one the applicant is reminded, the farthest first.
    package let reminderDays: [Int]
    /// How many days before silence counts as a refusal the agents are warned.
    package let warnDays: Int
    /// What the figures rest on; one that no text states says so.
    package let sources: [String]

    /// The months after which silence is a refusal; `nil` when it never is.
    package var silenceMonths: Int? { silence?.months }
}
