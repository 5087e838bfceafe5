/// What the intake reads of a dossier's body, in the same pass that shows it to be well-formed JSON, without an allocation:
/// the members that routing and listing use, which must equal the message's header.
package struct DossierSummary: Hashable, Sendable {
    /// Limits on the members, known and unknown, of the top level and of a piece, so that one that comes twice can be told
    /// without an allocation.
    package static let memberCountMax = 64
    package static let pieceMemberCountMax = 16

    package let id: DossierID
    /// From 1; a body that does not say is the first.
    package let revision: UInt32
    package let demarche: Demarche
    package let postalCode: PostalCode
    package let commune: CommuneCode?
    package let submittedAt: UnixTime?
    package let pieceCount: Int
    /// The sizes of all pieces together, in bytes.
    package let pieceSize: Int

    /// Reads a body: one well-formed JSON object (`bad-json`, `too-large`), no member of the top level or of a piece twice
    /// (`duplicate-member`), the members above present (`missing-field`) and of their form (`bad-field`, `unknown-demarche`,
    /// `bad-postal-code`). `null` is the same as absent. Calls `piece` for each piece in order.
    package static func scan(
        _ body: UnsafeRawBufferPointer, sizeMax: Int = Dossier.sizeMax,
        piece: (PieceReference) throws(Refusal) -> Void = { _ in }
    ) throws(Refusal) -> DossierSummary {
        let sizeMax = min(sizeMax, JSONCursor.sizeMax)
        guard body.count <= sizeMax else {
            throw Refusal(.tooLarge, "the dossier has \(body.count) bytes; at most \(sizeMax) are accepted")
        }
        do {
            var scan = SummaryScan(cursor: unsafe JSONCursor(body))
            try scan.whole(piece: piece)
            return try scan.summary()
        } catch {
            throw error.refusal
        }
    }

    /// The same of bytes in an array.
    package static func scan(
        _ body: [UInt8], sizeMax: Int = Dossier.sizeMax, piece: (PieceReference) throws(Refusal) -> Void = { _ in }
    ) throws(Refusal) -> DossierSummary {
        try unsafe body.span.withUnsafeBytes { (bytes) throws(Refusal) in try unsafe scan(bytes, sizeMax: sizeMax, piece: piece)
        }
    }

    fileprivate init(
        id: DossierID, revision: UInt32, demarche: Demarche, postalCode: PostalCode, commune: CommuneCode?,
        submittedAt: UnixTime?, pieceCount: Int, pieceSize: Int
    ) {
        self.id = id
        self.revision = revision
        self.demarche = demarche
        self.postalCode = postalCode
        self.commune = commune
        self.submittedAt = submittedAt
        self.pieceCount = pieceCount
        self.pieceSize = pieceSize
    }
}

/// The scan in progress: the cursor and what has been read so far.
private struct SummaryScan {
    private var cursor: JSONCursor
    private var names = JSONNames<64>()
    private var id: DossierID?
    private var revision: UInt32?
    private var demarche: Demarche?
    private var postalCode: PostalCode?
    private var commune: CommuneCode?
    private var submittedAt: UnixTime?
    private var pieceCount = 0
    private var pieceSize = 0

    init(cursor: JSONCursor) { self.cursor = cursor }

    mutating func whole(piece: (PieceReference) throws(Refusal) -> Void) throws(JSONError) {
        try cursor.begin()
        guard cursor.current == UInt8(ascii: "{") else {
            try cursor.skipValue(depth: 0)
            throw JSONError(.badField, at: 0, "a dossier is a JSON object; this is another JSON value")
        }
        if try cursor.openObject(depth: 1) {
            repeat {
                let name = try cursor.memberName()
                try names.add(name, in: cursor, path: "")
                try member(name, piece: piece)
            } while try cursor.nextMember()
        }
        try cursor.end()
    }

    func summary() throws(JSONError) -> DossierSummary {
        guard let id else { throw missing("id", Expectation.id) }
        guard let demarche else { throw missing("demarche", Expectation.demarche) }
        guard let postalCode else { throw missing("postalCode", Expectation.postalCode) }
        return DossierSummary(
            id: id, revision: revision ?? 1, demarche: demarche, postalCode: postalCode, commune: commune,
            submittedAt: submittedAt, pieceCount: pieceCount, pieceSize: pieceSize)
    }

    private func missing(_ name: String, _ expectation: String) -> JSONError {
        JSONError(.missingField, at: 0, "\(name): missing; expected \(expectation)")
    }

    private mutating func member(
        _ name: JSONText, piece: (PieceReference) throws(Refusal) -> Void
    ) throws(JSONError) {
        if cursor.isText(name, "id") {
            id = try cursor.form("id", Expectation.id) { DossierID(utf8: $0) }
        } else if cursor.isText(name, "revision") {
            revision = try cursor.whole("revision", Expectation.revision, in: 1...Int(UInt32.max)).map { UInt32($0) }
        } else if cursor.isText(name, "demarche") {
            demarche = try readDemarche()
        } else if cursor.isText(name, "postalCode") {
            postalCode = try readPostalCode()
        } else if cursor.isText(name, "commune") {
            commune = try cursor.form("commune", Expectation.commune) { CommuneCode(utf8: $0) }
        } else if cursor.isText(name, "submittedAt") {
            submittedAt = try cursor.form("submittedAt", Expectation.time) { UnixTime(utf8: $0) }
        } else if cursor.isText(name, "pieces") {
            try readPieces(piece)
        } else {
            try cursor.skipValue(depth: 1)
        }
    }

    private mutating func readDemarche() throws(JSONError) -> Demarche? {
        let start = cursor.position
        guard cursor.current == UInt8(ascii: "\"") else {
            return try cursor.form("demarche", Expectation.demarche) { _ in Demarche?.none }
        }
        let text = try cursor.text()
        if let demarche = cursor.demarche(text) { return demarche }
        throw JSONError(
            Expectation.unknownDemarche(path: "demarche", found: cursor.characters(in: start..<cursor.position)), at: start)
    }

    private mutating func readPostalCode() throws(JSONError) -> PostalCode? {
        let start = cursor.position
        var read = cursor
        do {
            let code = try read.form("postalCode", Expectation.postalCode) { PostalCode(utf8: $0) }
            cursor = read
            return code
        } catch {
            try cursor.skipValue(depth: 1)
            let found = cursor.quoted(from: start)
            throw JSONError(Expectation.postalCodeRefusal(path: "postalCode", found: found), at: start)
        }
    }

    private mutating func readPieces(_ piece: (PieceReference) throws(Refusal) -> Void) throws(JSONError) {
        guard cursor.current == UInt8(ascii: "[") else {
            _ = try cursor.form("pieces", Expectation.pieces) { _ in Bool?.none }
            return
        }
        guard try cursor.openArray(depth: 2) else { return }
        repeat {
            guard pieceCount < Dossier.pieceCountMax else {
                throw JSONError(.badField, at: cursor.position, "pieces: expected \(Expectation.pieces), found more")
            }
            let start = cursor.position
            let reference = try cursor.pieceReference(index: pieceCount)
            pieceCount += 1
            pieceSize = pieceSize.addingReportingOverflow(reference.size).partialValue
            do { try piece(reference) } catch { throw JSONError(error, at: start) }
        } while try cursor.nextElement()
    }
}
