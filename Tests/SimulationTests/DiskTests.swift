import Dossiers
import Ledger
import SQLite
import Simulation
import Testing

@Suite struct DiskTests {
    private let disk = SimulatedDisk(seed: 1)

    @Test func `a commit that was synced survives every power cut`() throws {
        for seed in UInt64(1)...50 {
            let disk = SimulatedDisk(seed: seed)
            try Self.commitRows(1...20, on: disk, synchronous: "FULL")
            var generator = SeededGenerator(seed: seed)
            disk.powerCut(using: &generator)
            #expect(try Self.rows(on: disk) == Array(1...20), "seed \(seed)")
        }
    }

    @Test func `without a sync some power cut loses a commit`() throws {
        let losses = try (UInt64(1)...50).count { seed in
            let disk = SimulatedDisk(seed: seed)
            try Self.commitRows(1...1, on: disk, synchronous: "FULL")
            try Self.commitRows(2...20, on: disk, synchronous: "OFF")
            var generator = SeededGenerator(seed: seed)
            disk.powerCut(using: &generator)
            return try Self.rows(on: disk) != Array(1...20)
        }
        #expect(losses > 0)
    }

    @Test func `a crash of the process loses nothing that was committed`() throws {
        let connection = try Self.open(disk, synchronous: "OFF")
        try connection.execute("INSERT INTO number VALUES (1)")
        try connection.begin()
        try connection.execute("INSERT INTO number VALUES (2)")
        disk.crash()
        #expect(throws: SQLiteError.self) { try connection.commit() }
        #expect(try Self.rows(on: disk) == [1])
    }

    @Test func `a full disk refuses a commit, and serves again when there is room`() throws {
        let connection = try Self.open(disk)
        try connection.execute("INSERT INTO number VALUES (1)")
        disk.capacity = disk.used
        let failure = #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO number VALUES (2)") }
        #expect(failure?.isFull == true)
        #expect(try Self.rows(of: connection) == [1])
        disk.capacity = .max
        try connection.execute("INSERT INTO number VALUES (3)")
        #expect(try Self.rows(of: connection) == [1, 3])
    }

    @Test func `a sync that fails fails the commit, once`() throws {
        let connection = try Self.open(disk)
        disk.failNextSync()
        let failure = #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO number VALUES (1)") }
        #expect(failure?.isIOError == true)
        try connection.execute("INSERT INTO number VALUES (2)")
    }

    @Test func `a write that fails fails the commit, once`() throws {
        let connection = try Self.open(disk)
        disk.failNextWrite()
        let failure = #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO number VALUES (1)") }
        #expect(failure?.isIOError == true)
        try connection.execute("INSERT INTO number VALUES (2)")
        #expect(try Self.rows(of: connection) == [2])
    }

    @Test func `one connection reads what another commits, and only one writes`() throws {
        let writer = try Self.open(disk)
        let other = try Self.open(disk)
        try writer.begin()
        try writer.execute("INSERT INTO number VALUES (1)")
        #expect(try Self.rows(of: other) == [])
        let failure = #expect(throws: SQLiteError.self) { try other.begin() }
        #expect(failure?.isBusy == true)
        try writer.commit()
        #expect(try Self.rows(of: other) == [1])
        #expect(try writer.checkpoint(.passive).isComplete)
        try other.execute("INSERT INTO number VALUES (2)")
        #expect(try Self.rows(of: writer) == [1, 2])
    }

    @Test func `a directory is one owner's until that one crashes`() throws {
        let first = try DataDirectory(owning: "/data", role: "intake", storage: disk.storage)
        #expect(throws: DataDirectoryError.self) { try DataDirectory(owning: "/data", role: "intake", storage: disk.storage) }
        disk.crash()
        _ = try DataDirectory(owning: "/data", role: "intake", storage: disk.storage)
        #expect(first.path == "/data")
    }

    @Test func `what was written and not synced is kept, lost or torn between sectors`() throws {
        let files = disk.storage.files
        var generator = SeededGenerator(seed: 3)
        var seen: Set<[UInt8]> = []
        for _ in 0..<50 {
            let file = try files.open("/file", .readWriteCreate)
            try files.syncDirectory("/")
            try files.write([UInt8](repeating: 1, count: 2_000), to: file, at: 0)
            try files.sync(file)
            try files.write([UInt8](repeating: 2, count: 1_000), to: file, at: 300)
            disk.powerCut(using: &generator)
            let bytes = try files.read(files.open("/file", .read), at: 0, count: 2_000)
            // One byte of each sector tells for all of it, and no other byte may change.
            #expect(bytes[..<300].allSatisfy { $0 == 1 } && bytes[1_300...].allSatisfy { $0 == 1 })
            for sector in [300..<512, 512..<1_024, 1_024..<1_300] { #expect(Set(bytes[sector]).count == 1) }
            seen.insert(bytes)
        }
        #expect(seen.count == 8)
    }

    @Test func `what a failed sync should have written, no later sync writes`() throws {
        let files = disk.storage.files
        let file = try files.open("/file", .readWriteCreate)
        try files.syncDirectory("/")
        try files.write([1], to: file, at: 0)
        disk.failNextSync()
        #expect(throws: FileError.self) { try files.sync(file) }
        try files.write([2], to: file, at: 1)
        try files.sync(file)
        #expect(try files.read(file, at: 0, count: 2) == [1, 2])
        var generator = SeededGenerator(seed: 1)
        disk.powerCut(using: &generator)
        #expect(try files.read(files.open("/file", .read), at: 0, count: 2) == [0, 2])
    }

    private static func open(_ disk: SimulatedDisk, synchronous: String = "FULL") throws -> Database {
        let database = try Database(path: "/database", vfs: disk.storage.vfs)
        try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = \(synchronous);")
        try database.execute("CREATE TABLE IF NOT EXISTS number (number INTEGER PRIMARY KEY)")
        return database
    }

    /// One commit a row; the connection is still open when the test goes on with the disk, as a process is at a power cut.
    private static func commitRows(_ rows: ClosedRange<Int>, on disk: SimulatedDisk, synchronous: String) throws {
        let database = try open(disk, synchronous: synchronous)
        for row in rows { try database.execute("INSERT INTO number VALUES (\(row))") }
        disk.crash()
    }

    private static func rows(of database: Database) throws -> [Int] {
        try database.prepare("SELECT number FROM number ORDER BY number").map { $0.int(0) }
    }

    private static func rows(on disk: SimulatedDisk) throws -> [Int] {
        try rows(of: Database(path: "/database", vfs: disk.storage.vfs))
    }
}
