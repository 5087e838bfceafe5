package import Streams

/// The bounds of an intake. The protocol document lists those that peers see.
package struct IntakeLimits: Sendable {
    /// Messages that one turn takes from a kind of peers, and bytes of dossiers: one turn is one fsync.
    package var batchEntriesMax = 1_024
    package var batchBytesMax = 8 << 20
    package var pieceBytesMax = 10 << 20
    package var dossierPiecesBytesMax = 32 << 20
    /// Chunks on their way to the disk: of one portal, and of all.
    package var portalChunkBytesMax = 8 << 20
    package var chunkBytesMax = 64 << 20
    /// Growing pieces that are known at one time.
    package var uploadsMax = 4_096
    package var stream = StreamSender.Limits()
    /// All streams share this much in flight (streams; design, section 5).
    package var inFlightBytesMax = 256 << 20
    /// Entries read from the ledger for one stream in one turn: catching up goes in steps, so that live traffic goes between.
    package var catchUpEntriesMax = 64
    package var catchUpBytesMax = 1 << 20
    /// Of reports that cannot be used.
    package var retries = RetryPolicy()
    /// How long a portal is asked to wait when the intake is busy.
    package var retry = Duration.seconds(2)
    /// Pieces that no dossier has named lapse after this.
    package var stagedPieceAge = Duration.seconds(86_400)

    package init() {}
}
