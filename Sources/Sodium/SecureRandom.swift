internal import CSodium

/// The system's randomness, fit for keys and identifiers (`randombytes_buf`).
package struct SecureRandom: RandomNumberGenerator, Sendable {
    package init() { requireSodium() }

    /// 64 random bits.
    package func next() -> UInt64 {
        var value: UInt64 = 0
        unsafe randombytes_buf(&value, MemoryLayout<UInt64>.size)
        return value
    }

    /// Fills all of `bytes`.
    package func fill(_ bytes: UnsafeMutableRawBufferPointer) {
        if let start = bytes.baseAddress { unsafe randombytes_buf(start, bytes.count) }
    }
}
