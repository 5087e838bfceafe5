/// What may go wrong, and what its probability is of.
package enum Fault: String, CaseIterable, Sendable {
    /// Of each message: that it is lost; that it and those behind it are late; that it comes a second time, late.
    case loss, delay, duplicate
    /// Of each message under way on a connection that ends: that it arrives all the same, where its receiver still lives.
    case stale
    /// Of each message that an intake or a node sends: that its process dies there, in the middle of its turn.
    case crash
    /// Of each machine whose process died: that its power went, and its disk lost what was not synced.
    case powerCut = "power-cut"
    /// Of each node that died: that an empty one takes its place.
    case emptied
    /// The others, of each look at the world, some two in a second. Nothing comes through to and from a peer for a while.
    case partition
    /// Nothing comes through in one direction.
    case oneWay = "one-way"
    /// A connection ends while both of its ends live.
    case cut
    case portalCrash = "portal-crash"
    /// All processes die; they start again in any order.
    case restart
    /// The wall clock of one machine jumps.
    case clock
    /// A node takes its turns late.
    case slow
    /// Of each job beside a loop: that it takes long, and those behind it.
    case lateWork = "late-work"
    /// A second node starts with a copy of the first one's ledger.
    case clone
    /// A second node starts with an empty ledger.
    case stranger
    /// A person opens a new epoch of a stream, or of a node's reports, for no reason.
    case newEpoch = "new-epoch"
}
