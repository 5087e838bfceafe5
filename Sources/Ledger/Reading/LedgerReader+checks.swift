internal import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// Checks everything that can be checked, one after the other.
    ///
    /// - Parameter isWhole: with SQLite's integrity check, which reads the file in one transaction: for a ledger whose process is stopped.
    package func check(isWhole: Bool, _ visit: (LedgerCheck) throws -> Void) throws {
        if isWhole { try visit(checking(LedgerCheck(.integrity), checkIntegrity)) }
        for stream in try outgoing() {
            try visit(checking(LedgerCheck(.stream, stream.name)) { check in try checkEntries(of: stream, &check) })
        }
        if role == .node { try visit(checking(LedgerCheck(.dossiers), checkDossiers)) }
        try visit(checking(LedgerCheck(.pieces), checkPieces))
        try visit(checking(LedgerCheck(.parked), checkParked))
    }

    /// A check that cannot be carried to its end is one more fault, and not the end of the others.
    private func checking(_ check: LedgerCheck, _ body: (inout LedgerCheck) throws -> Void) -> LedgerCheck {
        var check = check
        do { try body(&check) } catch { check.note("\(error)") }
        return check
    }

    private func checkIntegrity(_ check: inout LedgerCheck) throws {
        let query = try database.prepare("PRAGMA integrity_check(20)")
        let lines = try reading { try query.map { $0.text(0) ?? "" } }
        check.examined = 1
        for line in lines where line != "ok" { check.note(line) }
    }

    private struct Outgoing {
        let row: Int64
        let name: String
        let record: OutgoingRecord
    }

    private func outgoing() throws -> [Outgoing] {
        try reading {
            let query = try database.prepare(
                "SELECT stream, name, \(StreamTable.outgoingColumns) FROM outgoing ORDER BY stream")
            return try query.map {
                Outgoing(row: $0.int64(0), name: $0.text(1) ?? "", record: try StreamTable.outgoingRecord($0, from: 2))
            }
        }
    }

    private func checkEntries(of stream: Outgoing, _ check: inout LedgerCheck) throws {
        let durable = stream.record.durable
        var walk = ChainWalk(after: max(1, durable.first) - 1, chain: durable.firstChain)
        let query = try database.prepare(
            "SELECT sequence, header, body, piece FROM entry WHERE stream = ?1 AND sequence > ?2 ORDER BY sequence LIMIT ?3")
        var count = Self.pageRows
        while count == Self.pageRows {
            count = 0
            try reading {
                try query.bind(stream.row, at: 1)
                try query.bind(walk.sequence, at: 2)
                try query.bind(Self.pageRows, at: 3)
                try query.forEachRow { row in
                    let sequence = try row.uint64(0)
                    unsafe check.note(row.withBlob(1) { unsafe walk.follow(sequence, header: $0) })
                    check.note(bodyFault(of: row, sequence, acknowledged: durable.highestAcknowledged))
                    count += 1
                }
            }
            check.examined += count
        }
        if durable.acknowledged > walk.sequence {
            check.note("\(durable.acknowledged) acknowledged of \(walk.sequence) entries")
        }
        if role == .intake { try checkEnd(of: stream, walk.sequence, &check) }
    }

    /// Columns: sequence, header, body, piece. A body may be gone once its entry was acknowledged; a chunk's is its piece's.
    private func bodyFault(of row: Statement, _ sequence: UInt64, acknowledged: UInt64) -> String? {
        guard row.isNull(3) else { return nil }
        if row.isNull(2) { return sequence > acknowledged ? "entry \(sequence), not acknowledged, has no body" : nil }
        do throws(Refusal) {
            let due = try unsafe row.withBlob(1) { header throws(Refusal) in try unsafe Placement(decoding: header).contentHash
            }
            let hash = unsafe row.withBlob(2) { unsafe ContentHash(of: $0) }
            return hash == due ? nil : "entry \(sequence) has not the hash of its body"
        } catch { return nil }
    }

    /// Entries missing at the end leave no hole; the dossiers they carried are still there.
    private func checkEnd(of stream: Outgoing, _ end: UInt64, _ check: inout LedgerCheck) throws {
        try reading {
            let query = try database.prepare(
                """
                SELECT count(*) FROM dossier WHERE stream = ?1
                AND sequence > ?2
                """)
            try query.bind(stream.row, at: 1)
            try query.bind(end, at: 2)
            let count = try query.first { $0.int(0) } ?? 0
            if count > 0 { check.note("\(count) dossiers have a number behind the last entry") }
        }
    }

    private func checkDossiers(_ check: inout LedgerCheck) throws {
        let query = try database.prepare(
            "SELECT row, id, content_hash, body FROM dossier WHERE row > ?1 AND body IS NOT NULL ORDER BY row LIMIT ?2")
        try forEachPage(query) { row in
            check.examined += 1
            let hash = unsafe row.withBlob(3) { unsafe ContentHash(of: $0) }
            if hash != row.contentHash(2) { check.note("dossier \(row.dossierID(1)) has not the hash of its body") }
        }
    }

    /// Columns of `query`: the row first; parameters: the row before, and how many.
    func forEachPage(_ query: Statement, _ visit: (Statement) throws -> Void) throws {
        var last: Int64 = 0
        var count = Self.pageRows
        while count == Self.pageRows {
            count = 0
            try reading {
                try query.bind(last, at: 1)
                try query.bind(Self.pageRows, at: 2)
                try query.forEachRow { row in
                    last = row.int64(0)
                    count += 1
                    try visit(row)
                }
            }
        }
    }
}
