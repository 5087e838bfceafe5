internal import Dossiers
internal import SQLite

/// Reads a node's dossiers as a desk asks for them; every answer is bounded.
final class DeskTable {
    private let dated: Statement
    private let undated: Statement
    private let counting: Statement
    private let byRow: Statement
    private let byID: Statement
    private let prefixes: Statement
    private let suffixes: Statement
    private let persons: Statement
    private let events: Statement
    private let piece: Statement
    private let content: Statement

    private static let columns = """
        d.row, d.id, d.revision, d.term, d.step, d.demarche, d.postal_code, d.commune, d.state, d.state_at,
        d.opened_at, d.received_at, d.legal, d.resting, d.until, d.reminders, d.person, d.reason, d.body,
        EXISTS(SELECT 1 FROM decision v WHERE v.dossier = d.row AND
        CASE WHEN json_valid(CAST(v.body AS TEXT)) THEN json_extract(CAST(v.body AS TEXT), '$.actor') = 'agent' END)
        """

    /// The conditions are those of the index, word for word: 2 to 7 are the open states. It is named, for SQLite would rather read all
    /// open ones in the index of the lists.
    static let bySuffix = """
        SELECT id FROM dossier INDEXED BY dossier_suffix
        WHERE superseded = 0 AND state BETWEEN 2 AND 7 AND substr(id, 14) = ?1 LIMIT \(matchesMax * 8)
        """

    /// Most candidates that a short id lists.
    static let matchesMax = 12

    init(_ database: Database) throws(SQLiteError) {
        let listed = "SELECT legal, opened_at, id FROM dossier WHERE superseded = 0 AND state = ?1 AND"
        dated = try database.prepare(
            "\(listed) (legal, opened_at, id) > (?2, ?3, ?4) ORDER BY legal, opened_at, id LIMIT ?5")
        undated = try database.prepare(
            "\(listed) legal IS NULL AND (opened_at, id) > (?2, ?3) ORDER BY opened_at, id LIMIT ?4")
        counting = try database.prepare("SELECT count(*) FROM dossier WHERE superseded = 0 AND state = ?1")
        byRow = try database.prepare("SELECT \(Self.columns) FROM dossier d WHERE d.row = ?1")
        byID = try database.prepare(
            "SELECT \(Self.columns) FROM dossier d WHERE d.id = ?1 ORDER BY d.revision DESC LIMIT 1")
        prefixes = try database.prepare(
            "SELECT DISTINCT id FROM dossier WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT \(Self.matchesMax)")
        suffixes = try database.prepare(Self.bySuffix)
        persons = try database.prepare(
            "SELECT id FROM dossier WHERE person = ?1 AND demarche = ?2 AND superseded = 0 AND id <> ?3 LIMIT \(Self.matchesMax)"
        )
        events = try database.prepare(
            """
            SELECT d.revision, v.state, v.step, v.restated, v.at, v.body FROM decision v JOIN dossier d ON d.row = v.dossier
            WHERE d.id = ?1 ORDER BY v.row DESC LIMIT ?2
            """)
        piece = try database.prepare(
            """
            SELECT row, total, content IS NOT NULL, stored_at FROM piece WHERE id = ?1 AND hash = ?2 AND stored_at IS NOT NULL
            ORDER BY revision DESC LIMIT 1
            """)
        content = try database.prepare("SELECT substr(content, ?2 + 1, ?3) FROM piece WHERE row = ?1")
    }

    /// Places of one state after one, in order.
    func places(_ state: DossierState, after place: DeskPlace?, atMost count: Int) throws -> [DeskPlace] {
        var places: [DeskPlace] = []
        if place.map({ $0.legal != nil }) ?? true {
            try dated.bind(Int64(state.wire), at: 1)
            try dated.bind(Int64(place?.legal ?? Int(Int32.min)), at: 2)
            try dated.bind(place?.openedAt ?? 0, at: 3)
            try dated.bind(place?.id ?? DossierID(high: 0, low: 0), at: 4)
            try dated.bind(count, at: 5)
            places = try dated.map(Self.place)
        }
        guard places.count < count else { return places }
        let start = place.flatMap { $0.legal == nil ? $0 : nil }
        try undated.bind(Int64(state.wire), at: 1)
        try undated.bind(start?.openedAt ?? Int64.min, at: 2)
        try undated.bind(start?.id ?? DossierID(high: 0, low: 0), at: 3)
        try undated.bind(count - places.count, at: 4)
        return places + (try undated.map(Self.place))
    }

