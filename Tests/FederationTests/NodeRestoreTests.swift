import Dossiers
import Federation
import Ledger
import SQLite
import Streams
import Testing

/// Ledgers that are lost, restored or doubled.
struct NodeRestoreTests {
    private let world: World
    private let portal: PortalHost

    init() throws {
        world = try World(["18"], seed: 7)
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        portal = try #require(world.portals["cher"])
    }

    @Test func `a node that has lost its ledger gets everything again, with what was decided, and decides nothing anew`() throws
    {
        try submit(25)
        let before = try #require(world.nodes["18"]).dossiers()
        world.killNode("18")
        try world.scratch.remove("18")
        try world.startNode("18")
        let node = try #require(world.nodes["18"])
        #expect(try world.run { try node.dossiers().count == 25 })
        #expect(try node.dossiers().map(\.id) == before.map(\.id))
        #expect(try node.dossiers().map(\.shown) == before.map(\.shown))
        #expect(try node.dossiers().allSatisfy { !$0.decided })
        try submit(5)
        try world.check("cher")
    }

    @Test func `a node restored from an older copy gets the dossiers that it lacks, and its reports wait for a person`() throws
    {
        try submit(10)
        try world.scratch.copy(world.scratch.path + "/18", to: world.scratch.path + "/backup")
        try submit(10)
        world.killNode("18")
        try world.startNode("18", directory: "backup")
        let node = try #require(world.nodes["18"])
        #expect(try world.run { try node.dossiers().count == 20 })
        #expect(try world.run { try node.ledger.positions().reports.durable.stoppage == .diverged })
        try world.check("cher")
        try node.perform(.newEpoch(stream: "18"))
        try node.perform(.newEpoch(stream: "18"))
        #expect(try node.ledger.positions().reports.durable.needsEpoch, "durable when it returns")
        try submit(3)
        #expect(try node.dossiers().count == 23)
    }

