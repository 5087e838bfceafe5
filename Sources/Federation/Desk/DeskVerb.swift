internal import Dossiers
package import Ledger

/// What an agent can ask of a desk, as the member `do` names it: the one table of who may, and of which dossiers.
package enum DeskVerb: String, CaseIterable, Sendable {
    // Reading.
    case whoami, reasons, list, counts, show, open, piece
    // Acts.
    case take, release, ask, validate, refuse, ready, collected, note, undo, merge

    /// Whether it changes a dossier.
    package var isAct: Bool { needsRole != .reader }

    /// The least role that may.
    package var needsRole: Agent.Role {
        switch self {
        case .whoami, .reasons, .list, .counts, .show, .open, .piece: .reader
        case .take, .release, .ask, .validate, .refuse, .ready, .collected, .note, .undo, .merge: .instructor
        }
    }

    /// Whose claim it needs, or minds.
    enum ClaimRule { case own, nobodyElses, none }

    var claimRule: ClaimRule {
        switch self {
        case .ask, .validate, .refuse: .own
        case .take, .release, .ready, .collected, .undo, .merge: .nobodyElses
        case .whoami, .reasons, .list, .counts, .show, .open, .piece, .note: .none
        }
    }

    /// Whether a dossier that is in this state can be so acted upon.
    func allows(_ state: DossierState) -> Bool {
        switch self {
        case .whoami, .reasons, .list, .counts, .show, .open, .piece, .note, .release: true
        case .take, .merge: state.isOpen
        case .ask, .validate, .refuse: state == .underInstruction
        case .ready: state == .validated
        case .collected: state == .ready
        case .undo: [.validated, .refused, .incomplete, .ready].contains(state)
        }
    }

    /// For « il ne peut pas être … ».
    var participle: String {
        switch self {
        case .whoami, .reasons, .list, .counts, .show, .open, .piece: "lu"
        case .take: "pris"
        case .release: "rendu"
        case .ask: "renvoyé au demandeur"
        case .validate: "validé"
        case .refuse: "refusé"
        case .ready: "déclaré prêt"
        case .collected: "déclaré remis"
        case .note: "annoté"
        case .undo: "ramené à l’état précédent"
        case .merge: "réuni à un autre"
        }
    }
}
