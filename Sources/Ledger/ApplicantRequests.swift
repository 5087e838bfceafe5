package import Dossiers
internal import SQLite
package import Streams

/// What the intake knows of a dossier that an applicant asks something of.
package struct RequestedDossier: Equatable, Sendable {
    package var revision: UInt32
    package var portal: Int64
    package var stream: Int64
    package var demarche: Demarche?
    package var postalCode: PostalCode
    package var commune: CommuneCode?
    package var assumed: Bool
    /// Its owner's latest decision, on whichever revision; without one what the latest revision shows.
    package var state: DossierState
    /// The number of the next request.
    package var nextRequest: UInt32
}

/// A request of an applicant that has its receipt.
package struct AcceptedRequest: Equatable, Sendable {
    package var kind: EntryKind
    package var number: UInt32
    package var revision: UInt32
    package var contentHash: ContentHash
    package var acceptedAt: UnixTime
    package var isAnswered: Bool
}

/// The requests of applicants, in the order of their numbers (streams, rules 11 and 17).
final class ApplicantRequests {
    private let insertion: Statement
    private let repeated: Statement
    private let all: Statement
    private let answer: Statement
    private let subject: Statement
    private let number: Statement

    init(_ database: Database) throws(SQLiteError) {
        insertion = try database.prepare(
            """
            INSERT INTO request(id, number, kind, revision, stream, sequence, content_hash, accepted_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """)
        let columns = "kind, number, revision, accepted_at, answered_at IS NOT NULL, content_hash"
        repeated = try database.prepare(
            "SELECT \(columns) FROM request WHERE id = ?1 AND kind = ?2 AND revision = ?3 AND content_hash = ?4 LIMIT 1")
        all = try database.prepare("SELECT \(columns) FROM request WHERE id = ?1 ORDER BY number")
        answer = try database.prepare(
            "UPDATE request SET answered_at = ?3 WHERE id = ?1 AND number = ?2 AND answered_at IS NULL")
        subject = try database.prepare(
            """
            SELECT d.revision, d.portal, d.stream, d.demarche, d.postal_code, d.commune, d.assumed,
            (SELECT s.state FROM dossier s WHERE s.id = d.id ORDER BY s.term DESC, s.step DESC, s.revision DESC LIMIT 1)
            FROM dossier d WHERE d.id = ?1 ORDER BY d.revision DESC LIMIT 1
            """)
        // A report may answer a request that this ledger has lost: its number is not given again.
        number = try database.prepare(
            """
            SELECT max(coalesce((SELECT max(number) FROM request WHERE id = ?1), 0),
            coalesce((SELECT max(request) FROM report WHERE id = ?1), 0))
            """)
    }

    /// The dossier that a request is about, in its latest revision.
    func subject(_ id: DossierID) throws -> RequestedDossier? {
        try number.bind(id, at: 1)
        let last = try number.first { UInt32(truncatingIfNeeded: $0.int64(0)) } ?? 0
        try subject.bind(id, at: 1)
        return try subject.first { row in
            guard let postalCode = PostalCode(number: UInt32(truncatingIfNeeded: row.int64(4))) else {
                throw LedgerError.corrupt("dossier \(id) has no postal code")
            }
            return RequestedDossier(
                revision: UInt32(truncatingIfNeeded: row.int64(0)), portal: row.int64(1), stream: row.int64(2),
                demarche: Demarche(wire: UInt8(truncatingIfNeeded: row.int64(3))), postalCode: postalCode,
                commune: row.isNull(5) ? nil : CommuneCode(packed: UInt64(bitPattern: row.int64(5))),
                assumed: row.int64(6) != 0,
                state: DossierState(wire: UInt8(truncatingIfNeeded: row.int64(7))) ?? .accepted, nextRequest: last &+ 1)
        }
    }

    /// The request that the same bytes made before.
    func repeated(_ id: DossierID, _ kind: EntryKind, revision: UInt32, _ hash: ContentHash) throws -> AcceptedRequest? {
        try repeated.bind(id, at: 1)
        try repeated.bind(Int64(kind.rawValue), at: 2)
        try repeated.bind(Int64(revision), at: 3)
        try repeated.bind(hash, at: 4)
        return try repeated.first(Self.accepted)
    }

    func requests(of id: DossierID) throws -> [AcceptedRequest] {
        try all.bind(id, at: 1)
        return try all.map(Self.accepted)
    }

    func insert(_ header: Header, stream: Int64, sequence: UInt64, at time: UnixTime) throws {
        try insertion.bind(header.dossier, at: 1)
        try insertion.bind(Int64(header.requestNumber), at: 2)
        try insertion.bind(Int64(header.kind.rawValue), at: 3)
        try insertion.bind(Int64(header.revision), at: 4)
        try insertion.bind(stream, at: 5)
        try insertion.bind(sequence, at: 6)
        try insertion.bind(header.contentHash, at: 7)
        try insertion.bind(time.milliseconds, at: 8)
        try insertion.run()
    }

    /// Notes that a report has answered it; the first one counts.
    func answered(_ id: DossierID, number: UInt32, at time: UnixTime) throws {
        try answer.bind(id, at: 1)
        try answer.bind(Int64(number), at: 2)
        try answer.bind(time.milliseconds, at: 3)
        try answer.run()
    }

    private static func accepted(_ row: Statement) -> AcceptedRequest {
        AcceptedRequest(
            kind: EntryKind(rawValue: UInt8(truncatingIfNeeded: row.int64(0))),
            number: UInt32(truncatingIfNeeded: row.int64(1)),
            revision: UInt32(truncatingIfNeeded: row.int64(2)), contentHash: row.contentHash(5),
            acceptedAt: UnixTime(milliseconds: row.int64(3)),
            isAnswered: row.int64(4) != 0)
    }
}
