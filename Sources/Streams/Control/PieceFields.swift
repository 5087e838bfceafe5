package import Dossiers

/// The fields of PIECE, CHUNK, HAVE and STORED.
package struct PieceFields: Hashable {
    package static let byteCount = 64

    package var revision: UInt32
    package var dossier: DossierID
    /// Of the whole piece.
    package var hash: ContentHash
    /// Bytes of the whole piece, at least 1.
    package var total: UInt32
    /// CHUNK: of its first byte; HAVE: what the intake holds; STORED: `total`; PIECE: 0.
    package var offset: UInt32

    package init(revision: UInt32, dossier: DossierID, hash: ContentHash, total: UInt32, offset: UInt32) {
        self.revision = revision
        self.dossier = dossier
        self.hash = hash
        self.total = total
        self.offset = offset
    }
}

extension PieceFields: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        revision = fields.number(at: 4)
        dossier = fields.dossier(at: 8)
        hash = fields.hash(at: 24)
        total = fields.number(at: 56)
        offset = fields.number(at: 60)
        guard total != 0 else { throw Refusal(.malformed, "a piece has at least one byte") }
        guard offset <= total else { throw Refusal(.malformed, "the offset is beyond the piece's end") }
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(revision, at: 4)
        fields.dossier(dossier, at: 8)
        fields.hash(hash, at: 24)
        fields.number(total, at: 56)
        fields.number(offset, at: 60)
    }
}
