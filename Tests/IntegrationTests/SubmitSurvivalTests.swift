import Dossiers
import Foundation
import Ledger
import Testing

/// `submit` survives an intake that restarts under it, and its own death: run again, its list is complete and nothing is doubled.
@Suite(.serialized) struct SubmitSurvivalTests {
    @Test(.timeLimit(.minutes(5)))
    func `killed at random while the intake restarts, and run again, its result list is whole and nobody is submitted twice`()
        throws
    {
        let trial = try SubmitTrial(count: 200)
        defer { trial.federation.stop() }
        var random = SeededGenerator(seed: 5)
        var kills = 0
        var result: Saisine.Result?
        while result == nil {
            let client = try trial.start()
            if kills < 8 {
                poll(nil, 0, CInt(20 + random.next() % 120))
                trial.federation.intake.signal(SIGKILL)
                poll(nil, 0, CInt(random.next() % 40))
                if kill(client.process.processIdentifier, SIGKILL) == 0 { kills += 1 }
            }
            try trial.federation.wait(for: "submit") {
                try trial.federation.tend()
                return !client.process.isRunning
            }
            if client.process.terminationReason == .exit { result = try client.result() }
            // As a machine that stops in the middle of a line leaves it.
            if result == nil, kills.isMultiple(of: 2) { try trial.tearBook() }
        }
        #expect(kills >= 4)
        try trial.judge(try #require(result))
        #expect(try trial.run().output == result?.output, "the same list again, byte for byte")
    }

    @Test(.timeLimit(.minutes(5)))
    func `a result list or a receipts file that cannot be written is told, and the next run completes it`() throws {
        let trial = try SubmitTrial(count: 60)
        defer { trial.federation.stop() }
        let small = try trial.run(shell: "ulimit -f 2; exec env --default-signal=XFSZ \"$@\"")
        #expect(small.status == 74, "\(small)")
        #expect(small.errors.contains(".receipts: File too large") && small.errors.contains("run the same command again"))
        #expect(try LedgerReader(dataDirectory: trial.federation.intake.data).streams()[0].head == 0, "no id was durable")
        let full = try trial.run(shell: "exec \"$@\" > /dev/full")
        #expect(full.status == 74)
        #expect(full.errors.contains("No space left on device") && full.errors.contains("run the same command again"))
        try trial.judge(try trial.run())
    }

    @Test(.timeLimit(.minutes(5)))
    func `of two on one list the second waits its turn; with ids in the lines both get the same receipts`() throws {
        let trial = try SubmitTrial(count: 60)
        defer { trial.federation.stop() }
        trial.federation.intake.signal(SIGKILL)
        let first = try trial.start()
        try trial.federation.wait(for: "the ids") { try trial.bookLines == 60 }
        let second = try trial.run()
        #expect(second.status == 75 && second.errors.contains("in use by another saisine submit: wait until it ends"))
        try trial.federation.wait(for: "the end of the intake") { !trial.federation.intake.isRunning }
        try trial.federation.tend()
        first.process.waitUntilExit()
        let result = try first.result()
        try trial.judge(result)
        #expect(try trial.run().output == result.output)

        let more = try SubmitTrial(count: 60, of: trial.federation, seed: 78, keepsIDs: true)
        let both = try [more.start(), more.start()]
        let results = try both.map {
            $0.process.waitUntilExit()
            return try $0.result()
        }
        #expect(results.map(\.status) == [0, 0] && results[0].output == results[1].output)
        #expect(ChaosTrial.lineNumbers(in: results[0].output) == Array(1...60))
        try trial.federation.awaitReports(on: 120)
    }

    @Test(.timeLimit(.minutes(5)))
    func `an intake that says nothing is given up; one that asks to come again later is waited for`() throws {
        let trial = try SubmitTrial(count: 60)
        defer { trial.federation.stop() }
        trial.federation.intake.signal(SIGKILL)
        let silent = try trial.run(options: ["--silence", "1"])
        #expect(silent.status == 69 && silent.output.isEmpty)
        #expect(silent.errors.contains("said nothing for 1 s") && silent.errors.contains("run the same command again"))

        try trial.federation.wait(for: "the end of the intake") { !trial.federation.intake.isRunning }
        try trial.federation.intake.orderRoom(0)
        try trial.federation.tend()
        // Longer than it may be silent.
        let putOff = try trial.run(options: ["--silence", "2", "--wait", "3"])
        #expect(putOff.status == 75, "\(putOff)")
        #expect(putOff.errors.contains("asks to try again later (the intake's disk is full"))
        #expect(putOff.errors.contains("for 3 s the intake has taken nothing"))
        let patient = try trial.start(["--silence", "2"])
        try trial.federation.intake.order()
        patient.process.waitUntilExit()
        try trial.judge(try patient.result())
    }
}

/// A list of dossiers of Cher, and a federation to submit it to.
private final class SubmitTrial {
    struct Client {
        let process: Process
        let output: String
        let errors: String

