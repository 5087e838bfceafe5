internal import Dossiers
internal import Federation
internal import Ledger

/// What an intake shows of a dossier never goes back: a report that it took stays.
final class ReportChecker {
    /// What owners decided. One whose ledger was put back does not know what it had decided, and what it decides then stands.
    private var decisions: [Submission.Key: [ShownState]] = [:]
    /// Some node's ledger was put back, or is one of two.
    var allowsSecondThoughts = false
    private var shown: [Submission.Key: ShownState] = [:]

    /// - Parameter hasSeveralWriters: several nodes have decided on it: see ``HistoryChecker``.
    func check(_ key: Submission.Key, hasSeveralWriters: Bool, _ ledger: IntakeLedger) throws {
        let id = key.id
        guard let state = try ledger.shown(id, revision: key.revision) else {
            if shown[key] != nil { throw Violation(text: "the state of \(id) is gone from the intake") }
            return
        }
        let isDecided = allowsSecondThoughts && decisions[key]?.contains(state) == true
        if let before = shown[key], (state.term, state.step) < (before.term, before.step), !isDecided, !hasSeveralWriters {
            throw Violation(text: "the intake shows \(state) of \(id), and before \(before)")
        }
        shown[key] = state
    }

    func decided(_ state: ShownState, on key: Submission.Key) { decisions[key, default: []].append(state) }

    /// The intake's ledger is an older one: it shows what that one says, until it hears more.
    func forget() { shown = [:] }
}
