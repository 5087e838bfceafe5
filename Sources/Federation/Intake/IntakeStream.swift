internal import Dossiers
internal import Ledger
internal import Streams

/// One stream as the intake serves it: the sender of its dossiers, the receiver of its reports, and what this turn owes to its node.
final class IntakeStream {
    let index: Int
    let topology: Topology.Stream
    /// What its tenant may have waiting, with its other streams.
    let share: TenantShare
    let log: OutgoingLog
    var sender: StreamSender
    var record: OutgoingRecord
    var receiver: StreamReceiver
    /// The row of the reports stream.
    let incoming: Int64

    /// The connection of the instance that holds the dossiers grant, once RESUMEd: reports are taken from it alone (rule 9).
    var reporter: Connection?
    /// The grant for whose holder reports were last asked.
    var reporterGrant: UInt64 = 0
    /// How far the latest backup of this ledger holds the reports.
    var backedUp: BackupNote.Place?
    /// Reports accepted in this turn, not committed: the last one's place.
    var takenReport: TakenReport?

    /// Reports that wait for an attempt.
    var retries: RetryQueue
    /// Why its node took nothing when it last said so: known on when it has gone since.
    var lastHold: Hold?

    // What this turn owes.
    var isDirty = false
    var deliveredThrough: UInt64?
    var heartbeat: HeartbeatDue = .none
    var owesHello = false
    var owesResume = false
    var owesAcknowledgement = false
    var owesDivergence = false
    /// Accepted in this turn: published from memory.
    var fresh: [EntryBatch.Entry] = []

    // For the byte budget: a share without progress for a lease returns to the others.
    var progressAt: Duration = .zero

    /// The last report that this turn took, and in which grant.
    struct TakenReport {
        let sequence: UInt64
        let chain: ContentHash
        let grant: UInt64
    }

    enum HeartbeatDue { case none, first, every }

    init(
        index: Int, topology: Topology.Stream, share: TenantShare, log: OutgoingLog, record: OutgoingRecord,
        sender: StreamSender,
        receiver: StreamReceiver,
        incoming: Int64, retries: RetryQueue
    ) {
        self.index = index
        self.topology = topology
        self.share = share
        self.log = log
        self.record = record
        self.sender = sender
        self.receiver = receiver
        self.incoming = incoming
        self.retries = retries
    }

    var name: StreamName { topology.name }

    /// Nobody takes its entries, or all that were published are acknowledged and none waits.
    var isIdle: Bool { !sender.isServing || (sender.inFlightEntries == 0 && sender.nextToPublish == nil) }
    /// The last report that this ledger's own backup holds.
    var safe: UInt64 { backedUp?.safe(for: receiver.durable) ?? 0 }

    /// What waits to be acknowledged, with what this turn has accepted.
    var backlog: Backlog {
        get throws {
            let acknowledged = sender.durable.acknowledged
            return Backlog(
                entries: Int(clamping: log.head - min(log.head, acknowledged)), bytes: try log.waitingBytes(after: acknowledged)
            )
        }
    }

    /// The longest a heartbeat may wait.
    var deadline: Duration {
        let attempt = retries.deadline ?? sender.deadline
        guard let receiverDeadline = reporter == nil ? nil : receiver.deadline else { return min(sender.deadline, attempt) }
        return min(sender.deadline, receiverDeadline, attempt)
    }

    func due(_ heartbeat: HeartbeatDue) {
        switch (self.heartbeat, heartbeat) {
        case (_, .every): self.heartbeat = .every
        case (.none, .first): self.heartbeat = .first
        case (_, .first), (_, .none): break
        }
    }
}
