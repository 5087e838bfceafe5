package import Dossiers
internal import SQLite

/// What the intake knows of an id: who submitted it, where it went, and the revision asked about.
package struct KnownDossier: Equatable {
    /// ``KnownDossier/nobody`` when its node gave it back to an intake that had lost it, and no portal has shown the same bytes since.
    package var portal: Int64
    package var stream: Int64
    package var latestRevision: UInt32
    /// The revision asked about, if it has been accepted.
    package var same: AcceptedRevision?

    /// The number of no portal.
    package static let nobody: Int64 = 0
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
    /// Made by a complement: its hash is that of the complement's body.
    package var isComplement: Bool
}

/// The intake's row of each accepted revision: small, so that a report changes little.
final class DossierTable {
    private let insertion: Statement
    private let latest: Statement
    private let byRevision: Statement
    private let claiming: Statement
    private let standingQuery: Statement
    private let followedQuery: Statement
    private let firstAcceptance: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            """
            INSERT INTO dossier(id, revision, portal, stream, sequence, content_hash, demarche, postal_code, commune, assumed, accepted_at, complement)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """)
        let columns = "revision, portal, stream, content_hash, assumed, accepted_at, complement"
        latest = try database.prepare("SELECT \(columns) FROM dossier WHERE id = ?1 ORDER BY revision DESC LIMIT 1")
        byRevision = try database.prepare("SELECT \(columns) FROM dossier WHERE id = ?1 AND revision = ?2")
        claiming = try database.prepare("UPDATE dossier SET portal = ?2 WHERE id = ?1 AND portal = 0")
        standingQuery = try database.prepare(
            """
            \(Self.standings)
            WHERE d.id = ?1 AND (d.revision = ?2 OR ?2 = 0) AND d.portal = ?3 ORDER BY \(Self.telling) LIMIT 1
            """)
        followedQuery = try database.prepare(
            "\(Self.standings) WHERE d.id = ?1 ORDER BY \(Self.telling) LIMIT 1")
        firstAcceptance = try database.prepare(
            "SELECT accepted_at FROM dossier WHERE id = ?1 ORDER BY accepted_at LIMIT 1")
    }

    /// The owner's last decision first; before the first one the latest revision.
    private static let telling = "d.term DESC, d.step DESC, d.revision DESC"

    private static let standings = """
        SELECT d.revision, d.assumed, d.accepted_at, d.state, d.term, d.step, d.state_at, r.body,
        (SELECT v.at FROM delivery v WHERE v.stream = d.stream AND v.through >= d.sequence ORDER BY v.through LIMIT 1)
        FROM dossier d LEFT JOIN report r ON r.row = d.report
        """

    /// Where a dossier stands by its owner's last decision, on whichever revision; before the first, its latest revision.
    func standing(_ id: DossierID) throws -> DossierStanding? {
        try followedQuery.bind(id, at: 1)
        return try followedQuery.first(Self.standing)
    }

    /// When the first revision was accepted.
    func firstAcceptance(of id: DossierID) throws -> UnixTime? {
        try firstAcceptance.bind(id, at: 1)
        return try firstAcceptance.first { UnixTime(milliseconds: $0.int64(0)) }
    }

    /// The same of one revision, or with 0 of whichever, as its portal may know.
    func standing(_ id: DossierID, revision: UInt32, portal: Int64) throws -> DossierStanding? {
        try standingQuery.bind(id, at: 1)
        try standingQuery.bind(Int64(revision), at: 2)
        try standingQuery.bind(portal, at: 3)
        return try standingQuery.first(Self.standing)
    }

    private static func standing(_ row: Statement) -> DossierStanding {
        let state = DossierState(wire: UInt8(truncatingIfNeeded: row.int64(3))) ?? .accepted
        let accepted = UnixTime(milliseconds: row.int64(2))
        let isDelivered = state == .accepted && !row.isNull(8)
        let changed =
            isDelivered ? UnixTime(milliseconds: row.int64(8)) : row.isNull(6) ? accepted : UnixTime(milliseconds: row.int64(6))
        return DossierStanding(
            revision: UInt32(truncatingIfNeeded: row.int64(0)), assumed: row.int64(1) != 0, acceptedAt: accepted,
            changedAt: changed,
            shown: ShownState(
                state: isDelivered ? .delivered : state, term: UInt32(truncatingIfNeeded: row.int64(4)),
                step: UInt32(truncatingIfNeeded: row.int64(5))),
            reason: row.bytes(7))
    }

    /// Two rows at most, however many revisions there are.
    func known(_ id: DossierID, revision: UInt32) throws -> KnownDossier? {
        try latest.bind(id, at: 1)
        let found = try latest.first { row in
            let number = UInt32(truncatingIfNeeded: row.int64(0))
            return KnownDossier(
                portal: row.int64(1), stream: row.int64(2), latestRevision: number,
                same: number == revision ? Self.accepted(row) : nil)
        }
        guard var known = found, known.same == nil, revision < known.latestRevision else { return found }
        try byRevision.bind(id, at: 1)
        try byRevision.bind(Int64(revision), at: 2)
        known.same = try byRevision.first(Self.accepted)
        return known
    }

    private static func accepted(_ row: Statement) -> AcceptedRevision {
        AcceptedRevision(
            contentHash: row.contentHash(3), assumed: row.int64(4) != 0, acceptedAt: UnixTime(milliseconds: row.int64(5)),
            isComplement: row.int64(6) != 0)
    }

    /// Gives a dossier without a portal the one that has shown its bytes.
    func claim(_ id: DossierID, portal: Int64) throws(SQLiteError) {
        try claiming.bind(id, at: 1)
        try claiming.bind(portal, at: 2)
        try claiming.run()
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
        try insertion.bind(dossier.isComplement ? 1 : 0, at: 12)
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
    /// The next revision of a dossier, made by a complement.
    package var isComplement: Bool

    package init(
        id: DossierID, revision: UInt32, portal: Int64, contentHash: ContentHash, demarche: Demarche?, postalCode: PostalCode,
        commune: CommuneCode?, assumed: Bool, isComplement: Bool = false
    ) {
        self.id = id
        self.revision = revision
        self.portal = portal
        self.contentHash = contentHash
        self.demarche = demarche
        self.postalCode = postalCode
        self.commune = commune
        self.assumed = assumed
        self.isComplement = isComplement
    }
}