        func result() throws -> Saisine.Result {
            Saisine.Result(
                status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
                errors: try String(contentsOfFile: errors, encoding: .utf8))
        }
    }

    let federation: TrialFederation
    private let list: String
    private let count: Int
    private var runs = 0

    init(count: Int, of federation: TrialFederation? = nil, seed: UInt64 = 77, keepsIDs: Bool = false) throws {
        self.count = count
        if let federation {
            self.federation = federation
        } else {
            self.federation = try TrialFederation(tenants: ["18"])
            try self.federation.start()
        }
        list = self.federation.scratch.path("\(seed).ndjson")
        var lines = try self.federation.sample(count, seed: seed)
        if !keepsIDs {
            lines = lines.map(ChaosTrial.withoutID)
            // Two applications that are alike are two.
            lines[count - 1] = lines[0]
        }
        try lines.joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
    }

    func start(_ options: [String] = []) throws -> Client {
        runs += 1
        let (output, errors) = ("\(list).\(runs).out", "\(list).\(runs).err")
        for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
        return Client(
            process: try Saisine.start(
                words + options, output: try FileHandle(forWritingTo: URL(filePath: output)),
                errors: try FileHandle(forWritingTo: URL(filePath: errors))),
            output: output, errors: errors)
    }

    func run(options: [String] = []) throws -> Saisine.Result { try Saisine.run(words + options) }

    /// Runs it by a shell, as its arguments.
    func run(shell script: String) throws -> Saisine.Result {
        try Saisine.run(["-c", script, "sh", Saisine.product("saisine")] + words, executable: "/bin/bash")
    }

    private var words: [String] { ["submit", list, "--connect", federation.submissions, "--json"] }

    var bookLines: Int {
        get throws {
            guard FileManager.default.fileExists(atPath: list + ".receipts") else { return 0 }
            return try String(contentsOfFile: list + ".receipts", encoding: .utf8).count { $0 == "\n" }
        }
    }

    func tearBook() throws {
        guard FileManager.default.fileExists(atPath: list + ".receipts") else { return }
        let book = try FileHandle(forWritingTo: URL(filePath: list + ".receipts"))
        try book.seekToEnd()
        try book.write(contentsOf: Data(#"{"line":7,"ha"#.utf8))
        try book.close()
    }

    /// The list is whole and in order, and the ledgers hold each line once.
    func judge(_ result: Saisine.Result) throws {
        #expect(result.status == 0, "\(result.errors)")
        #expect(ChaosTrial.lineNumbers(in: result.output) == Array(1...count))
        let receipts = Set(ChaosTrial.receipts(in: result.output))
        #expect(receipts.count == count)
        try federation.awaitReports(on: count)
        let verdict = try TrialVerdict(federation)
        verdict.check(receipts: receipts)
        try verdict.check(count: count)
    }
}
