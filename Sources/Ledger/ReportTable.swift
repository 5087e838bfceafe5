package import Dossiers
internal import SQLite
internal import Streams

/// What a node has said about a dossier.
package struct Report {
    package var id: DossierID
    package var revision: UInt32
    /// The stream's row in `outgoing`.
    package var stream: Int64
    /// The entry's kind, as its wire number.
    package var kind: UInt8
    package var state: DossierState
    package var term: UInt32
    package var step: UInt32
    package var restated: Bool
    package var decidedAt: UnixTime
    /// The number of the request that it answers; 0: none.
    package var request: UInt32

    package init(
        id: DossierID, revision: UInt32, stream: Int64, kind: UInt8, state: DossierState, term: UInt32, step: UInt32,
        restated: Bool,
        decidedAt: UnixTime, request: UInt32 = 0
    ) {
        self.id = id
        self.revision = revision
        self.stream = stream
        self.kind = kind
        self.state = state
        self.term = term
        self.step = step
        self.restated = restated
        self.decidedAt = decidedAt
        self.request = request
    }
}

/// A state with its place in the owner's decisions.
package struct ShownState: Equatable, Sendable {
    package var state: DossierState
    package var term: UInt32
    package var step: UInt32

    package init(state: DossierState, term: UInt32, step: UInt32) {
        self.state = state
        self.term = term
        self.step = step
    }

    /// Whether `other` was decided before this one.
    func isLater(than other: Report) -> Bool { (other.term, other.step) < (term, step) }
    func isSame(as other: Report) -> Bool { (other.term, other.step, other.state) == (term, step, state) }
}

/// What a report changed.
package enum ReportEffect: Equatable {
    /// The dossier shows it.
    case shown
    /// It is no decision (an entry could not be read), and the dossier shows one: it stands in the history alone.
    case noted
    /// It says what the dossier shows already.
    case repeated
    /// Restated, and older than what the dossier shows: the node is told what that is (rule 16).
    case outdated(ShownState)
    /// The intake does not have this dossier: the report is kept (rule 14). `isFirst`: no other waits for it yet.
    case unknownDossier(isFirst: Bool)
    /// The dossier belongs to another stream: it is not this node's to report on.
    case foreign
}

/// Reports in the order of their stream, and the state each dossier shows.
final class ReportTable {
    private let database: Database
    private let shown: Statement
    private let insertion: Statement
    private let update: Statement
    private let waiting: Statement
    private let owner: Statement
    private let notes: Statement
    private let passages: Statement
    private let orphanInsertion: Statement
    private let orphanRemoval: Statement
    /// Some report waits for its dossier: almost never.
    private var hasOrphans: Bool

    init(_ database: Database) throws {
        self.database = database
        shown = try database.prepare("SELECT row, state, term, step, stream FROM dossier WHERE id = ?1 AND revision = ?2")
        insertion = try database.prepare(
            """
            INSERT INTO report(id, revision, stream, kind, state, term, step, restated, decided_at, recorded_at, body, request)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """)
        update = try database.prepare(
            "UPDATE dossier SET state = ?2, state_at = ?3, term = ?4, step = ?5, report = ?6 WHERE row = ?1")
        waiting = try database.prepare(
            """
            SELECT state, term, step, decided_at, row FROM report WHERE id = ?1 AND revision = ?2 AND stream = ?3
            AND (kind <> \(EntryKind.note.rawValue) OR ?4) ORDER BY row DESC LIMIT 1
            """)
        owner = try database.prepare("SELECT stream FROM dossier WHERE id = ?1 LIMIT 1")
        notes = try database.prepare(
            "SELECT 1 FROM report WHERE id = ?1 AND revision = ?2 AND kind = ?3 AND decided_at = ?4 AND body = ?5 LIMIT 1")
        passages = try database.prepare(
            """
            SELECT state, decided_at FROM report WHERE id = ?1 AND stream = ?2 AND kind = \(EntryKind.state.rawValue)
            ORDER BY row DESC LIMIT ?3
            """)
        orphanInsertion = try database.prepare("INSERT OR IGNORE INTO orphan(id, revision) VALUES (?1, ?2)")
        orphanRemoval = try database.prepare("DELETE FROM orphan WHERE id = ?1 AND revision = ?2")
        hasOrphans = try database.prepare("SELECT 1 FROM orphan LIMIT 1").first { _ in true } ?? false
    }

    /// The row of a dossier's revision and what it shows; nil when the intake does not have it.
    func shown(_ id: DossierID, revision: UInt32) throws -> (row: Int64, stream: Int64, state: ShownState)? {
        try shown.bind(id, at: 1)
        try shown.bind(Int64(revision), at: 2)
        return try shown.first { row in
            (
                row.int64(0), row.int64(4),
                ShownState(
                    state: DossierState(wire: UInt8(truncatingIfNeeded: row.int64(1))) ?? .accepted,
                    term: UInt32(truncatingIfNeeded: row.int64(2)), step: UInt32(truncatingIfNeeded: row.int64(3)))
            )
        }
    }

