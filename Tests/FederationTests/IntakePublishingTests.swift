import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct IntakePublishingTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `the topic is one that the stream subscribes to, the header says where the applicant lives`() throws {
        let intake = try IntakeHost(of: ["03", "42"], in: scratch)
        let node = ScriptedNode("03", intake)
        try node.open()
        for (code, commune) in [("03000", nil), ("42620", "03250")] as [(String, String?)] {
            try intake.receive(
                fromPortal: "cher",
                PortalMessage.submit(.made(id: IntakeHost.id(), postalCode: code, commune: commune)))
        }
        try intake.turn()
        let entries = intake.network.takePublished().filter { $0.frames[2] != [] }.map(\.frames)
        #expect(entries.map { String(decoding: $0[0], as: UTF8.self) } == ["03000", "03000"])
        #expect(try entries.map { try $0.fields(Header.self).postalCode?.description } == ["03000", "42620"])
        #expect(try entries.map { try $0.fields(Header.self).commune?.description } == [nil, "03250"])
    }

    @Test func `what is in flight of a stream that was idle counts in the common budget`() throws {
        var limits = IntakeLimits()
        limits.inFlightBytesMax = 5_000
        let intake = try IntakeHost(of: ["18"], in: scratch, limits: limits)
        let node = ScriptedNode("18", intake)
        try node.open()
        // It answers heartbeats and has nothing to acknowledge, for longer than a lease.
        for _ in 0..<30 {
            try intake.turn(after: .seconds(1))
            try node.ask(node.acknowledge(0))
        }
        for _ in 0..<50 {
            let submission = try Submission.made(id: IntakeHost.id(), note: String(repeating: "n", count: 1_000))
            try intake.receive(fromPortal: "cher", PortalMessage.submit(submission))
        }
        for _ in 0..<5 { try node.turn() }
        #expect((1...6).contains(node.taken.count), "\(node.taken.count)")
        try node.ask(node.acknowledge(UInt64(node.taken.count)))
        #expect((2...12).contains(node.taken.count), "\(node.taken.count)")
    }

    @Test func `a dossier that has a report is replayed with what is known of it`() throws {
        let intake = try IntakeHost(of: ["18"], in: scratch)
        let id = try intake.receipt(.made(id: IntakeHost.id())).dossier
        let node = ScriptedNode("18", intake)
        try node.open()
        #expect(node.taken.map { $0.flags.contains(.replay) } == [false])
        try node.ask(node.report(on: id, .complete))
        try node.ask(node.acknowledge(1))
        try node.ask(node.hello(r: 11))
        try node.ask(node.resume())
        let again = try #require(node.taken.last)
        #expect(node.taken.count == 2)
        #expect(again.flags.contains(.replay))
        #expect(again.state == .complete)
        #expect((again.ownerTerm, again.step) == (1, 1))
    }
}
