import Dossiers
import Foundation
import Ledger
import Testing

/// What an administrator does on the worst day, with real processes.
struct RestoreDrillTests {
    @Test(.timeLimit(.minutes(5)))
    func `a node's directory is lost; its backup, taken under load, is restored, and every dossier is held and shown alike`()
        throws
    {
        let drill = try RestoreDrill()
        let backup = try drill.submitAndBackUp(150)
        let held = try drill.federation.dossiers(drill.federation.node("18")).count
        #expect(try drill.submit(80, seed: 2) == 0)
        #expect(try drill.federation.awaitReports(count: 230))
        try drill.lose("18")
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

    @Test(.timeLimit(.minutes(5)))
    func
        `an intake's directory is lost; restored from an older copy it takes up its nodes, and portals get their receipts again`()
        throws
    {
        let drill = try RestoreDrill()
        #expect(try drill.submit(60, seed: 1) == 0)
        #expect(try drill.federation.awaitReports(count: 60))
        let backup = try drill.backUp("intake")
        #expect(try drill.submit(30, seed: 2) == 0)
        #expect(try drill.federation.awaitReports(count: 90))
        let receipts = try drill.receipts(seed: 1)
        try drill.lose("intake")
        try drill.restore(backup, "intake")
        drill.resume()
        #expect(try drill.submit(60, seed: 1) == 0)
        #expect(try drill.receipts(seed: 1) == receipts, "of what the backup holds, the receipt that was given")
        #expect(try drill.submit(30, seed: 2) == 0, "what it lacks is accepted again")
        #expect(try drill.submit(5, seed: 3) == 0)
        #expect(try drill.federation.awaitReports(count: 95))
        #expect(try drill.federation.wait { try drill.isAlike() }, "node and intake show the same")
    }

    @Test(.timeLimit(.minutes(5)))
    func `both sides are lost and restored from copies of different age, and end alike`() throws {
        let drill = try RestoreDrill()
        #expect(try drill.submit(40, seed: 1) == 0)
        #expect(try drill.federation.awaitReports(count: 40))
        let intake = try drill.backUp("intake")
        #expect(try drill.submit(20, seed: 2) == 0)
        #expect(try drill.federation.awaitReports(count: 60))
        let node = try drill.backUp("18")
        #expect(try drill.submit(20, seed: 3) == 0)
        #expect(try drill.federation.awaitReports(count: 80))
        for part in ["intake", "18"] { try drill.lose(part) }
        try drill.restore(intake, "intake")
        try drill.restore(node, "18")
        drill.resume()
        for seed in 1...3 { #expect(try drill.submit(seed == 1 ? 40 : 20, seed: seed) == 0) }
        #expect(
            try drill.federation.wait {
                try drill.openEpochs()
                return try drill.federation.dossiers(drill.federation.intake).count == 80 && drill.isAlike()
            }, "node and intake show the same")
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
        let path = try backUp("18")
        client.waitUntilExit()
        #expect(client.terminationStatus == 0)
        return path
    }

    /// - Parameter part: `intake`, or the stream of a node.
    func backUp(_ part: String) throws -> String {
        let backup = try Saisine.run(
            ["backup", federation.scratch.path("backups"), "--data", federation.scratch.path("fed/\(part)"), "--json"])
        #expect(backup.status == 0 && backup.errors.isEmpty, "\(backup.errors)")
        guard case .string(let path)? = try CommandLineFederation.values(backup.output).first?["path"] else { return "" }
        return path
    }

    func restore(_ backup: String, _ part: String) throws {
        let restored = try Saisine.run([
            "restore", backup, "--data", federation.scratch.path("fed/\(part)"), "--reason", "a drill",
        ])
        #expect(restored.status == 0, "\(restored.errors)")
    }

    /// What a person does where a stream says that it waits for one; both sides restored may come to that.
    func openEpochs() throws {
        for part in ["intake", "18"] {
            let data = federation.scratch.path("fed/\(part)")
            for stream in try CommandLineFederation.values(Saisine.run(["status", "--data", data, "--json"]).output)
            where stream["stoppage"] != .null {
                _ = try Saisine.run(["stream", "new-epoch", "18", "--data", data, "--reason", "a drill"])
            }
        }
    }

    func submit(_ count: Int, seed: Int) throws -> Int32 { try federation.submit([sample(count, seed: seed)]).status }

    /// The receipts that the submissions of a seed have, from the results of submitting them once more.
    func receipts(seed: Int) throws -> [String] {
        let file = federation.scratch.path("dossiers\(seed).ndjson")
        let results = try federation.submit([file, "--json"]).output
        return try CommandLineFederation.values(results).map { "\($0["id"] ?? .null) \($0["acceptedAt"] ?? .null)" }.sorted()
    }

    private func sample(_ count: Int, seed: Int) throws -> String {
        let lines = try Saisine.run(["sample", "--count", "\(count)", "--seed", "\(seed)", "--tenants", "18,36"]).output
        let path = federation.scratch.path("dossiers\(seed).ndjson")
        try Data(lines.utf8).write(to: URL(filePath: path))
        return path
    }

    /// Ends a process without warning and removes its directory; nobody starts it before ``resume()``.
    func lose(_ part: String) throws {
        let process = try #require(federation.pid(part))
        kill(federation.process.processIdentifier, SIGSTOP)
        kill(process, SIGKILL)
        #expect(try federation.wait { try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8).contains(") Z ") })
        try FileManager.default.removeItem(atPath: federation.scratch.path("fed/\(part)"))
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
