import Dossiers
import Foundation
import Testing

/// What a person tells running processes to do, over their control sockets.
struct CommandLineOperatorTests {
    @Test func `a new epoch is opened with a reason, recorded with who asked, and the stream goes on`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let intake = federation.intake
        #expect(
            try federation.submit(["-"], input: Saisine.run(["sample", "--count", "3", "--tenants", "18"]).output).status == 0)
        #expect(try federation.awaitReports(count: 3))
        let before = try sent(intake)
        #expect(before["channel"] == .string("dossiers") && before["stoppage"] == .null)

        let mute = try Saisine.run(["stream", "new-epoch", "18", "--data", intake])
        #expect(mute.status == 64 && mute.errors.contains("--reason"))
        let blank = try Saisine.run(["stream", "new-epoch", "18", "--data", intake, "--reason", " "])
        #expect(blank.status == 64)
        let done = try Saisine.run(["stream", "new-epoch", "18", "--data", intake, "--reason", "an exercise"])
        #expect(done.status == 0 && done.output.contains("new epoch"), "\(done.errors)")

        #expect(
            try federation.wait {
                let now = try sent(intake)
                return now["epoch"] != before["epoch"] && now["acknowledged"] == before["head"]
            })
        let acts = try CommandLineFederation.values(Saisine.run(["acts", "--data", intake, "--json"]).output)
        #expect(acts.count == 1)
        #expect(acts.first?["verb"] == .string("stream.new-epoch") && acts.first?["reason"] == .string("an exercise"))
        #expect(acts.first?["uid"] == .number(getuid()))
    }

    @Test func `both directions are listed on both sides; what cannot be done is said with its exit code`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let node = federation.node("18")
        let places = try CommandLineFederation.values(Saisine.run(["stream", "list", "--data", node, "--json"]).output)
        #expect(places.map { $0["channel"] } == [.string("reports"), .string("dossiers")])
        let instance = String(repeating: "0", count: 31) + "1"
        let release = ["stream", "release", "18", instance, "--data", node, "--reason", "an exercise"]
        #expect(try Saisine.run(release).status == 65)
        #expect(try Saisine.run(["stream", "new-epoch", "19", "--data", node, "--reason", "x"]).status == 65)
        #expect(try Saisine.run(["acts", "--data", node, "--json"]).output.isEmpty)
        federation.stop()
        // Where no process runs, the same is done by the command itself.
        #expect(try Saisine.run(release).status == 65)
        #expect(
            try Saisine.run(Array(release.prefix(4)) + ["--data", federation.scratch.path("none"), "--reason", "x"]).status
                == 66)
        let late = try Saisine.run(["stream", "new-epoch", "18", "--data", node, "--reason", "moved"])
        #expect(late.status == 0, "\(late.errors)")
        #expect(try Saisine.run(["stream", "list", "--data", node]).output.contains("not running"))
    }

    @Test func `retention shows first, acts only with --apply and a reason, by the process that runs and without it`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let sample = try Saisine.run(["sample", "--count", "3", "--tenants", "18"]).output
        #expect(try federation.submit(["-"], input: sample).status == 0)
        #expect(try federation.awaitReports(count: 3))
        for data in [federation.intake, federation.node("18")] {
            let shown = try Saisine.run(["retention", "--data", data])
            #expect(shown.status == 0 && shown.output.contains("nothing was changed"), "\(shown.errors)")
            #expect(try Saisine.run(["retention", "--data", data, "--apply"]).status == 64)
            #expect(try Saisine.run(["retention", "--data", data, "--days", "9", "--unbacked-days", "8"]).status == 64)
            let begun = try Saisine.run(["retention", "--data", data, "--apply", "--reason", "an exercise"])
            #expect(begun.status == 0 && begun.output.contains("begun"), "\(begun.output)\(begun.errors)")
            #expect(try Saisine.run(["acts", "--data", data]).output.contains("retention.apply"))
        }
        #expect(try federation.dossiers(federation.intake).count == 3)
        federation.stop()
        let done = try Saisine.run(["retention", "--data", federation.intake, "--apply", "--reason", "an exercise"])
        #expect(done.status == 0 && done.output.contains("discarded 0 dossiers"), "\(done.output)\(done.errors)")
    }

    @Test func `a stopped node is paused without the rules that it judges by, and a node's directory is none to submit to`()
        throws
    {
        let federation = try CommandLineFederation(tenants: "18")
        let node = federation.node("18")
        func submit() throws -> Saisine.Result {
            try Saisine.run(["submit", "-", "--data", node], input: Saisine.run(["sample", "--count", "1"]).output)
        }
        for isRunning in [true, false] {
            if !isRunning { federation.stop() }
            let submitted = try submit()
            #expect(submitted.status == 64 && submitted.errors.contains("is a node's data directory"), "\(submitted.errors)")
        }
        let nowhere = ["--topology", federation.scratch.path("none.json"), "--rules", federation.scratch.path("none")]
        let paused = try Saisine.run(["node", "pause", "--data", node, "--reason", "an exercise"] + nowhere)
        #expect(paused.status == 0 && paused.output.contains("paused"), "\(paused.errors)")
        #expect(try Saisine.run(["node", "resume", "--data", node] + nowhere).status == 0)
        #expect(try Saisine.run(["parked", "retry", "--data", node] + nowhere).status != 0, "it judges dossiers")
    }

    /// What the ledger of the intake says of its only stream.
    private func sent(_ data: String) throws -> JSONValue {
        try #require(CommandLineFederation.values(Saisine.run(["stream", "list", "--data", data, "--json"]).output).first)
    }
}
