import Dossiers
import Federation
import Ledger
import SQLite
import Streams
import Testing

/// The whole check beside the loop.
struct SlowCheckTests {
    private let world: World
    private let name: StreamName = "18"

    /// Twenty dossiers, the first with a piece in a file and one in the ledger, reported.
    init() throws {
        let world = try World(["18"], seed: 41)
        self.world = world
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        portal.core.submit(try world.submission(pieces: [world.random.bytes(70_000), world.random.bytes(500)]))
        for submission in try world.submissions(19, seed: 1) { portal.core.submit(submission) }
        #expect(try world.run { try portal.receipts.count == 20 && world.isReported("cher") && world.isSettled("18") })
    }

    @Test func `a checkup goes through everything in bounded steps, is noted, and is due again after its period`() throws {
        let intake = try #require(world.intake)
        let bench = CheckBench()
        let check = try check(intake.ledger.file, intake.ledger.directory, bench)
        try run(check, bench) { try world.reader("intake").checkedAt() != nil }
        #expect(bench.steps > 50, "a step is one page when its time is over at once")
        let steps = bench.steps
        try run(check, bench, turns: 20)
        #expect(bench.steps == steps, "it rests")
        world.killNode(name)
        try run(check, bench, from: .seconds(8 * 86_400), turns: 20)
        #expect(bench.steps > steps)
    }

    @Test func `while the loop has work a step waits longer`() throws {
        let intake = try #require(world.intake)
        let bench = CheckBench()
        let check = try check(intake.ledger.file, intake.ledger.directory, bench)
        for second in 0..<30 {
            try check.keep(world.now.advanced(by: .seconds(Int64(second))), isIdle: false)
            bench.run()
        }
        #expect((2...4).contains(bench.steps))
    }

    @Test(arguments: [
        (
            "intake",
            "UPDATE entry SET body = zeroblob(length(body)) WHERE row = (SELECT min(row) FROM entry WHERE length(body) > 0)",
            "has not the hash of its body"
        ),
        ("intake", "DELETE FROM entry WHERE row = 7", "are missing"),
        ("intake", "UPDATE piece SET content = zeroblob(500) WHERE content IS NOT NULL", "has not its hash"),
        ("18", "UPDATE dossier SET body = zeroblob(10) WHERE row = 3", "has not the hash of its body"),
    ])
    func `a fault that it finds ends the process`(directory: String, sql: String, words: String) throws {
        let database = try Database(path: world.scratch.path + "/\(directory)/ledger.sqlite", mode: .readWrite)
        try database.execute(sql)
        try expectFault(in: directory, words)
    }

    @Test func `a piece's file that is damaged is found`() throws {
        let root = world.scratch.path + "/18/pieces"
        let files = SystemFiles()
        let directory = try #require(try files.names(in: root).first { $0 != "incoming" })
        let path = "\(root)/\(directory)/\(try #require(try files.names(in: "\(root)/\(directory)").first))"
        let file = try files.open(path, .readWriteCreate)
        try files.write([1, 2, 3], to: file, at: 100)
        files.close(file)
        try expectFault(in: "18", "has not its hash")
    }

    @Test func `a row that its index does not have is found`() throws {
        let database = try Database(path: world.scratch.path + "/18/ledger.sqlite", mode: .readWrite)
        // The index of another table, whose rows it then does not have.
        let roots = try database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'decision_dossier'").first {
            $0.int64(0)
        }
        let (page, size) = (try #require(roots), 16_384)
        world.killNode(name)
        _ = try database.checkpoint(.truncate)
        let files = SystemFiles()
        let file = try files.open(world.scratch.path + "/18/ledger.sqlite", .readWriteCreate)
        // No cells any more.
        try files.write([0, 0], to: file, at: (Int(page) - 1) * size + 3)
        files.close(file)
        try world.startNode(name)
        try expectFault(in: "18", "is not in its index decision_dossier")
    }

    private func expectFault(in directory: String, _ words: String) throws {
        let bench = CheckBench()
        let (file, owner) =
            directory == "18"
            ? (try #require(world.nodes[name]).ledger.file, try #require(world.nodes[name]).ledger.directory)
            : (try #require(world.intake).ledger.file, try #require(world.intake).ledger.directory)
        let check = try check(file, owner, bench)
        let error = #expect(throws: LedgerError.self) { try run(check, bench, turns: 2_000) }
        #expect(error?.description.contains(words) == true && error?.isStoreFault == true, "\(error.map { "\($0)" } ?? "")")
        #expect(try LedgerReader(dataDirectory: owner.path).checkedAt() == nil)
    }

    private func check(_ file: LedgerFile, _ directory: DataDirectory, _ bench: CheckBench) throws -> SlowCheck {
        var settings = SlowCheck.Settings()
        settings.step = .zero
        return try SlowCheck(directory, file, bench: bench, settings: settings, log: .silent)
    }

    private func run(
        _ check: SlowCheck, _ bench: CheckBench, from start: Duration = .zero, turns: Int = 2_000,
        until isTrue: () throws -> Bool = { false }
    ) throws {
        for second in 0..<turns where try !isTrue() {
            try check.keep(world.now.advanced(by: start + .seconds(Int64(second))), isIdle: true)
            bench.run()
        }
    }
}

/// Runs a step when it is told to.
private final class CheckBench: Workbench {
    private var jobs: [@Sendable () -> Checkup] = []
    private var results: [Checkup] = []
    private(set) var steps = 0

    func start(_ job: @escaping @Sendable () -> Checkup) { jobs.append(job) }

    func run() {
        results += jobs.map { $0() }
        steps += jobs.count
        jobs.removeAll()
    }

    func finished() -> [Checkup] {
        defer { results.removeAll() }
        return results
    }
}
