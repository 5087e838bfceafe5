extension LifeCycle {
    /// What happens to a dossier.
    package enum Event: Hashable, Sendable {
        /// Its entry has been acknowledged by the node's stream.
        case delivered
        case foundComplete
        /// By the node's check.
        case foundIncomplete
        /// The applicant has sent this revision.
        case completed(revision: UInt32)
        /// The last day to complete it has passed.
        case lapsed
        /// An agent has begun to instruct it.
        case takenUp
        /// An agent asks the applicant for more.
        case asked
        case validated, refused
        /// The document can be collected.
        case madeReady
        case collected
        /// The agent takes his last decision back, of which nobody has been told.
        case undone
        /// A person found that another dossier asks for the same.
        case merged
        /// Its préfecture has given it to another.
        case transferred
        /// The préfecture it was transferred to has taken it.
        case takenOver
        case withdrawn
        /// A complement or withdrawal of what is decided or closed.
        case cameTooLate
        /// It cannot be processed and waits for a person.
        case parked
        /// That person lets it go on.
        case released
    }
}

extension LifeCycle.Event {
    /// Its name in the reason of a report.
    package var name: String {
        switch self {
        case .delivered: "delivered"
        case .foundComplete: "found-complete"
        case .foundIncomplete: "found-incomplete"
        case .completed: "completed"
        case .lapsed: "lapsed"
        case .takenUp: "taken-up"
        case .asked: "asked"
        case .validated: "validated"
        case .refused: "refused"
        case .madeReady: "made-ready"
        case .collected: "collected"
        case .undone: "undone"
        case .merged: "merged"
        case .transferred: "transferred"
        case .takenOver: "taken-over"
        case .withdrawn: "withdrawn"
        case .cameTooLate: "came-too-late"
        case .parked: "parked"
        case .released: "released"
        }
    }

    /// For "cannot be …".
    var participle: String {
        switch self {
        case .completed(let revision): "completed by revision \(revision)"
        case .lapsed: "closed for want of an answer"
        case .takenUp: "taken up for instruction"
        case .asked: "sent back for more"
        case .undone: "taken back to what it was"
        case .merged: "merged into another"
        case .cameTooLate: "answered as too late"
        default: name.replacing("-", with: " ")
        }
    }
}
