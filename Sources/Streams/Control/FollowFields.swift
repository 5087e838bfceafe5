package import Dossiers

/// FOLLOW: an applicant asks where a dossier stands; the answer repeats it, and JSON follows.
package struct FollowFields: Hashable {
    package static let byteCount = 36

    package var dossier: DossierID
    package var code: FollowUpCode

    package init(dossier: DossierID, code: FollowUpCode) {
        self.dossier = dossier
        self.code = code
    }
}

extension FollowFields: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        dossier = fields.dossier(at: 8)
        // Zero is a code like any other here: none that opens anything.
        code = fields.code(at: 24) ?? FollowUpCode(high: 0, low: 0)
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.dossier(dossier, at: 8)
        fields.code(code, at: 24)
    }
}
