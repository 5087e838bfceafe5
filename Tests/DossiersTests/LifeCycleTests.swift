import Testing

@testable import Dossiers

struct LifeCycleTests {
    private static let events: [LifeCycle.Event] = [
        .delivered, .foundComplete, .foundIncomplete, .completed(revision: 2), .takenUp, .validated, .refused, .madeReady,
        .collected,
        .transferred, .takenOver, .withdrawn, .parked, .released,
    ]

    /// Every transition that there is; what is not here must be refused.
    private static let table: [(DossierState, LifeCycle.Event, DossierState, [LifeCycle.Effect])] =
        [
            (.accepted, .delivered, .delivered, [.checkCompleteness]), (.delivered, .foundComplete, .complete, [.report]),
            (.delivered, .foundIncomplete, .incomplete, [.report, .mailApplicant(.incomplete)]),
            (.incomplete, .completed(revision: 2), .delivered, [.checkCompleteness]),
            (.complete, .takenUp, .underInstruction, [.report]),
            (.underInstruction, .foundIncomplete, .incomplete, [.report, .mailApplicant(.incomplete)]),
            (.underInstruction, .validated, .validated, [.report, .mailApplicant(.validated)]),
            (.underInstruction, .refused, .refused, [.report, .mailApplicant(.refused)]),
            (.validated, .madeReady, .ready, [.report, .callApplicant]), (.ready, .collected, .collected, [.report]),
            (.parked, .released, .delivered, [.checkCompleteness]),
            (.transferred, .takenOver, .delivered, [.checkCompleteness]),
        ]
        + [.accepted, .delivered, .complete, .incomplete, .underInstruction, .validated, .ready].flatMap { state in
            [
                (state, .transferred, .transferred, [.report, .mailApplicant(.transferred)]),
                (state, .withdrawn, .withdrawn, [.report, .mailApplicant(.withdrawn)]), (state, .parked, .parked, [.report]),
            ] as [(DossierState, LifeCycle.Event, DossierState, [LifeCycle.Effect])]
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

    @Test("an incomplete dossier is completed by the next revision only", arguments: [0, 1, 3, UInt32.max])
    func revisions(_ revision: UInt32) {
        var life = LifeCycle(state: .incomplete, revision: 1)
        let refusal = #expect(throws: Refusal.self) { try life.apply(.completed(revision: revision)) }
        #expect(refusal?.code == .conflict)
        #expect(life == LifeCycle(state: .incomplete, revision: 1))
    }
}
