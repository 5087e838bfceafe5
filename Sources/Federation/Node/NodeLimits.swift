package import Streams

/// The bounds of a node.
package struct NodeLimits: Sendable {
    /// Publications that one turn takes: one turn is one fsync.
    package var batchEntriesMax = 1_024
    package var batchBytesMax = 8 << 20
    /// Bytes that may be resident beside what is counted here; nil: half of what the system allows, at most 2 GiB.
    package var memoryMax: Int?
    package var window = Window.standard
    package var reports = StreamSender.Limits()
    /// Reports read from the ledger in one turn while catching up.
    package var catchUpEntriesMax = 256
    /// Dossiers restated in one turn after a new epoch.
    package var restatedMax = 200
    /// Of the disk: with less, the node warns; nil: as ``SpaceWatch`` has it.
    package var reserve: Int?
    /// Dossiers given back to an intake that has lost them, in one turn.
    package var recalledMax = 64
    /// Reminders and closures in one turn.
    package var deadlinesMax = 64
    /// After a full disk.
    package var pause = Duration.seconds(2)
    /// Of entries that cannot be used.
    package var retries = RetryPolicy()
    /// While the intake cannot be reached.
    package var retry = Duration.milliseconds(10)

    package init() {}
}
