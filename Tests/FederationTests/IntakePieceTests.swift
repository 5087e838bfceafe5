import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct IntakePieceTests {
    private let scratch: Scratch
    private let intake: IntakeHost
    private let large: [UInt8]
    private let submission: Submission

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18"], in: scratch)
        var random = Seeded(5)
        large = random.bytes(PieceFiles.chunkBytes * 2 + 5_000)
        submission = try .made(id: IntakeHost.id(), pieces: [large])
    }

    @Test func `a dossier waits for its pieces, and goes with them`() throws {
        #expect(try intake.code(submission) == "missing-piece")
        #expect(try said(PortalMessage.piece(submission)) == [.have: 0])
        #expect(try said(try chunk(0)) == [.have: PieceFiles.chunkBytes])
        #expect(try said(try chunk(1)) == [.have: PieceFiles.chunkBytes * 2])
        #expect(try intake.code(submission) == "missing-piece")
        #expect(try said(try chunk(2)) == [.stored: large.count])
        #expect(try said(PortalMessage.piece(submission)) == [.stored: large.count])
        _ = try intake.receipt(submission)
        #expect(try intake.ledger.openOutgoing("18", tenant: "18").log.head == 4)
    }

    @Test func `an upload that was cut goes on where it stopped, also after the intake was killed`() throws {
        _ = try said(PortalMessage.piece(submission))
        _ = try said(try chunk(0))
        let path = scratch.path + "/copy"
        try scratch.copy(intake.path, to: path)
        let later = try IntakeHost(intake.topology, path: path, now: intake.now)
        #expect(try later.code(try chunk(1)) == "missing-piece")
        #expect(try later.one(PortalMessage.piece(submission)).fields(PieceFields.self).offset == UInt32(PieceFiles.chunkBytes))
        for index in 1...2 { _ = try later.one(try chunk(index)) }
        _ = try later.receipt(submission)
    }

    @Test func `a chunk that comes twice, or too early, is answered by how much is there`() throws {
        _ = try said(PortalMessage.piece(submission))
        #expect(try said(try chunk(1)) == [.have: 0])
        _ = try said(try chunk(0))
        #expect(try said(try chunk(0)) == [.have: PieceFiles.chunkBytes])
    }

    @Test func `chunks that are on their way to the disk are bounded`() throws {
        var limits = IntakeLimits()
        limits.portalChunkBytesMax = PieceFiles.chunkBytes
        let intake = try IntakeHost(Reference.topology(["18"]), path: scratch.path + "/bounded", limits: limits)
        intake.bench.isPrompt = false
        _ = try intake.ask(PortalMessage.piece(submission))
        #expect(try intake.ask(try chunk(0)).isEmpty)
        #expect(try intake.code(try chunk(1)) == "try-again-later")
        for (index, verb) in [(0, Verb.have), (1, .have), (2, .stored)] {
            intake.bench.run()
            try intake.turn()
            #expect(intake.network.take().map(\.frames.verb) == [verb])
            if index < 2 { #expect(try intake.ask(try chunk(index + 1)).isEmpty) }
        }
    }

    @Test func `a wrong hash forgets the piece, which can be sent again`() throws {
        var damaged = large
        damaged[5] ^= 1
        let other = try Submission.made(id: submission.header.dossier, pieces: [damaged])
        _ = try said(PortalMessage.piece(submission))
        for index in 0..<2 {
            var frames = try PortalMessage.chunk(other, at: index * PieceFiles.chunkBytes)
            frames[1] = try chunk(index)[1]
            _ = try intake.one(frames)
        }
        #expect(try intake.code(try chunk(2)) == "bad-hash")
        #expect(try said(PortalMessage.piece(submission)) == [.have: 0])
        for index in 0...2 { _ = try intake.one(try chunk(index)) }
        _ = try intake.receipt(submission)
    }

    @Test func `a chunk of another length than is due is malformed`() throws {
        _ = try said(PortalMessage.piece(submission))
        #expect(try intake.code(PortalMessage.chunk(submission, at: 0, count: 1_000)) == "malformed")
        var long = try chunk(0)
        long[2].append(0)
        #expect(try intake.code(long) == "malformed")
        #expect(try said(try chunk(0)) == [.have: PieceFiles.chunkBytes])
    }

    @Test func `an empty chunk behind the last one is malformed, and harms nothing`() throws {
        intake.bench.isPrompt = false
        _ = try said(PortalMessage.piece(submission))
        for index in 0...2 { #expect(try intake.ask(try chunk(index)).isEmpty) }
        var empty = try PortalMessage.chunk(submission, at: large.count)
        #expect(try intake.code(empty) == "malformed")
        intake.bench.run()
        try intake.turn()
        #expect(intake.network.take().map(\.frames.verb) == [.have, .have, .stored])
        empty[2] = []
        #expect(try intake.code(empty) == "missing-piece")
        _ = try intake.receipt(submission)
        let dossier = try #require(try LedgerReader(dataDirectory: intake.path).history(of: submission.header.dossier)).latest
        let reference = PieceReference(
            kind: try #require(PieceKind("justificatif-domicile")), size: large.count, hash: submission.pieces[0].hash)
        #expect(try LedgerReader(dataDirectory: intake.path).bytes(of: reference, in: dossier) == large)
    }

    @Test func `a piece above the limit, of no bytes or of no dossier is refused`() throws {
        func fields(_ total: UInt32, _ id: DossierID = IntakeHost.id(), revision: UInt32 = 1) -> Frames {
            Frames(.piece, PieceFields(revision: revision, dossier: id, hash: .zero, total: total, offset: 0).encoded)
        }
        #expect(try intake.code(fields(10 << 20 + 1)) == "too-large")
        #expect(try intake.code(fields(.max)) == "too-large")
        #expect(try intake.code(fields(0)) == "malformed")
        #expect(try intake.code(fields(10, revision: 0)) == "malformed")
        #expect(try intake.code(fields(10, DossierID(high: 0, low: 0))) == "malformed")
    }

    @Test func `pieces beyond the limit of a dossier are refused`() throws {
        var limits = IntakeLimits()
        limits.dossierPiecesBytesMax = 10_000
        let intake = try IntakeHost(Reference.topology(["18"]), path: scratch.path + "/small", limits: limits)
        let submission = try Submission.made(
            id: IntakeHost.id(), pieces: [Array(large.prefix(6_000)), Array(large.suffix(6_000))])
        for index in 0...1 { _ = try intake.one(PortalMessage.chunk(submission, index, at: 0)) }
        #expect(try intake.code(submission) == "too-large")
    }

    @Test func `no portal and no dossier can use another's piece`() throws {
        _ = try said(PortalMessage.piece(submission))
        for index in 0...2 { _ = try intake.one(try chunk(index)) }
        #expect(try said(PortalMessage.piece(submission), portal: "paris") == [.have: 0])
        #expect(try intake.code(.made(id: IntakeHost.id(), pieces: [large])) == "missing-piece")
        _ = try intake.receipt(submission)
    }

    @Test func `a small piece needs no question, and is kept with its turn`() throws {
        let small = try Submission.made(id: IntakeHost.id(), pieces: [Array(large.prefix(1_000))])
        #expect(try intake.code(small) == "missing-piece")
        #expect(try said(PortalMessage.piece(small)) == [.have: 0])
        var damaged = try PortalMessage.chunk(small, at: 0)
        damaged[2][0] ^= 1
        #expect(try intake.code(damaged) == "bad-hash")
        damaged[2].removeLast()
        #expect(try intake.code(damaged) == "malformed")
        for _ in 0..<2 { #expect(try said(PortalMessage.chunk(small, at: 0)) == [.stored: 1_000]) }
        _ = try intake.receipt(small)
    }

    @Test func `a piece that is told with two lengths can still be sent`() throws {
        var wrong = PortalMessage.piece(submission)
        let fields = PieceFields(
            revision: 1, dossier: submission.header.dossier, hash: submission.pieces[0].hash,
            total: UInt32(large.count + 1), offset: 0)
        wrong[1] = fields.encoded
        #expect(try said(wrong) == [.have: 0])
        #expect(try said(PortalMessage.piece(submission)) == [.have: 0])
        for index in 0...2 { _ = try intake.one(try chunk(index)) }
        _ = try intake.receipt(submission)
    }

    @Test func `staged pieces lapse after a day, those of a dossier never`() throws {
        let small = try Submission.made(id: IntakeHost.id(), pieces: [Array(large.prefix(1_000))])
        _ = try intake.one(PortalMessage.chunk(small, at: 0))
        _ = try intake.receipt(small)
        _ = try said(PortalMessage.piece(submission))
        for index in 0...2 { _ = try intake.one(try chunk(index)) }
        try intake.turn(after: .seconds(86_000))
        #expect(try !intake.core.forgetLapsedPieces())
        #expect(try said(PortalMessage.piece(submission)) == [.stored: large.count])
        try intake.turn(after: .seconds(500))
        #expect(try intake.core.forgetLapsedPieces())
        #expect(try said(PortalMessage.piece(submission)) == [.have: 0])
        #expect(try said(PortalMessage.piece(small)) == [.stored: 1_000])
    }

    @Test func `what is stored for a sealed dossier goes with it, for nobody but its node can read what it names`() throws {
        for index in 0...2 { _ = try intake.one(index == 0 ? PortalMessage.piece(submission) : try chunk(index - 1)) }
        _ = try intake.one(try chunk(2))
        let body: [UInt8] = [0x80, 0x81, 0x82]
        var header = submission.header
        header.flags.insert(.sealed)
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        #expect(try intake.one(Frames(.submit, header.encoded, body)).verb == .receipt)
        #expect(try intake.ledger.openOutgoing("18", tenant: "18").log.head == 4, "three chunks, then the dossier")
        try intake.turn(after: .seconds(90_000))
        #expect(try !intake.core.forgetLapsedPieces())
        #expect(try said(PortalMessage.piece(submission)) == [.stored: large.count])
    }

    private func chunk(_ index: Int) throws -> Frames {
        try PortalMessage.chunk(submission, at: index * PieceFiles.chunkBytes)
    }

    /// The answer's verb and offset.
    private func said(_ frames: Frames, portal: String = "cher") throws -> [Verb: Int] {
        let answer = try intake.one(frames, portal: portal)
        return [try #require(answer.verb): Int(try answer.fields(PieceFields.self).offset)]
    }
}
