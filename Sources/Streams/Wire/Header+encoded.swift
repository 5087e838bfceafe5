package import Dossiers

/// What the hot path does to a header in wire form, without decoding it. The buffers must hold at least `byteCount` bytes.
extension Header {
    /// Writes the fields of the moment into a stored header.
    package static func patch(_ bytes: UnsafeMutableRawBufferPointer, stamp: Stamp, flags: EntryFlags) {
        let fields = unsafe FieldWriter(patching: bytes, byteCount: byteCount)
        fields.number(flags.rawValue, at: 2)
        fields.number(stamp.n, at: 4)
        fields.epoch(stamp.epoch, at: 8)
        fields.number(stamp.r, at: 24)
        fields.number(stamp.g, at: 32)
        fields.number(stamp.head, at: 48)
    }

    /// Writes an entry's place in its stream: what the ledger does when it appends.
    package static func place(_ bytes: UnsafeMutableRawBufferPointer, sequence: UInt64, chain: ContentHash) {
        let fields = unsafe FieldWriter(patching: bytes, byteCount: byteCount)
        fields.number(sequence, at: 40)
        fields.hash(chain, at: 64)
    }

    /// Writes what the sender knows of a dossier into an entry that it marks *replay*.
    package static func patch(_ bytes: UnsafeMutableRawBufferPointer, state: DossierState?, ownerTerm: UInt32, step: UInt32) {
        let fields = unsafe FieldWriter(patching: bytes, byteCount: byteCount)
        fields.number(state?.wire ?? 0, at: 219)
        fields.number(ownerTerm, at: 224)
        fields.number(step, at: 228)
    }

    /// Byte 1 of an encoded header.
    package static func kind(of bytes: UnsafeRawBufferPointer) -> EntryKind { EntryKind(rawValue: unsafe bytes[1]) }

    /// Bytes 2 and 3 of an encoded header.
    package static func flags(of bytes: UnsafeRawBufferPointer) -> EntryFlags {
        EntryFlags(rawValue: UInt16(unsafe bytes[2]) << 8 | UInt16(unsafe bytes[3]))
    }
}

extension Header {
    /// Bytes 56 to 63 of an encoded header.
    package static func time(of bytes: UnsafeRawBufferPointer) -> UnixTime {
        let time = UInt64(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: 56, as: UInt64.self))
        return UnixTime(milliseconds: Int64(clamping: time))
    }

    /// Whose header this is, of one that cannot be decoded: so much can be read of every header of this version that is long enough.
    package static func subject(of bytes: UnsafeRawBufferPointer) -> (dossier: DossierID, revision: UInt32)? {
        do throws(Refusal) {
            let fields = try unsafe FieldReader(bytes, byteCount: byteCount)
            return (fields.dossier(at: 128), fields.number(at: 204))
        } catch { return nil }
    }

    /// Bytes 208 to 212 of an encoded header; `nil` when it has no postal code.
    package static func postalCode(of bytes: UnsafeRawBufferPointer) -> PostalCode? {
        var packed: UInt64 = 0
        for index in 208..<213 { packed = packed << 8 | UInt64(unsafe bytes[index]) }
        return PostalCode(ascii: packed)
    }
}
