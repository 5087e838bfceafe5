package import Dossiers
internal import SQLite

/// One passage through a ledger that discards what its ages allow, in steps that are small enough to stand between two turns of a loop.
///
/// Begun anew it finds what it had not reached; nothing of it needs to outlive its process.
package struct RetentionSweep: Sendable {
    package let ages: RetentionAges
    package private(set) var tally = RetentionTally()
    package private(set) var isDone = false

    private var row: Int64 = 0
    private let end: Int64
    /// Streams whose log may still begin later.
    private var streams: [Int64]
    private static let rowsMax: Int64 = 200
    private static let bytesMax = 1 << 20
    private static let entriesMax = 500

    init(_ table: RetentionTable, _ ages: RetentionAges, streams: [Int64]) throws {
        self.ages = ages
        end = try table.selection.end()
        self.streams = streams.sorted()
    }

    /// The next step, in the open transaction; first the dossiers, then the logs.
    ///
    /// - Parameter bounds: by stream; a stream without them keeps everything.
    /// - Returns: a log that begins later now.
    mutating func step(_ table: RetentionTable, _ bounds: [Int64: RetentionBounds], at now: UnixTime) throws -> LogStart? {
        guard row >= end else {
            try discard(table, bounds, at: now)
            return nil
        }
        guard let stream = streams.first else {
            isDone = true
            return nil
        }
        let start = try bounds[stream].flatMap {
            try table.advance(stream, $0, ages, atMost: Self.entriesMax, now: now)
        }
        if start == nil { streams.removeFirst() }
        return start
    }

    private mutating func discard(_ table: RetentionTable, _ bounds: [Int64: RetentionBounds], at now: UnixTime) throws {
        let last = min(row + Self.rowsMax, end)
        let before = tally.bytes
        for candidate in try table.selection.candidates(after: row, through: last) {
            row = candidate.row
            guard let bounds = bounds[candidate.stream],
                bounds.allow(candidate.through, since: candidate.settledAt, ages, now: now)
            else { continue }
            try table.discard(candidate, at: now)
            tally += candidate.tally
            if tally.bytes - before >= Self.bytesMax { return }
        }
        row = last
    }
}

extension IntakeLedger {
    /// Begins to discard what these ages allow.
    package func retentionSweep(_ ages: RetentionAges) throws -> RetentionSweep {
        try RetentionSweep(retention, ages, streams: Array(streamNames.keys))
    }

    /// The next step of it, in the open transaction; see ``RetentionSweep``.
    package func discard(_ sweep: inout RetentionSweep, _ bounds: [Int64: RetentionBounds], at now: UnixTime) throws
        -> LogStart?
    {
        try file.begin()
        return try sweep.step(retention, bounds, at: now)
    }

    /// Files to be removed, those of pieces that are there again aside.
    package func leftovers(atMost count: Int) throws -> [Leftover] { try retention.leftovers(atMost: count) }
    package func isNamed(_ leftover: Leftover) throws -> Bool { try retention.isNamed(leftover) }

    /// Their files are gone, for good.
    package func forget(leftovers rows: [Int64]) throws {
        try file.begin()
        try retention.forget(leftovers: rows)
    }
}

extension NodeLedger {
    /// Begins to discard what these ages allow.
    package func retentionSweep(_ ages: RetentionAges) throws -> RetentionSweep {
        try RetentionSweep(retention, ages, streams: [log.stream])
    }

    /// The next step of it, in the open transaction; see ``RetentionSweep``.
    package func discard(_ sweep: inout RetentionSweep, _ bounds: RetentionBounds, at now: UnixTime) throws -> LogStart? {
        try file.begin()
        return try sweep.step(retention, [log.stream: bounds], at: now)
    }

    /// Files to be removed, those of pieces that are there again aside.
    package func leftovers(atMost count: Int) throws -> [Leftover] { try retention.leftovers(atMost: count) }
    package func isNamed(_ leftover: Leftover) throws -> Bool { try retention.isNamed(leftover) }

    /// Their files are gone, for good.
    package func forget(leftovers rows: [Int64]) throws {
        try file.begin()
        try retention.forget(leftovers: rows)
    }

    /// Whether this node holds the revision without its body.
    package func isDiscarded(_ id: DossierID, revision: UInt32) throws -> Bool {
        try inbox.isDiscarded(id, revision: revision)
    }

    /// A dossier that arrived without its body, which its sender had discarded.
    package func setDiscarded(row: Int64, at time: UnixTime) throws {
        try file.begin()
        try inbox.removeBody(row: row)
        try retention.setDiscarded(row: row, at: time)
    }
}

extension LedgerFile {
    /// A whole sweep of a ledger whose process does not run: as many commits as it has steps.
    package static func sweep(_ directory: DataDirectory, role: Role, _ ages: RetentionAges, by act: (RetentionTally) -> Act)
        throws
        -> RetentionTally
    {
        try DoctorMark.refuse(directory)
        try directory.settle()
        let now = act(RetentionTally()).at
        let file = try LedgerFile(writing: directory.ledgerPath, role: role, now: now, vfs: directory.storage.vfs)
        let table = try RetentionTable(file.database, role: role)
        let bounds = try table.selection.bounds()
        var sweep = try RetentionSweep(table, ages, streams: Array(bounds.keys))
        while !sweep.isDone {
            try file.begin()
            if let start = try sweep.step(table, bounds, at: now) { try table.keep(start) }
            try file.commit()
        }
        let files = PieceFiles(in: directory)
        while case let leftovers = try table.leftovers(atMost: 100), !leftovers.isEmpty {
            try files.discard(leftovers.filter { try !table.isNamed($0) }.map(\.fileName))
            try file.begin()
            try table.forget(leftovers: leftovers.map(\.row))
            try file.commit()
        }
        try file.begin()
        try ActTable(file.database).insert(act(sweep.tally))
        try file.commit()
        return sweep.tally
    }
}
