import Dossiers

/// Writes the fixed-layout frames of the protocol. Reserved bytes are zero because it clears the frame first.
@safe
struct FieldWriter {
    private let bytes: UnsafeMutableRawBufferPointer

    /// The first `byteCount` bytes of a buffer that must be at least that long, cleared.
    init(_ bytes: UnsafeMutableRawBufferPointer, byteCount: Int) {
        unsafe self.init(patching: bytes, byteCount: byteCount)
        unsafe self.bytes.initializeMemory(as: UInt8.self, repeating: 0)
        number(protocolVersion, at: 0)
    }

    /// The same bytes as they are.
    init(patching bytes: UnsafeMutableRawBufferPointer, byteCount: Int) {
        precondition(bytes.count >= byteCount, "the buffer is shorter than the frame")
        unsafe self.bytes = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[..<byteCount])
    }

    @inline(__always)
    func number<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: Int) {
        unsafe bytes.storeBytes(of: value.bigEndian, toByteOffset: offset, as: T.self)
    }

    /// The low 40 bits as five bytes.
    func five(_ value: UInt64, at offset: Int) {
        number(UInt32(truncatingIfNeeded: value >> 8), at: offset)
        number(UInt8(truncatingIfNeeded: value), at: offset + 4)
    }

    func hash(_ value: ContentHash, at offset: Int) {
        number(value.words.0, at: offset)
        number(value.words.1, at: offset + 8)
        number(value.words.2, at: offset + 16)
        number(value.words.3, at: offset + 24)
    }

    func epoch(_ value: Epoch, at offset: Int) {
        number(value.counter, at: offset)
        number(value.random, at: offset + 8)
    }

    func dossier(_ value: DossierID, at offset: Int) {
        number(value.high, at: offset)
        number(value.low, at: offset + 8)
    }

    func code(_ value: FollowUpCode, at offset: Int) {
        number(value.high, at: offset)
        number(value.low, at: offset + 8)
    }

    func stream(_ value: StreamName, at offset: Int) {
        number(value.words.0, at: offset)
        number(value.words.1, at: offset + 8)
        number(value.words.2, at: offset + 16)
    }
}
