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

/// The body of an `incomplete` report: `{"shortcomings":[{"subject":…,"problem":…,"message":…}]}`.
extension Shortcoming {
    package static func encode(_ shortcomings: [Shortcoming]) -> [UInt8] {
        let list = shortcomings.map { shortcoming -> JSONValue in
            .object([
                "subject": .string(shortcoming.subject), "problem": .string(shortcoming.problem.rawValue),
                "message": .string(shortcoming.message),
            ])
        }
        return JSONValue.object(["shortcomings": .array(list)]).serialized
    }

    /// Reads such a body; members that are not known are passed over, for a later node may say more.
    package static func decode(_ body: [UInt8]) throws(Refusal) -> [Shortcoming] {
        let json: JSONValue
        do { json = try JSONValue.parse(body, sizeMax: Dossier.sizeMax) } catch { throw error.refusal }
        return try JSONField(json)["shortcomings"].elements().map { (field) throws(Refusal) in
            Shortcoming(
                subject: try field["subject"].string(),
                problem: try field["problem"].parsed("a problem's code such as \"missing\"") { Problem(rawValue: $0) },
                message: try field["message"].string())
        }
    }
}
