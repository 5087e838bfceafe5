package import Dossiers
package import Streams

/// Entries that a ledger has accepted and could not use: some wait for another attempt, some for a person. All of it changes in the
/// open transaction.
package final class Parking {
    private let file: LedgerFile
    private let parked: ParkingTable
    private let retries: RetryTable

    init(_ file: LedgerFile) throws {
        self.file = file
        parked = try ParkingTable(file.database)
        retries = try RetryTable(file.database)
    }

    /// How much a stream keeps here.
    ///
    /// - Parameter stream: its row in `incoming`, here and below.
    package func load(stream: Int64) throws -> ParkingLoad {
        let (parked, waiting) = (try parked.load(stream: stream), try retries.load(stream: stream))
        return ParkingLoad(entries: parked.entries + waiting.entries, bytes: parked.bytes + waiting.bytes)
    }
}

extension Parking {
    /// Keeps an entry for a person (rule 12).
    package func park(
        _ header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, placement: Placement, stream: Int64, reason: String,
        _ trials: Trials, at time: UnixTime
    ) throws {
        try file.begin()
        try unsafe parked.insert(
            header, body: body, placement: placement, stream: stream, reason: reason, trials, at: time)
    }

    /// A parked entry that still waits.
    package func parked(row: Int64) throws -> KeptEntry? { try parked.entry(row: row) }

    /// Those of one revision of a dossier that still wait, the oldest first.
    package func parked(of id: DossierID, revision: UInt32) throws -> [KeptEntry] {
        try parked.entries(of: id, revision: revision)
    }

    /// The rows of those that still wait, the oldest first.
    package func parkedRows(atMost count: Int) throws -> [Int64] { try parked.rows(atMost: count) }

    /// How many still wait.
    package func parkedCount() throws -> Int { try parked.count() }

    /// Notes that it was tried again, and failed.
    package func parkAgain(row: Int64, reason: String, _ trials: Trials) throws {
        try file.begin()
        try parked.update(row: row, reason: reason, trials)
    }

    /// Notes that it waits no more; its body goes, all else stays.
    package func end(row: Int64, _ end: ParkingEnd, reason: String, at time: UnixTime) throws {
        try file.begin()
        try parked.end(row: row, end, reason: reason, at: time)
    }
}

extension Parking {
    /// Keeps an entry for its next attempt, or, without `trials`, until those of its dossier before it are through.
    ///
    /// - Returns: its row.
    package func wait(
        _ header: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer, placement: Placement, stream: Int64, _ trials: Trials?,
        next: UnixTime?
    ) throws -> Int64 {
        try file.begin()
        return try unsafe retries.insert(header, body: body, placement: placement, stream: stream, trials, next: next)
    }

    /// What waits for an attempt, in the order in which it came.
    package func waiting(stream: Int64) throws -> [WaitingEntry] { try retries.entries(stream: stream) }

    /// One of them, with its bytes.
    package func waiting(row: Int64) throws -> KeptEntry? { try retries.entry(row: row) }

    /// An attempt failed; `next` is when to make another.
    package func postpone(row: Int64, _ trials: Trials, next: UnixTime) throws {
        try file.begin()
        try retries.update(row: row, trials, next: next)
    }

    /// It waits no more: it was used, or is parked.
    package func stopWaiting(row: Int64) throws {
        try file.begin()
        try retries.remove(row: row)
    }
}
