internal import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// Checks everything that can be checked, one after the other.
    ///
    /// - Parameter isWhole: with SQLite's integrity check, which reads the file in one transaction: for a ledger whose process is stopped.
    /// - Returns: whether all is well.
    @discardableResult
    package func check(isWhole: Bool, _ visit: (LedgerCheck) throws -> Void) throws -> Bool {
        var isGood = true
        func tell(_ check: LedgerCheck) throws {
            isGood = isGood && check.isGood
            try visit(check)
        }
        if isWhole { try tell(checking(LedgerCheck(.integrity), checkIntegrity)) }
        for stream in try outgoing() {
            try tell(checking(LedgerCheck(.stream, stream.name)) { check in try checkEntries(of: stream, &check) })
        }
        if role == .node { try tell(checking(LedgerCheck(.dossiers), checkDossiers)) }
        try tell(checking(LedgerCheck(.pieces), checkPieces))
        try tell(checking(LedgerCheck(.parked), checkParked))
        return isGood
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

    struct Outgoing {
        let row: Int64
        let name: String
    }

    /// The streams that this ledger sends, by their rows.
    func outgoing() throws -> [Outgoing] {
        try reading {
            let query = try database.prepare("SELECT stream, name FROM outgoing ORDER BY stream")
            return try query.map { Outgoing(row: $0.int64(0), name: $0.text(1) ?? "") }
        }
    }

    private func checkEntries(of stream: Outgoing, _ check: inout LedgerCheck) throws {
        var walk: ChainWalk?
        while try checkPage(ofStream: stream.row, &walk, &check, rows: Self.pageRows) {}
    }

    /// The next entries of a stream, in one transaction: what has left the log meanwhile is passed over. At the end also whether no entries
    /// are missing there, which leaves no hole: whoever acknowledged them, or the dossiers they carried, still says so.
    ///
    /// - Returns: whether there are more.
    func checkPage(ofStream row: Int64, _ walk: inout ChainWalk?, _ check: inout LedgerCheck, rows: Int) throws -> Bool {
        var (next, count) = (walk, 0)
        try reading {
            guard let durable = try outgoing(row)?.durable else { return }
            let first = max(1, durable.first)
            var walk = next ?? ChainWalk(after: first - 1, chain: durable.firstChain)
            if walk.sequence < first - 1 { walk = ChainWalk(after: first - 1, chain: durable.firstChain) }
            let query = try database.prepare(
                "SELECT sequence, header, body, piece FROM entry WHERE stream = ?1 AND sequence > ?2 ORDER BY sequence LIMIT ?3"
            )
            try query.bind(row, at: 1)
            try query.bind(walk.sequence, at: 2)
            try query.bind(rows, at: 3)
            try query.forEachRow { row in
                let sequence = try row.uint64(0)
                unsafe check.note(row.withBlob(1) { unsafe walk.follow(sequence, header: $0) })
                check.note(bodyFault(of: row, sequence, acknowledged: durable.highestAcknowledged))
                count += 1
            }
            if count < rows { try checkEnd(ofStream: row, walk.sequence, acknowledged: durable.acknowledged, &check) }
            next = walk
        }
        check.examined += count
        walk = next
        return count == rows
    }

    private func outgoing(_ row: Int64) throws -> OutgoingRecord? {
        let query = try database.prepare("SELECT \(StreamTable.outgoingColumns) FROM outgoing WHERE stream = ?1")
        try query.bind(row, at: 1)
        return try query.first { try StreamTable.outgoingRecord($0, from: 0) }
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

    private func checkEnd(ofStream row: Int64, _ end: UInt64, acknowledged: UInt64, _ check: inout LedgerCheck) throws {
        if acknowledged > end { check.note("\(acknowledged) acknowledged of \(end) entries") }
        guard role == .intake else { return }
        let query = try database.prepare("SELECT count(*) FROM dossier WHERE stream = ?1 AND sequence > ?2")
        try query.bind(row, at: 1)
        try query.bind(end, at: 2)
        let count = try query.first { $0.int(0) } ?? 0
        if count > 0 { check.note("\(count) dossiers have a number behind the last entry") }
    }

    private func checkDossiers(_ check: inout LedgerCheck) throws {
        var last: Int64 = 0
        while try checkPage(ofDossiers: &last, &check, rows: Self.pageRows) {}
    }

    /// The next dossiers of a node, after the row `last`.
    ///
    /// - Returns: whether there are more.
    func checkPage(ofDossiers last: inout Int64, _ check: inout LedgerCheck, rows: Int) throws -> Bool {
        let query = try database.prepare(
            "SELECT row, id, content_hash, body FROM dossier WHERE row > ?1 ORDER BY row LIMIT ?2")
        return try page(query, &last, rows: rows) { row in
            guard !row.isNull(3) else { return }
            check.examined += 1
            let hash = unsafe row.withBlob(3) { unsafe ContentHash(of: $0) }
            if hash != row.contentHash(2) { check.note("dossier \(row.dossierID(1)) has not the hash of its body") }
        }
    }

    /// Columns of `query`: the row first; parameters: the row before, and how many.
    ///
    /// - Returns: whether there are more.
    func page(_ query: Statement, _ last: inout Int64, rows: Int, _ visit: (Statement) throws -> Void) throws -> Bool {
        var (row, count) = (last, 0)
        try reading {
            try query.bind(row, at: 1)
            try query.bind(rows, at: 2)
            try query.forEachRow { found in
                row = found.int64(0)
                count += 1
                try visit(found)
            }
        }
        last = row
        return count == rows
    }
}
