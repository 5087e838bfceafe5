package import Dossiers
package import Ledger
package import Streams

/// The node of one stream: takes the dossiers of its préfecture in order, once, checks each for completeness, and reports.
///
/// As ``Intake``, it decides and neither waits nor sleeps; a loop hands it messages and calls ``turn(_:)``. A dossier's arrival, its check
/// and its report are one transaction, so a crash repeats all or nothing.
package final class Node {
    package let stream: StreamName
    let tenant: TenantCode
    let ledger: NodeLedger
    let network: any NodeNetwork
    let rules: CompletenessRules
    let office: Office
    /// What lengthens the validity of documents.
    package var measures = Measures()
    let limits: NodeLimits
    let log: Log
    /// For what peers can cause as often as they like.
    let peerLog: PeerLog
    var entropy: Entropy
    package var now: Moment
    package let instance: InstanceID

    // Dossiers, of which the node is the receiver.
    var receiver: StreamReceiver
    var endpoint = ""
    var prefixes: [PostalPrefix] = []
    var inbox: NodeInbox
    var owesHello = false
    var owesResume = false
    var owesAcknowledgement = false

    /// The last sequence that this ledger's own backup holds.
    var safe: UInt64 { ledger.backedUp?.safe(for: receiver.durable) ?? 0 }

    // Reports, of which it is the sender.
    var sender: StreamSender
    var record: OutgoingRecord
    /// The last report that earlier processes have written.
    let inherited: UInt64
    var isDirty = false
    var owesHeartbeat = false
    let batch = EntryBatch()
    var fresh: [EntryBatch.Entry] = []
    /// Some dossier that the intake asked for may wait to be sent.
    var owesRecalls = true
    var refusals: [RefusedMessage] = []
    var truncated: Truncated?
    var outcomes = OperatorOutcomes()
    var deskAnswers = DeskAnswers()
    /// What its agents say most often.
    package var reasons = CannedReasons()
    var retries: RetryQueue
    /// A person paused it: it takes no dossiers.
    var pause: Pause?
    var retention: RetentionRun
    /// Nothing is sent before: the intake was not reachable, or the disk is full.
    var blockedUntil: Duration = .zero
    var pausedUntil: Duration = .zero
    var space: SpaceWatch
    // Deadlines of applicants.
    var clock = ClockWatch()
    /// The intake's time when this node last had everything that the intake had.
    var caughtUpAt: UnixTime?
    /// When the next reminder or closure is due.
    var nextDue: UnixTime?
    /// Mails that a mailer has in hand.
    var mailLeases = MailLeases()
    /// Dossiers taken in since the start.
    package internal(set) var receivedCount = 0

    package init(
        stream: StreamName, tenant: TenantCode,
        opened: (ledger: NodeLedger, reports: OutgoingRecord, dossiers: StreamReceiver.Durable),
        network: any NodeNetwork, bench: any Workbench<PieceResult>, rules: CompletenessRules, office: Office,
        limits: NodeLimits, log: Log, entropy: Entropy, now: Moment
    ) throws {
        self.stream = stream
        self.tenant = tenant
        ledger = opened.ledger
        self.network = network
        self.rules = rules
        self.office = office
        self.limits = limits
        self.log = log
        peerLog = PeerLog(log)
        self.entropy = entropy
        self.now = now
        instance = InstanceID(using: &self.entropy)
        record = opened.reports
        inherited = opened.ledger.log.head
        sender = StreamSender(stream: stream, channel: .reports, durable: opened.reports.durable, limits: limits.reports)
        receiver = StreamReceiver(
            stream: stream, channel: .dossiers, instance: instance, ledger: opened.ledger.file.id, durable: opened.dossiers,
            window: limits.window)
        // Whether there are any the first step finds out.
        retention = RetentionRun(hasLeftovers: true)
        inbox = NodeInbox(files: PieceFiles(in: opened.ledger.directory), bench: bench)
        space = SpaceWatch(reserve: limits.reserve, space: try ledger.directory.space(for: ledger.file), now: now)
        retries = RetryQueue(
            try ledger.parking.waiting(stream: ledger.incoming), now: now, longest: limits.retries.longest)
        pause = try ledger.pause()
        nextDue = try ledger.nextDue()
        receiver.start(now: now.monotonic, using: &self.entropy)
        owesHello = true
        if space.closedSince != nil { space.tell(.closed, peerLog, now: now) }
        try holdBackIfNeeded()
    }

    /// What is decided since the last turn becomes durable, then is reported, then acknowledged.
    ///
    /// - Returns: whether there is more to do at once.
    package func turn(_ moment: Moment) throws -> Bool {
        now = moment
        clock.look(moment)
        let isTaken = try unlessFull {
            try applyFinished()
            try forgetRemoved()
            try retryDue()
            try meetDeadlines()
            try restate()
            try answerRecalls()
            try stepRetention()
        }
        guard isTaken else { return false }
        keepTime()
        guard try commit() else { return false }
        try watchSpace()
        peerLog.sweep(now: now.monotonic)
        let hasMore = try report()
        try answer()
        return hasMore || ((record.restate != nil || owesRecalls) && now.monotonic >= pausedUntil)
    }

    /// When the next turn is due, if no message comes before.
    package var deadline: Duration {
        if owesHello || blockedUntil > now.monotonic { return now.monotonic + limits.retry }
        let due = min(receiver.deadline ?? .seconds(Int64.max / 2), sender.deadline)
        return min(due, retention.deadline ?? due, nextAttempt ?? due, nextDeadline ?? due)
    }

    private var nextAttempt: Duration? { pause == nil ? retries.deadline : nil }

    /// Bytes that this turn's reports and those in flight take.
    package var heldBytes: Int { batch.capacity + sender.inFlightBytes }

    // MARK: Commit

    /// One transaction, one fsync. Within a turn, only before a grant ends: effect and place of what was taken in it stay one
    /// transaction. A full disk takes the turn back, and the intake's entries wait where they are; any other failure ends the process.
    ///
    /// - Returns: false when the turn was taken back: the machines are others now.
    func commit() throws -> Bool {
        let taken = inbox.taken
        let isDone = try unlessFull {
            if let taken, receiver.isCommittable(taken.sequence, grant: taken.grant) {
                let durable = StreamReceiver.Durable(
                    epoch: receiver.durable.epoch, next: taken.sequence + 1, chain: taken.chain)
                try ledger.update(durable)
            }
            if isDirty { try keep() }
            try ledger.commit()
        }
        guard isDone else { return false }
        retention.commit()
        inbox.taken = nil
        if let taken, receiver.isCommittable(taken.sequence, grant: taken.grant) {
            receiver.committed(through: taken.sequence, chain: taken.chain)
            owesAcknowledgement = true
        }
        if sender.durable.head < ledger.log.committedHead { sender.committed(head: ledger.log.committedHead) }
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

    private func keep() throws {
        isDirty = false
        record.durable = sender.durable
        if let heard = sender.lastHeard { record.lastHeard = wall(heard) }
        try ledger.update(record)
    }

    private func takeBack(_ failure: any Error) throws {
        peerLog.error("disk-full", ["reason": failure], now: now.monotonic)
        ledger.rollBack()
        let positions = try ledger.positions()
        record = positions.reports
        sender = StreamSender(stream: stream, channel: .reports, durable: record.durable, limits: limits.reports)
        receiver = StreamReceiver(
            stream: stream, channel: .dossiers, instance: instance, ledger: ledger.file.id, durable: positions.dossiers,
            window: limits.window)
        retries = RetryQueue(
            try ledger.parking.waiting(stream: ledger.incoming), now: now, longest: limits.retries.longest)
        pause = try ledger.pause()
        nextDue = try ledger.nextDue()
        endpoint = ""
        inbox.reset()
        batch.removeAll()
        fresh.removeAll()
        outcomes.takeBack(Self.isFull)
        deskAnswers.takeBack(DeskRefusals.full)
        retention.takeBack(now: now.monotonic)
        (isDirty, owesHeartbeat, owesResume, owesAcknowledgement) = (false, false, false, false)
        receiver.start(now: now.monotonic, using: &entropy)
        owesHello = true
        owesRecalls = true
        try holdBackIfNeeded()
        pausedUntil = now.monotonic + limits.pause
        blockedUntil = pausedUntil
    }

    private func keepTime() {
        if receiver.tick(now: now.monotonic, using: &entropy) { owesHello = true }
        while true {
            switch sender.tick(now: now.monotonic) {
            case .none: return
            case .heartbeat: owesHeartbeat = true
            case .lapsed: log.info("reports-lapsed")
            }
        }
    }
}
