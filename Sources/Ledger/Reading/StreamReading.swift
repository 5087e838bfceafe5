package import Dossiers

/// How far a stream is, as the ledger of its sender has it.
package struct StreamReading: Sendable, Equatable {
    package var tenant: TenantCode
    package var stream: StreamName
    /// The last sequence committed.
    package var head: UInt64
    /// The last sequence that the receiver has committed.
    package var acknowledged: UInt64
    /// When the oldest entry that waits was committed.
    package var oldestWaiting: UnixTime?
    /// When the receiver was last heard, as the ledger remembers it.
    package var lastHeard: UnixTime?
    /// `cloned`, `diverged` or `stopped`: why it waits for a person.
    package var stoppage: String?
    /// Entries of the other channel that have been received: reports at an intake, dossiers and pieces at a node.
    package var received: UInt64
    /// Entries of it that wait for a person.
    package var parked: Int
    /// Entries of it that failed and wait for another attempt, or behind one that does.
    package var retrying: Int
    /// Ranges of it that the sender no longer held.
    package var gaps: Int

    /// Bytes of the entries that wait, headers included.
    package var backlogBytes: Int

    package var backlog: UInt64 { head - min(head, acknowledged) }
}
