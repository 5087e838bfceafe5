package import Dossiers

/// STATE, as the answer. The body of the last report follows.
package struct StateFields: Hashable {
    package static let byteCount = 48

    package var state: DossierState
    package var flags: EntryFlags
    package var revision: UInt32
    package var dossier: DossierID
    /// Time of the last change, milliseconds since 1970.
    package var changed: UInt64
    package var ownerTerm: UInt32
    package var step: UInt32
    /// Time of acceptance, milliseconds since 1970.
    package var accepted: UInt64

    package init(
        state: DossierState, flags: EntryFlags, revision: UInt32, dossier: DossierID, changed: UInt64, ownerTerm: UInt32,
        step: UInt32, accepted: UInt64
    ) {
        self.state = state
        self.flags = flags
        self.revision = revision
        self.dossier = dossier
        self.changed = changed
        self.ownerTerm = ownerTerm
        self.step = step
        self.accepted = accepted
    }
}

extension StateFields: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        guard let state = DossierState(wire: fields.number(at: 1)) else { throw Refusal(.malformed, "STATE: an unknown state") }
        self.state = state
        flags = EntryFlags(rawValue: fields.number(at: 2))
        revision = fields.number(at: 4)
        dossier = fields.dossier(at: 8)
        changed = fields.number(at: 24)
        ownerTerm = fields.number(at: 32)
        step = fields.number(at: 36)
        accepted = fields.number(at: 40)
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(state.wire, at: 1)
        fields.number(flags.rawValue, at: 2)
        fields.number(revision, at: 4)
        fields.dossier(dossier, at: 8)
        fields.number(changed, at: 24)
        fields.number(ownerTerm, at: 32)
        fields.number(step, at: 36)
        fields.number(accepted, at: 40)
    }
}
