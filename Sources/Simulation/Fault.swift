/// What may go wrong, and what its probability is of.
package enum Fault: String, CaseIterable, Sendable {
    /// Of each message: that it is lost; that it and those behind it are late; that it comes a second time, late.
    case loss, delay, duplicate
    /// Of each message under way on a connection that ends: that it arrives all the same, where its receiver still lives.
    case stale
    /// Of each grant: that copies of what was said under earlier ones come at once, all together.
    case burst
    /// Of each message that an intake or a node sends: that its process dies there, in the middle of its turn.
    case crash
    /// Of each machine whose process died: that its power went, and its disk lost what was not synced.
    case powerCut = "power-cut"
    /// Of each turn of an intake or a node: that its process dies in one of the next calls on its disk.
    case commitCrash = "commit-crash"
    /// That one of its next syncs, or writes, fails; what should have been synced is then lost at a power cut.
    case syncError = "sync-error"
    case writeError = "write-error"
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
    /// Of each look at the people: that hours go by at once, for all machines.
    case calendar
    /// Of each mail that a mailer has handed over: that it dies before it has told.
    case mailerCrash = "mailer-crash"
    /// A node takes its turns late.
    case slow
    /// Of each job beside a loop: that it takes long, and those behind it.
    case lateWork = "late-work"
    /// A second node starts with a copy of the first one's ledger.
    case clone
    /// A second node starts with an empty ledger.
    case stranger
    /// The disk of an intake or a node has no room, for a while.
    case diskFull = "disk-full"
    /// An intake or a node is restored from a backup.
    case restored
    /// The whole disk is put back as it was, and nobody is told; and the same, with nobody to notice before it has gone on.
    case putBack = "put-back"
    case overtaken
    /// A person opens a new epoch of a stream, or of a node's reports, for no reason.
    case newEpoch = "new-epoch"
    /// Of each process that starts: that its disk says it has synced and has not. No program survives that: it shows how a failure looks.
    case lyingDisk = "lying-disk"
}
