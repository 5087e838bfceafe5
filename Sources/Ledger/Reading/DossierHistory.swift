package import Dossiers

/// Everything a ledger knows of one dossier.
package struct DossierHistory: Sendable {
    /// First to last; at least one.
    package var revisions: [RecordedDossier]
    /// In the order in which they happened, by the clock of the ledger's owner.
    package var events: [DossierEvent]
    /// Who submitted it; at a node unknown.
    package var portal: String?

    /// The latest revision.
    package var latest: RecordedDossier { revisions[revisions.count - 1] }
}

/// Something that happened to a dossier.
package struct DossierEvent: Sendable {
    package enum Kind: String, Sendable {
        /// It has a receipt.
        case accepted
        /// Its applicant added something, or wants it no more, and has the receipt for that.
        case complement, withdrawal
        /// Its node has it: acknowledged to the intake, or received at the node itself.
        case delivered, received
        /// Its owner has decided, and the intake or the node itself has recorded it.
        case reported, decided
        /// Its node could not read it.
        case unreadable
        /// Its node says something without a new state.
        case note
        /// A mail to the applicant: how it stands at its node, or that it came back.
        case mail, bounced
        /// It waits for a person.
        case parked
        /// A person gave up what was parked.
        case discarded
    }

    package var kind: Kind
    package var revision: UInt32
    package var state: DossierState?
    /// When it was decided, by the clock of who decided it.
    package var at: UnixTime
    /// When this ledger recorded it.
    package var recordedAt: UnixTime
    /// Of a report: whose owner's decision it is, and which.
    package var term: UInt32 = 0
    package var step: UInt32 = 0
    package var restated = false
    /// The number of the applicant's request that this is, or that this report answers; 0: none.
    package var request: UInt32 = 0
    /// Of a report: JSON that says why; may be empty.
    package var reason: [UInt8] = []
}
