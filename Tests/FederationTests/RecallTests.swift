import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// An intake that was restored gets the dossiers back that it has lost (streams, rule 14).
struct RecallTests {
    private let world: World
    private let portal: PortalHost

    init() throws {
        world = try World(["18", "36"], seed: 14)
        try world.startIntake()
        for name in world.names { try world.startNode(name) }
        world.startPortal("cher")
        portal = try #require(world.portals["cher"])
    }

    @Test func `an intake restored from an older copy has every dossier again, with its pieces, its history and its receipt`()
        throws
    {
        try submitAndReport(4)
        try world.scratch.copy(world.scratch.path + "/intake", to: world.scratch.path + "/older")
        let lost = try submitAndReport(6) + submitWithLargePiece()
        let before = try lost.map { try history($0.header.dossier) }
        try restoreIntake()
        #expect(try world.run(atMost: 6_000) { try lost.allSatisfy { try isShown($0) } })
        for (submission, old) in zip(lost, before) {
            let now = try history(submission.header.dossier)
            #expect(now.latest.state == old.latest.state && now.latest.body == submission.body)
            #expect(now.latest.tenant == old.latest.tenant && now.latest.acceptedAt == old.latest.acceptedAt)
            #expect(
                now.events.filter { $0.kind == .reported }.map(\.state)
                    == old.events.filter { $0.kind == .reported }.map(\.state))
        }
        #expect(try pieceCount(of: lost) == lost.reduce(0) { $0 + $1.pieces.count }, "every piece came with its dossier")
        try checkReceiptsAndOwner(of: lost)
        // What came back serves a node that loses everything.
        world.killNode("18")
        try world.scratch.remove("18")
        try world.startNode("18")
        let node = try #require(world.nodes["18"])
        #expect(
            try world.run(atMost: 6_000) { try node.dossiers().count == portal.receipts.filter { $0.stream == "18" }.count })
        #expect(try node.dossiers().allSatisfy { $0.shown.state != .incomplete || !$0.reason.isEmpty || !$0.decided })
    }

    @Test(arguments: 1...4)
    func `kills on both sides while dossiers come back lose and repeat nothing`(seed: Int) throws {
        world.random = Seeded(UInt64(seed))
        world.loss = 5
        try world.scratch.copy(world.scratch.path + "/intake", to: world.scratch.path + "/older")
        let lost = try submitAndReport(12) + submitWithLargePiece()
        try restoreIntake()
        for _ in 0..<10 {
            _ = try world.run(atMost: 25) { false }
            if world.random.chance(50) {
                world.killIntake()
                try world.startIntake()
            } else {
                world.killNode("18")
                try world.startNode("18")
            }
        }
        world.loss = 0
        #expect(try world.run(atMost: 6_000) { try lost.allSatisfy { try isShown($0) } })
        _ = try world.run(atMost: 400) { false }
        for submission in lost {
            let events = try history(submission.header.dossier).events
            #expect(events.filter { $0.kind == .accepted }.count == 1 && events.allSatisfy { $0.kind != .parked })
        }
        for name in world.names {
            let held = try #require(world.nodes[name]).dossiers().map(\.id)
            #expect(Set(held).count == held.count)
        }
        #expect(world.sendsBeforeCommit == 0)
        try checkReceiptsAndOwner(of: lost)
    }

    @Test
    func
        `a dossier whose body its node has discarded is asked for once, whatever starts anew; whoever has the bytes may submit them again`()
        throws
    {
        try submitAndReport(4)
        try world.scratch.copy(world.scratch.path + "/intake", to: world.scratch.path + "/older")
        try submitAndReport(6)
        let lost = try submitWithLargePiece()[0]
        let id = lost.header.dossier
        try world.settle(id, at: "18", portal: "cher")
        try #require(world.nodes["18"]).perform(.discard(RetentionAges(backed: 0, unbacked: 0)))
        #expect(try world.run { try world.discardedAt(id, in: "18") != nil })
        try restoreIntake()
        #expect(try world.run(atMost: 6_000) { try recalls(of: id) == 1 && world.isSettled("18") })
        for side in 0..<3 {
            if side != 1 {
                world.killIntake()
                try world.startIntake()
            }
            if side != 0 {
                world.killNode("18")
                try world.startNode("18")
            }
            try #require(world.nodes["18"]).perform(.newEpoch(stream: "18"))
            _ = try world.run(atMost: 400) { false }
            #expect(try world.isSettled("18"))
        }
        #expect(try recalls(of: id) == 1)
        portal.core.submit(lost)
        #expect(try world.run { try #require(world.intake).shown(id) == .collected })
    }

    /// How often the intake has asked for a dossier.
    private func recalls(of id: DossierID) throws -> Int {
        let intake = try #require(world.intake)
        let (log, _) = try intake.ledger.openOutgoing("18", tenant: "18")
        var count = 0
        try intake.ledger.read(log, from: 1, atMost: 10_000) { stored in
            let header = try unsafe Header(decoding: stored.header)
            if header.kind == .recall, header.dossier == id { count += 1 }
            return true
        }
        return count
    }

    /// The same bytes get the receipt; who has them owns the dossier; who only knows the id gets nothing.
    private func checkReceiptsAndOwner(of lost: [Submission]) throws {
        let intake = try #require(world.intake)
        intake.now = world.now
        for submission in lost {
            let id = submission.header.dossier
            #expect(try intake.code(PortalMessage.state(id), portal: "indre") == "unknown-dossier")
            let next = try Submission.made(id: id, revision: 2)
            #expect(try intake.code(next, portal: "indre") == "conflict", "an id alone proves nothing")
            let receipt = try intake.receipt(submission, portal: "cher")
            let given = try #require(portal.receipts.first { $0.dossier == id })
            #expect(receipt == given, "the receipt that was given before the intake lost the dossier")
            #expect(try intake.code(submission, portal: "indre") == "id-taken")
            #expect(try intake.one(PortalMessage.state(id), portal: "cher").verb == .state)
        }
    }

    // MARK: The world

    @discardableResult
    private func submitAndReport(_ count: Int) throws -> [Submission] {
        let total = portal.receipts.count + count
        let submissions = try world.submissions(count, seed: UInt64(total))
        for submission in submissions { portal.core.submit(submission) }
        #expect(try world.run { try portal.receipts.count == total && world.isReported("cher") })
        return submissions
    }

    private func submitWithLargePiece() throws -> [Submission] {
        let submission = try world.submission(pieces: [world.random.bytes(PieceFiles.chunkBytes + 70_000)])
        let total = portal.receipts.count + 1
        portal.core.submit(submission)
        #expect(try world.run { try portal.receipts.count == total && world.isReported("cher") })
        return [submission]
    }

    /// The intake's disk is lost, an older copy is put in its place, and a person lets every stream that shows it go on.
    private func restoreIntake() throws {
        world.killIntake()
        try world.scratch.remove("intake")
        try world.scratch.copy(world.scratch.path + "/older", to: world.scratch.path + "/intake")
        try world.startIntake()
        let intake = try #require(world.intake)
        #expect(try world.run { try world.names.allSatisfy { try record($0).stoppage == .diverged || record($0).head == 0 } })
        for name in world.names where try record(name).stoppage == .diverged { try intake.perform(.newEpoch(stream: name)) }
    }

    private func record(_ name: StreamName) throws -> StreamSender.Durable {
        let tenant = try #require(world.topology[name]).tenant
        return try #require(world.intake).ledger.openOutgoing(name, tenant: tenant).record.durable
    }

    private func isShown(_ submission: Submission) throws -> Bool {
        let shown = try #require(world.intake).ledger.shown(submission.header.dossier, revision: 1)
        return (shown?.step ?? 0) > 0
    }

    private func history(_ id: DossierID) throws -> DossierHistory {
        try #require(try LedgerReader(dataDirectory: world.scratch.path + "/intake").history(of: id))
    }

    private func pieceCount(of lost: [Submission]) throws -> Int {
        let ids = Set(lost.map(\.header.dossier))
        var count = 0
        for name in world.names {
            let intake = try #require(world.intake)
            let (log, _) = try intake.ledger.openOutgoing(name, tenant: try #require(world.topology[name]).tenant)
            var seen: Set<[String]> = []
            try intake.ledger.read(log, from: 1, atMost: 10_000) { stored in
                let header = try unsafe Header(decoding: stored.header)
                if header.kind == .piece, stored.piece != nil, ids.contains(header.dossier) {
                    seen.insert(["\(header.dossier)", "\(header.pieceHash)"])
                }
                return true
            }
            count += seen.count
        }
        return count
    }
}
