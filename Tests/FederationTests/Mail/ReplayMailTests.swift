import Dossiers
import Federation
import Ledger
import Mail
import Testing

/// Whatever comes again from the stream, nobody is written to twice.
struct ReplayMailTests {
    private let world: World
    private let portal: PortalHost

    init() throws {
        world = try World(["18"], seed: 11)
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        portal = try #require(world.portals["cher"])
    }

    private func submit(_ count: Int) throws {
        for submission in try world.submissions(count, seed: 3) { portal.core.submit(submission) }
        #expect(try world.run { try portal.receipts.count == count && world.isReported("cher") })
    }

    private func mails() throws -> [OutboxMail] {
        var mails: [OutboxMail] = []
        try world.reader("18").forEachMail {
            mails.append($0)
            return true
        }
        return mails
    }

    private func send() throws -> [FakeCarrier.Handed] {
        let node = try #require(world.nodes["18"])
        let (carrier, stop) = (FakeCarrier(), try Wakeup())
        defer { stop.close() }
        let mailer = Mailer(
            NodeMailSource(node), carrier, try MailFixture.settings(), holder: "a", log: node.lines.log)
        try mailer.run(stop: stop.descriptor)
        return carrier.handed
    }

    @Test func `a node that has lost its ledger writes to nobody again`() throws {
        try submit(12)
        let sent = try send()
        #expect(sent.count >= 12)
        world.killNode("18")
        try world.scratch.remove("18")
        try world.startNode("18")
        let node = try #require(world.nodes["18"])
        #expect(try world.run { try node.dossiers().count == 12 })
        #expect(try mails() == [])
        #expect(try send() == [])
    }

    @Test func `a node that is killed and started keeps what it has to say, and what it has said`() throws {
        try submit(4)
        let sent = try send()
        world.killNode("18")
        try world.startNode("18")
        #expect(try send() == [])
        #expect(try mails().allSatisfy { $0.end == .sent || $0.end == .cancelled } && sent.count >= 4)
    }
}
