import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct NodeStreamTests {
    @Test func `dossiers cross to their nodes and their reports come back, once`() throws {
        let world = try World(["18", "36"], seed: 1)
        try world.startIntake()
        for name in world.names { try world.startNode(name) }
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        for submission in try world.submissions(40, seed: 1) { portal.core.submit(submission) }
        #expect(try world.run { try portal.receipts.count == 40 && world.isReported("cher") })
        try world.check("cher")
    }

    @Test func `an intake that has lost its ledger asks for each dossier that it does not know, once`() throws {
        let world = try World(["18"], seed: 1)
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        for submission in try world.submissions(5, seed: 1) { portal.core.submit(submission) }
        #expect(try world.run { try portal.receipts.count == 5 && world.isReported("cher") })
        world.killIntake()
        try world.scratch.remove("intake")
        try world.startIntake()
        let intake = try #require(world.intake)
        func head() throws -> UInt64 { try intake.ledger.openOutgoing("18", tenant: "18").log.head }
        func shown() throws -> Int {
            try portal.receipts.count { try (intake.ledger.shown($0.dossier, revision: 1)?.step ?? 0) > 0 }
        }
        #expect(try world.run { try shown() == 5 })
        _ = try world.run(atMost: 300) { false }
        let node = try #require(world.nodes["18"])
        let heads = try (head(), node.ledger.log.committedHead)
        _ = try world.run(atMost: 300) { false }
        #expect(try heads == (head(), node.ledger.log.committedHead), "nobody answers an answer for ever")
        var asked = 0
        let (log, _) = try intake.ledger.openOutgoing("18", tenant: "18")
        try intake.ledger.read(log, from: 1, atMost: 1_000) { stored in
            if try unsafe Header(decoding: stored.header).kind == .recall { asked += 1 }
            return true
        }
        #expect(asked == 5)
    }
}

/// Whatever is lost and whoever is killed: accepted means at its node once, in order, and reported once.
struct NodeFaultTests {
    @Test(arguments: 1...5)
    func `lost messages and killed processes lose and repeat nothing`(seed: Int) throws {
        let world = try World(["18", "36", "2A"], seed: UInt64(seed))
        world.loss = 5
        try world.startIntake()
        for name in world.names { try world.startNode(name) }
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        let submissions = try world.submissions(60, seed: UInt64(seed))
        for submission in submissions.prefix(30) { portal.core.submit(submission) }
        for round in 0..<12 {
            _ = try world.run(atMost: 60) { false }
            if round == 3 { for submission in submissions.dropFirst(30) { portal.core.submit(submission) } }
            try world.kill()
        }
        world.loss = 0
        #expect(try world.run { try portal.receipts.count == 60 && world.isReported("cher") })
        try world.check("cher")
    }
}

extension World {
    /// Kills and starts again the intake or one of the nodes.
    fileprivate func kill() throws {
        let victim = Int.random(in: 0...names.count, using: &random)
        if victim == names.count {
            killIntake()
            try startIntake()
        } else {
            killNode(names[victim])
            try startNode(names[victim])
        }
    }
}
