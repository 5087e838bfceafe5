internal import SQLite

extension LedgerReader {
    /// The table that follows in the order of names; nil after the last.
    func table(after name: String) throws -> String? {
        try reading {
            let query = try database.prepare(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name > ?1 AND name NOT LIKE 'sqlite_%' ORDER BY name LIMIT 1"
            )
            try query.bind(name, at: 1)
            return try query.first { $0.text(0) } ?? nil
        }
    }

    /// The next rows of a table: that every column can be read, overflow pages and all, and that each index has each row. A table without row
    /// numbers is small, and is checked by SQLite in one go.
    ///
    /// - Returns: whether there are more.
    func checkPage(ofTable table: String, _ last: inout Int64, _ check: inout LedgerCheck, rows: Int) throws -> Bool {
        guard try hasRowNumbers(table) else {
            let lines = try reading { try database.prepare("PRAGMA integrity_check(\(table))").map { $0.text(0) ?? "" } }
            for line in lines where line != "ok" { check.note(line) }
            return false
        }
        let before = last
        let query = try database.prepare("SELECT rowid, * FROM \(table) WHERE rowid > ?1 ORDER BY rowid LIMIT ?2")
        let hasMore = try page(query, &last, rows: rows) { row in
            check.examined += 1
            for column in 0..<row.columnCount { unsafe row.withBlob(column) { _ in } }
        }
        let after = last
        try reading {
            for index in try indexes(of: table) { check.note(try absence(from: index, after: before, through: after)) }
        }
        return hasMore
    }

    private struct Index {
        let table: String
        let name: String
        let columns: [String]
    }

    private func indexes(of table: String) throws -> [Index] {
        // Columns: number, name, whether unique, origin, whether partial.
        let whole = try database.prepare("PRAGMA index_list(\(table))").map { ($0.text(1) ?? "", $0.int64(4) == 0) }
        return try whole.filter(\.1).map { name, _ in
            Index(
                table: table, name: name, columns: try database.prepare("PRAGMA index_info(\(name))").map { $0.text(2) ?? "" })
        }
    }

    private func absence(from index: Index, after row: Int64, through last: Int64) throws -> String? {
        let isSame = index.columns.map { "i.\($0) IS r.\($0)" }.joined(separator: " AND ")
        let query = try database.prepare(
            """
            SELECT r.rowid FROM \(index.table) r WHERE r.rowid > ?1 AND r.rowid <= ?2 AND NOT EXISTS
            (SELECT 1 FROM \(index.table) i INDEXED BY \(index.name) WHERE \(isSame) AND i.rowid = r.rowid) LIMIT 1
            """)
        try query.bind(row, at: 1)
        try query.bind(last, at: 2)
        return try query.first { "row \($0.int64(0)) of \(index.table) is not in its index \(index.name)" }
    }

    private func hasRowNumbers(_ table: String) throws -> Bool {
        try reading {
            let query = try database.prepare(
                "SELECT sql LIKE '%WITHOUT ROWID%' FROM sqlite_schema WHERE type = 'table' AND name = ?1")
            try query.bind(table, at: 1)
            return try query.first { $0.int64(0) == 0 } ?? true
        }
    }
}
