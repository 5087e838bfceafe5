import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// Uploads around a full disk, and refusals of what can hardly be read.
struct IntakeUploadTests {
    private let scratch: Scratch
    private let intake: IntakeHost

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18"], in: scratch)
    }

    @Test func `what was under way when the disk was full counts for no later upload of the same piece`() throws {
        var random = Seeded(6)
        let submission = try Submission.made(id: IntakeHost.id(), pieces: [random.bytes(PieceFiles.chunkBytes * 2 + 5_000)])
        intake.bench.isPrompt = false
        #expect(try offset(PortalMessage.piece(submission)) == 0)
        #expect(try intake.ask(PortalMessage.chunk(submission, at: 0)).isEmpty)
        try fillDisk()
        #expect(try offset(PortalMessage.piece(submission)) == 0)
        intake.bench.run()
        try intake.turn()
        #expect(intake.network.take().isEmpty)
        for index in 0...2 {
            #expect(try intake.ask(PortalMessage.chunk(submission, at: index * PieceFiles.chunkBytes)).isEmpty)
            intake.bench.run()
            try intake.turn()
            let answer = try #require(intake.network.take().first).frames
            let due = min((index + 1) * PieceFiles.chunkBytes, submission.pieces[0].total)
            #expect(try answer.fields(PieceFields.self).offset == UInt32(due))
        }
        _ = try intake.receipt(submission)
    }

    @Test func `a SUBMIT that cannot be decoded is refused by the id in its header`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        var wrongCode = PortalMessage.submit(submission)
        wrongCode[1][218] = 99
        for frames in [wrongCode, PortalMessage.submit(submission) + [[]]] {
            let answer = try intake.one(frames)
            #expect(answer.code == "malformed")
            let fields = try answer.fields(RefusedFields.self)
            #expect(fields.dossier == submission.header.dossier && fields.revision == 1)
        }
        var otherVersion = PortalMessage.submit(submission)
        otherVersion[1][0] = 9
        #expect(try intake.one(otherVersion).fields(RefusedFields.self).dossier == DossierID(high: 0, low: 0))
    }

    private func offset(_ frames: Frames) throws -> UInt32 { try intake.one(frames).fields(PieceFields.self).offset }

    /// Fills the disk until a turn is taken back, and empties it.
    private func fillDisk() throws {
        try intake.ledger.file.bound(morePages: 20)
        var isFull = false
        for _ in 0..<5_000 where !isFull {
            let large = try Submission.made(id: IntakeHost.id(), note: String(repeating: "n", count: 5_000))
            isFull = try intake.code(large) == "try-again-later"
        }
        #expect(isFull)
        try intake.ledger.file.bound(morePages: 100_000)
        try intake.turn(after: .seconds(3))
        _ = intake.network.take()
    }
}
