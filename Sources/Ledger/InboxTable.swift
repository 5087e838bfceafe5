internal import Dossiers
internal import SQLite

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
    private let timingUpdate: Statement
    private let superseding: Statement
    private let nextDueQuery: Statement
    private let dueQuery: Statement

    private static let columns = """
        row, id, revision, postal_code, commune, demarche, content_hash, state, term, step, state_at, decided, reason,
        opened_at, legal, resting, until, reminders, act_at, person, follow_up
        """

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        byID = try database.prepare("SELECT \(Self.columns) FROM dossier WHERE id = ?1 AND revision = ?2")
        latestByID = try database.prepare("SELECT \(Self.columns) FROM dossier WHERE id = ?1 ORDER BY revision DESC LIMIT 1")
        fromRow = try database.prepare("SELECT \(Self.columns) FROM dossier WHERE row >= ?1 ORDER BY row LIMIT ?2")
        insertion = try database.prepare(
            """
            INSERT INTO dossier(id, revision, demarche, postal_code, commune, assumed, sequence, accepted_at, received_at,
            state, state_at, term, step, decided, content_hash, reason, body, opened_at, legal, resting, until, act_at, person, follow_up)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?9, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23)
            """)
        stateUpdate = try database.prepare(
            """
            UPDATE dossier SET state = ?2, term = ?3, step = ?4, state_at = ?5, decided = max(decided, ?6), reason = ?7,
            legal = ?8, resting = ?9, until = ?10, reminders = ?11, act_at = ?12 WHERE row = ?1
            """)
        timingUpdate = try database.prepare(
            "UPDATE dossier SET legal = ?2, resting = ?3, until = ?4, reminders = ?5, act_at = ?6 WHERE row = ?1")
        superseding = try database.prepare(
            "UPDATE dossier SET superseded = 1 WHERE id = ?1 AND revision < ?2 AND superseded = 0")
        nextDueQuery = try database.prepare(
            "SELECT min(act_at) FROM dossier WHERE act_at IS NOT NULL AND superseded = 0")
        dueQuery = try database.prepare(
            "SELECT \(Self.columns) FROM dossier WHERE act_at <= ?1 AND superseded = 0 ORDER BY act_at LIMIT ?2")
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
            "SELECT 1 FROM piece WHERE id = ?1 AND revision <= ?2 AND hash = ?3 AND stored_at IS NOT NULL LIMIT 1")
        // A small piece of before the column was there still shows its first bytes.
        mediaQuery = try database.prepare(
            """
            SELECT media, CASE WHEN media IS NULL THEN substr(content, 1, \(MediaType.reach)) END FROM piece
            WHERE id = ?1 AND revision <= ?2 AND hash = ?3 AND stored_at IS NOT NULL ORDER BY revision DESC LIMIT 1
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
        try insertion.bind(dossier.openedAt.milliseconds, at: 17)
        try insertion.bind(optional: dossier.timing.legal.map { Int64($0.days) }, at: 18)
        try insertion.bind(optional: dossier.timing.restingSince.map { Int64($0.days) }, at: 19)
        try insertion.bind(optional: dossier.timing.until.map { Int64($0.days) }, at: 20)
        try insertion.bind(optional: dossier.actAt?.milliseconds, at: 21)
        try insertion.bind(optional: dossier.person, at: 22)
        try bind(dossier.followUp?.bytes, to: insertion, at: 23)
        try insertion.run()
        return database.lastInsertRowID
    }

    /// State and timing as `held` has them.
    func setState(_ held: HeldDossier, decided: Bool, reason: [UInt8]?, at time: UnixTime) throws {
        try stateUpdate.bind(held.row, at: 1)
        try stateUpdate.bind(Int64(held.shown.state.wire), at: 2)
        try stateUpdate.bind(Int64(held.shown.term), at: 3)
        try stateUpdate.bind(Int64(held.shown.step), at: 4)
        try stateUpdate.bind(time.milliseconds, at: 5)
        try stateUpdate.bind(decided ? 1 : 0, at: 6)
        try bind(reason, to: stateUpdate, at: 7)
        try bind(held.timing, held.actAt, to: stateUpdate, at: 8)
        try stateUpdate.run()
    }

    func setTiming(row: Int64, _ timing: Timing, actAt: UnixTime?) throws {
        try timingUpdate.bind(row, at: 1)
        try bind(timing, actAt, to: timingUpdate, at: 2)
        try timingUpdate.run()
    }

    /// Five columns.
    private func bind(_ timing: Timing, _ actAt: UnixTime?, to statement: Statement, at index: Int) throws(SQLiteError) {
        try statement.bind(optional: timing.legal.map { Int64($0.days) }, at: index)
        try statement.bind(optional: timing.restingSince.map { Int64($0.days) }, at: index + 1)
        try statement.bind(optional: timing.until.map { Int64($0.days) }, at: index + 2)
        try statement.bind(timing.reminders, at: index + 3)
        try statement.bind(optional: actAt?.milliseconds, at: index + 4)
    }

    func supersede(_ id: DossierID, before revision: UInt32) throws {
        try superseding.bind(id, at: 1)
        try superseding.bind(Int64(revision), at: 2)
        try superseding.run()
    }

    func nextDue() throws -> UnixTime? {
        try nextDueQuery.first { $0.isNull(0) ? nil : UnixTime(milliseconds: $0.int64(0)) } ?? nil
    }

    func due(at time: UnixTime, atMost count: Int) throws -> [HeldDossier] {
        try dueQuery.bind(time.milliseconds, at: 1)
        try dueQuery.bind(count, at: 2)
        return try dueQuery.map(Self.held)
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
            stateAt: UnixTime(milliseconds: row.int64(10)), decided: row.int64(11) != 0, reason: row.bytes(12),
            openedAt: UnixTime(milliseconds: row.int64(13)),
            timing: Timing(legal: day(row, 14), restingSince: day(row, 15), until: day(row, 16), reminders: row.int(17)),
            actAt: row.isNull(18) ? nil : UnixTime(milliseconds: row.int64(18)), person: row.isNull(19) ? nil : row.int64(19),
            followUp: row.isNull(20) ? nil : FollowUpCode(bytes: row.bytes(20)))
    }

    private static func day(_ row: Statement, _ column: Int) -> CivilDate? {
        row.isNull(column) ? nil : CivilDate(days: row.int(column))
    }
}
