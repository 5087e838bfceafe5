package import Dossiers
internal import SQLite
package import Streams

/// A node's durable store: the dossiers of its préfecture, what it has decided on each, and the reports it still owes the intake.
///
/// As ``IntakeLedger``: changes gather in one transaction until ``commit()``.
package final class NodeLedger {
    package let file: LedgerFile
    package let directory: DataDirectory
    /// The reports.
    package let log: OutgoingLog
    /// Where the dossiers stream stands in `incoming`.
    package let incoming: Int64
    /// The same of the open transaction.
    var noted: BackupNote.Place?
    private let entries: EntryTable
    private let streams: StreamTable
    let inbox: InboxTable
    let outbox: OutboxTable
    let requests: RequestTable
    /// What was accepted and could not be used.
    package let parking: Parking
    private let pauses: PauseTable
    let acts: ActTable
    let recalls: RecallQueue
    let backups: BackupTable
    let retention: RetentionTable
    let agents: AgentTable
    let claims: ClaimTable
    let desk: DeskTable
    let notes: NoteTable
    /// How far the latest backup holds the stream of dossiers; nil without one.
    package private(set) var backedUp: BackupNote.Place?

    /// Opens the ledger of the node of one stream, creating it if there is none.
    ///
    /// - Parameter newID: of a ledger that is created; nil draws one.
    /// - Returns: with it, where both of its streams stand.
    package static func open(
        _ directory: DataDirectory, stream: StreamName, tenant: TenantCode, now: UnixTime, newID: LedgerID? = nil
    ) throws
        -> (ledger: NodeLedger, reports: OutgoingRecord, dossiers: StreamReceiver.Durable)
    {
        try DoctorMark.refuse(directory)
        try directory.settle()
        let file = try LedgerFile(
            writing: directory.ledgerPath, role: .node, now: now, vfs: directory.storage.vfs, newID: newID)
        // Before the stream gets its rows: a mistake must leave no trace.
        guard try file.isOnly(stream) else { throw LedgerError.otherStream(directory.path, expected: stream) }
        let streams = try StreamTable(file.database)
        let outgoing = try streams.outgoing(stream, tenant: tenant)
        let incoming = try streams.incoming(stream)
        let ledger = try NodeLedger(directory, file, streams, stream, tenant, outgoing, incoming.stream)
        try ledger.entries.check(stream: outgoing.stream, stream, outgoing.record, head: ledger.log.head)
        let positions = try ledger.positions()
        return (ledger: ledger, reports: positions.reports, dossiers: positions.dossiers)
    }

    private init(
        _ directory: DataDirectory, _ file: LedgerFile, _ streams: StreamTable, _ name: StreamName, _ tenant: TenantCode,
        _ outgoing: (stream: Int64, record: OutgoingRecord), _ incoming: Int64
    ) throws {
        self.directory = directory
        self.file = file
        self.streams = streams
        self.incoming = incoming
        entries = try EntryTable(file.database)
        inbox = try InboxTable(file.database)
        outbox = try OutboxTable(file.database)
        requests = try RequestTable(file.database)
        parking = try Parking(file)
        pauses = try PauseTable(file.database)
        acts = try ActTable(file.database)
        recalls = try RecallQueue(file.database)
        backups = try BackupTable(file.database)
        retention = try RetentionTable(file.database, role: .node)
        agents = try AgentTable(file.database)
        claims = try ClaimTable(file.database)
        desk = try DeskTable(file.database)
        notes = try NoteTable(file.database)
        backedUp = try backups.place(incoming: incoming, name)
        log = try OutgoingLog(
            stream: outgoing.stream, name: name, tenant: tenant, entries: entries, first: outgoing.record.durable.first,
            firstChain: outgoing.record.durable.firstChain)
    }

    /// Whether the open transaction holds anything.
    package var hasUncommitted: Bool { file.isInTransaction }

    /// Makes everything since the last commit durable: one fsync.
    package func commit() throws {
        try file.commit()
        log.committed()
        if let noted { (backedUp, self.noted) = (noted, nil) }
    }

    /// Forgets everything since the last commit.
    package func rollBack() {
        file.rollBack()
        log.rolledBack()
        noted = nil
    }

    /// Moves the position in the dossiers stream, in the transaction of the entries' effects.
    package func update(_ record: StreamReceiver.Durable) throws {
        try file.begin()
        try streams.update(stream: incoming, record)
    }

    /// Keeps where the reports stream stands.
    package func update(_ record: OutgoingRecord) throws {
        try file.begin()
        try streams.update(stream: log.stream, record)
    }

    /// Lends reports for sending: see ``EntryTable/read(stream:from:atMost:visit:)``.
    package func read(from sequence: UInt64, atMost count: Int, visit: (borrowing StoredEntry) throws -> Bool) throws {
        try entries.read(stream: log.stream, from: sequence, atMost: count, visit: visit)
    }
}