    @Test func `a restored node never makes the intake show an older state, and learns what it had decided`() throws {
        let (id, node) = try restoredWithout(step: 3)
        try node.perform(.newEpoch(stream: "18"))
        var lowest = UInt32.max
        #expect(
            try world.run {
                lowest = min(lowest, try shown(id).step)
                return try node.dossiers().map(\.shown.step) == [3] && isSettled()
            })
        #expect(lowest == 3)
        #expect(try node.dossiers().map(\.shown) == [shown(id)])
        let reports = try #require(world.intake).events(id).filter { $0.kind == .reported && !$0.restated }
        #expect(reports.map(\.step) == [1, 2, 3], "what the old log held adds nothing to the history")
    }

    @Test func `a node put back to before its first epoch of reports never makes the intake show an older state`() throws {
        try submit(1)
        let id = try #require(portal.receipts.first).dossier
        let backup = world.scratch.path + "/backup"
        try world.scratch.copy(world.scratch.path + "/18", to: backup)
        try Database(path: DataDirectory.ledgerPath(in: backup), mode: .readWrite).execute(
            """
            UPDATE outgoing SET epoch_counter = 0, epoch_random = 0, needs_epoch = 1, served = 0, acknowledged = 0,
            highest_acknowledged = 0
            """)
        let node = try #require(world.nodes["18"])
        try node.decide(ShownState(state: .underInstruction, term: 1, step: 2), on: id)
        #expect(try world.run { try shown(id).step == 2 })
        world.killNode("18")
        try world.startNode("18", directory: "backup")
        var lowest = UInt32.max
        #expect(
            try world.run {
                lowest = min(lowest, try shown(id).step)
                return try world.nodes["18"]?.dossiers().map(\.shown.step) == [2] && isSettled()
            })
        #expect(lowest == 2)
    }

    @Test func `what a restored node has decided since stays, whatever it had decided in the life that was lost`() throws {
        let (id, node) = try restoredWithout(step: 4)
        try node.perform(.newEpoch(stream: "18"))
        let decided = ShownState(state: .refused, term: 1, step: 3)
        try node.decide(decided, on: id)
        #expect(try world.run { try shown(id) == decided && isSettled() })
        #expect(try node.dossiers().map(\.shown) == [decided])
    }

    @Test func `two nodes on copies of one ledger are both stopped`() throws {
        try submit(3)
        try world.scratch.copy(world.scratch.path + "/18", to: world.scratch.path + "/clone")
        let clone = try NodeHost(
            try #require(world.topology["18"]), path: world.scratch.path + "/clone", now: world.now, seed: 99)
        try world.adopt(clone)
        #expect(
            try world.run {
                guard case .cloned = try #require(world.intake).ledger.openOutgoing("18", tenant: "18").record.durable.stoppage
                else { return false }
                return true
            })
        let intake = try #require(world.intake)
        let stoppage = try intake.ledger.openOutgoing("18", tenant: "18").record.durable.stoppage
        guard case .cloned(let one, let other) = stoppage else { return }
        #expect(throws: Refusal.self) {
            try intake.perform(.release(stream: "18", InstanceID(high: 0, low: 0)))
        }
        try intake.perform(.release(stream: "18", one))
        try intake.perform(.release(stream: "18", one))
        let durable = try intake.ledger.openOutgoing("18", tenant: "18").record.durable
        #expect(durable.stoppage == nil && durable.barred == other)
    }

    @Test func `an intake restored from an older copy is shown up by the node that is ahead of it`() throws {
        try submit(4)
        try world.scratch.copy(world.scratch.path + "/intake", to: world.scratch.path + "/older")
        try submit(4)
        world.killIntake()
        try world.scratch.remove("intake")
        try world.scratch.copy(world.scratch.path + "/older", to: world.scratch.path + "/intake")
        try world.startIntake()
        let intake = try #require(world.intake)
        #expect(
            try world.run {
                try intake.ledger.openOutgoing("18", tenant: "18").record.durable.stoppage == .diverged
            })
        let node = try #require(world.nodes["18"])
        #expect(try node.dossiers().count == 8)
        let before = try intake.ledger.openOutgoing("18", tenant: "18").record.durable.epoch
        try intake.perform(.newEpoch(stream: "18"))
        try intake.perform(.newEpoch(stream: "18"))
        #expect(throws: Refusal.self) { try intake.perform(.newEpoch(stream: "36")) }
        let submission = try world.submission()
        portal.core.submit(submission)
        #expect(try world.run { try node.dossiers().count == 9 })
        #expect(try intake.ledger.openOutgoing("18", tenant: "18").record.durable.epoch > before)
    }

    @Test func `a node away for long holds up nobody, and catches up`() throws {
        var limits = IntakeLimits()
        limits.inFlightBytesMax = 20_000
        let world = try World(["18", "36"], seed: 3)
        world.intakeLimits = limits
        try world.startIntake()
        for name in world.names { try world.startNode(name) }
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        #expect(try world.run { world.nodes.values.allSatisfy { !$0.network.prefixes.isEmpty } })
        for _ in 0..<50 { try world.step() }
        // It answers nothing any more, and its grant has not lapsed yet.
        world.mute("18")
        for submission in try world.submissions(200, seed: 3) { portal.core.submit(submission) }
        let intake = try #require(world.intake)
        let number = intake.ledger.portal("cher")
        #expect(
            try world.run(atMost: 600) {
                try portal.receipts.count == 200
                    && portal.receipts.filter { $0.stream == "36" }.allSatisfy {
                        try (intake.ledger.standing($0.dossier, revision: 1, portal: number)?.shown.step ?? 0) > 0
                    }
            })
        world.mute(nil)
        #expect(try world.run { try world.isReported("cher") })
        try world.check("cher")
    }

    @Test func `a node put back that decides otherwise, in the place of what it lost, is found by the chain`() throws {
        try submit(1)
        let id = try #require(portal.receipts.first).dossier
        try world.scratch.copy(world.scratch.path + "/18", to: world.scratch.path + "/backup")
        try #require(world.nodes["18"]).decide(ShownState(state: .validated, term: 1, step: 2), on: id)
        #expect(try world.run { try shown(id).step == 2 })
        world.killNode("18")
        try world.startNode("18", directory: "backup")
        let restored = try #require(world.nodes["18"])
        try restored.decide(ShownState(state: .refused, term: 1, step: 2), on: id)
        #expect(try world.run { try restored.ledger.positions().reports.durable.stoppage == .diverged })
    }

    /// One dossier, of which the node's copy knows step 2, and the intake a later one: the node runs on the copy, and is diverged.
    private func restoredWithout(step last: UInt32) throws -> (id: DossierID, node: NodeHost) {
        try submit(1)
        let id = try #require(portal.receipts.first).dossier
        let node = try #require(world.nodes["18"])
        for step in 2...last {
            if step == 3 { try world.scratch.copy(world.scratch.path + "/18", to: world.scratch.path + "/backup") }
            try node.decide(ShownState(state: .underInstruction, term: 1, step: step), on: id)
            #expect(try world.run { try shown(id).step == step })
        }
        world.killNode("18")
        try world.startNode("18", directory: "backup")
        let restored = try #require(world.nodes["18"])
        #expect(try world.run { try restored.ledger.positions().reports.durable.stoppage == .diverged })
        return (id, restored)
    }

    private func shown(_ id: DossierID) throws -> ShownState {
        let intake = try #require(world.intake)
        return try #require(try intake.ledger.standing(id, revision: 0, portal: intake.ledger.portal("cher"))).shown
    }

    /// Nothing is under way in either direction.
    private func isSettled() throws -> Bool {
        let intake = try #require(world.intake).ledger.openOutgoing("18", tenant: "18").record.durable
        let node = try #require(world.nodes["18"]).ledger.positions().reports
        return intake.acknowledged == intake.head && node.durable.acknowledged == node.durable.head && node.restate == nil
            && !node.durable.needsEpoch
    }

    private func submit(_ count: Int) throws {
        let total = portal.receipts.count + count
        for submission in try world.submissions(count, seed: UInt64(total)) { portal.core.submit(submission) }
        #expect(try world.run { try portal.receipts.count == total && world.isReported("cher") })
    }
}
