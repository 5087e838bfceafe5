package import Dossiers
internal import SQLite

/// A node takes no dossiers because a person said so.
package struct Pause: Equatable, Sendable {
    package var since: UnixTime
    package var reason: String

    package init(since: UnixTime, reason: String) {
        self.since = since
        self.reason = reason
    }
}

/// Whether a node is paused: at most one row.
final class PauseTable {
    private let query: Statement
    private let insertion: Statement
    private let removal: Statement

    init(_ database: Database) throws(SQLiteError) {
        query = try database.prepare("SELECT since, reason FROM pause")
        insertion = try database.prepare("INSERT OR REPLACE INTO pause(one, since, reason) VALUES (1, ?1, ?2)")
        removal = try database.prepare("DELETE FROM pause")
    }

    func pause() throws -> Pause? {
        try query.first { Pause(since: UnixTime(milliseconds: $0.int64(0)), reason: $0.text(1) ?? "") }
    }

    func set(_ pause: Pause?) throws(SQLiteError) {
        guard let pause else { return try removal.run() }
        try insertion.bind(pause.since.milliseconds, at: 1)
        try insertion.bind(pause.reason, at: 2)
        try insertion.run()
    }
}
