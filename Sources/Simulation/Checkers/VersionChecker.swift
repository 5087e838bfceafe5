internal import Dossiers
internal import Federation
internal import Ledger

/// Compare and set: no act is done to a version of a dossier that its agent has not seen.
final class VersionChecker {
    private(set) var acts: [String: Int] = [:]
    private(set) var refused = 0

    /// What a desk answers to an act on one dossier.
    func check(_ question: Agents.Question, _ result: JSONValue) throws {
        guard case .act(let act, let references, let seen) = question.request else { return }
        guard result["refused"] == nil else {
            refused += 1
            return
        }
        acts[act.verb.rawValue, default: 0] += 1
        guard seen == question.standing else {
            throw Violation(
                text: "\(act.verb.rawValue) was done to \(references.first?.description ?? "") at "
                    + "\(question.standing?.description ?? "no version"), and its agent has seen \(seen?.description ?? "none")"
            )
        }
    }
}
