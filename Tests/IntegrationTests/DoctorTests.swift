import Foundation
import Ledger
import Testing

/// `saisine doctor`, beside a running intake, on a stopped one, and on a damaged one.
struct DoctorTests {
    @Test func `doctor checks, lets a marked directory start again, and says what is damaged`() throws {
        let federation = try CommandLineFederation(tenants: "18")
        let sample = try Saisine.run(["sample", "--count", "5", "--tenants", "18"]).output
        _ = try federation.submit(["-"], input: sample)
        let beside = try Saisine.run(["doctor", "--data", federation.intake])
        #expect(beside.status == 69)
        #expect(beside.errors.contains("in use by the intake"))
        #expect(beside.output.contains("ok      stream 18") && !beside.output.contains("integrity"))
        federation.stop()

        let mark = federation.intake + "/needs-doctor"
        try Data("the disk\n".utf8).write(to: URL(fileURLWithPath: mark))
        let refused = try Saisine.run(["intake", "run", "--data", federation.intake])
        #expect(refused.status == 78)
        #expect(refused.errors.contains("saisine doctor --data \(federation.intake)"))
        let good = try Saisine.run(["doctor", "--json", "--data", federation.intake])
        #expect(good.status == 0, "\(good.output)\(good.errors)")
        #expect(good.output.contains("\"check\":\"integrity\""))
        #expect(!FileManager.default.fileExists(atPath: mark))

        try Data("the disk\n".utf8).write(to: URL(fileURLWithPath: mark))
        let ledger = try FileHandle(forUpdating: URL(fileURLWithPath: DataDirectory.ledgerPath(in: federation.intake)))
        let end = try ledger.seekToEnd()
        for page in stride(from: UInt64(16_384 * 4), to: end, by: 16_384) {
            try ledger.seek(toOffset: page)
            try ledger.write(contentsOf: Data(repeating: 0xff, count: 64))
        }
        try ledger.close()
        let damaged = try Saisine.run(["doctor", "--data", federation.intake])
        #expect(damaged.status == 65)
        #expect(damaged.output.contains("damaged "), "\(damaged.output)\(damaged.errors)")
        #expect(FileManager.default.fileExists(atPath: mark))
    }
}
