import Dossiers
import Streams

/// One sender, up to three receivers and a bad network, all drawn from one seed. Faults for a while, then calm, in which everything must
/// be delivered. `violations` holds every property of `model/README.md` that did not hold (S1 to S8, L, the replay mark).
struct World {
    var random: Seeded
    let scenario: Scenario
    var now = Duration.zero
    var sender: SenderHost
    var receivers: [ReceiverHost]
    var ghosts: [(at: Duration, receiver: Int, down: Down?, up: Up?)] = []
    var nextAction = Duration.zero
    var isCalm = false
    let journal = Journal()

    // What checkers know from outside.
    var counts = Counts()
    var committedByEpoch: [Epoch: [DossierID]] = [:]
    var everCommitted: Set<DossierID> = []
    var grantee: [UInt64: InstanceID] = [:]
    var wereTwoCopiesAlive = false
    var senderBackup = SenderHost.Ledger()
    var nextDossier: UInt64 = 1
    var lostDossiers: [DossierID] = []
    /// The highest sequence that the sender knew to be held, in the line of its present ledger.
    var known: UInt64 = 0
    var knownInBackup: UInt64 = 0

    struct Counts {
        var senderRestores = 0
        var receiverRestores = 0
        var delivered = 0
        var resumes = 0
        var cloned = 0
        var diverged = 0
        var stopped = 0
        var truncated = 0
        var corrupt = 0
        var pauses = 0
    }

    /// What happened, when it is kept, and what should not have.
    final class Journal {
        var isKept = false
        var lines: [String] = []
        var violations: [String] = []
    }

    static let faultsEnd = Duration.seconds(12)
    static let drainEnd = Duration.seconds(110)

    init(seed: UInt64) {
        var random = Seeded(seed)
        scenario = Scenario(using: &random)
        sender = SenderHost(scenario)
        let first = LedgerID(using: &random)
        receivers = [ReceiverHost(ledgerID: first)]
        if scenario.clone { receivers.append(ReceiverHost(ledgerID: first)) }
        if scenario.secondLedger { receivers.append(ReceiverHost(ledgerID: LedgerID(using: &random))) }
        self.random = random
    }

    func note(_ text: @autoclosure () -> String) {
        if journal.isKept { journal.lines.append("\(now) \(text())") }
    }

    func check(_ condition: Bool, _ text: @autoclosure () -> String) {
        if !condition { journal.violations.append("\(now): \(text())") }
    }

    var violations: [String] { journal.violations }

    // MARK: The run

    mutating func run() {
        start(0)
        var turns = 0
        while now < Self.drainEnd, violations.isEmpty {
            turns += 1
            check(turns < 100_000, "a storm: no end of messages")
            now = max(now, nextEvent)
            if !isCalm, now >= Self.faultsEnd { calm() }
            if now >= nextAction, !isCalm { act() }
            operate()
            deliverGhosts()
            turnSender()
            for index in receivers.indices where receivers[index].isUp { turnReceiver(index) }
            checkAlways()
            if isCalm, isDone { break }
        }
        if violations.isEmpty { check(isDone, "L: not delivered: \(standing)") }
        if isDone { checkHeld() }
    }

    var nextEvent: Duration {
        var next = isCalm ? Self.drainEnd : min(nextAction, Self.faultsEnd)
        if sender.isUp { next = min(next, sender.machine.deadline) }
        if let operation = sender.nextOperator { next = min(next, operation) }
        for host in receivers {
            guard let machine = host.machine else { continue }
            next = min(next, machine.deadline ?? next, host.down.deadline ?? next, host.answers.deadline ?? next)
            if sender.isUp { next = min(next, host.up.deadline ?? next) }
            if let waiting = host.waiting.first { next = min(next, waiting.readyAt) }
        }
        for ghost in ghosts { next = min(next, ghost.at) }
        return next
    }

    /// No more faults; every process that has no twin is up.
    private mutating func calm() {
        isCalm = true
        ghosts = []
        sender.isUp = true
        if !receivers.contains(where: \.isUp) { start(0) }
        release()
        note("calm")
    }

    private var live: [Int] { receivers.indices.filter { receivers[$0].isUp } }

    /// One receiver holds a RESUMEd grant and has everything.
    var isDone: Bool {
        guard sender.machine.isServing, sender.machine.durable.acknowledged == sender.machine.durable.head,
            let holder = sender.machine.holder,
            let index = live.first(where: { receivers[$0].machine?.instance == holder.instance })
        else { return false }
        let durable = receivers[index].ledger.durable
        // Two live copies of one ledger must be found out.
        let twins = live.filter { receivers[$0].ledgerID == holder.ledger }
        return durable.epoch == sender.machine.durable.epoch && durable.next == sender.machine.durable.head + 1
            && twins.count == 1
    }

    var standing: String {
        let durable = sender.machine.durable
        return
            "epoch \(durable.epoch) head \(durable.head) acknowledged \(durable.acknowledged) \(String(describing: durable.stoppage)) "
            + "serving \(sender.machine.isServing); "
            + live.map {
                "R\($0) \(receivers[$0].ledger.durable.epoch) next \(receivers[$0].ledger.durable.next) "
                    + "\(receivers[$0].machine.map { "\($0.standing)" } ?? "")"
            }.joined(separator: "; ")
    }
}
