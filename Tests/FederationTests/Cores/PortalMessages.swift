import Dossiers
import Federation
import Ledger
import Streams
import Testing

/// What a portal says, frame by frame.
enum PortalMessage {
    static func submit(_ submission: Submission) -> Frames { Frames(.submit, submission.header.encoded, submission.body) }

    static func piece(_ submission: Submission, _ index: Int = 0) -> Frames {
        Frames(.piece, fields(submission, index, offset: 0).encoded)
    }

    /// The chunk of a piece that begins at `offset`, cut at `count`.
    static func chunk(
        _ submission: Submission, _ index: Int = 0, at offset: Int, count: Int = PieceFiles.chunkBytes
    ) throws -> Frames {
        Frames(
            .chunk, fields(submission, index, offset: offset).encoded, try submission.pieces[index].read(offset, count))
    }

    static func state(_ id: DossierID, revision: UInt32 = 0) -> Frames {
        Frames(.state, QuestionFields(revision: revision, dossier: id).encoded)
    }

    private static func fields(_ submission: Submission, _ index: Int, offset: Int) -> PieceFields {
        PieceFields(
            revision: submission.header.revision, dossier: submission.header.dossier, hash: submission.pieces[index].hash,
            total: UInt32(submission.pieces[index].total), offset: UInt32(offset))
    }
}

extension IntakeHost {
    /// An intake of these tenants in a directory of its own.
    convenience init(
        of codes: [String], in scratch: Scratch, limits: IntakeLimits = IntakeLimits(), log: Log = .silent,
        storage: Storage = .system
    ) throws {
        try self.init(
            Reference.topology(codes), path: scratch.path + "/intake", limits: limits, log: log, storage: storage)
    }

    /// The one receipt that a submission gets.
    func receipt(_ submission: Submission, portal: String = "cher") throws -> ReceiptFields {
        let answer = try one(PortalMessage.submit(submission), portal: portal)
        try #require(answer.verb == .receipt, "\(answer.code ?? "\(String(describing: answer.verb))")")
        return try answer.fields()
    }

    /// The code with which a message is refused.
    func code(_ frames: Frames, portal: String = "cher") throws -> String? { try one(frames, portal: portal).code }

    func code(_ submission: Submission, portal: String = "cher") throws -> String? {
        try code(PortalMessage.submit(submission), portal: portal)
    }

    /// The one answer to a message.
    func one(_ frames: Frames, portal: String = "cher") throws -> Frames {
        let answers = try ask(frames, portal: portal)
        try #require(answers.count == 1, "\(answers.map { String(describing: $0.verb) })")
        return answers[0]
    }

    /// A dossier's id, a new one each time.
    static func id() -> DossierID {
        DossierID(
            milliseconds: 1_772_436_600_000, random: (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max)))
    }
}

extension Submission {
    var id: DossierID { header.dossier }
}

extension Submission {
    /// A complement that names these pieces, and the fields.
    static func complement(
        of receipt: ReceiptFields, revision: UInt32 = 2, code: FollowUpCode? = nil, kind: String = "passeport",
        pieces: [[UInt8]] = [], phone: String? = nil, message: String = ""
    ) throws -> Submission {
        let pieces = pieces.map { Piece($0) }
        let entries = pieces.map { piece in
            """
            {"kind":"\(kind)","name":"b.pdf","mediaType":"application/pdf","size":\(piece.total),"hash":"\(piece.hash)"}
            """
        }
        let fields = phone.map { ",\"fields\":{\"applicant.phone\":\"\($0)\"}" } ?? ""
        return Submission(
            tag: 0, complementOf: receipt.dossier, revision: revision, code: try code ?? #require(receipt.followUp),
            body: Array("{\"pieces\":[\(entries.joined(separator: ","))]\(fields),\"message\":\"\(message)\"}".utf8),
            pieces: pieces)
    }

    static func withdrawal(
        of receipt: ReceiptFields, revision: UInt32 = 1, code: FollowUpCode? = nil, message: String? = nil
    ) throws -> Submission {
        Submission(
            tag: 0, withdrawalOf: receipt.dossier, revision: revision, code: try code ?? #require(receipt.followUp),
            message: message)
    }
}

extension PortalMessage {
    static func follow(_ id: DossierID, _ code: FollowUpCode) -> Frames {
        Frames(.follow, FollowFields(dossier: id, code: code).encoded)
    }
}

extension IntakeHost {
    /// What an applicant sees.
    func view(_ receipt: ReceiptFields, portal: String = "cher") throws -> ApplicantView {
        let answer = try one(PortalMessage.follow(receipt.dossier, try #require(receipt.followUp)), portal: portal)
        try #require(answer.verb == .follow, "\(answer.code ?? "\(String(describing: answer.verb))")")
        return try ApplicantView(json: try JSONValue.parse(answer[2]))
    }
}
