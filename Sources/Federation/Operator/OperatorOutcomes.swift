package import Dossiers

/// What came of a command.
package enum OperatorOutcome: Sendable {
    /// Done, and durable; with members that the asker may show.
    case done(JSONObject)
    case refused(Refusal)

    /// Done, said in one sentence.
    static func done(_ sentence: String) -> OperatorOutcome {
        .done(JSONObject([JSONObject.Member(name: "outcome", value: .string(sentence))]))
    }

    /// The sentence, for the record of acts.
    var sentence: String {
        switch self {
        case .done(let object): if case .string(let text) = object["outcome"] { text } else { "done" }
        case .refused(let refusal): "refused: \(refusal.message)"
        }
    }
}

/// The outcomes of a turn's commands: told after its commit, as receipts are.
struct OperatorOutcomes {
    private var outcomes: [(token: UInt64, outcome: OperatorOutcome)] = []

    mutating func add(_ outcome: OperatorOutcome, for token: UInt64) { outcomes.append((token, outcome)) }

    /// The turn was taken back: nothing of it was done.
    mutating func takeBack(_ refusal: Refusal) {
        for index in outcomes.indices { outcomes[index].outcome = .refused(refusal) }
    }

    mutating func take() -> [(token: UInt64, outcome: OperatorOutcome)] {
        defer { outcomes.removeAll() }
        return outcomes
    }
}
