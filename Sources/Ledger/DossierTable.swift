package import Dossiers
internal import SQLite

/// What the intake knows of an id: who submitted it, where it went, and the revision asked about.
package struct KnownDossier: Equatable {
    package var portal: Int64
    package var stream: Int64
    package var latestRevision: UInt32
    /// The revision asked about, if it has been accepted.
    package var same: AcceptedRevision?
}

/// Where a dossier stands, as its portal may know.
package struct DossierStanding: Equatable, Sendable {
    package var revision: UInt32
    package var assumed: Bool
    package var acceptedAt: UnixTime
    package var changedAt: UnixTime
    package var shown: ShownState
    /// The body of the last report; empty without one.
    package var reason: [UInt8]
}

/// One accepted revision of a dossier.
package struct AcceptedRevision: Equatable {
    package var contentHash: ContentHash
    package var assumed: Bool
    package var acceptedAt: UnixTime
}

/// The intake's row of each accepted revision: small, so that a report changes little.
final class DossierTable {
    private let insertion: Statement
    private let byID: Statement
    private let standingQuery: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            """
            INSERT INTO dossier(id, revision, portal, stream, sequence, content_hash, demarche, postal_code, commune, assumed, accepted_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """)
        byID = try database.prepare(
            "SELECT revision, portal, stream, content_hash, assumed, accepted_at FROM dossier WHERE id = ?1 ORDER BY revision DESC"
        )
        standingQuery = try database.prepare(
            """
            SELECT d.revision, d.assumed, d.accepted_at, d.state, d.term, d.step, d.state_at, r.body,
            (SELECT v.at FROM delivery v WHERE v.stream = d.stream AND v.through >= d.sequence ORDER BY v.through LIMIT 1)
            FROM dossier d LEFT JOIN report r ON r.row = d.report
            WHERE d.id = ?1 AND (d.revision = ?2 OR ?2 = 0) AND d.portal = ?3 ORDER BY d.revision DESC LIMIT 1
            """)
    }

    func standing(_ id: DossierID, revision: UInt32, portal: Int64) throws -> DossierStanding? {
        try standingQuery.bind(id, at: 1)
        try standingQuery.bind(Int64(revision), at: 2)
        try standingQuery.bind(portal, at: 3)
        return try standingQuery.first { row in
            let state = DossierState(wire: UInt8(truncatingIfNeeded: row.int64(3))) ?? .accepted
            let accepted = UnixTime(milliseconds: row.int64(2))
            let isDelivered = state == .accepted && !row.isNull(8)
            let changed =
                isDelivered
                ? UnixTime(milliseconds: row.int64(8)) : row.isNull(6) ? accepted : UnixTime(milliseconds: row.int64(6))
            return DossierStanding(
                revision: UInt32(truncatingIfNeeded: row.int64(0)), assumed: row.int64(1) != 0, acceptedAt: accepted,
                changedAt: changed,
                shown: ShownState(
                    state: isDelivered ? .delivered : state, term: UInt32(truncatingIfNeeded: row.int64(4)),
                    step: UInt32(truncatingIfNeeded: row.int64(5))),
                reason: row.bytes(7))
        }
    }

    func known(_ id: DossierID, revision: UInt32) throws(SQLiteError) -> KnownDossier? {
        defer { byID.reset() }
        try byID.bind(id, at: 1)
        var known: KnownDossier?
        while try byID.step() {
            let number = UInt32(truncatingIfNeeded: byID.int64(0))
            if known == nil { known = KnownDossier(portal: byID.int64(1), stream: byID.int64(2), latestRevision: number) }
            if number == revision {
                known?.same = AcceptedRevision(
                    contentHash: byID.contentHash(3), assumed: byID.int64(4) != 0,
                    acceptedAt: UnixTime(milliseconds: byID.int64(5)))
            }
        }
        return known
    }

    func insert(_ dossier: NewDossier, stream: Int64, sequence: UInt64, at time: UnixTime) throws(SQLiteError) {
        try insertion.bind(dossier.id, at: 1)
        try insertion.bind(Int64(dossier.revision), at: 2)
        try insertion.bind(dossier.portal, at: 3)
        try insertion.bind(stream, at: 4)
        try insertion.bind(sequence, at: 5)
        try insertion.bind(dossier.contentHash, at: 6)
        try insertion.bind(Int64(dossier.demarche?.wire ?? 0), at: 7)
        try insertion.bind(Int64(dossier.postalCode.number), at: 8)
        try insertion.bind(optional: dossier.commune.map { Int64($0.packed) }, at: 9)
        try insertion.bind(dossier.assumed ? 1 : 0, at: 10)
        try insertion.bind(time.milliseconds, at: 11)
        try insertion.run()
    }
}

/// A dossier that has passed every check and is about to be accepted.
package struct NewDossier {
    package var id: DossierID
    package var revision: UInt32
    package var portal: Int64
    package var contentHash: ContentHash
    package var demarche: Demarche?
    package var postalCode: PostalCode
    package var commune: CommuneCode?
    package var assumed: Bool

    package init(
        id: DossierID, revision: UInt32, portal: Int64, contentHash: ContentHash, demarche: Demarche?, postalCode: PostalCode,
        commune: CommuneCode?, assumed: Bool
    ) {
        self.id = id
        self.revision = revision
        self.portal = portal
        self.contentHash = contentHash
        self.demarche = demarche
        self.postalCode = postalCode
        self.commune = commune
        self.assumed = assumed
    }
}
