import Dossiers
import Federation
import Foundation
import Ledger
import Streams
import Testing

/// Thirty days, in a time of the tests' own, in which one side hears nothing of the other.
struct LongAbsenceTests {
    private static let minutes = 30 * 24 * 60
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a node that is away costs the intake a heartbeat and nothing else, and takes everything when it returns`()
        throws
    {
        let intake = try IntakeHost(of: ["18", "36"], in: scratch)
        let node = ScriptedNode("18", intake)
        try node.open()
        for _ in 0..<50 { try intake.receive(fromPortal: "cher", PortalMessage.submit(.made(id: IntakeHost.id()))) }
        try node.turn()
        try node.ask(node.acknowledge(20))
        #expect(node.taken.count == 50)
        try intake.turn(after: .seconds(11))
        _ = intake.network.takePublished()
        let size = try logSize(intake.path)

        var heartbeats = 0
        for minute in 0..<Self.minutes {
            let hasMore = try intake.turn(after: .seconds(60))
            #expect(!hasMore, "nothing turns without rest: minute \(minute)")
            let published = intake.network.takePublished().filter { $0.stream == 0 }
            let headers = try published.map { try $0.frames.fields(Header.self) }
            heartbeats += headers.count
            guard headers.count == 1, headers[0].kind == .heartbeat, headers[0].g == 0, intake.network.take().isEmpty else {
                Issue.record("minute \(minute): \(headers.map(\.kind))")
                break
            }
            #expect(intake.core.deadline - intake.now.monotonic <= .seconds(1))
        }
        #expect(heartbeats == Self.minutes)
        #expect(try logSize(intake.path) == size, "a heartbeat is not written")

        // A new process of the same ledger, a month later: its grant, its chain, the rest of the backlog.
        let later = ScriptedNode("18", intake)
        later.instance = InstanceID(high: 3, low: 3)
        let chain = try #require(node.taken.first { $0.sequence == 20 }).chain
        try later.open(r: 77, next: 21, chain: chain)
        try later.turn()
        #expect(later.taken.map(\.sequence) == Array(21...50))
    }

    @Test
    func `a node without its intake asks once a second at most, writes nothing, and has nothing stale to say after a month`()
        throws
    {
        let stream = try #require(try Reference.topology(["18"]).streams.first)
        let node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        let intake = ScriptedIntake(node)
        try intake.grant()
        try node.receive(publication: intake.dossier(.made(id: IntakeHost.id())))
        try intake.turn()
        let size = try logSize(node.path)
        // It can reach the intake's machine, and nobody answers.
        for _ in 0..<Self.minutes / 2 {
            try node.turn(after: .seconds(60))
            // A HELLO for the dossiers, a heartbeat of reports that nobody has asked for.
            guard node.network.take().count <= 2 else {
                Issue.record("more than a question and a heartbeat")
                break
            }
        }
        node.network.isReachable = false
        for _ in 0..<Self.minutes / 2 {
            try node.turn(after: .seconds(60))
            guard node.network.take().isEmpty else { break }
        }
        node.network.isReachable = true
        try node.turn(after: .seconds(1))
        #expect(node.network.take().map(\.verb) == [.data, .hello], "one of each, not a month of them")
        #expect(try logSize(node.path) == size)
    }

    /// Of the write-ahead log, which grows with every commit until it is checkpointed.
    private func logSize(_ directory: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: directory + "/ledger.sqlite-wal")
        return try #require(attributes[.size] as? Int)
    }
}
