import CSQLite
import Dispatch
import Foundation
import SQLite
import Synchronization
import Testing

struct DatabaseTests {
    private struct Stop: Error {}
    private final class Stopping: Sendable { let isDue = Atomic(false) }

    @Test func `an error carries its code, its operation and a sentence`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        try database.execute("INSERT INTO entry VALUES (1, x'00', 'a')")
        let duplicate = #expect(throws: SQLiteError.self) {
            try database.prepare("INSERT INTO entry VALUES (2, x'00', 'b')").run()
        }
        #expect(duplicate?.operation == "sqlite3_step")
        #expect(duplicate?.code == SQLITE_CONSTRAINT | 8 << 8)
        #expect(duplicate?.message == "UNIQUE constraint failed: entry.id")
        #expect(duplicate?.isConstraint == true && duplicate?.isBusy == false)
        let typo = #expect(throws: SQLiteError.self) { try database.prepare("SELEC 1") }
        #expect(typo?.operation == "sqlite3_prepare_v3" && typo?.code == SQLITE_ERROR)
        let missing = #expect(throws: SQLiteError.self) { try Database(path: scratch.path("none/none")) }
        #expect(missing?.isCannotOpen == true && missing?.operation == "sqlite3_open_v2")
    }

    @Test(arguments: ["", "  -- a remark", "SELECT 1; SELECT 2"]) func `a statement is exactly one`(sql: String) throws {
        let database = try Database(path: ":memory:")
        #expect(throws: SQLiteError.self) { try database.prepare(sql) }
        #expect(try database.prepare("SELECT 7;\n").first { $0.int(0) } == 7)
    }

    @Test func `a transaction is kept whole or not at all`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        try database.transaction { try database.execute("INSERT INTO entry VALUES (1, x'01', 'kept')") }
        #expect(throws: Stop.self) {
            try database.transaction {
                try database.execute("INSERT INTO entry VALUES (2, x'02', 'gone')")
                throw Stop()
            }
        }
        #expect(try !database.isInTransaction)
        #expect(try database.prepare("SELECT count(*), max(sequence) FROM entry").first { [$0.int(0), $0.int(1)] } == [1, 1])
        try database.begin()
        #expect(try database.isInTransaction)
        try database.execute("INSERT INTO entry VALUES (3, x'03', 'kept')")
        #expect(database.lastInsertRowID == 3 && database.changes == 1)
        try database.commit()
        try database.rollback()
        #expect(try database.prepare("SELECT count(*) FROM entry").first { $0.int(0) } == 2)
    }

    @Test func `a reader reads what is committed and writes nothing`() throws {
        let scratch = try Scratch()
        let writer = try scratch.database()
        try writer.execute("INSERT INTO entry VALUES (1, x'01', 'a')")
        let reader = try Database(path: scratch.path(), mode: .readOnly)
        #expect(reader.isReadOnly && !writer.isReadOnly)
        #expect(try reader.prepare("SELECT body FROM entry").first { $0.text(0) } == "a")
        let refusal = #expect(throws: SQLiteError.self) { try reader.execute("DELETE FROM entry") }
        #expect(refusal?.isReadOnly == true && refusal?.operation == "sqlite3_exec")
        #expect(throws: SQLiteError.self) { try Database(path: scratch.path("absent"), mode: .readOnly) }
    }

    @Test func `a second writer is told that it is busy`() throws {
        let scratch = try Scratch()
        let first = try scratch.database()
        let second = try Database(path: scratch.path(), mode: .readWrite)
        try second.setBusyTimeout(.milliseconds(1))
        try first.begin()
        let refusal = #expect(throws: SQLiteError.self) { try second.begin() }
        #expect(refusal?.isBusy == true && refusal?.primaryCode == SQLITE_BUSY)
        try first.commit()
        try second.transaction { try second.execute("INSERT INTO entry VALUES (1, x'01', 'a')") }
    }

    @Test func `the disk's end is told as full and leaves what was committed`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        try database.execute("INSERT INTO entry VALUES (1, x'01', 'a')")
        try database.setPragma("max_page_count", to: 8)
        let full = #expect(throws: SQLiteError.self) {
            try database.transaction { try database.execute("INSERT INTO entry VALUES (2, x'02', zeroblob(1000000))") }
        }
        #expect(full?.isFull == true)
        #expect(try database.prepare("SELECT count(*) FROM entry").first { $0.int(0) } == 1)
    }

    @Test func `a file that is no database is told as corrupt`() throws {
        let scratch = try Scratch()
        try Data(repeating: 7, count: 8192).write(to: URL(filePath: scratch.path("noise")))
        let database = try Database(path: scratch.path("noise"))
        let refusal = #expect(throws: SQLiteError.self) { try database.execute("SELECT * FROM sqlite_schema") }
        #expect(refusal?.isCorrupt == true)
    }

    @Test func `pragmas are set and told`() throws {
        let scratch = try Scratch()
        let database = try Database(path: scratch.path())
        try database.setPragma("page_size", to: 16_384)
        #expect(try database.setPragma("journal_mode", to: "wal") == "wal")
        try database.setPragma("user_version", to: 42)
        #expect(try database.integer(ofPragma: "user_version") == 42)
        #expect(try database.integer(ofPragma: "page_size") == 16_384)
        #expect(try database.text(ofPragma: "journal_mode") == "wal")
        #expect(try database.integer(ofPragma: "no_such_pragma") == nil)
        #expect(try database.integer(ofPragma: "trusted_schema") == 0)
    }

    @Test func `the schema is defended`() throws {
        let database = try Database(path: ":memory:")
        try database.execute("PRAGMA writable_schema = ON")
        #expect(throws: SQLiteError.self) { try database.execute("DELETE FROM sqlite_schema") }
    }

    @Test func `a checkpoint says how far it came`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        try database.setAutocheckpoint(pages: 0)
        try database.execute("INSERT INTO entry VALUES (1, x'01', zeroblob(100000))")
        let reader = try Database(path: scratch.path(), mode: .readOnly)
        try reader.execute("BEGIN")
        #expect(try reader.prepare("SELECT count(*) FROM entry").first { $0.int(0) } == 1)
        try database.execute("INSERT INTO entry VALUES (2, x'02', 'b')")
        let held = try database.checkpoint(.passive)
        #expect(held.logged > 20 && held.checkpointed < held.logged && !held.isComplete)
        #expect(try database.checkpoint(.truncate).isBusy)
        try reader.execute("COMMIT")
        let whole = try database.checkpoint(.truncate)
        #expect(whole.isComplete && whole.logged == 0)
        #expect(try Data(contentsOf: URL(filePath: scratch.path() + "-wal")).isEmpty)
    }

    @Test func `a backup is a database of its own`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        try database.execute("INSERT INTO entry VALUES (1, x'01', 'a')")
        let copy = try Database(path: scratch.path("copy"))
        try database.backup(to: copy)
        try database.execute("DELETE FROM entry")
        #expect(try copy.prepare("SELECT body FROM entry").map { $0.text(0) } == ["a"])
        try copy.execute("BEGIN; SELECT count(*) FROM entry")
        let refusal = #expect(throws: SQLiteError.self) { try database.backup(to: copy) }
        #expect(refusal?.operation.hasPrefix("sqlite3_backup") == true)
    }

    @Test(.timeLimit(.minutes(3))) func `a writer that never rests does not make a backup begin anew for ever`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF")
        try database.execute(
            "WITH n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) INSERT INTO entry SELECT i, cast(i AS BLOB), zeroblob(4000) FROM n"
        )
        let stop = Stopping()
        let (path, group, hasBegun) = (scratch.path(), DispatchGroup(), DispatchSemaphore(value: 0))
        DispatchQueue.global().async(group: group) {
            do {
                let writer = try Database(path: path, mode: .readWrite)
                try writer.setBusyTimeout(.seconds(5))
                while !stop.isDue.load(ordering: .relaxed) {
                    try writer.execute("UPDATE entry SET body = randomblob(4000) WHERE sequence = 10")
                    hasBegun.signal()
                }
            } catch { Issue.record(error) }
        }
        hasBegun.wait()
        let reader = try Database(path: path, mode: .readOnly)
        let copy = try Database(path: path + "-copy")
        try reader.backup(to: copy)
        stop.isDue.store(true, ordering: .relaxed)
        group.wait()
        #expect(try copy.prepare("SELECT count(*) FROM entry").first { $0.int(0) } == 3_991)
    }

    @Test func `closing twice is fine, using it after is an error, statements keep it open`() throws {
        let database = try Database(path: ":memory:")
        var statement: Statement? = try database.prepare("SELECT 1")
        let busy = #expect(throws: SQLiteError.self) { try database.close() }
        #expect(busy?.isBusy == true)
        #expect(try statement?.step() == true)
        statement = nil
        try database.close()
        try database.close()
        let closed = #expect(throws: SQLiteError.self) { try database.execute("SELECT 1") }
        #expect(closed?.code == SQLITE_MISUSE)
    }

    @Test func `status counts what the cache holds`() throws {
        let scratch = try Scratch()
        let database = try scratch.database()
        try database.execute("INSERT INTO entry VALUES (1, x'01', zeroblob(100000))")
        #expect(try database.status(.cacheUsed) > 100_000)
        #expect(try database.status(.cacheWrite, reset: true) > 20)
        #expect(try database.status(.cacheWrite) == 0)
    }
}
