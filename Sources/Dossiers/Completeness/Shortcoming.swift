/// One thing that keeps a dossier from being complete, and what the applicant is to do about it.
package struct Shortcoming: Hashable, Sendable {
    package enum Problem: String, CaseIterable, Sendable {
        // A field or a piece.
        case missing
        // A piece.
        case wrongMediaType = "wrong-media-type", tooLarge = "too-large", tooOld = "too-old", futureDate = "future-date"
        case unreadable, empty
        // A piece or the permit: its validity has ended.
        case expired
        /// An agent says why.
        case unsuitable
        // The permit.
        case expiresSoon = "expires-soon"
        // The person.
        case notEntitled = "not-entitled"
    }

    /// The kind of a piece (`passeport`) or the path of a field (`applicant.birthName`).
    package let subject: String
    package let problem: Problem
    /// A sentence in French, for the applicant.
    package let message: String

    package init(subject: String, problem: Problem, message: String) {
        self.subject = subject
        self.problem = problem
        self.message = message
    }
}

extension Shortcoming {
    /// As a ``Reason`` carries it.
    package var json: JSONValue {
        .object(["subject": .string(subject), "problem": .string(problem.rawValue), "message": .string(message)])
    }

    /// Reads the array of a reason's `shortcomings`; members that are not known are passed over.
    static func list(_ field: JSONField) throws(Refusal) -> [Shortcoming] {
        try field.elements().map { (field) throws(Refusal) in
            Shortcoming(
                subject: try field["subject"].string(),
                problem: try field["problem"].parsed("a problem's code such as \"missing\"") { Problem(rawValue: $0) },
                message: try field["message"].string())
        }
    }
}
