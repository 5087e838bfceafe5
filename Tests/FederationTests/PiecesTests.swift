import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct PiecesTests {
    @Test(arguments: 1...3)
    func `pieces come out byte for byte whatever is lost and whoever is killed`(seed: Int) throws {
        let world = try World(["18"], seed: UInt64(seed))
        world.loss = 3
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        let shared = world.random.bytes(PieceFiles.chunkBytes * 2 + 77)
        let submissions = try (0..<6).map { index in
            try world.submission(pieces: [shared, world.random.bytes([1, 65_536, 65_537, 300_000, 262_144, 524_288][index])])
        }
        for submission in submissions { portal.core.submit(submission) }
        for round in 0..<8 {
            _ = try world.run(atMost: 50) { false }
            if round % 2 == 0 {
                world.killNode("18")
                try world.startNode("18")
            } else {
                world.killIntake()
                try world.startIntake()
            }
        }
        world.loss = 0
        #expect(try world.run { try portal.receipts.count == 6 && world.isReported("cher") })
        try world.check("cher")
        for submission in submissions {
            for side in ["intake", "18"] { try check(submission, at: world.scratch.path + "/" + side) }
        }
    }

    @Test func `a piece that the intake's disk has lost is told by its node, and holds up nobody`() throws {
        let world = try World(["18"], seed: 4)
        try world.startIntake()
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        let damaged = try world.submission(pieces: [world.random.bytes(600_000)])
        for submission in [damaged, try world.submission()] { portal.core.submit(submission) }
        #expect(try world.run { portal.receipts.count == 2 })
        try world.scratch.remove("intake/pieces")
        try world.startNode("18")
        let intake = try #require(world.intake)
        #expect(try world.run { try intake.events(damaged.header.dossier).contains { $0.kind == .reported } })
        let events = try intake.events(damaged.header.dossier)
        #expect(events.filter { $0.kind == .unreadable }.count == 1)
        #expect(events.last?.state == .incomplete)
        #expect(try world.run { try world.isReported("cher") })
    }

    private func check(_ submission: Submission, at directory: String) throws {
        let reader = try LedgerReader(dataDirectory: directory)
        let dossier = try #require(try reader.history(of: submission.header.dossier)).latest
        for piece in submission.pieces {
            let reference = PieceReference(
                kind: try #require(PieceKind("justificatif-domicile")), size: piece.total, hash: piece.hash)
            #expect(try reader.bytes(of: reference, in: dossier) == (try piece.read(0, piece.total)))
        }
    }
}
