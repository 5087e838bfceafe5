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
}
