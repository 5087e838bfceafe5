package import Dossiers

/// RECEIPT: the dossier is on disk and will reach its préfecture.
package struct ReceiptFields: Hashable {
    package static let byteCount = 106
    /// Of an intake from before there were follow-up codes.
    private static let byteCountMin = 96

    /// The postal code is shared by two départements and no commune was given.
    package var isAssumed: Bool
    package var revision: UInt32
    package var dossier: DossierID
    /// When it was accepted, milliseconds since 1970: the same at each repetition.
    package var time: UInt64
    package var contentHash: ContentHash
    package var tenant: TenantCode
    package var stream: StreamName
    /// For the applicant; nil when the intake gives none.
    package var followUp: FollowUpCode?

    package init(
        isAssumed: Bool, revision: UInt32, dossier: DossierID, time: UInt64, contentHash: ContentHash, tenant: TenantCode,
        stream: StreamName, followUp: FollowUpCode? = nil
    ) {
        self.isAssumed = isAssumed
        self.revision = revision
        self.dossier = dossier
        self.time = time
        self.contentHash = contentHash
        self.tenant = tenant
        self.stream = stream
        self.followUp = followUp
    }
}

extension ReceiptFields: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCountMin)
        isAssumed = fields.number(at: 1, as: UInt8.self) & 2 != 0
        revision = fields.number(at: 4)
        dossier = fields.dossier(at: 8)
        time = fields.number(at: 24)
        contentHash = fields.hash(at: 32)
        guard let tenant = TenantCode(packed: fields.number(at: 64)) else {
            throw Refusal(.malformed, "RECEIPT: the tenant is not two or three of 0-9A-Z")
        }
        self.tenant = tenant
        stream = try fields.stream(at: 72)
        followUp = bytes.count < Self.byteCount ? nil : fields.code(at: 96)
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(isAssumed ? 2 as UInt8 : 0, at: 1)
        fields.number(revision, at: 4)
        fields.dossier(dossier, at: 8)
        fields.number(time, at: 24)
        fields.hash(contentHash, at: 32)
        fields.number(tenant.packed, at: 64)
        fields.stream(stream, at: 72)
        if let followUp { fields.code(followUp, at: 96) }
    }
}
