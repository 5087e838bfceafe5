import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a backup holds is told to the other side, which may discard it (streams, rule 6).
struct SafeTests {
    private let world: World
    private let portal: PortalHost

    init() throws {
        world = try World(["18"], seed: 11)
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        portal = try #require(world.portals["cher"])
        for submission in try world.submissions(6, seed: 1) { portal.core.submit(submission) }
        #expect(try world.run { try portal.receipts.count == 6 && world.isReported("cher") && world.isSettled("18") })
    }

    @Test func `a node's backup is told to the intake, which keeps it`() throws {
        #expect(try world.sent("18").safe == 0)
        try world.noteBackup(of: "18")
        let head = try world.sent("18").head
        #expect(try world.run { try world.sent("18").safe == head })
        world.killIntake()
        try world.startIntake()
        #expect(try world.sent("18").safe == head, "it outlives the intake's process")
        world.killNode("18")
        try world.startNode("18")
        #expect(try #require(world.nodes["18"]).ledger.backedUp?.through == head, "and the node's")
    }

    @Test func `an intake's backup is told to its nodes`() throws {
        try world.noteBackupOfIntake()
        let node = try #require(world.nodes["18"])
        #expect(try world.run { try node.ledger.positions().reports.durable.safe == 6 })
    }

    @Test func `a backup of an earlier epoch holds nothing of the present one`() throws {
        try world.noteBackup(of: "18")
        #expect(try world.run { try world.sent("18").safe > 0 })
        try #require(world.intake).perform(.newEpoch(stream: "18"))
        #expect(try world.run { try !world.sent("18").needsEpoch && world.isSettled("18") })
        _ = try world.run(atMost: 200) { false }
        #expect(try world.sent("18").safe == 0)
    }

    @Test func `status tells when the last backup was taken`() throws {
        #expect(try world.reader("18").latestBackup() == nil)
        try world.noteBackup(of: "18")
        #expect(try world.reader("18").latestBackup()?.path == "/backup")
    }
}
