import Testing

@testable import Dossiers

struct LifeCycleTests {
    private static let events: [LifeCycle.Event] = [
        .delivered, .foundComplete, .foundIncomplete, .completed(revision: 2), .lapsed, .takenUp, .asked, .validated, .refused,
        .madeReady, .collected, .undone, .merged, .transferred, .takenOver, .withdrawn, .cameTooLate, .parked, .released,
    ]

    private typealias Row = (DossierState, LifeCycle.Event, DossierState, [LifeCycle.Effect])

    /// Every transition that there is; what is not here must be refused.
    private static let table: [Row] = checks + acts + anyOpen + late

    private static let checks: [Row] = [
        (.accepted, .delivered, .delivered, [.mail(.received)]),
        (.delivered, .foundComplete, .complete, [.report]),
        (.delivered, .foundIncomplete, .incomplete, [.report, .mail(.complement)]),
        (.delivered, .completed(revision: 2), .delivered, [.mail(.completed)]),
        (.incomplete, .completed(revision: 2), .delivered, [.mail(.completed)]),
        (.complete, .completed(revision: 2), .delivered, [.mail(.completed)]),
        (.underInstruction, .completed(revision: 2), .underInstruction, [.mail(.completed)]),
        (.underInstruction, .foundComplete, .underInstruction, [.report]),
        (.underInstruction, .foundIncomplete, .incomplete, [.report, .mail(.complement)]),
        (.incomplete, .lapsed, .closed, [.report, .mail(.closed)]),
        (.parked, .released, .delivered, []),
        (.transferred, .takenOver, .delivered, []),
    ]

    private static let acts: [Row] = [
        (.complete, .takenUp, .underInstruction, [.report, .mail(.underInstruction)]),
        (.incomplete, .takenUp, .underInstruction, [.report, .mail(.underInstruction)]),
        (.underInstruction, .asked, .incomplete, [.report, .mail(.complement)]),
        (.underInstruction, .validated, .validated, [.report, .mail(.validated)]),
        (.underInstruction, .refused, .refused, [.report, .mail(.refused)]),
        (.validated, .madeReady, .ready, [.report, .mail(.ready)]), (.ready, .collected, .collected, [.report]),
        (.incomplete, .undone, .underInstruction, [.report]), (.validated, .undone, .underInstruction, [.report]),
        (.refused, .undone, .underInstruction, [.report]), (.ready, .undone, .validated, [.report]),
    ]

    private static let anyOpen: [Row] =
        [.accepted, .delivered, .complete, .incomplete, .underInstruction, .validated, .ready].flatMap { state in
            [
                (state, .transferred, .transferred, [.report]), (state, .withdrawn, .withdrawn, [.report, .mail(.withdrawn)]),
                (state, .merged, .closed, [.report, .mail(.closed)]), (state, .parked, .parked, [.report]),
            ] as [Row]
        }

    private static let late: [Row] =
        [.validated, .ready, .collected, .refused, .transferred, .withdrawn, .parked, .closed].map {
            ($0, .cameTooLate, $0, [.report])
        }

    @Test func `what the table holds happens, and nothing else`() throws {
        for state in DossierState.allCases {
            for event in Self.events {
                let before = LifeCycle(state: state, revision: 1, term: 3, step: 7)
                var after = before
                guard let row = Self.table.first(where: { $0.0 == state && $0.1 == event }) else {
                    let refusal = #expect(throws: Refusal.self) { try after.apply(event) }
                    #expect(refusal?.code == .notAllowed)
                    #expect(refusal?.message.hasPrefix("a dossier that is \(state.rawValue) cannot be ") == true)
                    #expect(after == before)
                    continue
                }
                #expect(try after.apply(event) == row.3)
                #expect(after.state == row.2)
                #expect(after.step == (event == .takenOver ? 0 : row.3.contains(.report) ? 8 : 7))
                #expect(after.term == (event == .takenOver ? 4 : 3))
                #expect(after.revision == (row.1 == .completed(revision: 2) ? 2 : 1))
            }
        }
    }

    @Test func `a dossier's whole life, completed once`() throws {
        var life = LifeCycle()
        let story: [LifeCycle.Event] = [
            .delivered, .foundIncomplete, .completed(revision: 2), .foundComplete, .takenUp, .validated, .madeReady, .collected,
        ]
        for event in story { _ = try life.apply(event) }
        #expect(life == LifeCycle(state: .collected, revision: 2, term: 1, step: 6))
    }

    @Test("a dossier is completed by a later revision only", arguments: [0, 1])
    func revisions(_ revision: UInt32) {
        var life = LifeCycle(state: .incomplete, revision: 1)
        let refusal = #expect(throws: Refusal.self) { try life.apply(.completed(revision: revision)) }
        #expect(refusal?.code == .conflict)
        #expect(life == LifeCycle(state: .incomplete, revision: 1))
    }

    @Test func `no state is a dead end for both sides`() throws {
        for state in DossierState.allCases where state.isOpen {
            let moves = Self.events.filter { event in
                var life = LifeCycle(state: state, revision: 1)
                do {
                    _ = try life.apply(event)
                    return true
                } catch { return false }
            }
            #expect(moves.contains { $0 != .withdrawn && $0 != .parked && $0 != .transferred && $0 != .merged }, "\(state)")
        }
    }
}
