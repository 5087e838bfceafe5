import Dossiers
import Foundation
import Glibc
import Ledger
import Streams
import Testing

/// `saisine backup`, killed while it copies, and kept to a number.
struct BackupKillTests {
    private let scratch: Scratch
    private var data: String { scratch.path("18") }
    private var backups: String { scratch.path("backups") }

    init() throws {
        scratch = try Scratch()
        let directory = try DataDirectory(owning: scratch.path("18"), role: "a test")
        let (stream, tenant) = (try #require(StreamName("18")), try #require(TenantCode("18")))
        let ledger = try NodeLedger.open(directory, stream: stream, tenant: tenant, now: UnixTime(milliseconds: 1)).ledger
        var random = SeededGenerator(seed: 3)
        let files = PieceFiles(in: directory)
        for number in 0..<6 {
            let bytes = (0..<(1 << 17)).map { _ in random.next() }.flatMap { word in
                (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
            }
            let hash = unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) }
            try files.write(bytes, to: "growing", at: 0, sync: false)
            try files.finish("growing", as: "\(hash)")
            let id = DossierID(milliseconds: 1, random: (1, UInt64(number)))
            try unsafe ledger.received(
                ArrivedPiece(id: id, revision: 1, hash: hash, total: bytes.count, received: bytes.count),
                at: UnixTime(milliseconds: 1))
        }
        try ledger.commit()
    }

    @Test(.timeLimit(.minutes(3)))
    func `a backup that is killed at any instant leaves nothing that restore takes for one`() throws {
        var random = SeededGenerator(seed: 9)
        var interrupted = 0
        for round in 0..<6 {
            let process = try Saisine.start(["backup", backups, "--data", data], output: FileHandle.nullDevice)
            // From the moment that it has begun to copy; the last rounds also run to their end.
            while process.isRunning, try !names().contains(where: { $0.hasPrefix(".partial") }) {}
            let end = ContinuousClock.now + .microseconds(random.next() % 3_000 * UInt64(round))
            while process.isRunning, ContinuousClock.now < end {}
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for name in try names() {
                if name.hasPrefix(".partial") { interrupted += 1 }
                try expectWholeOrRefused("\(backups)/\(name)", into: scratch.path("restored-\(round)-\(name)"))
            }
        }
        #expect(interrupted > 0, "no backup was caught at work")
        let kept = try Saisine.run(["backup", backups, "--data", data, "--keep", "1"])
        #expect(kept.status == 0, "\(kept.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: backups)
        #expect(names.count == 1 && names.allSatisfy { $0.hasPrefix("18-") }, "\(names)")
    }

    @Test func `the latest so many backups of a ledger are kept, and none of another`() throws {
        let old = ["18-20200101T000000Z", "18-20200102T000000Z", "18-20200102T000000Z-2"]
        for name in old + ["18-vierzon-20200101T000000Z", "36-20200101T000000Z", "18-notes"] {
            try FileManager.default.createDirectory(atPath: "\(backups)/\(name)", withIntermediateDirectories: true)
        }
        #expect(try Saisine.run(["backup", backups, "--data", data, "--keep", "2"]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: backups).sorted()
        #expect(names.filter { old.contains($0) } == [old[2]] && names.count == 5, "\(names)")
        let status = try Saisine.run(["status", "--data", data, "--json"]).output
        #expect(status.contains("\"backupOverdue\":false"), "\(status)")
        let late = try Saisine.run(["status", "--data", data, "--backup-age", "0"]).output
        #expect(late.contains("WARNING: last backup"), "\(late)")
    }

    private func names() throws -> [String] {
        FileManager.default.fileExists(atPath: backups) ? try FileManager.default.contentsOfDirectory(atPath: backups) : []
    }

    /// What has the name of a backup is one.
    private func expectWholeOrRefused(_ path: String, into data: String) throws {
        let act = Act(
            at: UnixTime(milliseconds: 1), uid: 0, user: "root", verb: "restore", subject: "", reason: "", outcome: "")
        do {
            _ = try Restore(path, into: data, by: act)
            #expect(!path.contains(".partial"), "\(path) was restored")
        } catch is BackupError { #expect(path.contains(".partial"), "\(path) was refused") }
    }
}
