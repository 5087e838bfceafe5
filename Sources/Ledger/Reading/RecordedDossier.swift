package import Dossiers

/// One dossier, in its latest revision, as a ledger has it.
package struct RecordedDossier: Sendable {
    /// Its row in the ledger: what a list goes on from.
    package var row: Int64
    package var id: DossierID
    package var revision: UInt32
    package var tenant: TenantCode
    package var stream: StreamName
    package var sequence: UInt64
    /// `nil` where the body is sealed.
    package var demarche: Demarche?
    package var postalCode: PostalCode?
    package var commune: CommuneCode?
    package var assumed: Bool
    package var contentHash: ContentHash
    /// As the dossier says; when it was accepted if it does not.
    package var submittedAt: UnixTime
    package var acceptedAt: UnixTime
    /// When its node had it: by the acknowledgement at an intake, by its own clock at a node.
    package var deliveredAt: UnixTime?
    package var state: DossierState
    /// When the state last changed.
    package var updatedAt: UnixTime
    /// When body and pieces were discarded here.
    package var discardedAt: UnixTime?
    /// Exactly as submitted; empty when it has been discarded.
    package var body: [UInt8]
    /// Of the request that made this revision, at an intake; its body is then the complement's. Nil: a whole dossier.
    package var complement: UInt32?
}

/// Which dossiers a list is of; `nil` is any.
package struct DossierFilter: Equatable, Sendable {
    package var tenant: TenantCode?
    package var stream: StreamName?
    package var states: Set<DossierState>?
    package var demarche: Demarche?
    /// Accepted then or later.
    package var since: UnixTime?

    package init(
        tenant: TenantCode? = nil, stream: StreamName? = nil, states: Set<DossierState>? = nil, demarche: Demarche? = nil,
        since: UnixTime? = nil
    ) {
        self.tenant = tenant
        self.stream = stream
        self.states = states
        self.demarche = demarche
        self.since = since
    }

    func matches(_ dossier: RecordedDossier) -> Bool {
        (tenant == nil || tenant == dossier.tenant) && (stream == nil || stream == dossier.stream)
            && (states?.contains(dossier.state) ?? true) && (demarche == nil || demarche == dossier.demarche)
            && since.map { $0 <= dossier.acceptedAt } ?? true
    }
}
