import Dossiers
import Streams

/// Arrays where the codec takes lent bytes.
extension [UInt8] {
    var verb: Verb? { unsafe span.bytes.withUnsafeBytes { unsafe Verb($0) } }

    var contentHash: ContentHash { unsafe span.bytes.withUnsafeBytes { unsafe ContentHash(of: $0) } }

    var kindAndFlags: (EntryKind, EntryFlags) {
        unsafe span.bytes.withUnsafeBytes { unsafe (Header.kind(of: $0), Header.flags(of: $0)) }
    }

    func placement() throws(Refusal) -> Placement {
        unsafe try span.bytes.withUnsafeBytes { (raw) throws(Refusal) in try unsafe Placement(decoding: raw) }
    }

    func prefixes(count: UInt16) throws(Refusal) -> [PostalPrefix] {
        unsafe try span.bytes.withUnsafeBytes { (raw) throws(Refusal) in try unsafe Prefixes.decode(raw, count: count) }
    }
}
