/// Where a dossier stands, whose it is, and the one table of what may happen to it.
///
/// `term` counts owners: the first has 1, each that takes the dossier over one more. `step` counts the reports that the present
/// owner has made on it. Together they order what different owners say.
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

    /// The applicant completes the revision that stands, so the next one is one more.
    private func checkRevision(_ next: UInt32) throws(Refusal) {
        guard state != .incomplete || next == revision &+ 1 else {
            throw Refusal(
                .conflict,
                "the dossier is incomplete at revision \(revision); it is completed by revision \(revision &+ 1), not \(next)")
        }
    }

    /// The table. `nil` is what may not happen.
    private static func transition(from state: DossierState, on event: Event) -> (DossierState, [Effect])? {
        switch (state, event) {
        // The stream: an acknowledgement, so nothing to report.
        case (.accepted, .delivered): (.delivered, [.checkCompleteness])
        // The node's check, also the check of what the applicant has added.
        case (.delivered, .foundComplete): (.complete, [.report])
        case (.delivered, .foundIncomplete): (.incomplete, [.report, .mailApplicant(.incomplete)])
        // The applicant's answer is a new revision, delivered as the first one was.
        case (.incomplete, .completed): (.delivered, [.checkCompleteness])
        // The agent.
        case (.complete, .takenUp): (.underInstruction, [.report])
        case (.underInstruction, .foundIncomplete): (.incomplete, [.report, .mailApplicant(.incomplete)])
        case (.underInstruction, .validated): (.validated, [.report, .mailApplicant(.validated)])
        case (.underInstruction, .refused): (.refused, [.report, .mailApplicant(.refused)])
        // The document.
        case (.validated, .madeReady): (.ready, [.report, .callApplicant])
        case (.ready, .collected): (.collected, [.report])
        // A person has dealt with what could not be processed: it starts again.
        case (.parked, .released): (.delivered, [.checkCompleteness])
        // The new owner has it as if it had just been delivered.
        case (.transferred, .takenOver): (.delivered, [.checkCompleteness])
        // Any open state.
        case (_, .transferred) where state.isOpen: (.transferred, [.report, .mailApplicant(.transferred)])
        case (_, .withdrawn) where state.isOpen: (.withdrawn, [.report, .mailApplicant(.withdrawn)])
        case (_, .parked) where state.isOpen: (.parked, [.report])
        default: nil
        }
    }
}

extension LifeCycle {
    /// What happens to a dossier.
    package enum Event: Hashable, Sendable {
        /// Its entry has been acknowledged by the node's stream.
        case delivered
        case foundComplete
        /// By the node's check, or by the agent who asks for more.
        case foundIncomplete
        /// The applicant has sent this revision.
        case completed(revision: UInt32)
        /// An agent has begun to instruct it.
        case takenUp
        case validated, refused
        /// The document can be collected.
        case madeReady
        case collected
        /// Its préfecture has given it to another.
        case transferred
        /// The préfecture it was transferred to has taken it.
        case takenOver
        case withdrawn
        /// It cannot be processed and waits for a person.
        case parked
        /// That person lets it go on.
        case released

        /// For "cannot be …".
        fileprivate var participle: String {
            switch self {
            case .delivered: "delivered"
            case .foundComplete: "found complete"
            case .foundIncomplete: "found incomplete"
            case .completed(let revision): "completed by revision \(revision)"
            case .takenUp: "taken up for instruction"
            case .validated: "validated"
            case .refused: "refused"
            case .madeReady: "made ready"
            case .collected: "collected"
            case .transferred: "transferred"
            case .takenOver: "taken over"
            case .withdrawn: "withdrawn"
            case .parked: "parked"
            case .released: "released"
            }
        }
    }

    /// What follows from a change of state; whoever applies the event sees that it is done, once.
    package enum Effect: Hashable, Sendable {
        /// Append a report of the new state to the reports stream.
        case report
        case checkCompleteness
        case mailApplicant(Mail)
        /// Ask the applicant to come and collect the document.
        case callApplicant
    }

    /// What a mail is about.
    package enum Mail: String, CaseIterable, Sendable {
        case incomplete, validated, refused, transferred, withdrawn
    }
}

extension DossierState {
    /// Whether the dossier still waits for a decision or its collection.
    package var isOpen: Bool {
        switch self {
        case .accepted, .delivered, .complete, .incomplete, .underInstruction, .validated, .ready: true
        case .collected, .refused, .transferred, .withdrawn, .parked: false
        }
    }
}
