import Dossiers
import Foundation

/// An intake in a process of its own, without nodes, whose log a test reads.
final class LoneIntake {
    let scratch: Scratch
    let submissions: String
    private let process = Process()

    var pid: pid_t { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    var data: String { scratch.path("intake") }

    /// - Parameter descriptorsMax: how many files and connections it may have open; nil: as many as this process.
    init(options: [String] = [], descriptorsMax: Int? = nil) throws {
        scratch = try Scratch()
        let topology = try Self.topology(in: scratch)
        try Data().write(to: URL(filePath: scratch.path("log")))
        let words = ["intake", "run", "--topology", topology, "--data", scratch.path("intake")] + options
        process.executableURL = URL(filePath: "/bin/sh")
        let limit = descriptorsMax.map { "ulimit -n \($0); " } ?? ""
        process.arguments = ["-c", limit + "exec \"$@\"", "sh", Saisine.product("saisine")] + words
        process.standardError = try FileHandle(forWritingTo: URL(filePath: scratch.path("log")))
        try process.run()
        let ready = try Self.ready(process, log: scratch.path("log"))
        guard let told = ready.split(separator: " ").first(where: { $0.hasPrefix("submissions=") }) else {
            throw FailedStart(status: process.terminationStatus, log: ready)
        }
        submissions = String(told.dropFirst("submissions=".count))
    }

    deinit { stop() }

    struct FailedStart: Error {
        let status: Int32
        let log: String
    }

    @discardableResult
    func stop() -> Int32 {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        return process.terminationStatus
    }

    func log() throws -> String { try String(contentsOfFile: scratch.path("log"), encoding: .utf8) }

    /// Entries that all its streams hold.
    func dossierCount() throws -> Int {
        let shown = try Saisine.run(["status", "--json", "--data", data]).output
        return try CommandLineFederation.values(shown).reduce(0) { sum, stream in
            if case .number(let head)? = stream["head"] { sum + (Int(head) ?? 0) } else { sum }
        }
    }

    func python(_ script: String, _ arguments: [String]) throws -> PythonProcess {
        try PythonProcess(script, arguments, directory: scratch.path(""))
    }

    /// Cher alone, on ports that the system chooses.
    private static func topology(in scratch: Scratch) throws -> String {
        let path = scratch.path("topology.json")
        let text = """
            {"format": 1, "name": "lone", "source": "a test",
             "intake": {"submissions": "tcp://127.0.0.1:*", "replies": "tcp://127.0.0.1:*"},
             "tenants": [{"code": "18", "name": "Cher", "region": "Centre-Val de Loire", "timeZone": "Europe/Paris",
               "chefLieu": {"name": "Bourges", "commune": "18033"}, "prefixes": ["18"], "endpoint": "tcp://127.0.0.1:*"}]}
            """
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// The log once it says that every socket is bound, or the process has ended.
    private static func ready(_ process: Process, log: String) throws -> String {
        let end = ContinuousClock.now + .seconds(30)
        while true {
            let isRunning = process.isRunning
            let text = try String(contentsOfFile: log, encoding: .utf8)
            if text.contains("event=ready") && text.hasSuffix("\n") || !isRunning || ContinuousClock.now > end { return text }
            // Between two looks at a file, which tells nobody that it grew.
            poll(nil, 0, 5)
        }
    }
}