extension NodeLedger {
    /// A dossier that this node holds.
    package func dossier(_ id: DossierID, revision: UInt32) throws -> HeldDossier? { try inbox.dossier(id, revision: revision) }

    /// Takes a dossier in, in the open transaction.
    package func insert(_ dossier: borrowing ArrivedDossier, reason: [UInt8]?, at time: UnixTime) throws -> Int64 {
        try file.begin()
        return try inbox.insert(dossier, reason: reason, at: time)
    }

    /// Changes a dossier's state without a decision of this node: what it adopts from the intake (rules 10 and 16).
    package func adopt(_ held: HeldDossier, at time: UnixTime) throws {
        try file.begin()
        try inbox.setState(held, decided: false, reason: nil, at: time)
    }

    /// Adds a report to the stream.
    ///
    /// - Parameters:
    ///   - header: in wire form, complete but for place and chain, which this writes.
    ///   - piece: the row of the piece whose bytes are the body, for a chunk; then `body` is nil.
    /// - Returns: its sequence.
    package func report(_ header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer?, piece: Int64? = nil) throws
        -> UInt64
    {
        try file.begin()
        return try unsafe log.append(header, body: body, piece: piece)
    }

    /// Adds a report to the history of a dossier.
    package func note(_ decision: Decision, row: Int64, at time: UnixTime) throws {
        try file.begin()
        try inbox.note(decision, row: row, at: time)
    }

    /// Whether this node has decided something on a dossier in a report after `sequence`.
    package func isDecided(row: Int64, after sequence: UInt64) throws -> Bool {
        try inbox.isDecided(row: row, after: sequence)
    }

    /// The highest revision of a dossier that this node holds.
    package func latest(_ id: DossierID) throws -> HeldDossier? { try inbox.latest(id) }

    /// Where both streams stand, as the ledger has it: to begin anew after a transaction that failed.
    package func positions() throws -> (reports: OutgoingRecord, dossiers: StreamReceiver.Durable) {
        var outgoing = try streams.outgoing(log.name, tenant: log.tenant).record
        outgoing.durable.head = log.head
        return (reports: outgoing, dossiers: try streams.incoming(log.name).record)
    }

    /// Decided by this node since its ledger was created or restored: state, timing and reason as `held` has them.
    package func decide(_ held: HeldDossier, at time: UnixTime) throws {
        try file.begin()
        try inbox.setState(held, decided: true, reason: held.reason, at: time)
    }

    /// Notes how much of a piece is on disk.
    ///
    /// - Parameter content: of a small piece, which is stored with the commit; nil for one that is a file.
    package func received(_ piece: ArrivedPiece, content: UnsafeRawBufferPointer? = nil, at time: UnixTime) throws {
        try file.begin()
        try unsafe inbox.received(piece, content: content, at: time)
    }

    /// Whether a piece of a dossier is whole: it came with this revision or an earlier one.
    package func holds(piece hash: ContentHash, of id: DossierID, revision: UInt32) throws -> Bool {
        try inbox.holds(piece: hash, of: id, revision: revision)
    }

    /// What the bytes of a dossier's piece are, as they were seen when they arrived; nil for one that is not whole.
    package func media(ofPiece hash: ContentHash, of id: DossierID, revision: UInt32) throws -> PieceMedia? {
        try inbox.media(ofPiece: hash, of: id, revision: revision)
    }

    /// Dossiers from a row on, in order: for restating them.
    package func dossiers(from row: Int64, atMost count: Int) throws -> [HeldDossier] {
        try inbox.dossiers(from: row, atMost: count)
    }

    /// Runs the effect of one entry: see ``LedgerFile/attempt(_:)``.
    package func attempt(_ body: () throws -> Void) throws {
        let end = log.end
        do { try file.attempt(body) } catch {
            log.rewind(to: end)
            throw error
        }
    }

    /// Whether a person paused this node.
    package func pause() throws -> Pause? { try pauses.pause() }

    /// Pauses this node, or with `nil` lets it go on.
    package func set(_ pause: Pause?) throws {
        try file.begin()
        try pauses.set(pause)
    }

    /// Notes entries that no longer existed when this node asked for them.
    package func noteGap(first: UInt64, last: UInt64, at time: UnixTime) throws {
        try file.begin()
        try streams.noteGap(stream: incoming, first: first, last: last, at: time)
    }
}
