import Dossiers
import Federation
import Ledger
import Simulation
import Streams
import Testing

/// An intake whose disk is nearly full.
struct IntakeSpaceTests {
    private let scratch: Scratch
    private let files = FailingFiles()
    private let lines = LogLines()
    private let intake: IntakeHost

    init() throws {
        scratch = try Scratch()
        files.space = DiskSpace(free: 10 << 30, total: 100 << 30)
        intake = try IntakeHost(of: ["18", "36"], in: scratch, log: lines.log, storage: files.storage)
    }

    private func free(_ mebibytes: Int) throws {
        files.space?.free = mebibytes << 20
        try intake.turn(after: .seconds(1))
    }

    /// How long a new submission is asked to wait; nil: it got its receipt.
    private func retry(portal: String = "cher", postalCode: String = "18000") throws -> Duration? {
        let answer = try intake.one(PortalMessage.submit(.made(id: IntakeHost.id(), postalCode: postalCode)), portal: portal)
        if answer.verb == .receipt { return nil }
        #expect(answer.code == "try-again-later")
        let fields: RefusedFields = try answer.fields()
        #expect(!fields.isFinal)
        return fields.retry
    }

    @Test func `at the reserve every portal is told to come again, and when; above it the intake takes more by itself`() throws
    {
        let known = try Submission.made(id: IntakeHost.id())
        let receipt = try intake.receipt(known)
        try free(255)
        for portal in ["cher", "indre"] {
            let wait = try #require(try retry(portal: portal))
            #expect(wait >= .milliseconds(1_500) && wait <= .milliseconds(2_500))
        }
        #expect(try intake.receipt(known) == receipt, "a repetition takes no room")
        try free(300)
        #expect(try retry() != nil, "not yet a quarter above")
        try free(400)
        #expect(try retry() == nil)
        let events = lines.all.filter { $0.contains("disk-") }
        #expect(events.count == 2 && events[0].contains("event=disk-nearly-full free=26"), "\(events)")
    }

    @Test func `the longer it is closed the longer it asks to wait, up to five minutes, and not everybody alike`() throws {
        try free(100)
        for (closed, least, most) in [(119, 45, 75), (480, 225, 375), (86_400, 225, 375)] {
            try intake.turn(after: .seconds(closed))
            let waits = try (0..<20).map { _ in try #require(try retry()) }
            #expect(waits.allSatisfy { $0 >= .seconds(least) && $0 <= .seconds(most) }, "\(waits)")
            #expect(Set(waits).count > 10)
        }
    }

    @Test func `what nodes and people say goes into the reserve`() throws {
        let node = ScriptedNode("18", intake)
        let id = try intake.receipt(.made(id: IntakeHost.id())).dossier
        try node.open()
        try free(100)
        #expect(try node.ask(node.report(on: id, .complete)).map(\.verb) == [.acknowledgement])
        #expect(try intake.shown(id) == .complete)
        try node.ask(node.acknowledge(1))
        #expect(try intake.ledger.openOutgoing("18", tenant: "18").record.durable.acknowledged == 1)
        try intake.perform(.newEpoch(stream: "36"))
    }

    @Test func `a piece is refused before its bytes are sent`() throws {
        var random = Seeded(3)
        let large = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(PieceFiles.chunkBytes * 2)])
        let small = try Submission.made(id: IntakeHost.id(), pieces: [[1, 2, 3]])
        #expect(try intake.one(PortalMessage.piece(large)).verb == .have)
        try free(100)
        #expect(try intake.code(PortalMessage.piece(large)) == "try-again-later")
        #expect(try intake.code(PortalMessage.chunk(large, at: 0)) == "try-again-later")
        #expect(try intake.code(PortalMessage.chunk(small, at: 0, count: 3)) == "try-again-later")
        try free(1_000)
        #expect(try intake.one(PortalMessage.piece(large)).verb == .have)
        #expect(try intake.one(PortalMessage.chunk(small, at: 0)).verb == .stored)
    }

    @Test func `an intake that starts on a disk with nothing but its reserve is closed from the first moment`() throws {
        files.space?.free = 1 << 20
        let path = scratch.path + "/copy"
        try scratch.copy(intake.path, to: path)
        let later = try IntakeHost(intake.topology, path: path, log: lines.log, storage: files.storage)
        #expect(try later.code(.made(id: IntakeHost.id())) == "try-again-later")
        #expect(lines.all.filter { $0.contains("disk-nearly-full") }.count == 1)
    }
}

/// The same on a disk that really fills, up to its reserve.
struct IntakeReserveTests {
    @Test(arguments: [1, 1_024])
    func `submissions fill a disk up to its reserve, and never meet its end`(perTurn: Int) throws {
        let (disk, lines, scratch) = (SimulatedDisk(seed: 4), LogLines(), try Scratch())
        disk.capacity = 48 << 20
        let intake = try IntakeHost(of: ["18", "36"], in: scratch, log: lines.log, storage: disk.storage)
        let node = ScriptedNode("36", intake)
        let id = try intake.receipt(.made(id: IntakeHost.id(), postalCode: "36000")).dossier
        try node.open()
        let note = String(repeating: "n", count: 20_000)
        var (accepted, isClosed) = (0, false)
        for _ in 0..<4_000 where !isClosed {
            for _ in 0..<perTurn {
                try intake.receive(fromPortal: "cher", PortalMessage.submit(.made(id: IntakeHost.id(), note: note)))
            }
            try intake.turn()
            let answers = intake.network.take().filter { $0.peers == .portals }
            accepted += answers.filter { $0.frames.verb == .receipt }.count
            isClosed = lines.all.contains { $0.contains("disk-nearly-full") }
        }
        let reserve = disk.capacity / 8
        try #require(isClosed)
        #expect(accepted > 300)
        #expect(disk.capacity - disk.used > reserve, "\(disk.capacity - disk.used) free, \(reserve) reserved")
        try node.ask(node.report(on: id, .complete))
        #expect(try intake.shown(id) == .complete)
        disk.capacity *= 2
        try intake.turn(after: .seconds(1))
        _ = try intake.receipt(.made(id: IntakeHost.id()))
        #expect(!lines.all.contains { $0.contains("event=disk-full") })
    }

    @Test func `an intake and a node start on a full disk`() throws {
        let (intakeDisk, nodeDisk) = (SimulatedDisk(seed: 5), SimulatedDisk(seed: 6))
        let topology = try Reference.topology(["18"])
        let stream = try #require(topology.streams.first)
        do {
            let intake = try IntakeHost(topology, path: "/intake", storage: intakeDisk.storage)
            _ = try intake.receipt(.made(id: IntakeHost.id()))
            _ = try NodeHost(stream, path: "/18", now: IntakeHost.start, storage: nodeDisk.storage)
        }
        for disk in [intakeDisk, nodeDisk] {
            disk.crash()
            disk.capacity = disk.used - 1_000
        }
        let intake = try IntakeHost(topology, path: "/intake", storage: intakeDisk.storage)
        #expect(try intake.code(.made(id: IntakeHost.id())) == "try-again-later")
        _ = try NodeHost(stream, path: "/18", now: IntakeHost.start, storage: nodeDisk.storage)
        // The lock holds all the same.
        #expect(throws: DataDirectoryError.inUse("/intake", by: "another process")) {
            try DataDirectory(owning: "/intake", role: "a second one", storage: intakeDisk.storage)
        }
    }
}
