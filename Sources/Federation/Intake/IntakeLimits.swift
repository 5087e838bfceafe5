package import Streams

/// The bounds of an intake. The protocol document lists those that peers see.
package struct IntakeLimits: Sendable {
    /// Messages that one turn takes from a kind of peers, and bytes of dossiers: one turn is one fsync.
    package var batchEntriesMax = 1_024
    package var batchBytesMax = 8 << 20
    /// Messages of portals that one turn reads, beside its batch: they wait for the next, or are refused.
    package var readEntriesMax = 4_096
    package var readBytesMax = 32 << 20
    /// Bytes of messages that wait for a turn, of all portals; one alone may have half, more than its chunks may be under way.
    package var waitingBytesMax = 24 << 20
    /// Bytes that may be resident beside what is counted here; nil: half of what the system allows, at most 2 GiB.
    package var memoryMax: Int?
    package var pieceBytesMax = 10 << 20
    package var dossierPiecesBytesMax = 32 << 20
    /// Chunks on their way to the disk: of one portal, and of all.
    package var portalChunkBytesMax = 8 << 20
    package var chunkBytesMax = 64 << 20
    /// Growing pieces that are known at one time.
    package var uploadsMax = 4_096
    /// Those of one portal: as many as it has dossiers under way.
    package var portalUploadsMax = 1_024
    /// What one portal may have waiting for the dossiers that name it, growing pieces included.
    package var portalPiecesMax = 20_000
    package var portalPieceBytesMax = 4 << 30
    /// Refusals that are kept for one portal; at that number the oldest makes room, if it is this old.
    package var portalRefusalsMax = 100_000
    package var refusalAge = Duration.seconds(30 * 86_400)
    /// Complements and withdrawals of one dossier.
    package var requestsMax: UInt32 = 200
    /// Names of portals that are kept: a town hall each, and more.
    package var portalsMax = 50_000
    package var stream = StreamSender.Limits()
    /// All streams share this much in flight (streams; design, section 5).
    package var inFlightBytesMax = 256 << 20
    /// Entries read from the ledger for one stream in one turn: catching up goes in steps, so that live traffic goes between.
    package var catchUpEntriesMax = 64
    package var catchUpBytesMax = 1 << 20
    /// Of reports that cannot be used.
    package var retries = RetryPolicy()
    /// What may wait for one tenant whose topology does not say: the month of a large préfecture, a million dossiers with their pieces.
    package var backlogEntriesMax = 10_000_000
    /// The same in bytes; nil: half of the disk.
    package var backlogBytesMax: Int?
    /// Of the disk, for what must go on when nothing more is accepted; nil: as ``SpaceWatch`` has it.
    package var reserve: Int?
    /// How long a portal is asked to wait when the intake is busy.
    package var retry = Duration.seconds(2)
    /// Pieces that no dossier has named lapse after this.
    package var stagedPieceAge = Duration.seconds(86_400)

    package init() {}
}
