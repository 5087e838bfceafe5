import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// A portal that asks for an applicant, and brings what applicants add.
struct PortalFollowTests {
    private let portal = PortalHost()
    private let now = Duration.seconds(50)
    private let id = IntakeHost.id()
    private let code = FollowUpCode(high: 7, low: 9)

    private var question: Frames { PortalMessage.follow(id, code) }

    private func answer(_ code: FollowUpCode) -> Frames {
        let json = """
            {"id":"\(id)","revision":2,"demarche":"dcem","tenant":"18","prefecture":"Cher","state":"incomplete","since":1,\
            "submittedAt":1,"reason":null,"requests":[],"new":1}
            """
        return question.prefix(1) + [FollowFields(dossier: id, code: code).encoded, Array(json.utf8)]
    }

    private func refused(_ code: Refusal.Code, revision: UInt32 = 0, retry: Duration = .zero) -> Frames {
        let message = RefusedMessage(Refusal(code, "x"), dossier: id, revision: revision, retry: retry)
        return Frames(.refused, message.fields.encoded, Array(code.rawValue.utf8), Array("x".utf8))
    }

    @Test func `a question is asked at once, again without an answer, and ends with the view`() throws {
        portal.core.follow(id, code: code)
        try portal.turn(now)
        #expect(portal.network.take() == [question])
        try portal.turn(now + .seconds(4))
        #expect(portal.network.take().isEmpty)
        try portal.turn(now + .seconds(6))
        #expect(portal.network.take() == [question])
        try portal.receive(answer(FollowUpCode(high: 7, low: 8)), now)
        #expect(portal.core.takeFollowed().isEmpty, "an answer to another code")
        try portal.receive(answer(code), now)
        guard case .found(let view)? = portal.core.takeFollowed().first?.outcome else {
            Issue.record("no view")
            return
        }
        #expect(view.revision == 2 && view.state == .incomplete && view.reason == nil)
        try portal.turn(now + .seconds(20))
        #expect(portal.network.take().isEmpty)
    }

    @Test func `an intake that is away is asked once it is there`() throws {
        portal.network.isReachable = false
        portal.core.follow(id, code: code)
        try portal.turn(now)
        #expect(portal.core.deadline(now: now) <= now + .milliseconds(10))
        portal.network.isReachable = true
        try portal.turn(now + .milliseconds(20))
        #expect(portal.network.take() == [question])
    }

    @Test func `a refusal ends a question, one for the moment is waited out`() throws {
        portal.core.follow(id, code: code)
        try portal.turn(now)
        _ = portal.network.take()
        try portal.receive(refused(.tryAgainLater, retry: .seconds(2)), now)
        try portal.turn(now + .seconds(1))
        #expect(portal.network.take().isEmpty && portal.core.takeFollowed().isEmpty)
        try portal.turn(now + .seconds(3))
        #expect(portal.network.take() == [question])
        try portal.receive(refused(.unknownDossier), now)
        guard case .refused(let refusal)? = portal.core.takeFollowed().first?.outcome else {
            Issue.record("no refusal")
            return
        }
        #expect(refusal.code == .unknownDossier)
    }

    @Test func `a complement with a wrong code ends, and is not sent for ever`() throws {
        let submission = Submission(tag: 0, withdrawalOf: id, revision: 2, code: code)
        portal.core.submit(submission)
        try portal.turn(now)
        try portal.receive(refused(.unknownDossier, revision: 2), now)
        try portal.turn(now)
        #expect(portal.refusals.map(\.refusal.code) == [.unknownDossier] && portal.core.inFlight == 0)
    }
}
