package import Dossiers

/// STATE, as a question: where does this dossier stand?
package struct QuestionFields: Hashable {
    package static let byteCount = 24

    /// 0: the latest.
    package var revision: UInt32
    package var dossier: DossierID

    package init(revision: UInt32, dossier: DossierID) {
        self.revision = revision
        self.dossier = dossier
    }
}

extension QuestionFields: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        revision = fields.number(at: 4)
        dossier = fields.dossier(at: 8)
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(revision, at: 4)
        fields.dossier(dossier, at: 8)
    }
}
