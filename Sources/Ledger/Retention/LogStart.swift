package import Dossiers
internal import SQLite
internal import Streams

/// Where a stream's log begins once the entries before it have left: `first`, and the chain of the one before (streams, rule 10).
package struct LogStart: Equatable, Sendable {
    /// In `outgoing`.
    package let stream: Int64
    package let first: UInt64
    package let chain: ContentHash
}

extension RetentionTable {
    /// Removes the leading entries that have nothing left to tell, at most `count`: at an intake those whose body was discarded and old
    /// requests, at a node old reports, whose effect stands in its dossiers.
    ///
    /// - Returns: the new start; nil when the first entry stays.
    func advance(_ stream: Int64, _ bounds: RetentionBounds, _ ages: RetentionAges, atMost count: Int, now: UnixTime) throws
        -> LogStart?
    {
        let query = try database.prepare(
            "SELECT sequence, header, body IS NULL AND piece IS NULL FROM entry WHERE stream = ?1 ORDER BY sequence LIMIT ?2")
        try query.bind(stream, at: 1)
        try query.bind(count, at: 2)
        var start: LogStart?
        var isLeaving = true
        try query.forEachRow { row in
            guard isLeaving else { return }
            let sequence = try row.uint64(0)
            let header = try unsafe row.withBlob(1) { try unsafe Header(decoding: $0) }
            let isGone = row.int64(2) != 0
            let isOwn = role == .intake && [.dossier, .piece, .complement, .withdrawal].contains(header.kind)
            let time = UnixTime(milliseconds: Int64(clamping: header.time))
            isLeaving =
                sequence <= bounds.acknowledged && (isGone || !isOwn && bounds.allow(sequence, since: time, ages, now: now))
            if isLeaving { start = LogStart(stream: stream, first: sequence + 1, chain: header.chain) }
        }
        guard let start else { return nil }
        let removal = try database.prepare("DELETE FROM entry WHERE stream = ?1 AND sequence < ?2")
        try removal.bind(stream, at: 1)
        try removal.bind(start.first, at: 2)
        try removal.run()
        return start
    }

    /// Keeps the start in the stream's row: for a ledger whose process does not run. A running sender keeps its own.
    func keep(_ start: LogStart) throws {
        let update = try database.prepare("UPDATE outgoing SET first = ?2, first_chain = ?3 WHERE stream = ?1")
        try update.bind(start.stream, at: 1)
        try update.bind(start.first, at: 2)
        try update.bind(start.chain, at: 3)
        try update.run()
    }
}
