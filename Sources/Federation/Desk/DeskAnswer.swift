package import Dossiers

/// What came of a request at a desk.
package enum DeskAnswer: Sendable {
    /// - Parameter bytes: of a piece.
    case done(JSONValue, bytes: [UInt8]? = nil)
    case refused(Refusal)
}

/// The answers of a turn: told after its commit, as receipts are.
struct DeskAnswers {
    private var answers: [(token: UInt64, answer: DeskAnswer)] = []

    mutating func add(_ answer: DeskAnswer, for token: UInt64) { answers.append((token, answer)) }

    /// The turn was taken back: nothing of it was done.
    mutating func takeBack(_ refusal: Refusal) {
        for index in answers.indices { answers[index].answer = .refused(refusal) }
    }

    mutating func take() -> [(token: UInt64, answer: DeskAnswer)] {
        defer { answers.removeAll() }
        return answers
    }
}
