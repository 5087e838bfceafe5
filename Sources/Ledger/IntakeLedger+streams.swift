package import Dossiers
internal import SQLite
package import Streams

extension IntakeLedger {
    /// Keeps where a stream stands.
    package func update(_ log: OutgoingLog, _ record: OutgoingRecord) throws {
        try file.begin()
        try streams.update(stream: log.stream, record)
    }

    /// The prefixes with which a stream was last served, in the open transaction replaced by those of now; none when it was not noted.
    package func exchange(prefixes: [PostalPrefix], of log: OutgoingLog) throws -> [PostalPrefix] {
        let before = try self.prefixes(of: log)
        guard before != prefixes else { return prefixes }
        try file.begin()
        try streams.keep(prefixes: prefixes.map(\.description).joined(separator: " "), stream: log.stream)
        return before
    }

    /// The prefixes with which a stream was last served; none when it was not noted.
    package func prefixes(of log: OutgoingLog) throws -> [PostalPrefix] {
        let text = try streams.prefixes(stream: log.stream) ?? ""
        return text.split(separator: " ").compactMap { PostalPrefix(String($0)) }
    }

    /// Notes when everything up to `sequence` had been acknowledged: the time of `delivered`.
    package func delivered(_ log: OutgoingLog, through sequence: UInt64, at time: UnixTime) throws {
        try file.begin()
        try deliveries.bind(log.stream, at: 1)
        try deliveries.bind(sequence, at: 2)
        try deliveries.bind(time.milliseconds, at: 3)
        try deliveries.run()
    }

    /// Moves the position in a stream of reports, in the transaction that records them.
    package func update(incoming stream: Int64, _ record: StreamReceiver.Durable) throws {
        try file.begin()
        try streams.update(stream: stream, record)
    }

    /// Notes reports that no longer existed when this intake asked for them.
    package func noteGap(incoming stream: Int64, first: UInt64, last: UInt64, at time: UnixTime) throws {
        try file.begin()
        try streams.noteGap(stream: stream, first: first, last: last, at: time)
    }

    /// Lends entries for publication: see ``EntryTable/read(stream:from:atMost:visit:)``.
    package func read(
        _ log: OutgoingLog, from sequence: UInt64, atMost count: Int, visit: (borrowing StoredEntry) throws -> Bool
    ) throws {
        try entries.read(stream: log.stream, from: sequence, atMost: count, visit: visit)
    }

    /// What a dossier shows, for the replay mark.
    package func shown(_ id: DossierID, revision: UInt32) throws -> ShownState? {
        try reports.shown(id, revision: revision)?.state
    }

    /// Where a dossier of this portal stands; revision 0 is the latest. Nil also for one of another portal.
    package func standing(_ id: DossierID, revision: UInt32, portal: Int64) throws -> DossierStanding? {
        try dossiers.standing(id, revision: revision, portal: portal)
    }

    /// Records a report; none is refused (rules 13, 14, 16).
    package func record(_ report: Report, body: UnsafeRawBufferPointer, at time: UnixTime) throws -> ReportEffect {
        try file.begin()
        let effect = try unsafe reports.record(report, body: body, at: time)
        if report.request > 0, effect != .foreign { try requests.answered(report.id, number: report.request, at: time) }
        return effect
    }

    /// Adds an entry that is no dossier: a request, or `known`.
    package func append(_ header: Header, body: [UInt8], to log: OutgoingLog) throws -> UInt64 {
        var bytes = header.encoded
        return try unsafe body.withUnsafeBytes { body in
            try unsafe bytes.withUnsafeMutableBytes { try unsafe append($0, body: body, to: log) }
        }
    }

    /// Runs the effect of one report, which may append to the stream of its node: see ``LedgerFile/attempt(_:)``.
    package func attempt(_ log: OutgoingLog, _ body: () throws -> Void) throws {
        let end = log.end
        do { try file.attempt(body) } catch {
            log.rewind(to: end)
            throw error
        }
    }
}
