package import Dossiers
internal import SQLite

extension LedgerReader {
    private static let rowsMax: Int64 = 500

    /// What these ages would let leave now, by stream; nothing is changed.
    package func retention(_ ages: RetentionAges, now: UnixTime) throws -> [(stream: StreamName, tally: RetentionTally)] {
        let selection = try RetentionSelection(database, role: role)
        let (bounds, end, names) = try reading { (try selection.bounds(), try selection.end(), try streamNames()) }
        var tallies: [Int64: RetentionTally] = [:]
        var row: Int64 = 0
        while row < end {
            let last = row + Self.rowsMax
            for candidate in try reading({ try selection.candidates(after: row, through: last) }) {
                guard let bounds = bounds[candidate.stream],
                    bounds.allow(candidate.sequence, since: candidate.settledAt, ages, now: now)
                else { continue }
                tallies[candidate.stream, default: RetentionTally()] += candidate.tally
            }
            row = last
        }
        return names.map { ($0.name, tallies[$0.row] ?? RetentionTally()) }
    }

    private func streamNames() throws -> [(row: Int64, name: StreamName)] {
        try database.prepare("SELECT stream, name FROM outgoing ORDER BY stream").map { row in
            guard let name = StreamName(row.text(1) ?? "") else { throw LedgerError.corrupt("a stream has no name") }
            return (row.int64(0), name)
        }
    }
}
