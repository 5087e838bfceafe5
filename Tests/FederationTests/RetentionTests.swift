import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// Bodies leave by age, and what a receiver then asks for in vain it is told (streams, rule 10).
struct RetentionTests {
    private let world: World
    private let portal: PortalHost
    private let name: StreamName = "18"
    private let submissions: [Submission]
    private let ids: [DossierID]
    /// What is in a backup leaves at once, nothing else ever.
    private let backed = OperatorCommand.discard(RetentionAges(backed: 0, unbacked: 36_500))

    /// Three dossiers with a large piece and a small one each: the first stays open, the others are collected.
    init() throws {
        let world = try World(["18"], seed: 23)
        self.world = world
        let large = world.random.bytes(300_000)
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        portal = try #require(world.portals["cher"])
        submissions = try (0..<3).map { _ in try world.submission(pieces: [large, world.random.bytes(70)]) }
        ids = submissions.map(\.header.dossier)
        for submission in submissions { portal.core.submit(submission) }
        let portal = portal
        #expect(try world.run { try portal.receipts.count == 3 && world.isReported("cher") })
        for id in ids.dropFirst() { try world.settle(id, at: "18", portal: "cher") }
        #expect(try world.run { try world.isSettled("18") })
    }

    private var intake: IntakeHost { get throws { try #require(world.intake) } }
    private var node: NodeHost { get throws { try #require(world.nodes[name]) } }

    private func pieceFiles(in directory: String) throws -> Int {
        let root = world.scratch.path + "/" + directory + "/pieces"
        return try SystemFiles().names(in: root).filter { $0 != "incoming" }.reduce(0) {
            $0 + (try SystemFiles().names(in: root + "/" + $1).count)
        }
    }

    /// The node is backed up, and the intake discards what it may.
    private func discardAtIntake(_ last: DossierID) throws {
        try world.noteBackup(of: name)
        let head = try world.sent(name).head
        #expect(try world.run { try world.sent(name).safe == head })
        try intake.perform(backed)
        #expect(try world.run { try world.discardedAt(last, in: "intake") != nil })
        #expect(try world.run { try intake.ledger.leftovers(atMost: 1).isEmpty })
    }

    @Test func `nothing leaves that no backup holds, however old the ages allow it to be`() throws {
        try intake.perform(backed)
        _ = try world.run(atMost: 100) { false }
        #expect(try ids.allSatisfy { try world.discardedAt($0, in: "intake") == nil })
        #expect(
            try world.reader("intake").retention(RetentionAges(backed: 0, unbacked: 0), now: world.now.wall).map(
                \.tally.dossiers) == [2])
    }

    @Test func `nothing leaves that is not acknowledged`() throws {
        world.mute(name)
        try node.decide(ShownState(state: .collected, term: 1, step: 2), on: ids[0])
        try node.perform(.discard(RetentionAges(backed: 0, unbacked: 0)))
        #expect(try world.run { try world.discardedAt(ids[2], in: "18") != nil })
        _ = try world.run(atMost: 100) { false }
        #expect(try world.discardedAt(ids[0], in: "18") == nil, "its last report is not acknowledged")
    }

    @Test func `what leaves the intake leaves its body and its pieces; receipt, history and chain stay`() throws {
        let files = try pieceFiles(in: "intake")
        try discardAtIntake(ids[2])
        #expect(try world.discardedAt(ids[0], in: "intake") == nil, "it is open")
        #expect(try pieceFiles(in: "intake") == files - 2)
        let dossier = try #require(try world.reader("intake").history(of: ids[1]))
        #expect(dossier.latest.body.isEmpty && dossier.latest.contentHash == submissions[1].header.contentHash)
        #expect(dossier.events.filter { $0.kind == .reported }.count == 2)
        portal.core.submit(submissions[1])
        #expect(try world.run { portal.receipts.count == 4 })
        #expect(portal.receipts[3].time == portal.receipts.first { $0.dossier == ids[1] }?.time, "the same receipt")
        #expect(try world.faults(in: "intake") == [])
        world.killIntake()
        try world.startIntake()
        _ = try Backup(of: world.scratch.path + "/intake", into: world.scratch.path + "/backups", now: world.now.wall)
    }

    @Test
    func `a node emptied after its intake has discarded knows what was decided, reports nothing anew, and shows the gap`()
        throws
    {
        try discardAtIntake(ids[2])
        let before = try node.dossiers().map(\.shown)
        let reports = try ids.map { try intake.events($0).filter { $0.kind == .reported }.count }
        try emptyNode()
        #expect(try world.run { try node.dossiers().count == 3 && world.isSettled(name) })
        #expect(try node.dossiers().map(\.shown) == before)
        #expect(try node.dossiers().map(\.decided) == [false, false, false])
        #expect(try world.reader("18").history(of: ids[0])?.latest.body == submissions[0].body)
        #expect(try world.discardedAt(ids[1], in: "18") != nil)
        #expect(try ids.map { try intake.events($0).filter { $0.kind == .reported }.count } == reports)
        #expect(try world.reader("18").gaps().map { [$0.first, $0.last] } == [[5, 12]])
        #expect(try world.reader("18").streams().map { "\($0.parked) \($0.gaps)" } == ["0 1"])
        #expect(try world.faults(in: "18") == [])
    }

    @Test func `a log whose first entries have all left begins later, and an emptied node begins there and shows the gap`()
        throws
    {
        try world.settle(ids[0], at: name, portal: "cher")
        try discardAtIntake(ids[2])
        let head = try world.sent(name).head
        #expect(try world.run { try world.sent(name).first == head + 1 })
        #expect(try world.faults(in: "intake") == [])
        try emptyNode()
        portal.core.submit(try world.submission())
        #expect(try world.run { try node.dossiers().count == 1 })
        #expect(try world.reader("18").gaps().map { [$0.first, $0.last] } == [[1, head]])
        world.killIntake()
        try world.startIntake()
        #expect(try world.sent(name).first == head + 1)
        #expect(try world.reader("18").gaps().count == 1)
    }

    @Test func `a node restored from an older copy is told TRUNCATED, goes on from there, and shows the gap`() throws {
        try world.scratch.copy(world.scratch.path + "/18", to: world.scratch.path + "/older")
        let next = try node.ledger.positions().dossiers.next
        portal.core.submit(try world.submission())
        #expect(try world.run { try portal.receipts.count == 4 && world.isReported("cher") })
        for id in [ids[0], portal.receipts[3].dossier] { try world.settle(id, at: name, portal: "cher") }
        try discardAtIntake(portal.receipts[3].dossier)
        let head = try world.sent(name).head
        #expect(try world.run { try world.sent(name).first == head + 1 })
        world.killNode(name)
        try world.startNode(name, directory: "older")
        #expect(try world.run { try node.ledger.positions().dossiers.next == head + 1 })
        #expect(try world.reader("older").gaps().map { [$0.first, $0.last] } == [[next, head]])
        portal.core.submit(try world.submission())
        #expect(try world.run { try node.dossiers().count == 4 })
    }

    @Test func `what leaves a node comes back with no repetition of its stream, and a shared file stays while it is needed`()
        throws
    {
        try world.noteBackupOfIntake()
        let last = try node.ledger.positions().reports.durable.head
        #expect(try world.run { try node.ledger.positions().reports.durable.safe == last })
        try node.perform(backed)
        #expect(try world.run { try world.discardedAt(ids[2], in: "18") != nil })
        #expect(try world.run { try node.ledger.leftovers(atMost: 1).isEmpty })
        #expect(try pieceFiles(in: "18") == 1, "the open dossier has the same piece")
        try intake.perform(.newEpoch(stream: name))
        #expect(try world.run { try !world.sent(name).needsEpoch && world.isSettled(name) })
        #expect(try node.ledger.holds(piece: submissions[0].pieces[0].hash, of: ids[0], revision: 1))
        #expect(try !node.ledger.holds(piece: submissions[0].pieces[0].hash, of: ids[1], revision: 1))
        #expect(try world.faults(in: "18") == [])
        try world.settle(ids[0], at: name, portal: "cher")
        try node.perform(.discard(RetentionAges(backed: 0, unbacked: 0)))
        #expect(try world.run { try pieceFiles(in: "18") == 0 })
    }

    @Test func `an intake that begins behind a node's first report is told the state of every dossier`() throws {
        try node.perform(.discard(RetentionAges(backed: 0, unbacked: 0)))
        let head = try node.ledger.positions().reports.durable.head
        #expect(try world.run { try node.ledger.positions().reports.durable.first == head + 1 })
        world.killIntake()
        try world.scratch.remove("intake")
        try world.startIntake()
        #expect(try world.run { try node.ledger.positions().reports.durable.acknowledged >= head + 3 })
        #expect(try world.reader("intake").gaps().map { [$0.first, $0.last] } == [[1, head]])
    }

    private func emptyNode() throws {
        world.killNode(name)
        try world.scratch.remove("18")
        try world.startNode(name)
    }
}
