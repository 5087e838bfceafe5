/// Bytes of a JSON text as a collection, lent for one call. Every access is checked, which makes it safe to use.
@safe
struct JSONBytes: RandomAccessCollection {
    private let bytes: UnsafeRawBufferPointer
    let startIndex = 0
    let endIndex: Int

    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = unsafe bytes
        endIndex = bytes.count
    }

    subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < endIndex, "an index of the lent bytes")
        return unsafe bytes[index]
    }
}
