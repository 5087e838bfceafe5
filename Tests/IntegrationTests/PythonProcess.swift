import Foundation

/// A script of `Tests/Interop` as a child process, and what it said: lines of JSON.
final class PythonProcess {
    /// One line. Which members there are, each script says.
    struct Line: Decodable {
        let event: String
        let id, tenant, hash, code, sentence, holder, ledger, endpoint, user, of, to, expected, answer: String?
        let sent, receipts, again, others, worst, median, unanswered: Int?
        let sequence, kind, next, reports, acknowledged, count, state, part, time: Int?
        let span: [Int]?
        let same, accepted, succeeded, denied, heard: Bool?
        let port, longest: Int?
        let sender, subject, origin, text, html, automatic: String?
        let recipients, defects, kinds: [String]?
    }

    enum Failure: Error {
        case noInterpreter
        case late(script: String, said: String)
        case failed(script: String, status: Int32, said: String)
    }

    /// The first of Debian's own interpreter and those of PATH that has pyzmq.
    static let interpreter: String? = {
        let path = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":").map { "\($0)/python3" }
        return (["/usr/bin/python3"] + path).first { hasZMQ($0) }
    }()

    static let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Interop"

    private let process = Process()
    private let script: String
    private let output: URL

    /// Starts `script` with these arguments, `input` on its standard input, its output in a file of `directory`.
    init(_ script: String, _ arguments: [String], input: String = "", directory: String) throws {
        guard let interpreter = Self.interpreter else { throw Failure.noInterpreter }
        self.script = script
        let name = directory + "/" + UUID().uuidString
        output = URL(fileURLWithPath: name + ".out")
        try Data(input.utf8).write(to: URL(fileURLWithPath: name + ".in"))
        try Data().write(to: output)
        process.executableURL = URL(fileURLWithPath: interpreter)
        process.arguments = ["-B", "\(Self.folder)/\(script).py"] + arguments
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: name + ".in"))
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
    }

    deinit { stop() }

    /// Kills the child, if it still runs: nothing of it is asked first.
    func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// The complete lines until now.
    func lines() throws -> [Line] {
        let said = try Data(contentsOf: output)
        return try said.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
            .prefix(said.last == UInt8(ascii: "\n") ? .max : said.count { $0 == UInt8(ascii: "\n") })
            .map { try JSONDecoder().decode(Line.self, from: $0) }
    }

    /// Waits for a line.
    func line(within deadline: Duration = .seconds(20), where isWanted: (Line) -> Bool) throws -> Line {
        let end = ContinuousClock.now + deadline
        while true {
            if let line = try lines().first(where: isWanted) { return line }
            guard ContinuousClock.now < end, process.isRunning else { throw try late() }
            // Between two looks at a file, which tells nobody that it grew.
            poll(nil, 0, 5)
        }
    }

    /// Waits for the end, and tells the lines.
    ///
    /// - Parameter signal: the signal that must have ended it; nil: it must have exited with 0.
    func finish(killedBy signal: Int32? = nil, within deadline: Duration = .seconds(60)) throws -> [Line] {
        let end = ContinuousClock.now + deadline
        while process.isRunning {
            guard ContinuousClock.now < end else { throw try late() }
            poll(nil, 0, 5)
        }
        let isRight =
            signal.map { process.terminationReason == .uncaughtSignal && process.terminationStatus == $0 }
            ?? (process.terminationReason == .exit && process.terminationStatus == 0)
        guard isRight else { throw Failure.failed(script: script, status: process.terminationStatus, said: try said()) }
        return try lines()
    }

    private func late() throws -> Failure { .late(script: script, said: try said()) }

    private func said() throws -> String { String(decoding: try Data(contentsOf: output).suffix(2_000), as: UTF8.self) }

    private static func hasZMQ(_ interpreter: String) -> Bool {
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: interpreter)
        probe.arguments = ["-c", "import zmq"]
        probe.standardOutput = FileHandle.nullDevice
        probe.standardError = FileHandle.nullDevice
        do { try probe.run() } catch { return false }
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }
}
