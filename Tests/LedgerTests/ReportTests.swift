import Dossiers
import Ledger
import Streams
import Testing

struct ReportTests {
    private let intake: OpenIntake

    init() throws {
        intake = try OpenIntake(Scratch())
        _ = try intake.accept(1)
    }

    @Test func `a report is shown, and the same one again changes nothing`() throws {
        #expect(try intake.record(.incomplete, on: 1, step: 1) == .shown)
        #expect(try intake.record(.incomplete, on: 1, step: 1) == .repeated)
        #expect(try intake.record(.incomplete, on: 1, step: 1, restated: true) == .repeated)
        let standing = try #require(try intake.standing(of: 1))
        #expect(standing.shown == ShownState(state: .incomplete, term: 1, step: 1))
        #expect(standing.reason == Array("incomplete 1".utf8))
        #expect(standing.changedAt == Given.later(1))
    }

    @Test func `the last report in stream order is shown, not the furthest`() throws {
        #expect(try intake.record(.validated, on: 1, step: 5) == .shown)
        #expect(try intake.record(.incomplete, on: 1, step: 2) == .shown)
        #expect(try intake.standing(of: 1)?.shown == ShownState(state: .incomplete, term: 1, step: 2))
    }

    @Test func `a restated report that is older changes nothing, and tells what is shown`() throws {
        let shown = ShownState(state: .complete, term: 2, step: 1)
        #expect(try intake.record(.complete, on: 1, step: 1, term: 2) == .shown)
        #expect(try intake.record(.refused, on: 1, step: 7, term: 1, restated: true) == .outdated(shown))
        #expect(try intake.standing(of: 1)?.shown == shown)
        #expect(try intake.record(.refused, on: 1, step: 2, term: 2, restated: true) == .shown)
    }

    @Test func `what could not be read is shown until there is a decision, and never instead of one`() throws {
        #expect(try intake.record(.parked, on: 1, step: 0) == .shown)
        #expect(try intake.record(.parked, on: 1, step: 0) == .repeated)
        #expect(try intake.standing(of: 1)?.shown.state == .parked)
        #expect(try intake.record(.complete, on: 1, step: 1) == .shown)
        #expect(try intake.record(.parked, on: 1, step: 0) == .noted)
        #expect(try intake.standing(of: 1)?.shown == ShownState(state: .complete, term: 1, step: 1))
    }

    @Test func `another stream's report is foreign`() throws {
        let (other, _) = try intake.ledger.openOutgoing("36", tenant: "36")
        #expect(try intake.record(.refused, on: 1, step: 1, stream: other.stream) == .foreign)
        #expect(try intake.standing(of: 1)?.shown.state == .accepted)
    }

    @Test func `a report on an unknown dossier waits for it`() throws {
        #expect(try intake.record(.complete, on: 2, step: 1) == .unknownDossier(isFirst: true))
        #expect(try intake.record(.validated, on: 2, step: 2) == .unknownDossier(isFirst: false))
        try intake.ledger.commit()
        let later = try intake.reopened()
        _ = try later.accept(2)
        #expect(try later.standing(of: 2)?.shown == ShownState(state: .validated, term: 1, step: 2))
    }

    @Test func `a report that came before its dossier from another stream's node is never shown`() throws {
        let (other, _) = try intake.ledger.openOutgoing("36", tenant: "36")
        #expect(try intake.record(.refused, on: 2, step: 9, stream: other.stream) == .unknownDossier(isFirst: true))
        _ = try intake.accept(2)
        #expect(try intake.standing(of: 2)?.shown.state == .accepted)
        #expect(try intake.standing(of: 2)?.reason == [])
        #expect(try intake.record(.complete, on: 3, step: 1) == .unknownDossier(isFirst: true))
        #expect(try intake.record(.refused, on: 3, step: 9, stream: other.stream) == .unknownDossier(isFirst: true))
        _ = try intake.accept(3)
        #expect(try intake.standing(of: 3)?.shown.state == .complete)
    }
}
