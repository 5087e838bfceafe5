package import Dossiers

/// A frame of fixed layout: the fields of one message, at the offsets that the protocol document gives.
package protocol FixedLayout: Equatable, Sendable {
    /// Bytes of the layout. A frame may be longer: what follows is ignored.
    static var byteCount: Int { get }

    /// Reads a frame. Throws `malformed` or `unsupported-version`; no bytes make it trap.
    init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal)

    /// Writes `byteCount` bytes, reserved ones as zero. The buffer must be at least that long.
    func encode(into bytes: UnsafeMutableRawBufferPointer)

    /// What follows the layout in the frame; in most messages nothing ever does.
    var tail: [UInt8] { get }
}

extension FixedLayout {
    package var tail: [UInt8] { [] }

    /// The encoded frame with its tail, allocated. For control messages; headers are encoded in place.
    package var encoded: [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
            unsafe encode(into: UnsafeMutableRawBufferPointer(buffer))
            count = Self.byteCount
        } + tail
    }

    /// Reads a frame from an array.
    package init(decoding bytes: [UInt8]) throws(Refusal) {
        self = unsafe try bytes.span.bytes.withUnsafeBytes { (raw) throws(Refusal) in try unsafe Self(decoding: raw) }
    }
}
