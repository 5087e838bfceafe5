internal import Dossiers
internal import Federation
internal import Ledger

/// What an intake shows of a dossier never goes back: a report that it took stays.
final class ReportChecker {
    private var shown: [Submission.Key: ShownState] = [:]

    func check(_ key: Submission.Key, _ ledger: IntakeLedger) throws {
        let id = key.id
        guard let state = try ledger.shown(id, revision: key.revision) else {
            if shown[key] != nil { throw Violation(text: "the state of \(id) is gone from the intake") }
            return
        }
        if let before = shown[key], (state.term, state.step) < (before.term, before.step) {
            throw Violation(text: "the intake shows \(state) of \(id), and before \(before)")
        }
        shown[key] = state
    }

    /// The intake's ledger is an older one: it shows what that one says, until it hears more.
    func forget() { shown = [:] }
}
