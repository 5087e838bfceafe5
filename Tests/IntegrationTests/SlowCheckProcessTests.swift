import Dossiers
import Foundation
import Ledger
import Testing

/// The check beside a running intake.
struct SlowCheckProcessTests {
    @Test(.timeLimit(.minutes(3))) func `an intake whose ledger is damaged ends, and does not start again before doctor`()
        throws
    {
        let federation = try CommandLineFederation(tenants: "18")
        let sample = try Saisine.run(["sample", "--count", "5", "--tenants", "18"]).output
        #expect(try federation.submit(["-"], input: sample).status == 0)
        #expect(try federation.awaitReports(count: 5))
        #expect(
            try federation.wait {
                try Saisine.run(["status", "--data", federation.intake]).output.contains("last whole check ended")
            },
            "a ledger that was never checked is checked at once")
        federation.stop()
        try lookAgain(federation.intake)
        let path = DataDirectory.ledgerPath(in: federation.intake)
        var bytes = try Data(contentsOf: URL(filePath: path))
        let found = try #require(bytes.firstRange(of: Data("givenNames".utf8)))
        bytes[found.lowerBound] = UInt8(ascii: "X")
        try bytes.write(to: URL(filePath: path))
        let run = ["intake", "run", "--topology", federation.scratch.path("fed/topology.json"), "--data", federation.intake]
        let ended = try Saisine.run(run)
        #expect(ended.errors.contains("has not the hash of its body"), "\(ended.errors)")
        #expect(try Saisine.run(run).status == 78)
        #expect(try Saisine.run(["doctor", "--data", federation.intake]).status == 65)
    }

    /// The last check is long ago.
    private func lookAgain(_ data: String) throws {
        let directory = try DataDirectory(owning: data, role: "a test")
        try IntakeLedger(directory: directory, now: UnixTime(milliseconds: 1)).file.noteCheckup(at: UnixTime(milliseconds: 1))
    }
}
