internal import CSodium

/// BLAKE2b (RFC 7693) with 32 bytes of hash and without a key.
package enum BLAKE2b {
    package static let byteCount = 32

    /// The hash as four numbers in network order: the first byte is the highest of the first number.
    package typealias Words = (UInt64, UInt64, UInt64, UInt64)

    /// The hash of bytes that are at hand (`crypto_generichash`), without allocation.
    package static func hash(_ bytes: UnsafeRawBufferPointer) -> Words {
        var words: Words = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &words) { unsafe hash(bytes, into: $0) }
        return bigEndian(words)
    }

    /// The same, into 32 bytes of the caller's; traps unless there are 32.
    package static func hash(_ bytes: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) {
        guard let target = unsafe output.baseAddress?.assumingMemoryBound(to: UInt8.self), output.count == byteCount else {
            preconditionFailure("a hash has \(byteCount) bytes")
        }
        requireSodium()
        let source = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let result = unsafe crypto_generichash(target, byteCount, source, UInt64(bytes.count), nil, 0)
        precondition(result == 0, "crypto_generichash")
    }

    static func bigEndian(_ words: Words) -> Words {
        (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
    }
}
