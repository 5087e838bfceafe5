internal import Dossiers
package import Ledger
internal import Streams

/// The national node: accepts dossiers, stores them, publishes each to its préfecture's stream, and records what the préfectures report.
///
/// It decides; it does not wait, poll or sleep. A loop hands it messages and time, then calls ``turn(_:)``, which makes everything
/// durable with one fsync before anything leaves. It runs unchanged over ZeroMQ and in the simulator: network, clocks, randomness and
/// work off the loop are given to it.
package final class Intake {
    let topology: Topology
    let ledger: IntakeLedger
    let network: any IntakeNetwork
    let limits: IntakeLimits
    let log: Log
    /// For what peers can cause as often as they like.
    let peerLog: PeerLog
    var entropy: Entropy
    package var now: Moment

    private(set) var streams: [IntakeStream] = []
    private var indexByName: [StreamName: Int] = [:]
    private var indexByRow: [Int64: Int] = [:]

    let batch = EntryBatch()
    var answers: [IntakeAnswer] = []
    var outcomes = OperatorOutcomes()
    var retention: RetentionRun
    var heldRefusals = HeldRefusals()
    let uploads: IntakeUploads
    /// The stream that publishes first in this turn.
    var firstToPublish = 0
    /// Drawn once per process; of the receivers of reports.
    private let instance: InstanceID
    /// Nothing that needs room is taken before: the disk is full.
    private(set) var pausedUntil: Duration = .zero
    var space: SpaceWatch
    /// In the topology's order; ``IntakeStream/share`` is one of them.
    let shares: [TenantShare]
    private let shareOfTenant: [TenantCode: TenantShare]
    /// Dossiers accepted since the start, for the log and for `status`.
    package internal(set) var acceptedCount = 0

    package init(
        topology: Topology, ledger: IntakeLedger, network: any IntakeNetwork, bench: any Workbench<PieceResult>,
        limits: IntakeLimits, log: Log,
        entropy: Entropy, now: Moment
    ) throws {
        self.topology = topology
        self.ledger = ledger
        self.network = network
        self.limits = limits
        self.log = log
        peerLog = PeerLog(log)
        self.entropy = entropy
        self.now = now
        instance = InstanceID(using: &self.entropy)
        uploads = try IntakeUploads(files: PieceFiles(in: ledger.directory), bench: bench, limits: limits)
        space = SpaceWatch(reserve: limits.reserve, space: try ledger.directory.space(for: ledger.file), now: now)
        let shares = TenantShare.all(of: topology, limits, disk: space.space)
        self.shares = shares
        shareOfTenant = Dictionary(uniqueKeysWithValues: shares.map { ($0.tenant, $0) })
        retention = RetentionRun(hasLeftovers: try !ledger.leftovers(atMost: 1).isEmpty)
        try checkTopology()
        try openStreams()
        if space.closedSince != nil { space.tell(.closed, peerLog, now: now) }
    }

    /// What is decided since the last turn becomes durable, then public, then answered: the order that makes a receipt a promise.
    ///
    /// - Returns: whether there is more to publish at once.
    package func turn(_ moment: Moment) throws -> Bool {
        now = moment
        try unlessFull {
            try takeFinishedPieces()
            try retryDue()
            try stepRetention()
        }
        keepTime()
        guard try commit() else { return true }
        try watchSpace()
        try openShares()
        peerLog.sweep(now: now.monotonic)
        let hasMore = try publish()
        releaseRefusals()
        try answer()
        return hasMore
    }

    /// When the next turn is due, if no message comes before.
    package var deadline: Duration {
        let due = min(space.nextLook, streams.map(\.deadline).min() ?? space.nextLook)
        return min(due, retention.deadline ?? due, heldRefusals.deadline ?? due)
    }

    /// Bytes that this turn's entries, pieces on their way to the disk and publications in flight take: bounded, and no peer's doing.
    package var heldBytes: Int {
        batch.capacity + uploads.underWayInAll + streams.reduce(0) { $0 + $1.sender.inFlightBytes }
    }

    // MARK: Commit

    /// One transaction, one fsync for the whole turn. Within a turn, only before a grant of reports ends: effect and place of what
    /// was taken in it stay one transaction. A full disk takes the turn back and asks everyone to try again later; any other failure
    /// ends the process without a receipt.
    ///
    /// - Returns: false when the turn was taken back: every ``IntakeStream`` is another one now.
    func commit() throws -> Bool {
        let isDone = try unlessFull {
            for stream in streams where stream.isDirty { try keep(stream) }
            try ledger.commit()
        }
        guard isDone else { return false }
        retention.commit()
        for stream in streams { stream.committed() }
        return true
    }

    /// Takes the turn back if `body` finds the disk full, wherever in the turn that shows; whether it did not.
    @discardableResult
    func unlessFull(_ body: () throws -> Void) throws -> Bool {
        do {
            try body()
            return true
        } catch let failure as any LedgerFailure where failure.isDiskFull {
            try takeBack(failure)
            return false
        }
    }

    static let isFull = Refusal(.tryAgainLater, "the intake's disk is full: nothing was accepted; submit again later")

    private func keep(_ stream: IntakeStream) throws {
        stream.isDirty = false
        stream.record.durable = stream.sender.durable
        if let heard = lastHeard(stream) { stream.record.lastHeard = heard }
        try ledger.update(stream.log, stream.record)
        if let sequence = stream.deliveredThrough {
            try ledger.delivered(stream.log, through: sequence, at: now.wall)
            stream.deliveredThrough = nil
        }
        // A grant that ended in this turn takes its reports' place with it: they come again.
        if let taken = stream.takenReport, !stream.receiver.isCommittable(taken.sequence, grant: taken.grant) {
            stream.takenReport = nil
        }
        if let taken = stream.takenReport {
            let durable = StreamReceiver.Durable(
                epoch: stream.receiver.durable.epoch, next: taken.sequence + 1, chain: taken.chain)
            try ledger.update(incoming: stream.incoming, durable)
        }
    }

    private func takeBack(_ failure: any Error) throws {
        peerLog.error("disk-full", ["reason": failure], now: now.monotonic)
        pausedUntil = now.monotonic + limits.retry
        try ledger.rollBack()
        try openStreams()
        batch.removeAll()
        uploads.reset()
        retention.takeBack(now: now.monotonic)
        outcomes.takeBack(Self.isFull)
        answers = try answers.compactMap { try standing($0) }
        try answer()
    }

    /// What is left of an answer of a turn that is taken back. What a portal asked gets one: without, it would wait for its patience.
    private func standing(_ answer: IntakeAnswer) throws -> IntakeAnswer? {
        func again(_ connection: Connection, _ dossier: DossierID, _ revision: UInt32) -> IntakeAnswer {
            .refused(
                .portals, connection, RefusedMessage(Self.isFull, dossier: dossier, revision: revision, retry: limits.retry))
        }
        switch answer {
        case .receipt(let connection, let fields):
            // Given before, and repeated in this turn: it stands.
            if try isCommitted(fields) { return answer }
            return again(connection, fields.dossier, fields.revision)
        case .piece(let connection, _, let fields): return again(connection, fields.dossier, fields.revision)
        // It may rest on what was decided in this turn.
        case .refused(.portals, let connection, let message):
            return again(connection, message.fields.dossier, message.fields.revision)
        case .followed(let connection, let fields, _): return again(connection, fields.dossier, 0)
        case .refused, .state, .welcome, .held, .truncated: return nil
        }
    }

    private func isCommitted(_ receipt: ReceiptFields) throws -> Bool {
        if try ledger.known(receipt.dossier, revision: receipt.revision)?.same?.contentHash == receipt.contentHash {
            return true
        }
        return try ledger.repeated(receipt.dossier, .withdrawal, revision: receipt.revision, receipt.contentHash) != nil
    }

    // MARK: Streams

    func stream(named name: StreamName) -> IntakeStream? { indexByName[name].map { streams[$0] } }
    func stream(row: Int64) -> IntakeStream? { indexByRow[row].map { streams[$0] } }

    /// Makes the machines of every stream from what the ledger holds.
    private func openStreams() throws {
        let holds = Dictionary(uniqueKeysWithValues: streams.map { ($0.name, $0.lastHold) })
        streams = try topology.streams.enumerated().map { index, stream in
            guard let share = shareOfTenant[stream.tenant] else { preconditionFailure("a stream is of a tenant") }
            let (outgoing, record) = try ledger.openOutgoing(stream.name, tenant: stream.tenant)
            let (incoming, durable) = try ledger.openIncoming(stream.name)
            let sender = StreamSender(stream: stream.name, channel: .dossiers, durable: record.durable, limits: limits.stream)
            let receiver = StreamReceiver(
                stream: stream.name, channel: .reports, instance: instance, ledger: ledger.file.id, durable: durable,
                window: limits.stream.window, lease: limits.stream.lease)
            let waiting = RetryQueue(
                try ledger.parking.waiting(stream: incoming), now: now, longest: limits.retries.longest)
            let opened = IntakeStream(
                index: index, topology: stream, share: share, log: outgoing, record: record, sender: sender, receiver: receiver,
                incoming: incoming, retries: waiting)
            opened.backedUp = try ledger.backedUp(incoming: incoming, stream.name)
            opened.lastHold = holds[stream.name] ?? nil
            try holdBackIfNeeded(opened)
            return opened
        }
        indexByName = Dictionary(uniqueKeysWithValues: streams.map { ($0.name, $0.index) })
        indexByRow = Dictionary(uniqueKeysWithValues: streams.map { ($0.log.stream, $0.index) })
    }
}

extension IntakeStream {
    /// The turn's commit is on disk: the machines may say so.
    fileprivate func committed() {
        if sender.durable.head < log.committedHead { sender.committed(head: log.committedHead) }
        if let taken = takenReport {
            receiver.committed(through: taken.sequence, chain: taken.chain)
            takenReport = nil
            owesAcknowledgement = true
        }
    }
}
