import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A node whose disk was put back as it was before the intake first asked for its reports, and that nobody has told so.
struct NodePutBackTests {
    private let scratch: Scratch
    private let stream: Topology.Stream
    private let id = IntakeHost.id()

    init() throws {
        scratch = try Scratch()
        stream = try #require(try Reference.topology(["18"]).streams.first)
        let node = try NodeHost(stream, path: scratch.path + "/18", now: IntakeHost.start)
        let intake = ScriptedIntake(node)
        try intake.grant()
        try node.receive(publication: intake.dossier(.made(id: id)))
        try intake.turn()
    }

    @Test func `what its log held is restated to an intake that has had reports of another epoch`() throws {
        let reports = try reports(toOneThatHasSeen: Epoch(counter: 1, random: 9))
        #expect(reports.map(\.step) == [1, 2])
        #expect(reports.map { $0.flags.contains(.restated) } == [true, false], "what it decides now counts")
        #expect(reports.allSatisfy { $0.epoch.counter == 2 })
    }

    @Test func `what its log held is plainly reported to an intake that has had none`() throws {
        let reports = try reports(toOneThatHasSeen: .none)
        #expect(reports.map(\.step) == [1, 2])
        #expect(reports.allSatisfy { !$0.flags.contains(.restated) })
    }

    /// What its next process sends, which has decided once more.
    private func reports(toOneThatHasSeen highest: Epoch) throws -> [Header] {
        let path = scratch.path + "/again"
        try scratch.copy(scratch.path + "/18", to: path)
        let node = try NodeHost(stream, path: path, now: IntakeHost.start, seed: 3)
        try node.decide(ShownState(state: .underInstruction, term: 1, step: 2), on: id)
        let intake = ScriptedIntake(node)
        try intake.turn()
        try intake.askForReports(highest: highest)
        return intake.reports.map(\.header)
    }
}
