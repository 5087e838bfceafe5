package import Dossiers

/// A dossier in its latest revision, as a desk shows it.
package struct DeskRecord: Sendable {
    package var row: Int64
    package var id: DossierID
    package var version: DossierVersion
    package var term: UInt32
    package var demarche: Demarche?
    package var postalCode: PostalCode?
    package var commune: CommuneCode?
    package var state: DossierState
    package var stateAt: UnixTime
    /// Of the first receipt of any revision.
    package var openedAt: UnixTime
    /// When this revision came to the node.
    package var receivedAt: UnixTime
    /// The day from which silence counts as a refusal.
    package var legal: CivilDate?
    /// The day since which that period rests.
    package var suspended: CivilDate?
    /// The last day to complete it.
    package var until: CivilDate?
    package var reminders: Int
    /// Tells one applicant from another; nil when that cannot be told.
    package var person: Int64?
    /// The body of its last report.
    package var reason: [UInt8]
    /// Empty when it has been discarded.
    package var body: [UInt8]
    /// An agent has decided something on this revision.
    package var isHandled: Bool

    package var place: DeskPlace { DeskPlace(legal: legal?.days, openedAt: openedAt.milliseconds, id: id) }
}

/// A step in a dossier's life, as its node has it.
package struct DeskEvent: Sendable {
    package var revision: UInt32
    package var state: DossierState
    package var step: UInt32
    package var isRestated: Bool
    package var at: UnixTime
    package var reason: [UInt8]
}

/// A piece that a node holds of a dossier, of whatever revision.
package struct DeskPiece: Sendable {
    package var row: Int64
    package var total: Int
    /// The bytes are in the ledger; else in a file.
    package var isInline: Bool
    package var storedAt: UnixTime
}
