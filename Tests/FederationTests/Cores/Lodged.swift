import Dossiers
@testable import Federation
import Ledger
import Streams
import Testing

/// A renewal of a récépissé in the Cher, with the pieces that a test gives it.
struct Lodged {
    static let pieces = ["recepisse", "passeport", "justificatif-domicile", "photo"]

    let id: DossierID
    let submission: Submission
    /// What its pieces are, by kind.
    private(set) var contents: [String: [UInt8]] = [:]

    /// - Parameter kinds: of the pieces that it has; without some the dossier is incomplete.
    init(kinds: [String] = Lodged.pieces, id: DossierID = IntakeHost.id(), number: Int = 0, revision: Int = 1) throws {
        self.id = id
        for kind in kinds { contents[kind] = Self.document(kind) }
        let entries = kinds.map { Self.entry($0, Self.document($0)) }
        let body = """
            {"id":"\(id)","revision":\(revision),"demarche":"renouvellement-recepisse","postalCode":"18000","applicant":\
            {"foreignerNumber":"00\(10_000_000 + number)","birthName":"TRAORÉ","givenNames":"Amina","birthDate":"1991-04-03",\
            "nationality":"MLI","email":"amina@example.org"},"address":{"line":"3 rue Moyenne","city":"Bourges"},\
            "permit":{"number":"TST000001","validUntil":"2026-12-31"},"pieces":[\(entries.joined(separator: ","))]}
            """
        submission = Submission(
            tag: 0, id: id, revision: UInt32(revision), demarche: .renouvellementRecepisse,
            postalCode: try #require(PostalCode("18000")),
            commune: nil, body: Array(body.utf8), pieces: kinds.map { Submission.Piece(Self.document($0)) })
    }

    /// What an applicant adds to it.
    static func complement(_ kinds: [String], fields: String = "{}") -> [UInt8] {
        let entries = kinds.map { entry($0, document("\($0) bis")) }
        return Array("{\"pieces\":[\(entries.joined(separator: ","))],\"fields\":\(fields)}".utf8)
    }

    static func document(_ text: String) -> [UInt8] { Array("%PDF-1.4 \(text)".utf8) }

    private static func entry(_ kind: String, _ bytes: [UInt8]) -> String {
        """
        {"kind":"\(kind)","name":"\(kind).pdf","mediaType":"application/pdf","size":\(bytes.count),\
        "hash":"\(Submission.Piece(bytes).hash)","issuedOn":"2026-02-01"}
        """
    }
}

extension ScriptedIntake {
    /// The dossier's pieces and the dossier.
    func lodge(_ lodged: Lodged, flags: EntryFlags = [], shown: ShownState? = nil) throws {
        for index in lodged.submission.pieces.indices {
            for chunk in try chunks(lodged.submission, index) { try node.receive(publication: chunk) }
        }
        try node.receive(publication: dossier(lodged.submission, flags: flags, shown: shown))
    }

    /// A request about a dossier, with the pieces that it brings.
    func ask(
        _ kind: EntryKind, _ lodged: Lodged, revision: UInt32, number: UInt32, _ body: [UInt8] = Array("{}".utf8),
        kinds: [String] = [], flags: EntryFlags = [], shown: ShownState? = nil, at time: UnixTime? = nil
    ) throws {
        let pieces = kinds.map { Submission.Piece(Lodged.document("\($0) bis")) }
        var header = lodged.submission.header
        header.kind = kind
        header.revision = revision
        header.requestNumber = number
        header.flags = flags
        header.time = UInt64((time ?? node.now.wall).milliseconds)
        (header.state, header.ownerTerm, header.step) = (shown?.state, shown?.term ?? 0, shown?.step ?? 0)
        let brought = Submission(tag: 0, header: header, body: body, pieces: pieces)
        for index in pieces.indices { for chunk in try chunks(brought, index) { try node.receive(publication: chunk) } }
        try node.receive(publication: entry(header, body))
    }

    /// A heartbeat of the present grant by the intake's clock; it has nothing that the node has not.
    func tell(_ time: UnixTime) throws { try node.receive(publication: heartbeat(at: time)) }
}

extension NodeHost {
    func dossier(_ id: DossierID) throws -> HeldDossier { try #require(try ledger.latest(id)) }

    func reason(_ id: DossierID) throws -> Reason { try Reason(decoding: dossier(id).reason) }

    func mails(_ id: DossierID) throws -> [MailKind] { try ledger.mails(of: id).map(\.kind) }

    /// Hands over every mail that may leave.
    func sendMails() throws {
        for mail in try ledger.dueMails(at: now.wall, atMost: 1_000) {
            _ = try ledger.endMail(row: mail.row, .sent, at: now.wall)
        }
        try turn()
    }
}

extension NodeHost {
    /// An agent acts, in the turn's transaction.
    func pass(_ event: LifeCycle.Event, _ id: DossierID, _ reason: Reason? = nil) throws {
        core.now = now
        try core.pass(dossier(id), event, reason ?? Reason(.agent, event, by: "Mme Diallo"))
    }
}
