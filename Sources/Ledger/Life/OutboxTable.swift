package import Dossiers
internal import SQLite

/// A mail that waits to be said to an applicant, or has been.
package struct OutboxMail: Equatable, Sendable {
    package enum End: String, CaseIterable, Sendable {
        case sent
        /// It could not be handed over: a person must see to it.
        case failed
        /// Its cause was taken back before it left.
        case cancelled
    }

    package var row: Int64
    package var id: DossierID
    package var kind: MailKind
    /// Names the report that caused it, `TERM-STEP`, with `-N` for a reminder; (id, kind, key) is one mail for ever.
    package var key: String
    package var revision: UInt32
    /// The ``Reason`` that caused it, encoded.
    package var cause: [UInt8]
    package var createdAt: UnixTime
    /// When it may leave or is tried again; nil once it has ended.
    package var dueAt: UnixTime?
    package var attempts: Int
    package var end: End?
    package var endedAt: UnixTime?
    /// When a sent one came back.
    package var bouncedAt: UnixTime?
    /// What the last attempt, or who sent it back, said.
    package var error: String?
}

/// What a node has to say to applicants, written in the transaction of its cause and drained by a process of its own.
final class OutboxTable {
    private let database: Database
    private let insertion: Statement
    private let dueQuery: Statement
    private let byRow: Statement
    private let byID: Statement
    private let ending: Statement
    private let postponing: Statement
    private let bouncing: Statement
    private let cancelling: Statement
    private let reviving: Statement

    private static let columns =
        "row, id, kind, key, revision, cause, created_at, due_at, attempts, ended, ended_at, bounced_at, error"

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        insertion = try database.prepare(
            """
            INSERT OR IGNORE INTO mail(id, kind, key, revision, cause, created_at, due_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
        dueQuery = try database.prepare("SELECT \(Self.columns) FROM mail WHERE due_at <= ?1 ORDER BY due_at, row LIMIT ?2")
        byRow = try database.prepare("SELECT \(Self.columns) FROM mail WHERE row = ?1")
        byID = try database.prepare("SELECT \(Self.columns) FROM mail WHERE id = ?1 ORDER BY row")
        ending = try database.prepare(
            """
            UPDATE mail SET due_at = NULL, attempts = attempts + 1, ended = ?2, ended_at = ?3, error = ?4 WHERE row = ?1 AND ended IS NULL
            """)
        postponing = try database.prepare(
            "UPDATE mail SET due_at = ?2, attempts = attempts + 1, error = ?3 WHERE row = ?1 AND ended IS NULL")
        bouncing = try database.prepare("UPDATE mail SET bounced_at = ?2, error = ?3 WHERE row = ?1 AND bounced_at IS NULL")
        cancelling = try database.prepare(
            "UPDATE mail SET due_at = NULL, ended = 'cancelled', ended_at = ?3 WHERE id = ?1 AND key = ?2 AND ended IS NULL")
        reviving = try database.prepare(
            """
            UPDATE mail SET due_at = ?2, attempts = 0, ended = NULL, ended_at = NULL, bounced_at = NULL, error = NULL
            WHERE row = ?1 AND (ended IS NULL OR ended <> 'cancelled')
            """)
    }

    /// - Returns: whether there is such a mail, and it was not cancelled.
    func revive(row: Int64, at time: UnixTime) throws -> Bool {
        try reviving.bind(row, at: 1)
        try reviving.bind(time.milliseconds, at: 2)
        try reviving.run()
        return database.changes > 0
    }

    func insert(
        _ id: DossierID, _ kind: MailKind, key: String, revision: UInt32, cause: [UInt8], at time: UnixTime, due: UnixTime
    )
        throws
    {
        try insertion.bind(id, at: 1)
        try insertion.bind(kind.rawValue, at: 2)
        try insertion.bind(key, at: 3)
        try insertion.bind(Int64(revision), at: 4)
        try unsafe cause.withUnsafeBytes { raw in try unsafe insertion.bind(raw, at: 5) }
        try insertion.bind(time.milliseconds, at: 6)
        try insertion.bind(due.milliseconds, at: 7)
        try insertion.run()
    }

    func due(at time: UnixTime, atMost count: Int) throws -> [OutboxMail] {
        try dueQuery.bind(time.milliseconds, at: 1)
        try dueQuery.bind(count, at: 2)
        return try dueQuery.map(Self.mail)
    }

    func mail(row: Int64) throws -> OutboxMail? {
        try byRow.bind(row, at: 1)
        return try byRow.first(Self.mail)
    }

    func mails(after row: Int64, atMost count: Int) throws -> [OutboxMail] {
        let query = try database.prepare("SELECT \(Self.columns) FROM mail WHERE row > ?1 ORDER BY row LIMIT ?2")
        try query.bind(row, at: 1)
        try query.bind(count, at: 2)
        return try query.map(Self.mail)
    }

    func mails(of id: DossierID) throws -> [OutboxMail] {
        try byID.bind(id, at: 1)
        return try byID.map(Self.mail)
    }

    /// - Returns: whether it had not ended before.
    func end(row: Int64, _ end: OutboxMail.End, error: String?, at time: UnixTime) throws -> Bool {
        try ending.bind(row, at: 1)
        try ending.bind(end.rawValue, at: 2)
        try ending.bind(time.milliseconds, at: 3)
        if let error { try ending.bind(error, at: 4) } else { try ending.bindNull(at: 4) }
        try ending.run()
        return database.changes > 0
    }

    func postpone(row: Int64, to time: UnixTime, error: String) throws {
        try postponing.bind(row, at: 1)
        try postponing.bind(time.milliseconds, at: 2)
        try postponing.bind(error, at: 3)
        try postponing.run()
    }

    /// - Returns: whether it had not been noted before.
    func bounce(row: Int64, error: String, at time: UnixTime) throws -> Bool {
        try bouncing.bind(row, at: 1)
        try bouncing.bind(time.milliseconds, at: 2)
        try bouncing.bind(error, at: 3)
        try bouncing.run()
        return database.changes > 0
    }

    func cancel(_ id: DossierID, key: String, at time: UnixTime) throws {
        try cancelling.bind(id, at: 1)
        try cancelling.bind(key, at: 2)
        try cancelling.bind(time.milliseconds, at: 3)
        try cancelling.run()
    }

    static func mail(_ row: Statement) throws -> OutboxMail {
        let (name, key) = (row.text(2) ?? "", row.text(3) ?? "")
        guard let kind = MailKind(rawValue: name) else { throw LedgerError.corrupt("a mail of kind “\(name)”") }
        func time(_ column: Int) -> UnixTime? { row.isNull(column) ? nil : UnixTime(milliseconds: row.int64(column)) }
        return OutboxMail(
            row: row.int64(0), id: row.dossierID(1), kind: kind, key: key,
            revision: UInt32(truncatingIfNeeded: row.int64(4)), cause: row.bytes(5),
            createdAt: UnixTime(milliseconds: row.int64(6)), dueAt: time(7), attempts: row.int(8),
            end: row.text(9).flatMap { OutboxMail.End(rawValue: $0) }, endedAt: time(10), bouncedAt: time(11),
            error: row.text(12))
    }
}