    /// Records one report (rules 13, 14, 16): none is refused.
    func record(_ report: Report, body: UnsafeRawBufferPointer, at time: UnixTime) throws -> ReportEffect {
        guard let known = try shown(report.id, revision: report.revision) else {
            // Another revision went to another stream, and every one goes where the first went (rule 20).
            guard try owner(of: report.id) ?? report.stream == report.stream else { return .foreign }
            // Of this stream: what another node says of the id must not keep its own node from being asked.
            let isFirst = try !isWaiting(report.id, revision: report.revision, stream: report.stream)
            try unsafe insert(report, body: body, at: time)
            try orphanInsertion.bind(report.id, at: 1)
            try orphanInsertion.bind(Int64(report.revision), at: 2)
            try orphanInsertion.run()
            hasOrphans = true
            return .unknownDossier(isFirst: isFirst)
        }
        if known.stream != report.stream { return .foreign }
        if report.kind == EntryKind.note.rawValue {
            if try unsafe isNoted(report, body: body) { return .repeated }
            try unsafe insert(report, body: body, at: time)
            return .noted
        }
        if known.state.isSame(as: report) { return .repeated }
        if report.restated, known.state.isLater(than: report) { return .outdated(known.state) }
        let row = try unsafe insert(report, body: body, at: time)
        if report.step == 0, known.state.step > 0 { return .noted }
        try show(report.state, term: report.term, step: report.step, at: report.decidedAt, report: row, dossier: known.row)
        return .shown
    }

    /// The owner's decisions in their order, the latest so many; what is only told again is left out.
    func passages(of id: DossierID, stream: Int64, atMost count: Int) throws -> [FollowedDossier.Passage] {
        try passages.bind(id, at: 1)
        try passages.bind(stream, at: 2)
        try passages.bind(count, at: 3)
        let all = try passages.map { row in
            FollowedDossier.Passage(
                state: DossierState(wire: UInt8(truncatingIfNeeded: row.int64(0))) ?? .accepted,
                at: UnixTime(milliseconds: row.int64(1)))
        }.reversed()
        return all.reduce(into: []) { if $0.last?.state != $1.state { $0.append($1) } }
    }

    private func owner(of id: DossierID) throws -> Int64? {
        try owner.bind(id, at: 1)
        return try owner.first { $0.int64(0) }
    }

    /// Whether the same note came before: a new epoch of the reports repeats what the log holds.
    private func isNoted(_ report: Report, body: UnsafeRawBufferPointer) throws -> Bool {
        try notes.bind(report.id, at: 1)
        try notes.bind(Int64(report.revision), at: 2)
        try notes.bind(Int64(report.kind), at: 3)
        try notes.bind(report.decidedAt.milliseconds, at: 4)
        try unsafe notes.bind(borrowing: body, at: 5)
        return try notes.first { _ in true } ?? false
    }

    /// Whether a report of this stream waits for its dossier, which its node was asked for with the first one.
    func isWaiting(_ id: DossierID, revision: UInt32, stream: Int64) throws -> Bool {
        try waiting.bind(id, at: 1)
        try waiting.bind(Int64(revision), at: 2)
        try waiting.bind(stream, at: 3)
        try waiting.bind(1, at: 4)
        return try waiting.first { _ in true } ?? false
    }

    /// A dossier that arrives after its reports (the intake was restored) shows the last of those that its own node sent.
    func showWaiting(_ id: DossierID, revision: UInt32) throws {
        guard hasOrphans, let known = try shown(id, revision: revision) else { return }
        try orphanRemoval.bind(id, at: 1)
        try orphanRemoval.bind(Int64(revision), at: 2)
        try orphanRemoval.run()
        guard database.changes > 0 else { return }
        try waiting.bind(id, at: 1)
        try waiting.bind(Int64(revision), at: 2)
        try waiting.bind(known.stream, at: 3)
        // A note tells no state.
        try waiting.bind(0, at: 4)
        let last = try waiting.first { ($0.int64(0), $0.int64(1), $0.int64(2), $0.int64(3), $0.int64(4)) }
        guard let last, let state = DossierState(wire: UInt8(truncatingIfNeeded: last.0)) else { return }
        try show(
            state, term: UInt32(truncatingIfNeeded: last.1), step: UInt32(truncatingIfNeeded: last.2),
            at: UnixTime(milliseconds: last.3), report: last.4, dossier: known.row)
    }

    @discardableResult
    private func insert(_ report: Report, body: UnsafeRawBufferPointer, at time: UnixTime) throws(SQLiteError) -> Int64 {
        try insertion.bind(report.id, at: 1)
        try insertion.bind(Int64(report.revision), at: 2)
        try insertion.bind(report.stream, at: 3)
        try insertion.bind(Int64(report.kind), at: 4)
        try insertion.bind(Int64(report.state.wire), at: 5)
        try insertion.bind(Int64(report.term), at: 6)
        try insertion.bind(Int64(report.step), at: 7)
        try insertion.bind(report.restated ? 1 : 0, at: 8)
        try insertion.bind(report.decidedAt.milliseconds, at: 9)
        try insertion.bind(time.milliseconds, at: 10)
        try unsafe insertion.bind(borrowing: body, at: 11)
        try insertion.bind(Int64(report.request), at: 12)
        try insertion.run()
        return database.lastInsertRowID
    }

    private func show(_ state: DossierState, term: UInt32, step: UInt32, at time: UnixTime, report: Int64, dossier: Int64)
        throws(SQLiteError)
    {
        try update.bind(dossier, at: 1)
        try update.bind(Int64(state.wire), at: 2)
        try update.bind(time.milliseconds, at: 3)
        try update.bind(Int64(term), at: 4)
        try update.bind(Int64(step), at: 5)
        try update.bind(report, at: 6)
        try update.run()
    }
}
