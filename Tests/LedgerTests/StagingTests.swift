import Dossiers
import Ledger
import Streams
import Testing

struct StagingTests {
    private let intake: OpenIntake

    init() throws { intake = try OpenIntake(Scratch()) }

    @Test func `a piece belongs to its portal, dossier and revision, never to a hash alone`() throws {
        let key = try stage(dossier: 1)
        #expect(try intake.ledger.piece(key)?.total == 600_000)
        #expect(try intake.ledger.piece(key)?.chunks == [Given.hash(7), Given.hash(8), Given.hash(9)])
        var other = key
        other.portal += 1
        #expect(try intake.ledger.piece(other) == nil)
        other = key
        other.revision = 2
        #expect(try intake.ledger.piece(other) == nil)
        other = key
        other.id = Given.id(2)
        #expect(try intake.ledger.piece(other) == nil)
    }

    @Test func `chunks travel before the dossier that names their piece, each with its place in the piece`() throws {
        let piece = try #require(try intake.ledger.piece(try stage(dossier: 1)))
        #expect(try intake.accept(1, pieces: [piece]) == 4)
        try intake.ledger.commit()
        var offsets: [UInt32] = []
        var kinds: [EntryKind] = []
        try intake.ledger.read(intake.stream, from: 1, atMost: 10) { stored in
            let header = try unsafe Header(decoding: stored.header)
            kinds.append(header.kind)
            guard header.kind == .piece else { return true }
            offsets.append(header.pieceOffset)
            #expect(header.pieceTotal == 600_000)
            #expect(header.pieceHash == piece.hash)
            #expect(header.contentHash == piece.chunks[Int(header.pieceOffset) / PieceFiles.chunkBytes])
            #expect(stored.piece == piece.row)
            return true
        }
        #expect(kinds == [.piece, .piece, .piece, .dossier])
        #expect(offsets == [0, 262_144, 524_288])
        let accepted = try #require(
            try intake.ledger.piece(PieceKey(portal: intake.portal, id: Given.id(1), revision: 1, hash: piece.hash)))
        #expect(try intake.accept(2, pieces: [accepted]) == 5)
    }

    @Test func `pieces that nobody has named lapse, accepted ones never`() throws {
        let (old, named, young) = (try stage(dossier: 1), try stage(dossier: 2), try stage(dossier: 3, at: Given.later(10)))
        _ = try intake.accept(2, pieces: [try #require(try intake.ledger.piece(named))])
        #expect(try intake.ledger.forgetLapsedPieces(before: Given.later(10)) == [old])
        try intake.ledger.commit()
        #expect(try intake.ledger.piece(old) == nil)
        #expect(try intake.ledger.piece(named)?.accepted == true)
        #expect(try intake.ledger.piece(young)?.accepted == false)
    }

    @Test func `a small piece is kept in the ledger and lent from it`() throws {
        let bytes = Given.bytes(1_000, seed: 1)
        let key = PieceKey(portal: intake.portal, id: Given.id(1), revision: 1, hash: .of(bytes))
        unsafe try bytes.withUnsafeBytes { unsafe try intake.ledger.store($0, as: key, at: Given.time) }
        let piece = try #require(try intake.ledger.piece(key))
        var lent: [UInt8] = []
        let isSmall = unsafe try intake.ledger.withContent(ofPiece: piece.row) { lent = unsafe Array($0) }
        #expect(isSmall)
        #expect(lent == bytes)
        let large = try #require(try intake.ledger.piece(try stage(dossier: 2)))
        let isLargeInLedger = unsafe try intake.ledger.withContent(ofPiece: large.row) { _ in Issue.record("it is a file") }
        #expect(!isLargeInLedger)
    }

    private func stage(dossier: UInt64, at time: UnixTime = Given.time) throws -> PieceKey {
        let key = PieceKey(portal: intake.portal, id: Given.id(dossier), revision: 1, hash: Given.hash(6))
        try intake.ledger.stored(key, total: 600_000, chunks: [Given.hash(7), Given.hash(8), Given.hash(9)], at: time)
        return key
    }
}
