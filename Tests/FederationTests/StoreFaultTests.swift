import Dossiers
import Federation
import Glibc
import Ledger
import Streams
import Testing

/// A disk that fails ends the process, and the next start waits for `doctor`.
struct StoreFaultTests {
    private let scratch: Scratch
    private let files = FailingFiles()
    private let submission: Submission

    init() throws {
        scratch = try Scratch()
        var random = Seeded(8)
        submission = try .made(id: IntakeHost.id(), pieces: [random.bytes(PieceFiles.chunkBytes * 2)])
    }

    @Test func `an intake that cannot write a piece ends, unless the disk is only full`() throws {
        let intake = try IntakeHost(Reference.topology(["18"]), path: scratch.path + "/intake", storage: files.storage)
        _ = try intake.ask(PortalMessage.piece(submission))
        files.fail(ENOSPC)
        #expect(try intake.code(try PortalMessage.chunk(submission, at: 0)) == "try-again-later")
        files.fail(nil)
        _ = try intake.ask(PortalMessage.piece(submission))
        files.fail(EIO)
        #expect(throws: FileError.self) { try intake.ask(try PortalMessage.chunk(submission, at: 0)) }
    }

    @Test(arguments: [false, true])
    func `a node that cannot write a piece ends, also when the entry waits no more`(isStale: Bool) throws {
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        let node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start, storage: files.storage)
        let intake = ScriptedIntake(node)
        try intake.grant()
        node.bench.isPrompt = false
        try node.receive(publication: try intake.chunks(submission)[0])
        if isStale {
            // The file is written once the grant is another: after a new HELLO.
            try intake.turn(after: .seconds(15))
            intake.g += 1
            try intake.grant()
        }
        files.fail(EIO)
        node.bench.run()
        #expect(throws: FileError.self) { try intake.turn() }
    }

    @Test func `an intake whose store fails leaves a mark, and does not start before it is gone`() throws {
        let path = scratch.path + "/intake"
        let stop = try Wakeup()
        defer { stop.close() }
        do {
            _ = try PieceFiles(in: DataDirectory(owning: path, role: "a test")).write([1], to: "a", at: 0, sync: false)
        }
        var options = IntakeService.Options(topology: try Reference.topology(["18"]), dataDirectory: path, log: .silent)
        options.storage = files.storage
        options.allowsPlaintext = true
        #expect(throws: FileError.self) { try IntakeService.run(options, stop: stop.descriptor) { _ in files.fail(EIO) } }
        files.fail(nil)
        let line = try #require(try DoctorMark.line(in: path))
        #expect(line.contains("incoming"))
        let refused = LedgerError.needsDoctor(path, line)
        #expect(throws: refused) { try IntakeService.run(options, stop: stop.descriptor) { _ in stop.signal() } }
        #expect(refused.description.contains("saisine doctor --data \(path)"))
        #expect(throws: refused) {
            try NodeLedger.open(
                DataDirectory(owning: path, role: "a test"), stream: "18", tenant: "18", now: SampleDossiers.start)
        }
        try DoctorMark.remove(in: DataDirectory(owning: path, role: "a test"))
        try IntakeService.run(options, stop: stop.descriptor) { _ in stop.signal() }
    }
}
