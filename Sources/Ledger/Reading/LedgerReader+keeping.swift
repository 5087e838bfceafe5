package import Dossiers
internal import SQLite

extension LedgerReader {
    /// The latest backup that this ledger knows of: when and where to.
    package func latestBackup() throws -> (at: UnixTime, path: String)? {
        try reading {
            try database.prepare("SELECT at, path FROM backup ORDER BY row DESC LIMIT 1").first { row in
                (UnixTime(milliseconds: row.int64(0)), row.text(1) ?? "")
            }
        }
    }

    /// When the slow check last came to its end without a fault; nil before the first time.
    package func checkedAt() throws -> UnixTime? {
        try reading {
            try database.prepare("SELECT ended_at FROM checkup").first { UnixTime(milliseconds: $0.int64(0)) }
        }
    }

    /// What the senders no longer held when this ledger asked for it, the latest last, at most a hundred of each stream.
    package func gaps() throws -> [StreamGap] {
        try reading {
            let query = try database.prepare(
                "SELECT i.name, g.first, g.last, g.at FROM gap g JOIN incoming i ON i.stream = g.stream ORDER BY g.row DESC LIMIT 100"
            )
            return try query.map { row in
                guard let stream = StreamName(row.text(0) ?? "") else { throw LedgerError.corrupt("a stream has no name") }
                return StreamGap(
                    stream: stream, first: try row.uint64(1), last: try row.uint64(2), at: UnixTime(milliseconds: row.int64(3)))
            }.reversed()
        }
    }
}

/// Entries of a received stream that never arrived: their sender had discarded them.
package struct StreamGap: Equatable, Sendable {
    package var stream: StreamName
    package var first: UInt64
    package var last: UInt64
    package var at: UnixTime
}
