internal import Dossiers
internal import SQLite

extension LedgerReader {
    /// Visits what people did, the latest first, until `visit` answers false.
    package func forEachAct(_ visit: (_ row: Int64, Act) throws -> Bool) throws {
        let query = try database.prepare(
            "SELECT row, at, uid, user, verb, subject, reason, outcome FROM act WHERE row < ?1 ORDER BY row DESC LIMIT ?2")
        var before = Int64.max
        while true {
            let page = try reading {
                try query.bind(before, at: 1)
                try query.bind(Self.pageRows, at: 2)
                return try query.map { ($0.int64(0), Self.act($0)) }
            }
            for (row, act) in page { guard try visit(row, act) else { return } }
            guard page.count == Self.pageRows, let last = page.last else { return }
            before = last.0
        }
    }

    private static func act(_ row: Statement) -> Act {
        Act(
            at: UnixTime(milliseconds: row.int64(1)), uid: UInt32(truncatingIfNeeded: row.int64(2)), user: row.text(3) ?? "",
            verb: row.text(4) ?? "", subject: row.text(5) ?? "", reason: row.text(6) ?? "", outcome: row.text(7) ?? "")
    }
}
