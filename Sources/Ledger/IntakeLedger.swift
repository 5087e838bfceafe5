package import Dossiers
internal import SQLite
package import Streams

/// The intake's durable store: every dossier with a receipt, every entry of every stream, every report.
///
/// Changes gather in one open transaction until ``commit()``, which is the loop's only fsync. Nothing of a turn may leave the process
/// before it; ``rollBack()`` forgets the turn.
package final class IntakeLedger {
    package let file: LedgerFile
    package let directory: DataDirectory
    let entries: EntryTable
    let streams: StreamTable
    let dossiers: DossierTable
    let reports: ReportTable
    let staging: StagingTable
    let refusals: RefusalTable
    /// What was accepted of the nodes' reports and could not be used.
    package let parking: Parking
    /// Makes the follow-up code of each dossier.
    package let followUp: FollowUpSecret
    let acts: ActTable
    let recalls: RecallTable
    let requests: ApplicantRequests
    let backups: BackupTable
    let retention: RetentionTable
    let deliveries: Statement
    var portals = PortalNumbers()
    /// Every stream that this ledger has ever sent, by its row.
    package private(set) var streamNames: [Int64: StreamIdentity] = [:]
    private var touched: [OutgoingLog] = []
    private var checked: Set<Int64> = []

    /// - Parameters:
    ///   - newID: of a ledger that is created; nil draws one.
    ///   - newSecret: of one that has none yet; nil draws one.
    package init(
        directory: DataDirectory, now: UnixTime, newID: LedgerID? = nil, newSecret: FollowUpSecret? = nil
    ) throws {
        self.directory = directory
        try DoctorMark.refuse(directory)
        try directory.settle()
        file = try LedgerFile(
            writing: directory.ledgerPath, role: .intake, now: now, vfs: directory.storage.vfs, newID: newID)
        let database = file.database
        followUp = try FollowUpSecret.kept(in: database, new: newSecret)
        entries = try EntryTable(database)
        streams = try StreamTable(database)
        dossiers = try DossierTable(database)
        reports = try ReportTable(database)
        staging = try StagingTable(database)
        refusals = try RefusalTable(database)
        parking = try Parking(file)
        acts = try ActTable(database)
        recalls = try RecallTable(database)
        requests = try ApplicantRequests(database)
        backups = try BackupTable(database)
        retention = try RetentionTable(database, role: .intake)
        deliveries = try database.prepare("INSERT OR IGNORE INTO delivery(stream, through, at) VALUES (?1, ?2, ?3)")
        try portals.read(database)
        streamNames = try streams.identities()
    }

    /// Opens a stream to a node, creating it if it is new. Outside a transaction.
    package func openOutgoing(_ name: StreamName, tenant: TenantCode) throws -> (log: OutgoingLog, record: OutgoingRecord) {
        var (stream, record) = try streams.outgoing(name, tenant: tenant)
        streamNames[stream] = StreamIdentity(name: name, tenant: tenant)
        let log = try OutgoingLog(
            stream: stream, name: name, tenant: tenant, entries: entries, first: record.durable.first,
            firstChain: record.durable.firstChain)
        // Once in a process: a turn that is taken back opens every stream again.
        if !checked.contains(stream) {
            try entries.check(stream: stream, name, record, head: log.head)
            checked.insert(stream)
        }
        record.durable.head = log.head
        return (log: log, record: record)
    }

    /// Opens the reports of a stream.
    package func openIncoming(_ name: StreamName) throws -> (stream: Int64, record: StreamReceiver.Durable) {
        try streams.incoming(name)
    }

    /// Makes everything since the last commit durable: one fsync. Does nothing when nothing has changed.
    package func commit() throws {
        try file.commit()
        for log in touched { log.committed() }
        touched.removeAll(keepingCapacity: true)
    }

    /// Forgets everything since the last commit.
    package func rollBack() throws {
        file.rollBack()
        for log in touched { log.rolledBack() }
        touched.removeAll(keepingCapacity: true)
        try portals.read(file.database)
        try staging.count()
        try refusals.count()
    }

    /// Whether the open transaction holds anything.
    package var hasUncommitted: Bool { file.isInTransaction }

    func append(
        _ header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer?, piece: Int64? = nil, to log: OutgoingLog
    )
        throws -> UInt64
    {
        try file.begin()
        if !log.hasUncommitted { touched.append(log) }
        return try unsafe log.append(header, body: body, piece: piece)
    }
}

/// A stream and the tenant it belongs to.
package struct StreamIdentity: Hashable, Sendable {
    package let name: StreamName
    package let tenant: TenantCode
}
