import Foundation
import Testing

/// `saisine simulate`: how a run that holds and one that fails are told.
struct CommandLineSimulateTests {
    @Test func `a run that holds is summed up in one object`() throws {
        let result = try Saisine.run(
            ["simulate", "--seed", "3", "--seeds", "2", "--ticks", "300", "--faults", "storm", "--tenants", "18", "--json"])
        #expect(result.status == 0)
        let total = try Self.object(result.output)
        #expect(total["seeds"] as? Int == 2)
        #expect(total["ticks"] as? Int ?? 0 > 600)
        #expect(total["receipts"] as? Int ?? 0 > 0)
        #expect((total["faults"] as? [String: Int])?["loss"] ?? 0 > 0)
        #expect((total["errands"] as? [String: Int])?["first"] ?? 0 > 0)
        #expect(total["longestDrainMilliseconds"] as? Int != nil)
        #expect(total["violation"] is NSNull && total["replay"] is NSNull)
    }

    /// No program survives a disk that says it has synced and has not.
    @Test func `a run that fails is made smaller and ends with 70, and its command repeats it`() throws {
        let arguments = [
            "simulate", "--seed", "1", "--seeds", "20", "--ticks", "400", "--faults", "lying", "--tenants", "18,36",
        ]
        let result = try Saisine.run(arguments)
        #expect(result.status == 70)
        let violation = try #require(result.output.split(separator: "\n").first { $0.hasPrefix("violated: ") })
        let replay = try #require(result.output.split(separator: "\n").last?.wholeMatch(of: /repeat it with: saisine (.*)/)?.1)
        #expect(replay.contains("lying-disk"))
        #expect(result.output.contains("the intake hears SUBMIT"), "the trace speaks the words of the protocol")
        let repeated = try Saisine.run(replay.split(separator: " ").map(String.init))
        #expect(repeated.status == 70)
        #expect(repeated.output.contains(violation))
        let total = try Self.object(Saisine.run(arguments + ["--json"]).output)
        #expect(total["violation"] as? String != nil && total["replay"] as? String == "saisine \(replay)")
    }

    private static func object(_ line: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
}
