/// A supporting document as the body of a dossier names it; its bytes travel apart.
package struct Piece: Equatable, Sendable {
    package let kind: PieceKind
    /// The file's name as its sender had it.
    package let name: String?
    package let mediaType: String?
    /// In bytes.
    package let size: Int
    /// BLAKE2b-256 of the whole.
    package let hash: ContentHash
    /// The date that the document itself bears.
    package let issuedOn: CivilDate?
    /// Its last day of validity, as the document itself states it.
    package let validUntil: CivilDate?

    package var reference: PieceReference { PieceReference(kind: kind, size: size, hash: hash) }

    init(_ field: JSONField) throws(Refusal) {
        _ = try field.object()
        kind = try field["kind"].parsed(Expectation.kind) { PieceKind($0) }
        name = try field["name"].present?.line()
        mediaType = try field["mediaType"].present?.mediaType()
        size = try field["size"].wholeNumber(Expectation.size)
        hash = try field["hash"].parsed(Expectation.hash) { ContentHash($0) }
        issuedOn = try field["issuedOn"].present?.day()
        validUntil = try field["validUntil"].present?.day()
    }
}
