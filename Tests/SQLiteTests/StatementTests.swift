import CSQLite
import SQLite
import Testing

struct StatementTests {
    @Test func `every type of value comes back as it was bound`() throws {
        let database = try Database(path: ":memory:")
        let statement = try database.prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8")
        try statement.bind(Int64.min, at: 1)
        try statement.bind(UInt64(Int64.max), at: 2)
        try statement.bind(-1.5, at: 3)
        try statement.bindNull(at: 4)
        let place = "Préfecture"
        try statement.bind(place, at: 5)
        try statement.bind("littéral" as StaticString, at: 6)
        let id: (UInt64, UInt64) = (UInt64(0x0102).bigEndian, 3)
        try unsafe withUnsafeBytes(of: id) { try unsafe statement.bind($0, at: 7) }
        try unsafe statement.bind(UnsafeRawBufferPointer(start: nil, count: 0), at: 8)
        #expect(try statement.step())
        #expect(statement.int64(0) == .min)
        #expect(try statement.uint64(1) == UInt64(Int64.max))
        #expect(statement.double(2) == -1.5)
        #expect(statement.isNull(3) && statement.text(3) == nil)
        #expect(statement.text(4) == place && statement.text(5) == "littéral")
        let blob = unsafe statement.withBlob(6) { unsafe Array($0) }
        #expect(blob.count == 16 && blob.prefix(8) == [0, 0, 0, 0, 0, 0, 1, 2])
        #expect(!statement.isNull(7), "no bytes are an empty blob")
        #expect(unsafe statement.withBlob(7) { $0.count } == 0)
        #expect(statement.columnCount == 8)
        #expect(statement.isNull(8), "beyond the last column everything is NULL")
        #expect(throws: SQLiteError.self) { try statement.uint64(0) }
    }

    @Test func `a parameter that is not there, or a number that is too large, is refused`() throws {
        let statement = try Database(path: ":memory:").prepare("SELECT ?1")
        let range = #expect(throws: SQLiteError.self) { try statement.bind(1, at: 2) }
        #expect(range?.code == SQLITE_RANGE && range?.operation == "sqlite3_bind_int64")
        let large = #expect(throws: SQLiteError.self) { try statement.bind(UInt64.max, at: 1) }
        #expect(large?.code == SQLITE_MISMATCH)
        #expect(try statement.step())
        let early = #expect(throws: SQLiteError.self) { try statement.bind(1, at: 1) }
        #expect(early?.code == SQLITE_MISUSE, "rows are left")
    }

    @Test func `values keep from run to run, those that were borrowed do not`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        let insert = try database.prepare("INSERT INTO entry VALUES (?1, ?2, ?3)")
        try insert.bind("kept" as StaticString, at: 3)
        try insert.bind(1, at: 1)
        let id: [UInt8] = [1, 2, 3]
        try unsafe id.withUnsafeBytes { bytes in
            try unsafe insert.bind(borrowing: bytes, at: 2)
            try insert.run()
        }
        try insert.bind(2, at: 1)
        try insert.run()
        let rows = try database.prepare("SELECT id, body FROM entry ORDER BY sequence").map { row in
            (row.isNull(0) ? nil : unsafe row.withBlob(0) { unsafe Array($0) }, row.text(1))
        }
        #expect(rows.map(\.0) == [id, nil])
        #expect(rows.map(\.1) == ["kept", "kept"])
        insert.clearBindings()
        try insert.run()
        #expect(try database.prepare("SELECT count(*) FROM entry WHERE body IS NULL").first { $0.int(0) } == 1)
    }

    @Test func `a row that stops the iteration leaves the statement ready`() throws {
        struct Stop: Error {}
        let statement = try Database(path: ":memory:").prepare("VALUES (1), (2), (3)")
        var seen: [Int] = []
        #expect(throws: Stop.self) {
            try statement.forEachRow { row in
                seen.append(row.int(0))
                if seen.count == 2 { throw Stop() }
            }
        }
        #expect(seen == [1, 2])
        #expect(try statement.map { $0.int(0) } == [1, 2, 3])
    }

    @Test func `a hundred thousand runs of one statement take no more memory than a thousand`() throws {
        let database = try Database(path: ":memory:")
        try database.execute("CREATE TABLE entry (sequence INTEGER PRIMARY KEY, id BLOB, body BLOB)")
        let replace = try database.prepare("REPLACE INTO entry VALUES (1, ?1, ?2)")
        let body = [UInt8](repeating: 7, count: 1024)
        func run(_ count: UInt64) throws {
            for number in 0..<count {
                try unsafe withUnsafeBytes(of: number) { try unsafe replace.bind($0, at: 1) }
                try unsafe body.withUnsafeBytes { try unsafe replace.bind($0, at: 2) }
                try replace.run()
            }
        }
        try run(1_000)
        let before = sqlite3_memory_used()
        try run(100_000)
        // The count is the process's, with the tests that run beside this one; 200 bytes lost in each run would show.
        #expect(sqlite3_memory_used() - before < 16 << 20)
        #expect(try database.prepare("SELECT count(*) FROM entry").first { $0.int(0) } == 1)
    }
}
