/// One line of a submission: a dossier before it has been submitted. It may lack its id and time, and its pieces still say
/// where their bytes are. `body` makes the dossier of it once those are stored.
package struct DossierLine: Equatable, Sendable {
    package struct Piece: Equatable, Sendable {
        package enum Source: Equatable, Sendable {
            /// A path, relative to the file of lines.
            case file(String)
            /// The bytes that the line itself carries in base64.
            case content([UInt8])
            /// Bytes that have been uploaded already.
            case stored(StoredPiece)
        }

        package let kind: PieceKind
        /// `nil` if the line names none; a file's own name is then the one to take.
        package let name: String?
        /// `nil` if the line does not say; it is then detected in the bytes.
        package let mediaType: String?
        package let source: Source
    }

    /// What a piece's entry in the body says once its bytes are stored.
    package struct StoredPiece: Equatable, Sendable {
        package let mediaType: String
        package let size: Int
        package let hash: ContentHash

        package init(mediaType: String, size: Int, hash: ContentHash) {
            self.mediaType = mediaType
            self.size = size
            self.hash = hash
        }
    }

    package let json: JSONObject
    /// As written; `nil` if the submission is to choose one.
    package let id: DossierID?
    package let revision: UInt32
    package let demarche: Demarche
    package let postalCode: PostalCode
    package let commune: CommuneCode?
    package let submittedAt: UnixTime?
    package let pieces: [Piece]

    /// Reads and checks a line as `Dossier` does, but for its id, its time and the sources of its pieces.
    package static func parse(_ line: [UInt8]) throws(Refusal) -> DossierLine {
        let json: JSONValue
        do { json = try JSONValue.parse(line) } catch { throw error.refusal }
        return try DossierLine(json: json)
    }

    package init(json: JSONValue) throws(Refusal) {
        guard case .object(let object) = json else {
            throw Refusal(.badField, "a dossier is a JSON object; this is another JSON value")
        }
        let whole = JSONField(json)
        var rest = object
        rest["pieces"] = nil
        rest["id"] = whole["id"].present?.value ?? .string(DossierID(milliseconds: 0, random: (0, 0)).description)
        let dossier = try Dossier(json: .object(rest))
        self.json = object
        id = whole["id"].present == nil ? nil : dossier.id
        revision = dossier.revision
        demarche = dossier.demarche
        postalCode = dossier.postalCode
        commune = dossier.commune
        submittedAt = dossier.submittedAt
        pieces = try Self.pieces(whole["pieces"])
    }

    /// The body: id and time in front if the line had none, each piece with the entry of `stored` (one for each, in order) in
    /// place of its source, everything else as it was.
    package func body(id: DossierID, submittedAt: UnixTime, stored: [StoredPiece]) -> JSONValue {
        precondition(stored.count == pieces.count, "one stored piece for each piece of the line")
        var front: [JSONObject.Member] = []
        var rest = json
        if self.id == nil {
            rest["id"] = nil
            front.append(JSONObject.Member(name: "id", value: .string(id.description)))
        }
        if self.submittedAt == nil {
            rest["submittedAt"] = nil
            front.append(JSONObject.Member(name: "submittedAt", value: .string(submittedAt.description)))
        }
        if case .array(let elements) = rest["pieces"] {
            rest["pieces"] = .array(zip(elements, zip(pieces, stored)).map { Self.entry($0, $1.0, $1.1) })
        }
        return .object(JSONObject(front + rest.members))
    }

    private static func entry(_ element: JSONValue, _ piece: Piece, _ stored: StoredPiece) -> JSONValue {
        guard case .object(var entry) = element else { return element }
        if piece.name == nil, case .file(let path) = piece.source {
            entry["name"] = .string(String(path.split(separator: "/").last ?? ""))
        }
        entry["file"] = nil
        entry["content"] = nil
        entry["mediaType"] = .string(stored.mediaType)
        entry["size"] = .number(stored.size)
        entry["hash"] = .string(stored.hash.description)
        return .object(entry)
    }
}

// MARK: pieces

extension DossierLine {
    private static func pieces(_ field: JSONField) throws(Refusal) -> [Piece] {
        guard let field = field.present else { return [] }
        let elements = try field.elements(Expectation.pieces)
        guard elements.count <= Dossier.pieceCountMax else {
            throw Refusal(.badField, "pieces: expected \(Expectation.pieces), found \(elements.count)")
        }
        return try elements.map { (element) throws(Refusal) in try piece(element) }
    }

    private static func piece(_ field: JSONField) throws(Refusal) -> Piece {
        _ = try field.object()
        _ = try field["issuedOn"].present?.day()
        _ = try field["validUntil"].present?.day()
        return Piece(
            kind: try field["kind"].parsed(Expectation.kind) { PieceKind($0) },
            name: try field["name"].present?.line(), mediaType: try field["mediaType"].present?.mediaType(),
            source: try source(field))
    }

    private static func source(_ field: JSONField) throws(Refusal) -> Piece.Source {
        let given = ["file", "content", "hash"].filter { field[$0].present != nil }
        switch given {
        case ["file"]: return .file(try field["file"].parsed("a path") { $0.isEmpty ? nil : $0 })
        case ["content"]: return .content(try content(field["content"]))
        case ["hash"]:
            return .stored(
                StoredPiece(
                    mediaType: try field["mediaType"].mediaType(), size: try field["size"].wholeNumber(Expectation.size),
                    hash: try field["hash"].parsed(Expectation.hash) { ContentHash($0) }))
        case []: throw Refusal(.missingField, "\(field.path): expected its bytes as \"file\" (a path) or \"content\" (base64)")
        default:
            let names = given.joined(separator: " and ")
            throw Refusal(.badField, "\(field.path): expected one of \"file\", \"content\" and \"hash\", found \(names)")
        }
    }

    private static func content(_ field: JSONField) throws(Refusal) -> [UInt8] {
        guard case .string(let text) = field.value else { throw field.refusal(expected: "a string of base64") }
        guard let bytes = Base64.decode(text) else {
            throw Refusal(.badField, "\(field.path): expected base64 (RFC 4648, padded, on one line)")
        }
        return bytes
    }
}
