import Dossiers
import Federation
import Streams
import Testing

/// What came faster than the intake commits is refused unread, and not for good.
struct IntakeShedTests {
    private let scratch: Scratch
    private let host: IntakeHost

    init() throws {
        scratch = try Scratch()
        host = try IntakeHost(of: ["18"], in: scratch)
    }

    private func shed(_ frames: Frames) throws -> RefusedFields {
        host.core.now = host.now
        try frames.lend(from: Connection(token: 1)) { host.core.shed($0) }
        try host.turn()
        let answers = host.network.take().map(\.frames)
        try #require(answers.count == 1 && answers[0].code == "try-again-later")
        return try answers[0].fields()
    }

    @Test func `each kind of message is refused under its own dossier, with when to come again`() throws {
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [[UInt8](repeating: 7, count: 100_000)])
        let key = submission.header
        for frames in [
            PortalMessage.submit(submission), PortalMessage.piece(submission), try PortalMessage.chunk(submission, at: 0),
            PortalMessage.state(key.dossier, revision: key.revision),
        ] {
            let fields = try shed(frames)
            #expect(fields.dossier == key.dossier && fields.revision == key.revision && !fields.isFinal)
            #expect(fields.retry == IntakeLimits().retry && fields.channel == nil)
        }
        let nobody = DossierID(high: 0, low: 0)
        for garbage in [Frames(.submit, [1]), Frames(.chunk, []), Frames(.state, [0xff]), [[]], [[1, 2, 3]]] {
            #expect(try shed(garbage).dossier == nobody)
        }
    }

    @Test func `what was refused so is accepted when it comes again`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        _ = try shed(PortalMessage.submit(submission))
        #expect(try host.receipt(submission).dossier == submission.header.dossier)
    }
}
