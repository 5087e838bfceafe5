import Dossiers
import Foundation

/// `saisine topology up` as another program uses it: children, free ports, one JSON line when it is ready.
final class CommandLineFederation {
    let scratch: Scratch
    let process: Process
    let ready: JSONValue
    private let output = Pipe()
    private let notes = Pipe()

    init(tenants: String, options: [String] = []) throws {
        scratch = try Scratch()
        process = try Saisine.start(
            ["topology", "up", "--tenants", tenants, "--data", scratch.path("fed"), "--ports", "auto", "--json"] + options,
            output: output, errors: notes)
        ready = try JSONValue.parse(Array(output.fileHandleForReading.availableData.prefix { $0 != UInt8(ascii: "\n") }))
    }

    deinit { stop() }

    /// - Returns: how it ended.
    @discardableResult
    func stop() -> Int32 {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
        return process.terminationStatus
    }

    var intake: String { scratch.path("fed/intake") }
    func node(_ stream: String) -> String { scratch.path("fed/\(stream)") }

    /// The process of the intake, or of a stream's node, as the ready line names it.
    func pid(_ part: String) -> pid_t? {
        let entry: JSONValue?
        if part == "intake" {
            entry = ready["intake"]
        } else if case .array(let streams) = ready["streams"] {
            entry = streams.first { $0["stream"] == .string(part) }
        } else {
            entry = nil
        }
        guard case .number(let text) = entry?["pid"] else { return nil }
        return pid_t(text)
    }

    /// A line of what it says on standard error; waits for it.
    func note() -> String { String(decoding: notes.fileHandleForReading.availableData, as: UTF8.self) }

    func submit(_ arguments: [String], input: String = "") throws -> Saisine.Result {
        try Saisine.run(["submit", "--data", intake, "--timeout", "60"] + arguments, input: input)
    }

    /// The dossiers of a data directory, one object each.
    func dossiers(_ data: String, _ options: [String] = []) throws -> [JSONValue] {
        try Self.values(Saisine.run(["dossiers", "--json", "--data", data] + options).output)
    }

    static func values(_ output: String) throws -> [JSONValue] {
        try output.split(separator: "\n").map { try JSONValue.parse(Array($0.utf8)) }
    }

    /// Waits until a condition holds; false after half a minute.
    func wait(until isTrue: () throws -> Bool) rethrows -> Bool {
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end { if try isTrue() { return true } }
        return false
    }

    /// Waits until every dossier of the intake has a report.
    func awaitReports(count: Int) throws -> Bool {
        try wait {
            let all = try dossiers(intake)
            return all.count == count
                && all.allSatisfy { $0["state"] == .string("complete") || $0["state"] == .string("incomplete") }
        }
    }
}
