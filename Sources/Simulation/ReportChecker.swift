internal import Dossiers
internal import Ledger

/// What an intake shows of a dossier never goes back: a report that it took stays.
final class ReportChecker {
    private var shown: [DossierID: ShownState] = [:]

    func check(_ id: DossierID, _ ledger: IntakeLedger) throws {
        guard let state = try ledger.shown(id, revision: 1) else {
            if shown[id] != nil { throw Violation(text: "the state of \(id) is gone from the intake") }
            return
        }
        if let before = shown[id], (state.term, state.step) < (before.term, before.step) {
            throw Violation(text: "the intake shows \(state) of \(id), and before \(before)")
        }
        shown[id] = state
    }

    /// The intake's ledger is an older one: it shows what that one says, until it hears more.
    func forget() { shown = [:] }
}
