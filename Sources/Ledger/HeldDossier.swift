package import Dossiers

/// A dossier as a node holds it, without its body.
package struct HeldDossier: Equatable, Sendable {
    package var row: Int64
    package var id: DossierID
    package var revision: UInt32
    package var postalCode: PostalCode?
    package var commune: CommuneCode?
    package var demarche: Demarche?
    package var contentHash: ContentHash
    package var shown: ShownState
    package var stateAt: UnixTime
    /// This node has decided something on it since its ledger was restored.
    package var decided: Bool
    /// The body of its last report.
    package var reason: [UInt8]
    /// The receipt of its first revision.
    package var openedAt: UnixTime
    package var timing: Timing
    /// When the next reminder or closure is due.
    package var actAt: UnixTime?
    /// See ``Dossier/person``.
    package var person: Int64?
    /// The applicant's secret; nil when the intake that sent it had none.
    package var followUp: FollowUpCode?
}

/// A report as it stands in a dossier's history.
package struct Decision: Equatable, Sendable {
    package var shown: ShownState
    package var restated: Bool
    /// Of the report's entry.
    package var sequence: UInt64
    package var reason: [UInt8]?

    package init(shown: ShownState, restated: Bool, sequence: UInt64, reason: [UInt8]?) {
        self.shown = shown
        self.restated = restated
        self.sequence = sequence
        self.reason = reason
    }
}

/// A dossier that has just arrived, with the state it gets.
@safe package struct ArrivedDossier: ~Copyable {
    package var id: DossierID
    package var revision: UInt32
    package var demarche: Demarche?
    package var postalCode: PostalCode?
    package var commune: CommuneCode?
    package var assumed: Bool
    package var sequence: UInt64
    package var acceptedAt: UnixTime
    package var shown: ShownState
    package var decided: Bool
    package var contentHash: ContentHash
    package var openedAt: UnixTime
    package var timing: Timing
    package var actAt: UnixTime?
    package var person: Int64?
    package var followUp: FollowUpCode?
    package var body: UnsafeRawBufferPointer

    package init(
        id: DossierID, revision: UInt32, demarche: Demarche?, postalCode: PostalCode?, commune: CommuneCode?, assumed: Bool,
        sequence: UInt64,
        acceptedAt: UnixTime, shown: ShownState, decided: Bool, contentHash: ContentHash, openedAt: UnixTime, timing: Timing,
        actAt: UnixTime?,
        person: Int64?, followUp: FollowUpCode?, body: UnsafeRawBufferPointer
    ) {
        self.id = id
        self.revision = revision
        self.demarche = demarche
        self.postalCode = postalCode
        self.commune = commune
        self.assumed = assumed
        self.sequence = sequence
        self.acceptedAt = acceptedAt
        self.shown = shown
        self.decided = decided
        self.contentHash = contentHash
        self.openedAt = openedAt
        self.timing = timing
        self.actAt = actAt
        self.person = person
        self.followUp = followUp
        unsafe self.body = unsafe body
    }
}

/// How much of a piece a node has on disk.
package struct ArrivedPiece: Equatable, Sendable {
    package var id: DossierID
    package var revision: UInt32
    package var hash: ContentHash
    package var total: Int
    package var received: Int
    /// What its first bytes show it to be; unknown of a later chunk.
    package var media: PieceMedia

    package init(
        id: DossierID, revision: UInt32, hash: ContentHash, total: Int, received: Int, media: PieceMedia = .unknown
    ) {
        self.id = id
        self.revision = revision
        self.hash = hash
        self.total = total
        self.received = received
        self.media = media
    }
}
