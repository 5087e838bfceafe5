internal import Dossiers
internal import Federation
internal import Ledger

/// A node or a portal: what of it lives, and what has come for it.
final class Peer {
    /// Nil for a portal.
    let stream: Topology.Stream?
    var disk = SimulatedDisk(seed: 0) {
        didSet { syncsSeen = -1 }
    }
    /// The syncs of its disk when the checkers last looked.
    var syncsSeen = -1
    var node: (core: Node, ledger: NodeLedger, bench: SimulatedBench)?
    var portal: Portal?
    /// The number of its present connection with the intake; 0: none.
    var token: UInt64 = 0
    /// Of the first connection that this process may have had.
    var firstToken: UInt64 = 1
    var prefixes: [String] = []
    /// When its subscriptions have reached the intake.
    var hearsFrom = Duration.zero
    // While cut off, or late with its turns.
    var upBlocked = Duration.zero
    var downBlocked = Duration.zero
    var slowUntil = Duration.zero
    /// Until when it is not heard once it has sent a RESUME.
    var mutesAfterResume: Duration?
    /// What its subscription brought to this process, and what it told the intake, also in earlier lives: the last of each.
    var heardLately: [Frames] = []
    var saidLately: [Frames] = []
    var inbox: [(isPublication: Bool, frames: Frames)] = []
    var turnAt: Duration?
    // Nothing overtakes anything on a path.
    var lastUp = Duration.zero
    var lastDown = Duration.zero
    var lastPublication = Duration.zero

    /// Whether it is to run; a second node only for a while.
    var isWanted: Bool

    init(stream: Topology.Stream?, isWanted: Bool = true) {
        self.stream = stream
        self.isWanted = isWanted
    }

    var isUp: Bool { node != nil || portal != nil }
}
