import Dossiers
import Federation
import Ledger
import Streams
import Testing

struct IntakeSubmissionTests {
    private let scratch: Scratch
    private let intake: IntakeHost

    init() throws {
        scratch = try Scratch()
        intake = try IntakeHost(of: ["18", "03", "24", "33", "42"], in: scratch)
    }

    @Test func `the same dossier again gets the same receipt, also from an intake that was killed in between`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        let first = try intake.receipt(submission)
        #expect(first.tenant.description == "18")
        _ = try intake.turn(after: .seconds(60))
        #expect(try intake.receipt(submission) == first)
        let path = scratch.path + "/copy"
        try scratch.copy(intake.path, to: path)
        let second = try IntakeHost(intake.topology, path: path, now: intake.now)
        #expect(try second.receipt(submission) == first)
    }

    @Test func `other bytes are a conflict, another portal's id is taken, an earlier revision comes too late`() throws {
        let id = IntakeHost.id()
        _ = try intake.receipt(.made(id: id, revision: 2))
        #expect(try intake.code(.made(id: id, revision: 2, note: "other")) == "conflict")
        #expect(try intake.code(.made(id: id, revision: 1)) == "conflict")
        for revision in [1, 2, 3] as [UInt32] {
            #expect(try intake.code(.made(id: id, revision: revision), portal: "paris") == "id-taken")
        }
        #expect(try intake.receipt(.made(id: id, revision: 3)).revision == 3)
    }

    @Test func `a later revision follows the first, wherever its address now is`() throws {
        let id = IntakeHost.id()
        _ = try intake.receipt(.made(id: id, postalCode: "18000"))
        #expect(try intake.receipt(.made(id: id, revision: 2, postalCode: "03000")).tenant.description == "18")
    }

    @Test(
        arguments: [
            ("42620", "03250", "03", false), ("42620", nil, "42", true), ("33220", "24335", "24", false),
            ("33220", nil, "33", true), ("18020", nil, "18", false), ("18000", "18033", "18", false),
        ] as [(String, String?, String, Bool)])
    func `the commune decides, else the longest prefix`(code: String, commune: String?, tenant: String, assumed: Bool) throws {
        let receipt = try intake.receipt(.made(id: IntakeHost.id(), postalCode: code, commune: commune))
        #expect(receipt.tenant.description == tenant)
        #expect(receipt.isAssumed == assumed)
    }

    @Test(
        arguments: [
            ("98000", nil, "not-served"), ("00100", nil, "not-served"), ("99123", nil, "not-served"),
            ("75001", nil, "not-served"), ("18000", "03190", "contradiction"),
        ] as [(String, String?, String)])
    func `a refusal that rests on the topology is repeated under a later one`(code: String, commune: String?, refusal: String)
        throws
    {
        let id = IntakeHost.id()
        let submission = try Submission.made(id: id, postalCode: code, commune: commune)
        let answer = try intake.one(PortalMessage.submit(submission))
        #expect(answer.code == refusal)
        #expect(try answer.fields(RefusedFields.self).isFinal)
        #expect(try answer.fields(RefusedFields.self).dossier == id)
        let path = scratch.path + "/copy"
        try scratch.copy(intake.path, to: path)
        let later = try IntakeHost(Reference.topology(["18", "03", "24", "33", "42", "75"]), path: path, now: intake.now)
        #expect(try later.one(PortalMessage.submit(submission)) == answer)
        #expect(try later.receipt(.made(id: id, postalCode: "18000", note: "corrected")).tenant.description == "18")
    }

    @Test func `what only the bytes decide is not stored`() throws {
        let id = IntakeHost.id()
        var header = try Submission.made(id: id).header
        let body = Array("{".utf8)
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        for _ in 0..<2 { #expect(try intake.code(Frames(.submit, header.encoded, body)) == "bad-json") }
        #expect(try intake.ledger.refusal(id, header.contentHash) == nil)
    }

    @Test func `header and body must say the same`() throws {
        let submission = try Submission.made(id: IntakeHost.id(), commune: "18033")
        let changes: [(inout Header) -> Void] = [
            { $0.dossier = IntakeHost.id() }, { $0.revision = 2 }, { $0.demarche = .dcem },
            { $0.postalCode = PostalCode("03000") },
            { $0.commune = CommuneCode("18001") }, { $0.commune = nil },
        ]
        for change in changes {
            var header = submission.header
            change(&header)
            #expect(try intake.code(Frames(.submit, header.encoded, submission.body)) == "bad-field")
        }
        var header = submission.header
        header.contentHash = .zero
        #expect(try intake.code(Frames(.submit, header.encoded, submission.body)) == "bad-hash")
    }

    @Test func `a dossier's state is told to its own portal alone`() throws {
        let submission = try Submission.made(id: IntakeHost.id())
        let receipt = try intake.receipt(submission)
        let answer = try intake.one(PortalMessage.state(receipt.dossier))
        let state = try answer.fields(StateFields.self)
        #expect(state.state == .accepted)
        #expect(state.revision == 1)
        #expect(state.accepted == receipt.time)
        let foreign = try intake.one(PortalMessage.state(receipt.dossier), portal: "paris")
        #expect(foreign.code == "unknown-dossier")
        let none = IntakeHost.id()
        let unknown = try intake.one(PortalMessage.state(none), portal: "paris")
        #expect(unknown.dropFirst(2) == foreign.dropFirst(2))
        #expect(try intake.code(PortalMessage.state(receipt.dossier, revision: 2)) == "unknown-dossier")
    }

    @Test func `a portal has a row once something of it is kept, not when its name is heard`() throws {
        let large = try Submission.made(id: IntakeHost.id(), pieces: [[UInt8](repeating: 1, count: PieceFiles.chunkBytes * 2)])
        let small = try Submission.made(id: IntakeHost.id(), pieces: [[1, 2, 3]])
        _ = try intake.one(PortalMessage.state(IntakeHost.id()), portal: "asks")
        #expect(intake.ledger.knownPortal("asks") == nil)
        _ = try intake.one(Frames(.hello, []), portal: "babbles")
        _ = try intake.one(PortalMessage.piece(large), portal: "announces")
        _ = try intake.code(.made(id: IntakeHost.id(), postalCode: "98000"), portal: "fails")
        // A refusal that rests on the topology is kept, and with it its portal.
        #expect(try portals() == ["fails"])
        _ = try intake.ask(PortalMessage.chunk(large, at: 0), portal: "announces")
        _ = try intake.ask(PortalMessage.chunk(small, at: 0), portal: "stages")
        _ = try intake.receipt(.made(id: IntakeHost.id()), portal: "submits")
        #expect(try portals() == ["announces", "fails", "stages", "submits"])
    }

    /// Those that an intake started on this ledger knows.
    private func portals() throws -> [String] {
        let path = "\(scratch.path)/\(IntakeHost.id())"
        try scratch.copy(intake.path, to: path)
        let ledger = try IntakeHost(intake.topology, path: path, now: intake.now).ledger
        return ["announces", "asks", "babbles", "fails", "stages", "submits"].filter { ledger.knownPortal($0) != nil }
    }

    @Test func `whoever asked in a turn that a full disk takes back is asked to come again`() throws {
        let staged = try Submission.made(id: IntakeHost.id(), pieces: [[1, 2, 3]])
        let wrong = try Submission.made(id: IntakeHost.id(), postalCode: "75001")
        try intake.ledger.file.bound(morePages: 20)
        try intake.receive(fromPortal: "cher", PortalMessage.chunk(staged, at: 0))
        try intake.receive(fromPortal: "cher", PortalMessage.submit(wrong))
        for _ in 0..<200 {
            let large = try Submission.made(id: IntakeHost.id(), note: String(repeating: "n", count: 5_000))
            try intake.receive(fromPortal: "cher", PortalMessage.submit(large))
        }
        try intake.turn()
        let answers = intake.network.take().map(\.frames)
        #expect(answers.count == 202)
        for submission in [staged, wrong] {
            let own = try answers.filter { try $0.fields(RefusedFields.self).dossier == submission.header.dossier }
            #expect(own.map(\.code) == ["try-again-later"])
        }
    }

    @Test func `a full disk refuses for the moment, keeps what has a receipt, and takes more when there is room`() throws {
        let repeated = try Submission.made(id: IntakeHost.id())
        let before = try intake.receipt(repeated)
        try intake.ledger.file.bound(morePages: 20)
        var accepted: [Submission] = []
        var refused: Submission?
        while refused == nil {
            try #require(accepted.count < 5_000)
            let submission = try Submission.made(id: IntakeHost.id(), note: String(repeating: "n", count: 5_000))
            let answer = try intake.one(PortalMessage.submit(submission))
            if answer.verb == .receipt {
                accepted.append(submission)
            } else {
                #expect(answer.code == "try-again-later")
                #expect(try answer.fields(RefusedFields.self).retry > .zero)
                #expect(try !answer.fields(RefusedFields.self).isFinal)
                refused = submission
            }
        }
        #expect(!accepted.isEmpty)
        let last = try #require(refused)
        #expect(try intake.ledger.known(last.header.dossier, revision: 1) == nil)
        #expect(try intake.code(last) == "try-again-later")
        #expect(try intake.receipt(repeated) == before, "it takes no room")
        // Full once more, and a turn that is taken back takes no old receipt along.
        _ = try intake.turn(after: .seconds(3))
        try intake.receive(fromPortal: "cher", PortalMessage.submit(repeated))
        let answers = try intake.ask(PortalMessage.submit(last))
        #expect(answers.map(\.verb).sorted { $0?.rawValue ?? "" < $1?.rawValue ?? "" } == [.receipt, .refused])
        try intake.ledger.file.bound(morePages: 100_000)
        _ = try intake.turn(after: .seconds(3))
        _ = try intake.receipt(last)
        for submission in accepted { _ = try intake.receipt(submission) }
        let head = try intake.ledger.openOutgoing("18", tenant: "18").log.head
        #expect(head == UInt64(accepted.count + 2))
        #expect(intake.network.sentBeforeCommit == 0)
    }
}
