package import Dossiers
package import Streams

/// What a ledger keeps of a stream that it sends.
package struct OutgoingRecord: Equatable, Sendable {
    package var epoch = Epoch.none
    /// The first entry that is still held, and the chain of the one before it.
    package var first: UInt64 = 1
    package var firstChain = ContentHash.zero
    package var acknowledged: UInt64 = 0
    package var highestAcknowledged: UInt64 = 0
    /// What the receiver's own backup holds.
    package var safe: UInt64 = 0
    /// RESUMEd at least once in this epoch.
    package var served = false
    /// Why only a person can let it go on: `cloned`, `diverged`, `stopped`.
    package var condition: String?
    package var lastHeard: UnixTime?
    /// The row of the next dossier to restate after a new epoch (rule 16).
    package var restate: Int64?

    package init() {}
}

/// What a ledger keeps of a stream that it receives: where it stands.
package struct IncomingRecord: Equatable, Sendable {
    package var epoch = Epoch.none
    package var next: UInt64 = 1
    /// Of `next` − 1.
    package var chain = ContentHash.zero

    package init() {}
}
