package import Dossiers
import Sodium

/// The chain value of an entry: a hash of all that came before it in its stream, so that a ledger that was silently restored from a copy
/// shows, also after bodies have been discarded. Of sequence 0: `ContentHash.zero`.
package enum Chain {
    private static let byteCount = 102

    /// BLAKE2b-256 of previous chain (32), sequence (8), kind (1), dossier id (16), revision (4), content hash (32), state (1), owner term
    /// (4), step (4). Two decisions on one dossier may have the same body. Of a dossier and a complement the last three count as 0: there
    /// they say what the sender knows when it publishes (rule 10), and are no part of the entry.
    package static func continuing(
        _ previous: ContentHash, sequence: UInt64, kind: EntryKind, dossier: DossierID, revision: UInt32,
        contentHash: ContentHash, state: UInt8 = 0, ownerTerm: UInt32 = 0, step: UInt32 = 0
    ) -> ContentHash {
        let isRevision = kind == .dossier || kind == .complement
        return unsafe withUnsafeTemporaryAllocation(byteCount: byteCount, alignment: 1) { bytes in
            let fields = unsafe FieldWriter(patching: bytes, byteCount: byteCount)
            fields.hash(previous, at: 0)
            fields.number(sequence, at: 32)
            fields.number(kind.rawValue, at: 40)
            fields.dossier(dossier, at: 41)
            fields.number(revision, at: 57)
            fields.hash(contentHash, at: 61)
            fields.number(isRevision ? 0 : state, at: 93)
            fields.number(isRevision ? 0 : ownerTerm, at: 94)
            fields.number(isRevision ? 0 : step, at: 98)
            return unsafe ContentHash(of: UnsafeRawBufferPointer(bytes))
        }
    }

    /// The chain that an entry must have to follow an entry of chain `previous`.
    package static func continuing(_ previous: ContentHash, with place: Placement) -> ContentHash {
        continuing(
            previous, sequence: place.sequence, kind: place.kind, dossier: place.dossier, revision: place.revision,
            contentHash: place.contentHash, state: place.state, ownerTerm: place.ownerTerm, step: place.step)
    }
}
