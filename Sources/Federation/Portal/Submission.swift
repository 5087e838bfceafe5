package import Dossiers
internal import Ledger
package import Streams

/// A dossier on its way to the intake, or what an applicant adds to one or withdraws it with; and the pieces that go before it.
package struct Submission {
    /// A piece: its hash and length, and where its bytes come from.
    package struct Piece {
        package let hash: ContentHash
        package let total: Int
        /// At most `count` bytes from `offset`.
        package let read: (_ offset: Int, _ count: Int) throws -> [UInt8]

        package init(hash: ContentHash, total: Int, read: @escaping (_ offset: Int, _ count: Int) throws -> [UInt8]) {
            self.hash = hash
            self.total = total
            self.read = read
        }

        /// A piece that is in memory.
        package init(_ bytes: [UInt8]) {
            unsafe self.init(hash: bytes.withUnsafeBytes { unsafe ContentHash(of: $0) }, total: bytes.count) { offset, count in
                Array(bytes[offset..<min(bytes.count, offset + count)])
            }
        }
    }

    /// The caller's own number for it, which comes back with the outcome.
    package let tag: Int
    package let header: Header
    package let body: [UInt8]
    package let pieces: [Piece]

    /// - Parameters:
    ///   - body: a dossier's JSON, complete; its id, revision, démarche, postal code and commune are those given here.
    ///   - pieces: those that the body names.
    package init(
        tag: Int, id: DossierID, revision: UInt32, demarche: Demarche, postalCode: PostalCode, commune: CommuneCode?,
        body: [UInt8],
        pieces: [Piece] = []
    ) {
        var header = Header(kind: .dossier)
        header.dossier = id
        header.revision = revision
        header.demarche = demarche
        header.postalCode = postalCode
        header.commune = commune
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        self.init(tag: tag, header: header, body: body, pieces: pieces)
    }

    /// What an applicant adds to a dossier that is lodged.
    ///
    /// - Parameters:
    ///   - revision: the one after the latest, which FOLLOW tells.
    ///   - code: the dossier's follow-up code, which authorises it.
    ///   - body: as the protocol document has it: at least a piece or a field.
    ///   - pieces: those that the body names.
    package init(
        tag: Int, complementOf id: DossierID, revision: UInt32, code: FollowUpCode, body: [UInt8], pieces: [Piece] = []
    ) {
        self.init(tag: tag, .complement, of: id, revision: revision, code: code, body: body, pieces: pieces)
    }

    /// That an applicant wants a dossier no more.
    ///
    /// - Parameters:
    ///   - revision: the latest, which FOLLOW tells.
    ///   - code: the dossier's follow-up code, which authorises it.
    ///   - message: for the préfecture.
    package init(tag: Int, withdrawalOf id: DossierID, revision: UInt32, code: FollowUpCode, message: String? = nil) {
        var body = JSONObject()
        body["message"] = message.map(JSONValue.string)
        self.init(
            tag: tag, .withdrawal, of: id, revision: revision, code: code, body: JSONValue.object(body).serialized, pieces: [])
    }

    private init(
        tag: Int, _ kind: EntryKind, of id: DossierID, revision: UInt32, code: FollowUpCode, body: [UInt8], pieces: [Piece]
    ) {
        var header = Header(kind: kind)
        header.dossier = id
        header.revision = revision
        header.followUp = code
        header.contentHash = unsafe body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        self.init(tag: tag, header: header, body: body, pieces: pieces)
    }

    /// With a header that is complete.
    package init(tag: Int, header: Header, body: [UInt8], pieces: [Piece] = []) {
        self.tag = tag
        self.header = header
        self.body = body
        self.pieces = pieces
    }

    /// Bytes that it may hold in memory while it is under way.
    package var weight: Int { body.count + pieces.reduce(0) { $0 + $1.total } }

    package var key: Key { Key(id: header.dossier, revision: header.revision) }

    /// What an answer names.
    package struct Key: Hashable, Sendable {
        package let id: DossierID
        package let revision: UInt32

        package init(id: DossierID, revision: UInt32) {
            self.id = id
            self.revision = revision
        }
    }

    /// What became of it.
    package enum Outcome: Sendable {
        case accepted(ReceiptFields)
        case refused(Refusal)
    }
}
