import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What one portal may keep at the intake; beyond it, it alone is told to come again.
struct PortalLimitTests {
    private let scratch: Scratch
    private var limits = IntakeLimits()

    init() throws { scratch = try Scratch() }

    private func intake() throws -> IntakeHost { try IntakeHost(of: ["18"], in: scratch, limits: limits) }

    /// The same ledger in a new process.
    private func restarted(_ intake: IntakeHost) throws -> IntakeHost {
        let path = "\(scratch.path)/\(IntakeHost.id())"
        try scratch.copy(intake.path, to: path)
        return try IntakeHost(intake.topology, path: path, now: intake.now, limits: limits)
    }

    private func small() throws -> Submission { try .made(id: IntakeHost.id(), pieces: [Seeded.some.bytes(1_000)]) }
    private func large() throws -> Submission { try .made(id: IntakeHost.id(), pieces: [Seeded.some.bytes(600_000)]) }

    private func stage(_ submission: Submission, at intake: IntakeHost, portal: String = "cher") throws -> String? {
        try intake.one(PortalMessage.chunk(submission, at: 0), portal: portal).code
    }

    @Test mutating func `pieces that no dossier has named have a number for each portal`() throws {
        limits.portalPiecesMax = 3
        let first = try intake()
        let staged = try (0..<3).map { _ in try small() }
        for submission in staged { #expect(try stage(submission, at: first) == nil) }
        #expect(try stage(staged[0], at: first) == nil, "it is there already")
        let intake = try restarted(first)
        #expect(try stage(small(), at: intake) == "try-again-later", "counted after a start")
        #expect(try intake.code(PortalMessage.piece(large())) == "try-again-later")
        #expect(try stage(small(), at: intake, portal: "indre") == nil, "nobody else is held up")
        _ = try intake.receipt(staged[0])
        #expect(try stage(small(), at: intake) == nil, "a dossier has taken its piece")
        try intake.turn(after: .seconds(2 * 86_400))
        #expect(try intake.core.forgetLapsedPieces())
        for _ in 0..<3 { #expect(try stage(small(), at: intake) == nil, "the others have lapsed") }
        #expect(try stage(small(), at: intake) == "try-again-later")
    }

    @Test mutating func `a turn that is taken back takes its count along`() throws {
        limits.portalPiecesMax = 3
        let intake = try intake()
        try intake.ledger.file.bound(morePages: 20)
        var isFull = false
        for _ in 0..<2 where !isFull {
            try intake.receive(fromPortal: "cher", PortalMessage.chunk(small(), at: 0))
            let note = String(repeating: "n", count: 200_000)
            isFull = try intake.ask(PortalMessage.submit(.made(id: IntakeHost.id(), note: note)), portal: "indre").contains {
                $0.code == "try-again-later"
            }
        }
        try #require(isFull)
        let counted = intake.ledger.staged(by: intake.ledger.portal("cher"))
        let kept = try restarted(intake).ledger
        #expect(counted == kept.knownPortal("cher").map(kept.staged(by:)) ?? PieceSum())
    }

    @Test mutating func `a piece that ends after its upload was forgotten is no growing piece any more`() throws {
        limits.portalPiecesMax = 1
        let intake = try intake()
        let piece = try large()
        _ = try intake.ask(PortalMessage.piece(piece))
        for index in 0..<2 { _ = try intake.ask(PortalMessage.chunk(piece, at: index * PieceFiles.chunkBytes)) }
        intake.bench.isPrompt = false
        _ = try intake.ask(PortalMessage.chunk(piece, at: 2 * PieceFiles.chunkBytes))
        try fill(intake)
        #expect(try stage(small(), at: intake) == "try-again-later", "the disk is full no more, and the piece is not whole")
        intake.bench.run()
        try intake.turn()
        #expect(try stage(small(), at: intake) == nil)
    }

    /// Has a turn taken back for want of room, and makes room again.
    private func fill(_ intake: IntakeHost) throws {
        try intake.ledger.file.bound(morePages: 2)
        let note = String(repeating: "n", count: 200_000)
        try #require(try intake.code(.made(id: IntakeHost.id(), note: note), portal: "indre") == "try-again-later")
        try intake.ledger.file.bound(morePages: 100_000)
        try intake.turn(after: .seconds(3))
        _ = intake.network.take()
    }

    @Test mutating func `their bytes count, and those of pieces that are not whole`() throws {
        limits.portalPieceBytesMax = 1_300_000
        let first = try intake()
        let (one, two, three) = (try large(), try large(), try large())
        #expect(try first.one(PortalMessage.piece(one)).verb == .have)
        #expect(try first.one(PortalMessage.chunk(one, at: 0)).verb == .have)
        #expect(try first.one(PortalMessage.piece(two)).verb == .have)
        #expect(try first.code(PortalMessage.piece(three)) == "try-again-later", "the two under way count as whole")
        // In another process what is there of the first counts, and the second is forgotten.
        let intake = try restarted(first)
        #expect(try intake.one(PortalMessage.piece(two)).verb == .have)
        #expect(try intake.code(PortalMessage.piece(three)) == "try-again-later")
        let goesOn: PieceFields = try intake.one(PortalMessage.piece(one)).fields()
        #expect(Int(goesOn.offset) == PieceFiles.chunkBytes, "what was begun may be ended")
        #expect(try intake.one(PortalMessage.piece(three), portal: "indre").verb == .have)
        for offset in [1, 2] { _ = try intake.ask(PortalMessage.chunk(one, at: offset * PieceFiles.chunkBytes)) }
        #expect(try intake.code(PortalMessage.piece(three)) == "try-again-later", "stored is not yet named")
        _ = try intake.receipt(one)
        #expect(try intake.one(PortalMessage.piece(three)).verb == .have)
    }

    @Test mutating func `uploads under way have a number for each portal, and those that rest make room`() throws {
        limits.portalUploadsMax = 2
        let intake = try intake()
        for _ in 0..<2 { #expect(try intake.one(PortalMessage.piece(large())).verb == .have) }
        #expect(try intake.code(PortalMessage.piece(large())) == "try-again-later")
        #expect(try intake.one(PortalMessage.piece(large()), portal: "indre").verb == .have)
        try intake.turn(after: .seconds(61))
        #expect(try intake.one(PortalMessage.piece(large())).verb == .have)
    }

    @Test mutating func `refusals on record have a number for each portal, and old ones make room`() throws {
        limits.portalRefusalsMax = 2
        let first = try intake()
        let refused = try (0..<2).map { _ in try Submission.made(id: IntakeHost.id(), postalCode: "98000") }
        for submission in refused { #expect(try first.code(submission) == "not-served") }
        let intake = try restarted(first)
        let answer = try intake.one(PortalMessage.submit(.made(id: IntakeHost.id(), postalCode: "98000")))
        #expect(answer.code == "try-again-later")
        #expect(String(decoding: answer[3], as: UTF8.self).contains("Monaco"), "with the reason all the same")
        for submission in refused { #expect(try intake.code(submission) == "not-served", "repeated") }
        #expect(try intake.code(.made(id: IntakeHost.id(), postalCode: "98000"), portal: "indre") == "not-served")
        _ = try intake.receipt(.made(id: IntakeHost.id()))
        try intake.turn(after: .seconds(31 * 86_400))
        #expect(try intake.code(.made(id: IntakeHost.id(), postalCode: "98000")) == "not-served")
        let kept = try refused.filter { try intake.ledger.refusal($0.header.dossier, $0.header.contentHash) != nil }
        #expect(kept.count == 1, "one of the two, which are of the same moment")
    }

    @Test mutating func `names that are kept have a number, those that are only heard make room`() throws {
        limits.portalsMax = 3
        let intake = try intake()
        for name in ["a", "b"] { _ = try intake.receipt(.made(id: IntakeHost.id()), portal: name) }
        for name in 0..<10 { #expect(try intake.one(PortalMessage.piece(large()), portal: "heard-\(name)").verb == .have) }
        _ = try intake.receipt(.made(id: IntakeHost.id()), portal: "c")
        #expect(try intake.code(.made(id: IntakeHost.id()), portal: "d") == "try-again-later")
        _ = try intake.receipt(.made(id: IntakeHost.id()), portal: "a")
    }
}

extension Seeded {
    /// Bytes that no other call gives.
    fileprivate static var some: Some { Some() }

    fileprivate struct Some {
        func bytes(_ count: Int) -> [UInt8] {
            var random = Seeded(UInt64.random(in: 0 ... .max))
            return random.bytes(count)
        }
    }
}
