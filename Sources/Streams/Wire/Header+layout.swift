package import Dossiers

extension Header: FixedLayout {
    /// Reads a header of 256 to 1,024 bytes. Throws `malformed` when a field is outside its range; a receiver of a stream then still
    /// has the entry's `Placement` and parks it.
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount, byteCountMax: Self.byteCountMax)
        self.init(kind: EntryKind(rawValue: fields.number(at: 1)))
        flags = EntryFlags(rawValue: fields.number(at: 2))
        n = fields.number(at: 4)
        epoch = fields.epoch(at: 8)
        r = fields.number(at: 24)
        g = fields.number(at: 32)
        sequence = fields.number(at: 40)
        head = fields.number(at: 48)
        time = fields.number(at: 56)
        chain = fields.hash(at: 64)
        contentHash = fields.hash(at: 96)
        dossier = fields.dossier(at: 128)
        pieceHash = fields.hash(at: 144)
        stream = try fields.optionalStream(at: 176)
        revision = fields.number(at: 204)
        ownerTerm = fields.number(at: 224)
        step = fields.number(at: 228)
        pieceOffset = fields.number(at: 232)
        pieceTotal = fields.number(at: 236)
        requestNumber = fields.number(at: 240)
        first = fields.number(at: 248)
        try decodeCodes(fields)
    }

    /// The fields that have values outside their range.
    private mutating func decodeCodes(_ fields: FieldReader) throws(Refusal) {
        let tenantField = fields.number(at: 200, as: UInt32.self)
        if tenantField != 0 {
            tenant = TenantCode(packed: tenantField)
            if tenant == nil { throw Refusal(.malformed, "the header's tenant is not two or three of 0-9A-Z") }
        }
        let postalField = fields.five(at: 208)
        if postalField != 0 {
            postalCode = PostalCode(ascii: postalField)
            if postalCode == nil { throw Refusal(.malformed, "the header's postal code is not five digits") }
        }
        let communeField = fields.five(at: 213)
        if communeField != 0 {
            commune = CommuneCode(packed: communeField)
            if commune == nil { throw Refusal(.malformed, "the header's commune is not an INSEE code of five characters") }
        }
        let demarcheField = fields.number(at: 218, as: UInt8.self)
        if demarcheField != 0 {
            demarche = Demarche(wire: demarcheField)
            if demarche == nil { throw Refusal(.malformed, "the header's démarche is \(demarcheField): 1 to 4 are due") }
        }
        let stateField = fields.number(at: 219, as: UInt8.self)
        if stateField != 0 {
            state = DossierState(wire: stateField)
            if state == nil { throw Refusal(.malformed, "the header's state is \(stateField): 1 to 13 are due") }
        }
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(kind.rawValue, at: 1)
        fields.number(flags.rawValue, at: 2)
        fields.number(n, at: 4)
        fields.epoch(epoch, at: 8)
        fields.number(r, at: 24)
        fields.number(g, at: 32)
        fields.number(sequence, at: 40)
        fields.number(head, at: 48)
        fields.number(time, at: 56)
        fields.hash(chain, at: 64)
        fields.hash(contentHash, at: 96)
        fields.dossier(dossier, at: 128)
        fields.hash(pieceHash, at: 144)
        if let stream { fields.stream(stream, at: 176) }
        fields.number(tenant?.packed ?? 0, at: 200)
        fields.number(revision, at: 204)
        if let postalCode { fields.five(postalCode.ascii, at: 208) }
        fields.five(commune?.packed ?? 0, at: 213)
        fields.number(demarche?.wire ?? 0, at: 218)
        fields.number(state?.wire ?? 0, at: 219)
        fields.number(ownerTerm, at: 224)
        fields.number(step, at: 228)
        fields.number(pieceOffset, at: 232)
        fields.number(pieceTotal, at: 236)
        fields.number(requestNumber, at: 240)
        fields.number(first, at: 248)
    }
}
