internal import Dossiers
internal import Federation
internal import Ledger
internal import SQLite
internal import Streams

/// A report that the intake has acknowledged is in its history and stays there; the history of a dossier goes forward.
///
/// It reads the network, and the intake's tables by SQL of its own: what the intake's code believes is not asked.
final class HistoryChecker {
    /// What was said in one place of a stream of reports.
    private struct Said: Equatable {
        let id: DossierID
        let revision: UInt32
        let state: DossierState
        let term: UInt32
        let step: UInt32
        let isRestated: Bool
    }

    private struct Log {
        var epoch = Epoch.none
        /// By sequence.
        var said: [UInt64: Said] = [:]
        var acknowledged: UInt64 = 0
        /// Acknowledged and to be found in the ledger.
        var toCheck: [Said] = []
    }

    private var logs: [Int: Log] = [:]
    private var rows: Int64 = 0
    /// As ``ReportChecker``.
    private var decisions: Set<String> = []
    var allowsSecondThoughts = false
    /// Which nodes have decided on each dossier. Of two, that hold the stream in turn, neither knows what the other has decided and not
    /// yet reported: each is the owner in its time, and what it says then stands (streams, rule 13).
    private var writers: [Submission.Key: Set<Int>] = [:]
    private var last: [String: (term: Int64, step: Int64)] = [:]

    /// How many reports the intake had at the last look.
    var count: Int { Int(rows) }

    /// A node sends a report.
    func sent(_ frames: Frames, by peer: Int) throws {
        guard frames.verb == .data, frames.count == 3 else { return }
        let header = try Header(decoding: frames[1])
        guard header.kind == .state || header.kind == .unreadable else { return }
        if logs[peer]?.epoch != header.epoch { logs[peer] = Log(epoch: header.epoch, toCheck: logs[peer]?.toCheck ?? []) }
        let said = Said(
            id: header.dossier, revision: header.revision, state: header.kind == .state ? header.state ?? .accepted : .parked,
            term: header.ownerTerm, step: header.step, isRestated: header.flags.contains(.restated))
        logs[peer]?.said[header.sequence] = said
        if !said.isRestated { writers[Submission.Key(id: said.id, revision: said.revision), default: []].insert(peer) }
    }

    /// The intake acknowledges reports.
    func acknowledged(_ frames: Frames, of peer: Int) throws {
        guard frames.verb == .acknowledgement, var log = logs[peer] else { return }
        let fields = try Acknowledgement(decoding: frames[1])
        guard fields.channel == .reports, fields.epoch == log.epoch else { return }
        for sequence in log.said.keys.filter({ $0 <= fields.acknowledged && $0 > log.acknowledged }).sorted() {
            if let said = log.said.removeValue(forKey: sequence) { log.toCheck.append(said) }
        }
        log.acknowledged = max(log.acknowledged, fields.acknowledged)
        logs[peer] = log
    }

    /// Reads the intake's ledger: what was acknowledged since the last look, and what is new in the history.
    func check(_ storage: Storage, path: String) throws {
        let database = try Database(path: path, mode: .readOnly, vfs: storage.vfs)
        let found = try database.prepare(
            "SELECT count(*) FROM report WHERE id = ?1 AND revision = ?2 AND state = ?3 AND term = ?4 AND step = ?5")
        let known = try database.prepare("SELECT term, step FROM dossier WHERE id = ?1 AND revision = ?2")
        for peer in logs.keys.sorted() {
            for said in logs[peer]?.toCheck ?? [] { try check(said, found, known) }
            logs[peer]?.toCheck = []
        }
        try checkOrder(database)
    }

    private func check(_ said: Said, _ found: Statement, _ known: Statement) throws {
        try Self.bind(said, to: found)
        if try found.first({ $0.int64(0) }) ?? 0 > 0 { return }
        try said.id.bind(to: known)
        try known.bind(Int64(said.revision), at: 2)
        // Said again, and the intake shows something later.
        if said.isRestated, let shown = try known.first({ ($0.int64(0), $0.int64(1)) }),
            shown > (Int64(said.term), Int64(said.step))
        {
            return
        }
        throw Violation(text: "the intake acknowledged a report that is not in its ledger: \(said)")
    }

    private static func bind(_ said: Said, to found: Statement) throws {
        try said.id.bind(to: found)
        try found.bind(Int64(said.revision), at: 2)
        try found.bind(Int64(said.state.wire), at: 3)
        try found.bind(Int64(said.term), at: 4)
        try found.bind(Int64(said.step), at: 5)
    }

    /// New rows only, and none is gone; decisions of one dossier in their order, but for those said again.
    private func checkOrder(_ database: Database) throws {
        let count = try database.prepare("SELECT count(*) FROM report WHERE row <= \(rows)").first { $0.int64(0) } ?? 0
        guard count == rows else { throw Violation(text: "the intake's history has \(count) of \(rows) reports that it had") }
        let shared = Set(writers.keys.filter { hasSeveralWriters($0) }.map(Self.name))
        let new = try database.prepare(
            "SELECT row, hex(id) || '-' || revision, term, step, restated FROM report WHERE row > \(rows) ORDER BY row")
        try new.forEachRow { row in
            rows = row.int64(0)
            let (key, decision) = (row.text(1) ?? "", (term: row.int64(2), step: row.int64(3)))
            guard row.int64(4) == 0, decision.step > 0 else { return }
            let isDecided = allowsSecondThoughts && decisions.contains("\(key) \(decision.term) \(decision.step)")
            if let before = last[key], decision < before, !isDecided, !shared.contains(key) {
                throw Violation(text: "the history of \(key) goes back from \(before) to \(decision)")
            }
            last[key] = decision
        }
    }

    func decided(_ state: ShownState, on key: Submission.Key) {
        decisions.insert("\(Self.name(key)) \(state.term) \(state.step)")
    }

    func hasSeveralWriters(_ key: Submission.Key) -> Bool { writers[key, default: []].count > 1 }

    /// As SQL says it.
    private static func name(_ key: Submission.Key) -> String {
        let id = [key.id.high, key.id.low].map { word in
            let digits = String(word, radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        return "\(id.joined())-\(key.revision)"
    }

    /// The intake's ledger is an older one now.
    func forget() {
        logs.removeAll()
        rows = 0
        last.removeAll()
    }
}

extension DossierID {
    /// As a ledger keeps it.
    fileprivate func bind(to statement: Statement) throws {
        let bytes = [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * (7 - UInt64($0)))) } }
        try unsafe bytes.withUnsafeBytes { try unsafe statement.bind($0, at: 1) }
    }
}
