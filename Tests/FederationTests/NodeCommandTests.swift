import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a person tells a node to do.
struct NodeCommandTests {
    @Test func `a command is recorded with who asked and why; one that is refused changes nothing`() throws {
        let scratch = try Scratch()
        let topology = try Reference.topology(["18"])
        let node = try NodeHost(topology.streams[0], path: scratch.path + "/18", now: IntakeHost.start)
        let asker = Asker(uid: 7, user: "anne")
        let name = topology.streams[0].name
        try node.core.receive(OperatorRequest(.newEpoch(stream: name), reason: "restored", asker: asker), token: 1)
        try node.core.receive(
            OperatorRequest(.release(stream: name, InstanceID(high: 1, low: 1)), reason: "a test", asker: asker), token: 2)
        try node.turn()
        let outcomes = node.core.takeOutcomes()
        #expect(outcomes.map(\.token) == [1, 2])
        guard case .done = outcomes[0].outcome, case .refused(let refusal) = outcomes[1].outcome else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(refusal.code == .conflict)
        var acts: [Act] = []
        try LedgerReader(dataDirectory: node.path).forEachAct { _, act in
            acts.append(act)
            return true
        }
        #expect(acts.map(\.verb) == ["stream.new-epoch"] && acts.map(\.user) == ["anne"] && acts.map(\.reason) == ["restored"])
    }

    @Test func `a command without the reason it needs is malformed`() throws {
        let name = try Reference.topology(["18"]).streams[0].name
        #expect(throws: Refusal.self) {
            try OperatorRequest(.newEpoch(stream: name), reason: " ", asker: Asker(uid: 0, user: "root"))
        }
    }
}
