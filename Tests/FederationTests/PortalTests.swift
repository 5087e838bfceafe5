import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct PortalTests {
    private let portal = PortalHost()
    private var random = Seeded(9)
    private let now = Duration.seconds(50)

    @Test func `a dossier without pieces is submitted at once, and ends with its receipt`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        portal.core.submit(submission)
        try portal.turn(now)
        #expect(portal.network.take() == [PortalMessage.submit(submission)])
        try portal.turn(now + .seconds(1))
        #expect(portal.network.take().isEmpty)
        try portal.receive(receipt(submission), now)
        try portal.turn(now)
        #expect(portal.receipts.map(\.dossier) == [submission.header.dossier])
        #expect(portal.core.inFlight == 0)
        try portal.receive(receipt(submission), now)
        try portal.turn(now)
        #expect(portal.receipts.count == 1)
    }

    @Test func `a receipt of other bytes ends nothing`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        portal.core.submit(submission)
        try portal.turn(now)
        var other = receipt(submission)
        other[1][40] ^= 1
        try portal.receive(other, now)
        try portal.turn(now)
        #expect(portal.receipts.isEmpty)
    }

    @Test func `without an answer the question is asked again, with an intake that is away nothing is lost`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        portal.network.isReachable = false
        portal.core.submit(submission)
        try portal.turn(now)
        portal.network.isReachable = true
        try portal.turn(now + .milliseconds(20))
        #expect(portal.network.take().count == 1)
        try portal.turn(now + .seconds(4))
        #expect(portal.network.take().isEmpty)
        try portal.turn(now + .seconds(6))
        #expect(portal.network.take() == [PortalMessage.submit(submission)])
    }

    @Test func `a final refusal ends a submission, another one is waited out`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        portal.core.submit(submission)
        try portal.turn(now)
        _ = portal.network.take()
        try portal.receive(refused(.tryAgainLater, submission, retry: .seconds(2)), now)
        try portal.turn(now + .seconds(1))
        #expect(portal.network.take().isEmpty)
        try portal.turn(now + .milliseconds(3_300))
        #expect(portal.network.take().count == 1)
        try portal.receive(refused(.notServed, submission), now + .seconds(3))
        try portal.turn(now + .seconds(3))
        #expect(portal.refusals.map(\.refusal.code) == [.notServed])
        #expect(portal.core.inFlight == 0)
    }

    @Test func `it knows how long the intake has been silent, and why it was asked to come again`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        portal.core.submit(submission)
        try portal.turn(now)
        try portal.turn(now + .seconds(1))
        #expect(portal.core.silentSince == now && portal.core.deferral == nil)
        try portal.receive(refused(.tryAgainLater, submission, retry: .seconds(300)), now + .seconds(2))
        try portal.turn(now + .seconds(3))
        #expect(portal.core.silentSince == nil && portal.core.deferral?.code == .tryAgainLater)
        try portal.turn(now + .seconds(250))
        #expect(portal.core.silentSince == nil, "nothing is asked for as long as it was told")
        try portal.turn(now + .seconds(453))
        try portal.turn(now + .seconds(454))
        #expect(portal.core.silentSince == now + .seconds(454))
        try portal.receive(receipt(submission), now + .seconds(455))
        try portal.turn(now + .seconds(456))
        #expect(portal.core.silentSince == nil && portal.core.deferral == nil)
    }

    @Test mutating func `chunks that are lost while others wait for room are asked about`() throws {
        var limits = Portal.Limits()
        limits.chunkBytesMax = PieceFiles.chunkBytes * 2
        let portal = PortalHost(limits)
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(PieceFiles.chunkBytes * 5)])
        portal.core.submit(submission)
        try portal.turn(now)
        try portal.receive(piece(.have, submission, at: 0), now)
        _ = portal.network.take()
        for second in 0...4 { try portal.turn(now + .seconds(second)) }
        #expect(try offsets(portal) == [0, 1])
        for second in 5...6 { try portal.turn(now + .seconds(second)) }
        #expect(portal.network.take() == [PortalMessage.piece(submission)])
        try portal.receive(piece(.have, submission, at: PieceFiles.chunkBytes), now + .seconds(7))
        try portal.turn(now + .seconds(7))
        #expect(try offsets(portal) == [1, 2])
    }

    @Test mutating func `a wait of minutes is not doubled, one of seconds is up to a minute`() throws {
        for (told, least, most) in [(300, 300, 450), (20, 60, 90), (2, 8, 12)] {
            let portal = PortalHost(Portal.Limits())
            let submission = try Submission.made(id: IntakeHost.id())
            portal.core.submit(submission)
            var time = now
            for _ in 0..<4 {
                time += .seconds(1_000)
                try portal.turn(time)
                _ = portal.network.take()
                try portal.receive(refused(.tryAgainLater, submission, retry: .seconds(told)), time)
            }
            try portal.turn(time + .seconds(least - 1))
            #expect(portal.network.take().isEmpty, "\(told) s")
            try portal.turn(time + .seconds(most + 1))
            #expect(portal.network.take().count == 1, "\(told) s")
            #expect(portal.core.deferral?.code == .tryAgainLater)
        }
    }

    @Test mutating func `a large piece goes from where the intake has it, within the window`() throws {
        var limits = Portal.Limits()
        limits.chunkBytesMax = PieceFiles.chunkBytes * 2
        let portal = PortalHost(limits)
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(PieceFiles.chunkBytes * 5)])
        portal.core.submit(submission)
        try portal.turn(now)
        #expect(portal.network.take() == [PortalMessage.piece(submission)])
        try portal.receive(piece(.have, submission, at: PieceFiles.chunkBytes), now)
        try portal.turn(now)
        #expect(try offsets(portal) == [1, 2])
        try portal.turn(now)
        #expect(try offsets(portal).isEmpty)
        try portal.receive(piece(.have, submission, at: PieceFiles.chunkBytes * 2), now)
        try portal.turn(now)
        #expect(try offsets(portal) == [3])
        try portal.receive(piece(.have, submission, at: PieceFiles.chunkBytes * 4), now)
        try portal.turn(now)
        #expect(try offsets(portal) == [4])
        try portal.receive(piece(.stored, submission, at: PieceFiles.chunkBytes * 5), now)
        try portal.turn(now)
        #expect(portal.network.take() == [PortalMessage.submit(submission)])
    }

    @Test mutating func `a missing piece is sent again, from the first`() throws {
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(100), random.bytes(200)])
        portal.core.submit(submission)
        for index in 0...1 {
            try portal.turn(now)
            #expect(portal.network.take() == [try PortalMessage.chunk(submission, index, at: 0)])
            try portal.receive(piece(.stored, submission, index, at: submission.pieces[index].total), now)
        }
        try portal.turn(now)
        #expect(portal.network.take().map(\.verb) == [.submit])
        try portal.receive(refused(.missingPiece, submission), now)
        try portal.turn(now + .seconds(1))
        #expect(portal.network.take() == [try PortalMessage.chunk(submission, 0, at: 0)])
    }

    @Test(arguments: 1...6)
    func `damaged, doubled and senseless answers stop nothing and lose no room`(seed: Int) throws {
        var random = Seeded(UInt64(seed))
        var limits = Portal.Limits()
        limits.chunkBytesMax = PieceFiles.chunkBytes
        let portal = PortalHost(limits)
        var now = now
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(600_000), random.bytes(300_000)])
        portal.core.submit(submission)
        for _ in 0..<800 {
            now += .milliseconds(Int64.random(in: 0...300, using: &random))
            try portal.turn(now)
            let index = Int.random(in: 0...1, using: &random)
            let offset = Int.random(in: 0...submission.pieces[index].total, using: &random)
            let answers = [
                piece(.have, submission, index, at: offset), piece(.have, submission, index, at: 0),
                refused(.tryAgainLater, submission), refused(.missingPiece, submission),
                piece(.stored, submission, index, at: submission.pieces[index].total),
            ]
            let answer = answers[Int.random(in: 0..<answers.count, using: &random)]
            try receive(random.chance(70) ? answer : answer.damaged(by: &random), portal, now)
            if portal.core.inFlight == 0 { portal.core.submit(submission) }
        }
        // An honest intake from here on.
        for _ in 0..<400 where portal.receipts.isEmpty {
            now += .milliseconds(500)
            try portal.turn(now)
            for frames in portal.network.take() {
                switch frames.verb {
                case .submit: try portal.receive(receipt(submission), now)
                case .piece: try portal.receive([Array(Verb.have.rawValue.utf8), frames[1]], now)
                default: try honest(frames, submission, portal, now)
                }
            }
        }
        #expect(portal.receipts.count == 1)
    }

    // MARK: Answers

    private func honest(_ frames: Frames, _ submission: Submission, _ portal: PortalHost, _ now: Duration) throws {
        var fields: PieceFields = try frames.fields()
        fields.offset += UInt32(frames[2].count)
        let verb = fields.offset == fields.total ? Verb.stored : .have
        try portal.receive(Frames(verb, fields.encoded), now)
    }

    private func receive(_ frames: Frames, _ portal: PortalHost, _ now: Duration) throws {
        do { try portal.receive(frames, now) } catch is Refusal { return }
    }

    private func receipt(_ submission: Submission) -> Frames {
        let header = submission.header
        return Frames(
            .receipt,
            ReceiptFields(
                isAssumed: false, revision: header.revision, dossier: header.dossier, time: 1, contentHash: header.contentHash,
                tenant: "18", stream: "18"
            ).encoded)
    }

    private func refused(_ code: Refusal.Code, _ submission: Submission, retry: Duration = .zero) -> Frames {
        let message = RefusedMessage(
            Refusal(code, "no"), dossier: submission.header.dossier, revision: submission.header.revision, retry: retry)
        return Frames(.refused, message.fields.encoded, Array(code.rawValue.utf8), Array("no".utf8))
    }

    private func piece(_ verb: Verb, _ submission: Submission, _ index: Int = 0, at offset: Int) -> Frames {
        Frames(
            verb,
            PieceFields(
                revision: 1, dossier: submission.header.dossier, hash: submission.pieces[index].hash,
                total: UInt32(submission.pieces[index].total), offset: UInt32(offset)
            ).encoded)
    }

    /// Which chunks were sent, counted from 0.
    private func offsets(_ portal: PortalHost) throws -> [Int] {
        try portal.network.take().map { Int(try $0.fields(PieceFields.self).offset) / PieceFiles.chunkBytes }
    }
}
