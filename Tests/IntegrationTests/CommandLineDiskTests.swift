import Dossiers
import Foundation
import Testing

/// What an operator sees of an intake whose disk has no room but its reserve.
struct CommandLineDiskTests {
    private let scratch: Scratch
    private var data: String { scratch.path("intake") }

    init() throws { scratch = try Scratch() }

    private static let topology = """
        {"format": 1, "name": "one", "intake": {"submissions": "tcp://127.0.0.1:*", "replies": "tcp://127.0.0.1:*"},
         "tenants": [{"code": "18", "name": "Cher", "region": "Centre-Val de Loire",
           "chefLieu": {"name": "Bourges", "commune": "18033"}, "timeZone": "Europe/Paris", "prefixes": ["18"],
           "endpoint": "tcp://127.0.0.1:*", "quota": {"entries": 5000000}}]}
        """

    @Test func `a reserve that cannot be kept closes the intake, which says so to portals and to its operator`() throws {
        let topology = scratch.path("topology.json")
        try Self.topology.write(toFile: topology, atomically: true, encoding: .utf8)
        let process = try Saisine.start(
            ["intake", "run", "--data", data, "--topology", topology, "--reserve", "1000000000"], output: FileHandle.nullDevice)
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        let stream = try #require(try awaitStatus { $0["running"] == .bool(true) })
        #expect(stream["disk"]?["reserve"] == .number(1_000_000_000 << 20))
        guard case .string = stream["disk"]?["lowSince"] else { Issue.record("\(stream)"); return }
        #expect(stream["quota"]?["entries"] == .number(5_000_000) && stream["backlogBytes"] == .number(0))
        #expect(try Saisine.run(["status", "--data", data]).output.contains("NOTHING IS ACCEPTED since 2"))
        let dossier = try Saisine.run(["sample", "--count", "1", "--tenants", "18"]).output
        let submitted = try Saisine.run(["submit", "-", "--data", data, "--timeout", "1"], input: dossier)
        #expect(submitted.status == 75 && submitted.errors.contains("the intake's disk has no room but its reserve"))
    }

    @Test func `a reserve is a number of MiB`() throws {
        for verb in ["intake", "node"] {
            let refused = try Saisine.run(
                [verb, "run", "--data", data, "--tenant", "18", "--reserve", "1G"].filter {
                    verb == "node" || !["--tenant", "18"].contains($0)
                })
            #expect(refused.status == 64 && refused.errors.contains("--reserve is a whole number"), "\(refused.errors)")
        }
    }

    /// The first line of status, once it is as it should be.
    private func awaitStatus(_ isRight: (JSONValue) -> Bool) throws -> JSONValue? {
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end {
            let shown = try Saisine.run(["status", "--data", data, "--json"])
            guard shown.status == 0, let line = shown.output.split(separator: "\n").first else { continue }
            let value = try JSONValue.parse(Array(line.utf8))
            if isRight(value) { return value }
        }
        return nil
    }
}
