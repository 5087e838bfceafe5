import Dossiers
import Streams

/// One receiver: a ledger on disk and, when it is up, a process on it.
struct ReceiverHost {
    struct Ledger {
        var durable = StreamReceiver.Durable()
        var held: Set<DossierID> = []
        /// What came before was discarded when this ledger asked for it: a gap that it was told of.
        var start: UInt64 = 1
    }

    struct Waiting {
        var place: Placement
        var grant: UInt64
        var readyAt: Duration
    }

    let ledgerID: LedgerID
    var ledger = Ledger()
    var backup = Ledger()
    var machine: StreamReceiver?
    /// Accepted, their work under way off the loop, and those behind them.
    var waiting: [Waiting] = []
    var subscribedAt: [Duration?] = []
    var down = Link<Down>()
    var answers = Link<Down>()
    var up = Link<Up>()
    /// Something was lost on the way to it since the last RESUME obeyed (S6).
    var hasLost = false
    var hellos: [Duration] = []
    /// Outlives the process.
    var hold: Hold?
    /// Where it stood when it was held back: the grant, and its last n.
    var heldAt: (g: UInt64, n: UInt32)?

    var isUp: Bool { machine != nil }

    /// What a backup of the present epoch holds.
    var safe: UInt64 { backup.durable.epoch == ledger.durable.epoch ? backup.durable.next - 1 : 0 }

    mutating func kill() {
        machine = nil
        waiting = []
        subscribedAt = []
        down.removeAll()
        answers.removeAll()
        up.removeAll()
        hellos = []
    }

    func isSubscribed(_ prefix: Int, now: Duration) -> Bool {
        guard prefix < subscribedAt.count, let at = subscribedAt[prefix] else { return false }
        return at <= now
    }
}