    func count(_ state: DossierState) throws -> Int {
        try counting.bind(Int64(state.wire), at: 1)
        return try counting.first { $0.int(0) } ?? 0
    }

    /// The latest revision.
    func record(_ id: DossierID) throws -> DeskRecord? {
        try byID.bind(id, at: 1)
        return try byID.first(Self.record)
    }

    func record(row: Int64) throws -> DeskRecord? {
        try byRow.bind(row, at: 1)
        return try byRow.first(Self.record)
    }

    func ids(from first: DossierID, through last: DossierID) throws -> [DossierID] {
        try prefixes.bind(first, at: 1)
        try prefixes.bind(last, at: 2)
        return try prefixes.map { $0.dossierID(0) }
    }

    /// Open ones whose last three bytes are these.
    func ids(endingWith bytes: [UInt8]) throws -> [DossierID] {
        try unsafe bytes.withUnsafeBytes { try unsafe suffixes.bind($0, at: 1) }
        return try suffixes.map { $0.dossierID(0) }
    }

    func ids(ofPerson person: Int64, _ demarche: Demarche, but id: DossierID) throws -> [DossierID] {
        try persons.bind(person, at: 1)
        try persons.bind(Int64(demarche.wire), at: 2)
        try persons.bind(id, at: 3)
        return try persons.map { $0.dossierID(0) }
    }

    /// The last ones of a dossier's life, first to last.
    func events(of id: DossierID, atMost count: Int) throws -> [DeskEvent] {
        try events.bind(id, at: 1)
        try events.bind(count, at: 2)
        return try events.map { row in
            DeskEvent(
                revision: UInt32(truncatingIfNeeded: row.int64(0)),
                state: DossierState(wire: UInt8(truncatingIfNeeded: row.int64(1))) ?? .delivered,
                step: UInt32(truncatingIfNeeded: row.int64(2)), isRestated: row.int64(3) != 0,
                at: UnixTime(milliseconds: row.int64(4)), reason: row.bytes(5))
        }.reversed()
    }

    func piece(_ hash: ContentHash, of id: DossierID) throws -> DeskPiece? {
        try piece.bind(id, at: 1)
        try piece.bind(hash, at: 2)
        return try piece.first { row in
            DeskPiece(
                row: row.int64(0), total: row.int(1), isInline: row.int64(2) != 0,
                storedAt: UnixTime(milliseconds: row.int64(3)))
        }
    }

    func content(ofPiece row: Int64, at offset: Int, count: Int) throws -> [UInt8] {
        try content.bind(row, at: 1)
        try content.bind(offset, at: 2)
        try content.bind(count, at: 3)
        return try content.first { $0.bytes(0) } ?? []
    }

    private static func place(_ row: Statement) -> DeskPlace {
        DeskPlace(legal: row.isNull(0) ? nil : row.int(0), openedAt: row.int64(1), id: row.dossierID(2))
    }

    private static func record(_ row: Statement) throws -> DeskRecord {
        guard let state = DossierState(wire: UInt8(truncatingIfNeeded: row.int64(8))) else {
            throw LedgerError.corrupt("dossier \(row.dossierID(1)) has a state that is none")
        }
        func day(_ column: Int) -> CivilDate? { row.isNull(column) ? nil : CivilDate(days: row.int(column)) }
        return DeskRecord(
            row: row.int64(0), id: row.dossierID(1),
            version: DossierVersion(
                revision: UInt32(truncatingIfNeeded: row.int64(2)), step: UInt32(truncatingIfNeeded: row.int64(4))),
            term: UInt32(truncatingIfNeeded: row.int64(3)),
            demarche: Demarche(wire: UInt8(truncatingIfNeeded: row.int64(5))),
            postalCode: row.isNull(6) ? nil : PostalCode(number: UInt32(truncatingIfNeeded: row.int64(6))),
            commune: row.isNull(7) ? nil : CommuneCode(packed: UInt64(bitPattern: row.int64(7))), state: state,
            stateAt: UnixTime(milliseconds: row.int64(9)), openedAt: UnixTime(milliseconds: row.int64(10)),
            receivedAt: UnixTime(milliseconds: row.int64(11)), legal: day(12), suspended: day(13), until: day(14),
            reminders: row.int(15), person: row.isNull(16) ? nil : row.int64(16), reason: row.bytes(17), body: row.bytes(18),
            isHandled: row.int64(19) != 0)
    }
}
