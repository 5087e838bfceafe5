import Dossiers
import Foundation
import Ledger
import Testing

/// What an administrator does on the worst day, with real processes.
struct RestoreDrillTests {
    @Test(.timeLimit(.minutes(2)))
    func `a node's directory is lost; its backup, taken under load, is restored, and every dossier is held and shown alike`()
        throws
    {
        let drill = try RestoreDrill()
        let backup = try drill.submitAndBackUp(150)
        let held = try drill.federation.dossiers(drill.federation.node("18")).count
        #expect(try drill.submit(80, seed: 2) == 0)
        #expect(try drill.federation.awaitReports(count: 230))
        try drill.loseNode()
        let restored = try Saisine.run(["restore", backup, "--data", drill.federation.node("18"), "--reason", "a drill"])
        #expect(restored.status == 0 && restored.output.contains("then start the node of 18"), "\(restored.errors)")
        let before = try drill.federation.dossiers(drill.federation.node("18")).count
        #expect(before > 0 && before <= held, "the backup is of the time it was taken")
        drill.resume()
        #expect(try drill.submit(20, seed: 3) == 0)
        #expect(try drill.federation.awaitReports(count: 250), "the restored node reports")
        #expect(try drill.federation.wait { try drill.isAlike() }, "node and intake show the same")
        #expect(try drill.acts() == ["restore 18 a drill"])
    }
}

/// A federation of two préfectures under `topology up`, which starts a node anew when it ends, unless it is held.
private final class RestoreDrill {
    let federation: CommandLineFederation

    init() throws { federation = try CommandLineFederation(tenants: "18,36") }

    deinit { resume() }

    /// Backs the node of Cher up while dossiers come in.
    ///
    /// - Returns: the backup's path.
    func submitAndBackUp(_ count: Int) throws -> String {
        let client = try Saisine.start(
            ["submit", try sample(count, seed: 1), "--data", federation.intake, "--timeout", "60"],
            output: FileHandle.nullDevice)
        let node = federation.node("18")
        #expect(try federation.wait { try federation.dossiers(node).count >= 10 })
        let backup = try Saisine.run(["backup", federation.scratch.path("backups"), "--data", node, "--json"])
        #expect(backup.status == 0, "\(backup.errors)")
        client.waitUntilExit()
        #expect(client.terminationStatus == 0)
        guard case .string(let path)? = try CommandLineFederation.values(backup.output).first?["path"] else { return "" }
        return path
    }

    func submit(_ count: Int, seed: Int) throws -> Int32 { try federation.submit([sample(count, seed: seed)]).status }

    private func sample(_ count: Int, seed: Int) throws -> String {
        let lines = try Saisine.run(["sample", "--count", "\(count)", "--seed", "\(seed)", "--tenants", "18,36"]).output
        let path = federation.scratch.path("dossiers\(seed).ndjson")
        try Data(lines.utf8).write(to: URL(filePath: path))
        return path
    }

    /// Ends the node without warning and removes its directory; nobody starts it before ``resume()``.
    func loseNode() throws {
        let node = try #require(federation.pid("18"))
        kill(federation.process.processIdentifier, SIGSTOP)
        kill(node, SIGKILL)
        #expect(try federation.wait { try String(contentsOfFile: "/proc/\(node)/stat", encoding: .utf8).contains(") Z ") })
        try FileManager.default.removeItem(atPath: federation.node("18"))
    }

    func resume() { kill(federation.process.processIdentifier, SIGCONT) }

    /// Whether the node holds each dossier of its préfecture once, in the state that the intake shows.
    func isAlike() throws -> Bool {
        let shown = try states(federation.intake, ["--tenant", "18"])
        return try !shown.isEmpty && states(federation.node("18"), []) == shown
    }

    private func states(_ data: String, _ options: [String]) throws -> [String] {
        try federation.dossiers(data, options).map { "\($0["id"] ?? .null) \($0["state"] ?? .null)" }.sorted()
    }

    func acts() throws -> [String] {
        var acts: [String] = []
        try LedgerReader(dataDirectory: federation.node("18")).forEachAct { _, act in
            acts.append("\(act.verb) \(act.subject) \(act.reason)")
            return true
        }
        return acts
    }
}
