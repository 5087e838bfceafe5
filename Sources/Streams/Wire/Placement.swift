package import Dossiers

/// What the stream machines need of a header: where an entry (or heartbeat) stands. Every bit pattern of these fields is readable,
/// so an entry whose other fields are not can still be accepted in its place and parked (rule 12).
package struct Placement: Equatable, Sendable {
    package var kind: EntryKind
    package var n: UInt32
    package var epoch: Epoch
    package var r: UInt64
    package var g: UInt64
    /// Heartbeat: the last sequence published in the grant.
    package var sequence: UInt64
    package var head: UInt64
    /// Heartbeat: of `first` − 1.
    package var chain: ContentHash
    package var contentHash: ContentHash
    package var dossier: DossierID
    package var revision: UInt32
    /// Heartbeat: the first sequence that the sender still holds.
    package var first: UInt64
    /// What the chain covers of a decision, as it stands in the header.
    package var state: UInt8
    package var ownerTerm: UInt32
    package var step: UInt32

    package init(
        kind: EntryKind, n: UInt32, epoch: Epoch, r: UInt64, g: UInt64, sequence: UInt64, head: UInt64, chain: ContentHash,
        contentHash: ContentHash, dossier: DossierID, revision: UInt32, first: UInt64,
        state: UInt8 = 0, ownerTerm: UInt32 = 0, step: UInt32 = 0
    ) {
        self.kind = kind
        self.n = n
        self.epoch = epoch
        self.r = r
        self.g = g
        self.sequence = sequence
        self.head = head
        self.chain = chain
        self.contentHash = contentHash
        self.dossier = dossier
        self.revision = revision
        self.first = first
        self.state = state
        self.ownerTerm = ownerTerm
        self.step = step
    }

    /// Reads an encoded header. Throws `malformed` for a length that is not a header's and `unsupported-version`, nothing else.
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Header.byteCount, byteCountMax: Header.byteCountMax)
        kind = EntryKind(rawValue: fields.number(at: 1))
        n = fields.number(at: 4)
        epoch = fields.epoch(at: 8)
        r = fields.number(at: 24)
        g = fields.number(at: 32)
        sequence = fields.number(at: 40)
        head = fields.number(at: 48)
        chain = fields.hash(at: 64)
        contentHash = fields.hash(at: 96)
        dossier = fields.dossier(at: 128)
        revision = fields.number(at: 204)
        first = fields.number(at: 248)
        state = fields.number(at: 219)
        ownerTerm = fields.number(at: 224)
        step = fields.number(at: 228)
    }
}
