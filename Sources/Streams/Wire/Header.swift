package import Dossiers

/// The header of every publication, DATA and SUBMIT, as the protocol document lays it out. Fields that have no meaning for a kind are
/// zero or `nil`. Times are milliseconds since 1970.
package struct Header: Equatable, Sendable {
    package static let byteCount = 256
    package static let byteCountMax = 1024

    package var kind: EntryKind
    package var flags: EntryFlags = []
    /// The number of the last RESUME that the sender obeyed in the grant; 0: none yet.
    package var n: UInt32 = 0
    package var epoch = Epoch.none
    /// The receiver's attempt that the grant answers; 0 without a grant.
    package var r: UInt64 = 0
    /// The grant; 0 without one.
    package var g: UInt64 = 0
    /// The entry's place, from 1 without gaps; heartbeat: the last published in this grant.
    package var sequence: UInt64 = 0
    /// The last sequence committed, for display only.
    package var head: UInt64 = 0
    package var time: UInt64 = 0
    package var chain = ContentHash.zero
    /// Of the body.
    package var contentHash = ContentHash.zero
    package var dossier = DossierID(high: 0, low: 0)
    /// Kind `piece`: of the whole piece. Other kinds keep something else here: see ``followUp``.
    package var pieceHash = ContentHash.zero
    package var stream: StreamName?
    package var tenant: TenantCode?
    package var revision: UInt32 = 0
    package var postalCode: PostalCode?
    package var commune: CommuneCode?
    package var demarche: Demarche?
    package var state: DossierState?
    package var ownerTerm: UInt32 = 0
    package var step: UInt32 = 0
    package var pieceOffset: UInt32 = 0
    package var pieceTotal: UInt32 = 0
    package var requestNumber: UInt32 = 0
    /// Heartbeat: the first sequence that the sender still holds.
    package var first: UInt64 = 0

    /// All other fields zero.
    package init(kind: EntryKind) { self.kind = kind }

    package var placement: Placement {
        Placement(
            kind: kind, n: n, epoch: epoch, r: r, g: g, sequence: sequence, head: head, chain: chain, contentHash: contentHash,
            dossier: dossier, revision: revision, first: first, state: state?.wire ?? 0, ownerTerm: ownerTerm, step: step)
    }
}
