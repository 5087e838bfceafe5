import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A node that a person paused: there, and taking no dossiers.
struct NodePauseTests {
    @Test func `paused, it takes nothing, answers heartbeats and says why; resumed, it goes on at the next one`() throws {
        let scratch = try Scratch()
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        let node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        let intake = ScriptedIntake(node)
        try intake.grant()
        try node.perform(.pause)
        let told: Acknowledgement = try #require(node.network.take().last { $0.verb == .acknowledgement }).fields()
        #expect(told.hold == Hold(.paused, since: node.now.milliseconds, reason: "a test"))
        try node.receive(publication: intake.dossier(.made(id: IntakeHost.id())))
        for _ in 1...3 {
            try node.receive(publication: intake.heartbeat())
            let sent = try intake.turn(after: .seconds(1))
            #expect(sent.map(\.verb).filter { $0 != .data } == [.acknowledgement])
            #expect(try sent.acknowledged() == 0)
        }
        #expect(try node.dossiers().isEmpty)
        try intake.askForReports()
        try node.perform(.pause)
        try node.perform(.resume)
        let resume: Resume = try #require(node.network.take().first { $0.verb == .resume }).fields()
        #expect(resume.n == 2 && resume.next == 1)
        #expect(try LedgerReader(dataDirectory: node.path).pause() == nil)
    }

    @Test func `it stays paused when it is started again, and grants go on: its reports are asked for`() throws {
        let world = try World(["18", "36"], seed: 4)
        try world.startIntake()
        for name in world.names { try world.startNode(name) }
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        #expect(try world.run { try world.isServing("18") })
        try #require(world.nodes["18"]).perform(.pause)
        for submission in try world.submissions(40, seed: 4) { portal.core.submit(submission) }
        world.killNode("18")
        try world.startNode("18")
        #expect(try world.run { try portal.receipts.count == 40 && world.isServing("18") })
        _ = try world.run(atMost: 400) { false }
        #expect(try #require(world.nodes["18"]).dossiers().isEmpty)
        #expect(try #require(world.nodes["36"]).dossiers().count == portal.receipts.filter { $0.stream == "36" }.count)
        let status = try #require(try world.stream("18"))
        #expect(status["standing"] == .string("paused"))
        #expect(status["paused"]?["reason"] == .string("a test"))
        // Ten seconds of a paused node cost the intake some entries, not a window each second.
        #expect(world.entriesPublished("18") <= 3)

        world.killNode("18")
        #expect(try world.run { try !world.isServing("18") })
        #expect(try #require(try world.stream("18"))["paused"]?["reason"] == .string("a test"))
        try world.startNode("18")
        try #require(world.nodes["18"]).perform(.resume)
        #expect(try world.run { try world.isReported("cher") })
        #expect(try world.stream("18")?["paused"] == .null)
        try world.check("cher")
    }

    @Test func `through losses and deaths a pause and its end lose nothing and double nothing`() throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            let world = try World(["18"], seed: seed)
            world.loss = 10
            try world.startIntake()
            try world.startNode("18")
            world.startPortal("cher")
            let portal = try #require(world.portals["cher"])
            for submission in try world.submissions(30, seed: seed) { portal.core.submit(submission) }
            for round in 0..<6 {
                _ = try world.run(atMost: 60) { false }
                try #require(world.nodes["18"]).perform(round.isMultiple(of: 2) ? .pause : .resume)
                if round == 2 {
                    world.killNode("18")
                    try world.startNode("18")
                }
                if round == 3 {
                    world.killIntake()
                    try world.startIntake()
                }
            }
            world.loss = 0
            #expect(try world.run { try portal.receipts.count == 30 && world.isReported("cher") })
            try world.check("cher")
        }
    }
}

extension World {
    /// What the intake's STATUS says of a stream.
    func stream(_ name: StreamName) throws -> JSONValue? { try intake?.core.status(of: name) }

    func isServing(_ name: StreamName) throws -> Bool {
        switch try stream(name)?["standing"] {
        case .string("serving"), .string("paused"): true
        default: false
        }
    }
}
