/// Where a dossier stands, whose it is, and the one table of what may happen to it.
///
/// `term` counts owners: the first has 1, each that takes the dossier over one more. `step` counts the reports that the present
/// owner has made on it. Together they order what different owners say; (revision, step) is what an act is compared with.
package struct LifeCycle: Hashable, Sendable {
    package private(set) var state: DossierState
    package private(set) var revision: UInt32
    package private(set) var term: UInt32
    package private(set) var step: UInt32

    package init(state: DossierState = .accepted, revision: UInt32 = 1, term: UInt32 = 1, step: UInt32 = 0) {
        self.state = state
        self.revision = revision
        self.term = term
        self.step = step
    }

    /// Moves on, and says what is to be done about it. What the table does not hold is refused (`not-allowed`), naming state
    /// and event, and changes nothing.
    package mutating func apply(_ event: Event) throws(Refusal) -> [Effect] {
        if case .completed(let next) = event { try checkRevision(next) }
        guard let (next, effects) = Self.transition(from: state, on: event) else {
            throw Refusal(.notAllowed, "a dossier that is \(state.rawValue) cannot be \(event.participle)")
        }
        state = next
        if case .completed(let next) = event { revision = next }
        if case .takenOver = event {
            term += 1
            step = 0
        }
        if effects.contains(.report) { step += 1 }
        return effects
    }

    /// What completes a dossier is a later revision; one between may be lost to a person's desk, or to an intake that was restored.
    private func checkRevision(_ next: UInt32) throws(Refusal) {
        guard next > revision else {
            throw Refusal(.conflict, "the dossier stands at revision \(revision), which revision \(next) does not complete")
        }
    }

    /// The table. `nil` is what may not happen.
    private static func transition(from state: DossierState, on event: Event) -> (DossierState, [Effect])? {
        switch (state, event) {
        // The stream: an acknowledgement, so nothing to report.
        case (.accepted, .delivered): (.delivered, [.mail(.received)])
        // The node's check, also the check of what the applicant has added.
        case (.delivered, .foundComplete): (.complete, [.report])
        case (.delivered, .foundIncomplete): (.incomplete, [.report, .mail(.complement)])
        // The applicant's answer, or what he adds unasked, is a new revision, checked as the first one was. An agent who instructs keeps
        // the dossier.
        case (.delivered, .completed), (.incomplete, .completed), (.complete, .completed):
            (.delivered, [.mail(.completed)])
        case (.underInstruction, .completed): (.underInstruction, [.mail(.completed)])
        case (.underInstruction, .foundComplete): (.underInstruction, [.report])
        case (.underInstruction, .foundIncomplete): (.incomplete, [.report, .mail(.complement)])
        // Nobody answered in time.
        case (.incomplete, .lapsed): (.closed, [.report, .mail(.closed)])
        // The agent.
        case (.complete, .takenUp): (.underInstruction, [.report, .mail(.underInstruction)])
        // What is missing is not needed after all (CRPA L114-5-1), or the applicant cannot be reached.
        case (.incomplete, .takenUp): (.underInstruction, [.report, .mail(.underInstruction)])
        case (.underInstruction, .asked): (.incomplete, [.report, .mail(.complement)])
        case (.underInstruction, .validated): (.validated, [.report, .mail(.validated)])
        case (.underInstruction, .refused): (.refused, [.report, .mail(.refused)])
        // The document.
        case (.validated, .madeReady): (.ready, [.report, .mail(.ready)])
        case (.ready, .collected): (.collected, [.report])
        // The agent thought better of it before anybody was told.
        case (.incomplete, .undone), (.validated, .undone), (.refused, .undone): (.underInstruction, [.report])
        case (.ready, .undone): (.validated, [.report])
        // A person has dealt with what could not be processed: it starts again.
        case (.parked, .released): (.delivered, [])
        // The new owner has it as if it had just been delivered.
        case (.transferred, .takenOver): (.delivered, [])
        // Any open state.
        case (_, .transferred) where state.isOpen: (.transferred, [.report])
        case (_, .withdrawn) where state.isOpen: (.withdrawn, [.report, .mail(.withdrawn)])
        case (_, .merged) where state.isOpen: (.closed, [.report, .mail(.closed)])
        case (_, .parked) where state.isOpen: (.parked, [.report])
        // What came too late changes nothing, and is answered.
        case (_, .cameTooLate) where !state.isOpen || state.isDecided: (state, [.report])
        default: nil
        }
    }
}

extension LifeCycle {
    /// What follows from a change of state; whoever applies the event sees that it is done, once.
    package enum Effect: Hashable, Sendable {
        /// Append a report of the new state to the reports stream.
        case report
        /// Write to the applicant.
        case mail(MailKind)
    }
}

/// What a mail to the applicant is about. The raw value is its name in templates, ledgers and on the command line.
package enum MailKind: String, CaseIterable, Sendable {
    /// The acknowledgement of a dossier, with its number and code.
    case received
    /// The acknowledgement of what the applicant added.
    case completed
    /// Pieces or particulars are missing or unsuitable: which, and until when they can be sent.
    case complement
    /// The same, before the time is over.
    case reminder
    case closed
    case underInstruction = "under-instruction"
    case validated, refused
    /// The document can be collected.
    case ready
    case withdrawn
}
