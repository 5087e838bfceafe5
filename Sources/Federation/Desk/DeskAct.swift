package import Dossiers
package import Ledger

/// An act of an agent on dossiers, with what it needs.
package enum DeskAct: Hashable, Sendable {
    /// Claims it; one that is complete is then under instruction, and with `incomplete` also one of which something is missing that is
    /// not needed after all (CRPA L114-5-1). `force` takes it from who has it.
    case take(force: Bool, incomplete: Bool)
    /// Gives it back. `force` ends another's claim.
    case release(force: Bool)
    case ask(DeskComplement)
    case validate
    case refuse(DeskGrounds)
    /// With the préfecture's words on how to collect; nil: those of its office.
    case ready(collect: String?)
    case collected
    case note(String)
    case undo
    /// Closes it as a duplicate of another. `force` also when person or démarche are not the same.
    case merge(into: DossierReference, force: Bool)

    package var verb: DeskVerb {
        switch self {
        case .take: .take
        case .release: .release
        case .ask: .ask
        case .validate: .validate
        case .refuse: .refuse
        case .ready: .ready
        case .collected: .collected
        case .note: .note
        case .undo: .undo
        case .merge: .merge
        }
    }

    /// The least role that may: to act over another's head is a supervisor's.
    package var needsRole: Agent.Role {
        switch self {
        case .take(force: true, _), .release(true), .merge(_, true): .supervisor
        case .take, .release, .ask, .validate, .refuse, .ready, .collected, .note, .undo, .merge: verb.needsRole
        }
    }
}

/// What an agent asks an applicant for.
package struct DeskComplement: Hashable, Sendable {
    /// A piece, and what is wrong with it: a canned reason's code, or the agent's own words.
    package struct Asked: Hashable, Sendable {
        package var piece: PieceKind
        /// A code of ``CannedReasons``.
        package var code: String?
        package var words: String?

        package init(piece: PieceKind, code: String? = nil, words: String? = nil) {
            self.piece = piece
            self.code = code
            self.words = words
        }
    }

    package static let piecesMax = 32

    package var pieces: [Asked]
    /// More, in the agent's words.
    package var words: String?
    /// Until when the applicant may answer.
    package enum Deadline: Hashable, Sendable {
        /// As the démarche's rule says.
        case usual
        case day(CivilDate)
        /// So many days from today.
        case days(Int)
    }

    package var deadline: Deadline

    package init(pieces: [Asked], words: String? = nil, deadline: Deadline = .usual) {
        self.pieces = pieces
        self.words = words
        self.deadline = deadline
    }
}

/// Why an agent refuses: in fact and in law (CRPA L211-5).
package struct DeskGrounds: Hashable, Sendable {
    /// Codes of ``CannedReasons``.
    package var codes: [String]
    /// The facts, in the agent's words.
    package var words: String?
    /// The text of law, in the agent's words.
    package var law: String?

    package init(codes: [String], words: String? = nil, law: String? = nil) {
        self.codes = codes
        self.words = words
        self.law = law
    }
}
