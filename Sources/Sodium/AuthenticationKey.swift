internal import CSodium

/// A secret key that authenticates messages (`crypto_auth`: HMAC-SHA-512-256).
package struct AuthenticationKey: Sendable {
    package static let byteCount = 32
    package static let tagByteCount = 32

    /// The key itself: for who keeps it.
    package let bytes: [UInt8]

    /// A new one, at random (`crypto_auth_keygen`).
    package init() {
        requireSodium()
        bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
            unsafe buffer.baseAddress.map { unsafe crypto_auth_keygen($0) }
            count = Self.byteCount
        }
    }

    /// One that was kept: 32 bytes; another count is `nil`.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// The tag of a message, 32 bytes (`crypto_auth`).
    package func tag(of message: UnsafeRawBufferPointer) -> [UInt8] {
        requireSodium()
        let source = unsafe message.baseAddress?.assumingMemoryBound(to: UInt8.self)
        return unsafe [UInt8](unsafeUninitializedCapacity: Self.tagByteCount) { buffer, count in
            guard let target = buffer.baseAddress else { preconditionFailure("a tag has \(Self.tagByteCount) bytes") }
            let result = unsafe crypto_auth(target, source, UInt64(message.count), bytes)
            precondition(result == 0, "crypto_auth")
            count = Self.tagByteCount
        }
    }
}

/// Whether two secrets are the same, in a time that does not tell where they differ (`sodium_memcmp`). Their lengths are no secret.
package func isSameSecret(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return unsafe sodium_memcmp(one, other, one.count) == 0
}
