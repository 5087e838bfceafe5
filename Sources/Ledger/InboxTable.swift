package import Dossiers
internal import SQLite

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
    package var body: UnsafeRawBufferPointer

    package init(
        id: DossierID, revision: UInt32, demarche: Demarche?, postalCode: PostalCode?, commune: CommuneCode?, assumed: Bool,
        sequence: UInt64,
        acceptedAt: UnixTime, shown: ShownState, decided: Bool, contentHash: ContentHash, body: UnsafeRawBufferPointer
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

/// A node's dossiers, decisions and pieces.
final class InboxTable {
    private let database: Database
    private let byID: Statement
    private let latestByID: Statement
    private let fromRow: Statement
    private let insertion: Statement
    private let stateUpdate: Statement
    private let decision: Statement
    private let decisionQuery: Statement
    private let pieceUpsert: Statement
    private let pieceQuery: Statement
    private let mediaQuery: Statement
    private let discardedQuery: Statement
    private let bodyRemoval: Statement

    private static let columns = """
        row, id, revision, postal_code, commune, demarche, content_hash, state, term, step, state_at, decided, reason
        """

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        byID = try database.prepare("SELECT \(Self.columns) FROM dossier WHERE id = ?1 AND revision = ?2")
        latestByID = try database.prepare("SELECT \(Self.columns) FROM dossier WHERE id = ?1 ORDER BY revision DESC LIMIT 1")
        fromRow = try database.prepare("SELECT \(Self.columns) FROM dossier WHERE row >= ?1 ORDER BY row LIMIT ?2")
        insertion = try database.prepare(
            """
            INSERT INTO dossier(id, revision, demarche, postal_code, commune, assumed, sequence, accepted_at, received_at,
            state, state_at, term, step, decided, content_hash, reason, body)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?9, ?11, ?12, ?13, ?14, ?15, ?16)
            """)
        stateUpdate = try database.prepare(
            "UPDATE dossier SET state = ?2, term = ?3, step = ?4, state_at = ?5, decided = max(decided, ?6), reason = ?7 WHERE row = ?1"
        )
        decision = try database.prepare(
            "INSERT INTO decision(dossier, state, term, step, restated, sequence, at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        )
        decisionQuery = try database.prepare(
            "SELECT 1 FROM decision WHERE dossier = ?1 AND sequence > ?2 AND restated = 0 LIMIT 1")
        pieceUpsert = try database.prepare(
            """
            INSERT INTO piece(id, revision, hash, total, received, stored_at, content, media) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT(id, revision, hash) DO UPDATE SET received = max(received, excluded.received),
            stored_at = coalesce(stored_at, excluded.stored_at), media = coalesce(media, excluded.media)
            """)
        pieceQuery = try database.prepare(
            "SELECT 1 FROM piece WHERE id = ?1 AND revision = ?2 AND hash = ?3 AND stored_at IS NOT NULL")
        // A small piece of before the column was there still shows its first bytes.
        mediaQuery = try database.prepare(
            """
            SELECT media, CASE WHEN media IS NULL THEN substr(content, 1, \(MediaType.reach)) END FROM piece
            WHERE id = ?1 AND revision = ?2 AND hash = ?3 AND stored_at IS NOT NULL
            """)
        discardedQuery = try database.prepare(
            "SELECT 1 FROM dossier WHERE id = ?1 AND revision = ?2 AND discarded_at IS NOT NULL")
        bodyRemoval = try database.prepare("UPDATE dossier SET body = NULL WHERE row = ?1")
    }

    func dossier(_ id: DossierID, revision: UInt32) throws -> HeldDossier? {
        try byID.bind(id, at: 1)
        try byID.bind(Int64(revision), at: 2)
        return try byID.first(Self.held)
    }

    func latest(_ id: DossierID) throws -> HeldDossier? {
        try latestByID.bind(id, at: 1)
        return try latestByID.first(Self.held)
    }

    func dossiers(from row: Int64, atMost count: Int) throws -> [HeldDossier] {
        try fromRow.bind(row, at: 1)
        try fromRow.bind(count, at: 2)
        return try fromRow.map(Self.held)
    }

    func insert(_ dossier: borrowing ArrivedDossier, reason: [UInt8]?, at time: UnixTime) throws -> Int64 {
        try insertion.bind(dossier.id, at: 1)
        try insertion.bind(Int64(dossier.revision), at: 2)
        try insertion.bind(Int64(dossier.demarche?.wire ?? 0), at: 3)
        try insertion.bind(optional: dossier.postalCode.map { Int64($0.number) }, at: 4)
        try insertion.bind(optional: dossier.commune.map { Int64($0.packed) }, at: 5)
        try insertion.bind(dossier.assumed ? 1 : 0, at: 6)
        try insertion.bind(dossier.sequence, at: 7)
        try insertion.bind(dossier.acceptedAt.milliseconds, at: 8)
        try insertion.bind(time.milliseconds, at: 9)
        try insertion.bind(Int64(dossier.shown.state.wire), at: 10)
        try insertion.bind(Int64(dossier.shown.term), at: 11)
        try insertion.bind(Int64(dossier.shown.step), at: 12)
        try insertion.bind(dossier.decided ? 1 : 0, at: 13)
        try insertion.bind(dossier.contentHash, at: 14)
        try bind(reason, to: insertion, at: 15)
        try unsafe insertion.bind(borrowing: dossier.body, at: 16)
        try insertion.run()
        return database.lastInsertRowID
    }

    func setState(row: Int64, _ state: ShownState, decided: Bool, reason: [UInt8]?, at time: UnixTime) throws {
        try stateUpdate.bind(row, at: 1)
        try stateUpdate.bind(Int64(state.state.wire), at: 2)
        try stateUpdate.bind(Int64(state.term), at: 3)
        try stateUpdate.bind(Int64(state.step), at: 4)
        try stateUpdate.bind(time.milliseconds, at: 5)
        try stateUpdate.bind(decided ? 1 : 0, at: 6)
        try bind(reason, to: stateUpdate, at: 7)
        try stateUpdate.run()
    }

    /// Whether a report after `sequence` tells a decision on the dossier, a restated one not counted.
    func isDecided(row: Int64, after sequence: UInt64) throws -> Bool {
        try decisionQuery.bind(row, at: 1)
        try decisionQuery.bind(sequence, at: 2)
        return try decisionQuery.first { _ in true } ?? false
    }

    func note(_ made: Decision, row: Int64, at time: UnixTime) throws {
        try decision.bind(row, at: 1)
        try decision.bind(Int64(made.shown.state.wire), at: 2)
        try decision.bind(Int64(made.shown.term), at: 3)
        try decision.bind(Int64(made.shown.step), at: 4)
        try decision.bind(made.restated ? 1 : 0, at: 5)
        try decision.bind(made.sequence, at: 6)
        try decision.bind(time.milliseconds, at: 7)
        try bind(made.reason, to: decision, at: 8)
        try decision.run()
    }

    /// - Parameter content: of a small piece; nil for one that is a file.
    func received(_ piece: ArrivedPiece, content: UnsafeRawBufferPointer?, at time: UnixTime) throws(SQLiteError) {
        try pieceUpsert.bind(piece.id, at: 1)
        try pieceUpsert.bind(Int64(piece.revision), at: 2)
        try pieceUpsert.bind(piece.hash, at: 3)
        try pieceUpsert.bind(piece.total, at: 4)
        try pieceUpsert.bind(piece.received, at: 5)
        try pieceUpsert.bind(optional: piece.received == piece.total ? time.milliseconds : nil, at: 6)
        if let content = unsafe content {
            try unsafe pieceUpsert.bind(borrowing: content, at: 7)
        } else {
            try pieceUpsert.bindNull(at: 7)
        }
        try pieceUpsert.bind(optional: piece.media.stored, at: 8)
        try pieceUpsert.run()
    }

    func holds(piece hash: ContentHash, of id: DossierID, revision: UInt32) throws -> Bool {
        try pieceQuery.bind(id, at: 1)
        try pieceQuery.bind(Int64(revision), at: 2)
        try pieceQuery.bind(hash, at: 3)
        return try pieceQuery.first { _ in true } ?? false
    }

    /// What a whole piece is; nil for one that is not whole.
    func media(ofPiece hash: ContentHash, of id: DossierID, revision: UInt32) throws -> PieceMedia? {
        try mediaQuery.bind(id, at: 1)
        try mediaQuery.bind(Int64(revision), at: 2)
        try mediaQuery.bind(hash, at: 3)
        return try mediaQuery.first { row in
            if row.isNull(0), !row.isNull(1) { return PieceMedia(detectedIn: row.bytes(1)) }
            return PieceMedia(stored: row.isNull(0) ? nil : row.int64(0))
        }
    }

    func isDiscarded(_ id: DossierID, revision: UInt32) throws -> Bool {
        try discardedQuery.bind(id, at: 1)
        try discardedQuery.bind(Int64(revision), at: 2)
        return try discardedQuery.first { _ in true } ?? false
    }

    func removeBody(row: Int64) throws(SQLiteError) {
        try bodyRemoval.bind(row, at: 1)
        try bodyRemoval.run()
    }

    private func bind(_ bytes: [UInt8]?, to statement: Statement, at index: Int) throws {
        guard let bytes else { return try statement.bindNull(at: index) }
        try unsafe bytes.withUnsafeBytes { raw in try unsafe statement.bind(raw, at: index) }
    }

    private static func held(_ row: Statement) -> HeldDossier {
        HeldDossier(
            row: row.int64(0), id: row.dossierID(1), revision: UInt32(truncatingIfNeeded: row.int64(2)),
            postalCode: row.isNull(3) ? nil : PostalCode(number: UInt32(truncatingIfNeeded: row.int64(3))),
            commune: row.isNull(4) ? nil : CommuneCode(packed: UInt64(bitPattern: row.int64(4))),
            demarche: Demarche(wire: UInt8(truncatingIfNeeded: row.int64(5))), contentHash: row.contentHash(6),
            shown: ShownState(
                state: DossierState(wire: UInt8(truncatingIfNeeded: row.int64(7))) ?? .delivered,
                term: UInt32(truncatingIfNeeded: row.int64(8)), step: UInt32(truncatingIfNeeded: row.int64(9))),
            stateAt: UnixTime(milliseconds: row.int64(10)), decided: row.int64(11) != 0, reason: row.bytes(12))
    }
}
