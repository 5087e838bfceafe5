import Dossiers
import Foundation
import Ledger
import Streams
import Testing

struct BackupTests {
    private let scratch: Scratch
    private var to: String { scratch.path + "/backups" }
    private let large = Given.bytes(PieceFiles.chunkBytes + 1_000, seed: 5)

    init() throws { scratch = try Scratch() }

    @Test func `a node is backed up beside its process, with whole pieces and half ones, and comes out as it went in`() throws {
        let node = try node()
        let backup = try Backup(of: node.directory.path, into: to, now: Given.time)
        #expect(backup.path == to + "/18-20270115T080000Z")
        #expect(try FileManager.default.contentsOfDirectory(atPath: to) == ["18-20270115T080000Z"])
        #expect(backup.manifest.pieceFiles == 1)
        try restore(backup, "other")
        let files = PieceFiles(root: scratch.path + "/other/pieces")
        #expect(try files.read("\(ContentHash.of(large))", at: 0, count: large.count + 1) == large)
        #expect(files.received("\(Given.hash(9))-\(Given.id(2))-1") == PieceFiles.chunkBytes)
        let again = try NodeLedger.open(scratch.directory("other"), stream: "18", tenant: "18", now: Given.time)
        #expect(again.ledger.file.id == node.file.id)
        #expect(again.reports.durable.needsEpoch && again.reports.durable.stoppage == nil && again.reports.restate == 0)
        #expect(again.reports.restatedThrough == 1, "what the log holds is of an earlier life")
        #expect(
            again.ledger.backedUp == BackupNote.Place(stream: "18", epoch: .none, through: 0), "the one that it is made from")
    }

    @Test func `a second backup of the same second gets a number`() throws {
        let node = try node()
        let paths = try (1...3).map { _ in try Backup(of: node.directory.path, into: to, now: Given.time).path }
        #expect(paths == ["", "-2", "-3"].map { to + "/18-20270115T080000Z" + $0 })
        #expect(try FileManager.default.contentsOfDirectory(atPath: to).count == 3)
    }

    @Test func `of an intake every stream begins a new epoch, and none is stopped any more`() throws {
        let intake = try OpenIntake(scratch)
        var record = intake.record
        record.durable.epoch = Epoch(counter: 3, random: 1)
        record.durable.needsEpoch = false
        record.durable.stoppage = .diverged
        try intake.ledger.update(intake.stream, record)
        _ = try intake.accept(1)
        try intake.ledger.commit()
        let backup = try Backup(of: intake.ledger.directory.path, into: to, now: Given.time)
        #expect(backup.manifest.dossiers == 1 && backup.manifest.streams.map(\.head) == [1])
        try restore(backup, "other")
        let again = try OpenIntake(scratch, "other")
        #expect(again.record.durable.needsEpoch && again.record.durable.stoppage == nil && again.record.restate == nil)
        #expect(again.record.durable.epoch == Epoch(counter: 3, random: 1))
    }

    @Test func `an intake that was restored gives the same follow-up codes; another one gives others`() throws {
        let intake = try OpenIntake(scratch)
        let code = intake.ledger.followUp.code(for: Given.id(1))
        #expect(
            intake.ledger.followUp.isRight(code, for: Given.id(1)) && !intake.ledger.followUp.isRight(code, for: Given.id(2)))
        #expect(try intake.reopened().ledger.followUp.code(for: Given.id(1)) == code)
        let backup = try Backup(of: intake.ledger.directory.path, into: to, now: Given.time)
        try restore(backup, "other")
        #expect(try OpenIntake(scratch, "other").ledger.followUp.code(for: Given.id(1)) == code)
        #expect(try OpenIntake(scratch, "third").ledger.followUp.code(for: Given.id(1)) != code)
    }

    @Test(arguments: ["ledger.sqlite", "pieces", "incoming"])
    func `one flipped bit anywhere, and nothing is restored`(part: String) throws {
        let backup = try Backup(of: node().directory.path, into: to, now: Given.time)
        try flip(in: try file(part, of: backup.path))
        #expect(throws: BackupError.self) { try restore(backup, "other") }
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/other/ledger.sqlite"))
    }

    @Test func `without its manifest a directory is no backup`() throws {
        let backup = try Backup(of: node().directory.path, into: to, now: Given.time)
        try FileManager.default.removeItem(atPath: backup.path + "/backup.json")
        #expect(throws: BackupError.notABackup(backup.path)) { try restore(backup, "other") }
    }

    @Test func `a piece that is damaged at its node fails the backup, which leaves nothing behind`() throws {
        let node = try node()
        try flip(in: try file("pieces", of: node.directory.path))
        #expect(throws: BackupError.self) { try Backup(of: node.directory.path, into: to, now: Given.time) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: to).isEmpty)
    }

    @Test func `a directory that holds a ledger, or the log of one, is left as it is`() throws {
        let node = try node()
        let backup = try Backup(of: node.directory.path, into: to, now: Given.time)
        #expect(throws: DataDirectoryError.self, "the node runs") { try restore(backup, "data") }
        for name in ["ledger.sqlite", "ledger.sqlite-wal"] {
            try FileManager.default.createDirectory(
                atPath: scratch.path + "/\(name)-is-there", withIntermediateDirectories: false)
            let path = scratch.path + "/\(name)-is-there/\(name)"
            try Data("x".utf8).write(to: URL(filePath: path))
            #expect(throws: BackupError.occupied(path)) { try restore(backup, "\(name)-is-there") }
            #expect(try Data(contentsOf: URL(filePath: path)) == Data("x".utf8))
        }
    }

    private func restore(_ backup: Backup, _ name: String) throws {
        let act = Act(at: Given.time, uid: 1, user: "anne", verb: "restore", subject: "", reason: "", outcome: "")
        _ = try Restore(backup.path, into: scratch.path + "/" + name, by: act)
    }

    /// A node with one whole piece in a file, and the half of another.
    private func node() throws -> NodeLedger {
        let directory = try scratch.directory()
        let ledger = try NodeLedger.open(directory, stream: "18", tenant: "18", now: Given.time).ledger
        let (files, hash) = (PieceFiles(in: directory), ContentHash.of(large))
        try files.write(large, to: "growing", at: 0, sync: true)
        try files.finish("growing", as: "\(hash)")
        // More is in the file than the ledger has heard of.
        try files.write(large, to: "\(Given.hash(9))-\(Given.id(2))-1", at: 0, sync: true)
        unsafe try ledger.received(
            ArrivedPiece(id: Given.id(1), revision: 1, hash: hash, total: large.count, received: large.count), at: Given.time)
        unsafe try ledger.received(
            ArrivedPiece(
                id: Given.id(2), revision: 1, hash: Given.hash(9), total: 900_000, received: PieceFiles.chunkBytes),
            at: Given.time)
        var report = Header(kind: .state).encoded
        _ = unsafe try report.withUnsafeMutableBytes { report in
            unsafe try Array("{}".utf8).withUnsafeBytes { unsafe try ledger.report(report, body: $0) }
        }
        try ledger.commit()
        return ledger
    }

    private func file(_ part: String, of root: String) throws -> String {
        if part == "ledger.sqlite" { return root + "/ledger.sqlite" }
        let hash = "\(ContentHash.of(large))"
        return part == "pieces"
            ? "\(root)/pieces/\(hash.prefix(2))/\(hash)" : "\(root)/pieces/incoming/\(Given.hash(9))-\(Given.id(2))-1"
    }

    private func flip(in path: String) throws {
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: path))
    }
}
