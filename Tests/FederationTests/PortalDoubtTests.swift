import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a portal makes of refusals that name nobody, of a piece that was spoilt on the way, and of being told to come again.
struct PortalDoubtTests {
    private let now = Duration.seconds(50)

    @Test func `a refusal without a name ends the one dossier that is under way`() throws {
        let portal = PortalHost()
        portal.core.submit(try .made(id: IntakeHost.id()))
        try portal.turn(now)
        try portal.receive(nameless(), now)
        try portal.turn(now)
        #expect(portal.refusals.map(\.refusal.code) == [.unsupportedVersion])
    }

    @Test func `of several, each is asked alone, and only those that are meant are refused`() throws {
        let portal = PortalHost()
        let submissions = try (0..<5).map { _ in try Submission.made(id: IntakeHost.id()) }
        let bad = Set([submissions[1], submissions[3]].map(\.header.dossier))
        for submission in submissions { portal.core.submit(submission) }
        var time = now
        var asked: [DossierID: Int] = [:]
        for _ in 0..<200 where portal.core.inFlight > 0 {
            try portal.turn(time)
            let frames = portal.network.take()
            for frame in frames {
                let header: Header = try frame.fields()
                let key = header.dossier
                asked[key, default: 0] += 1
                // The good ones are not answered the first time, so that all five are in doubt.
                if bad.contains(key) {
                    try portal.receive(nameless(), time)
                } else if asked[key, default: 0] > 1 {
                    try portal.receive(receipt(header), time)
                }
            }
            time += .milliseconds(500)
        }
        try portal.turn(time)
        #expect(Set(portal.refusals.map(\.submission.header.dossier)) == bad && portal.refusals.count == 2)
        #expect(portal.receipts.count == 3)
        #expect(portal.core.hasRoom)
    }

    @Test func `a large piece that was spoilt is uploaded anew, one that stays wrong is not`() throws {
        var random = Seeded(4)
        let portal = PortalHost()
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(PieceFiles.chunkBytes + 9)])
        portal.core.submit(submission)
        var time = now
        for attempt in 1...3 {
            try portal.turn(time)
            #expect(portal.network.take().map(\.verb) == [.piece])
            try portal.receive(have(submission), time)
            try portal.turn(time)
            #expect(portal.network.take().map(\.verb) == [.chunk, .chunk])
            try portal.receive(refused(.badHash, submission), time)
            time += .seconds(2)
            try portal.turn(time - .seconds(2))
            #expect(portal.refusals.count == (attempt == 3 ? 1 : 0))
        }
        #expect(portal.core.inFlight == 0)
    }

    @Test func `those who were told to come again do not come back together, and come later each time`() throws {
        let portal = PortalHost()
        let submissions = try (0..<40).map { _ in try Submission.made(id: IntakeHost.id()) }
        for submission in submissions { portal.core.submit(submission) }
        try portal.turn(now)
        _ = portal.network.take()
        for submission in submissions { try portal.receive(refused(.tryAgainLater, submission, retry: .seconds(2)), now) }
        var returns: [Int] = []
        for step in 0..<20 {
            try portal.turn(now + .milliseconds(250) * step)
            returns.append(contentsOf: portal.network.take().map { _ in step })
        }
        #expect(returns.count == 40)
        #expect((returns.first ?? 0) >= 8 && Set(returns).count >= 3, "\(returns)")
        let later = now + .seconds(5)
        try portal.receive(refused(.tryAgainLater, submissions[0], retry: .seconds(2)), later)
        try portal.turn(later + .milliseconds(3_500))
        #expect(!portal.network.take().contains(PortalMessage.submit(submissions[0])))
    }

    // MARK: Answers

    private func nameless() -> Frames {
        let refused = RefusedMessage(Refusal(.unsupportedVersion, "no"))
        return Frames(
            .refused, refused.fields.encoded, Array(Refusal.Code.unsupportedVersion.rawValue.utf8), Array("no".utf8))
    }

    private func refused(_ code: Refusal.Code, _ submission: Submission, retry: Duration = .zero) -> Frames {
        let message = RefusedMessage(
            Refusal(code, "no"), dossier: submission.header.dossier, revision: submission.header.revision, retry: retry)
        return Frames(.refused, message.fields.encoded, Array(code.rawValue.utf8), Array("no".utf8))
    }

    private func have(_ submission: Submission) -> Frames {
        let piece = submission.pieces[0]
        let fields = PieceFields(
            revision: 1, dossier: submission.header.dossier, hash: piece.hash, total: UInt32(piece.total), offset: 0)
        return Frames(.have, fields.encoded)
    }

    private func receipt(_ header: Header) -> Frames {
        let fields = ReceiptFields(
            isAssumed: false, revision: header.revision, dossier: header.dossier, time: 1, contentHash: header.contentHash,
            tenant: "18", stream: "18")
        return Frames(.receipt, fields.encoded)
    }
}
