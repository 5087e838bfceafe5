import Dossiers
import Federation
import Streams

/// What applicants do with a dossier that is lodged, by its number and follow-up code: through any portal.
extension LocalFederation {
    /// A piece that an applicant adds.
    public struct AddedPiece: Hashable, Sendable {
        /// As `justificatif-domicile`.
        public var kind: String
        /// Of its file.
        public var name: String
        /// At least one; what they are is told by the first.
        public var bytes: [UInt8]
        /// The date that the document bears, `YYYY-MM-DD`.
        public var issuedOn: String?

        /// All of it.
        public init(kind: String, name: String, bytes: [UInt8], issuedOn: String? = nil) {
            self.kind = kind
            self.name = name
            self.bytes = bytes
            self.issuedOn = issuedOn
        }
    }

    /// Adds pieces and particulars to a dossier, as its next revision, and waits for the receipt.
    ///
    /// - Parameters:
    ///   - fields: by path, as `applicant.phone`; nil takes one out.
    ///   - revision: nil: the one after the latest, which is asked for first.
    /// - Throws: ``FederationError/refused(line:code:message:)``, ``FederationError/noAnswer(_:)``.
    public func complete(
        _ id: String, code: String, pieces: [AddedPiece] = [], fields: [String: String?] = [:], revision: Int? = nil,
        portal: String = "test", within deadline: Duration = .seconds(40)
    ) throws -> Receipt {
        let next = try revision ?? follow(id, code: code, portal: portal, within: deadline).revision + 1
        let uploads = pieces.map { Submission.Piece($0.bytes) }
        var body = JSONObject()
        body["pieces"] = .array(zip(pieces, uploads).map { Self.entry($0, $1) })
        let members = fields.keys.sorted().map { path in
            JSONObject.Member(name: path, value: (fields[path] ?? nil).map { .string($0) } ?? .null)
        }
        body["fields"] = .object(JSONObject(members))
        let key = try Self.key(id, code)
        return try submit(
            Submission(
                tag: 1, complementOf: key.id, revision: UInt32(next), code: key.code, body: JSONValue.object(body).serialized,
                pieces: uploads), portal: portal, within: deadline)
    }

    /// Withdraws a dossier, and waits for the receipt.
    ///
    /// - Throws: as ``complete(_:code:pieces:fields:revision:portal:within:)``.
    public func withdraw(
        _ id: String, code: String, message: String? = nil, portal: String = "test", within deadline: Duration = .seconds(40)
    ) throws -> Receipt {
        let latest = try follow(id, code: code, portal: portal, within: deadline).revision
        let key = try Self.key(id, code)
        return try submit(
            Submission(tag: 1, withdrawalOf: key.id, revision: UInt32(latest), code: key.code, message: message),
            portal: portal, within: deadline)
    }

    /// What the applicant of a dossier sees of it. The answer to a wrong code is held back, longer each time.
    ///
    /// - Throws: ``FederationError/refused(line:code:message:)`` for a number and a code that do not belong together,
    ///   ``FederationError/noAnswer(_:)``.
    public func follow(_ id: String, code: String, portal: String = "test", within deadline: Duration = .seconds(40)) throws
        -> FollowedDossier
    {
        let key = try Self.key(id, code)
        let client = try PortalClient(endpoint: submissions, name: portal)
        client.follow(key.id, code: key.code)
        let end = ContinuousClock.now + deadline
        while ContinuousClock.now < end {
            _ = try client.step(.milliseconds(20))
            guard let answer = client.takeFollowed().first else { continue }
            switch answer.outcome {
            case .found(let view): return FollowedDossier(view)
            case .refused(let refusal):
                throw FederationError.refused(line: 1, code: refusal.code.rawValue, message: refusal.message)
            }
        }
        throw FederationError.noAnswer(1)
    }

    private func submit(_ submission: Submission, portal: String, within deadline: Duration) throws -> Receipt {
        let client = try PortalClient(endpoint: submissions, name: portal)
        client.submit(submission)
        let end = ContinuousClock.now + deadline
        while ContinuousClock.now < end {
            guard let ended = try client.step(.milliseconds(20)).first else { continue }
            switch ended.outcome {
            case .accepted(let fields): return Receipt(fields)
            case .refused(let refusal):
                throw FederationError.refused(line: 1, code: refusal.code.rawValue, message: refusal.message)
            }
        }
        throw FederationError.noAnswer(1)
    }

    private static func key(_ id: String, _ code: String) throws -> (id: DossierID, code: FollowUpCode) {
        guard let dossier = DossierID(id) else { throw FederationError.notAnID(id) }
        guard let secret = FollowUpCode(code) else { throw FederationError.failed("not a follow-up code") }
        return (dossier, secret)
    }

    private static func entry(_ piece: AddedPiece, _ upload: Submission.Piece) -> JSONValue {
        var entry = JSONObject()
        entry["kind"] = .string(piece.kind)
        entry["name"] = .string(piece.name)
        entry["mediaType"] = .string(MediaType(detectedIn: piece.bytes.prefix(16))?.rawValue ?? "application/octet-stream")
        entry["size"] = .number(upload.total)
        entry["hash"] = .string("\(upload.hash)")
        entry["issuedOn"] = piece.issuedOn.map(JSONValue.string)
        return .object(entry)
    }
}

/// What an applicant sees of a dossier.
public struct FollowedDossier: Hashable, Sendable {
    /// A UUID, version 7.
    public let id: String
    /// The latest that has a receipt.
    public let revision: Int
    /// The code of the préfecture that has it.
    public let tenant: String
    /// `accepted`, `incomplete`, …
    public let state: String
    /// Complements and withdrawals that the préfecture has not answered yet.
    public let pendingRequests: Int

    init(_ view: ApplicantView) {
        id = view.id.description
        revision = Int(view.revision)
        tenant = view.tenant.description
        state = view.state.rawValue
        pendingRequests = view.requests.count { !$0.isAnswered }
    }
}
