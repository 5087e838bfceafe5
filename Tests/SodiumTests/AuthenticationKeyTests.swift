import Sodium
import Testing

struct AuthenticationKeyTests {
    @Test func `a tag is the HMAC-SHA-512-256 of its message`() throws {
        try startSodium()
        let key = try #require(AuthenticationKey((0..<32).map { UInt8($0) }))
        let message = Array("abc".utf8)
        let tag = unsafe message.withUnsafeBytes { unsafe key.tag(of: $0) }
        // Python: hmac.new(bytes(range(32)), b"abc", "sha512").digest()[:32].
        #expect(tag == Self.expected)
        #expect(unsafe AuthenticationKey().tag(of: UnsafeRawBufferPointer(start: nil, count: 0)) != tag)
        #expect(AuthenticationKey().bytes != AuthenticationKey().bytes)
        #expect(AuthenticationKey([1, 2]) == nil)
    }

    @Test func `secrets are the same when every byte is`() {
        #expect(isSameSecret([1, 2, 3], [1, 2, 3]) && isSameSecret([], []))
        #expect(
            !isSameSecret([1, 2, 3], [1, 2, 4]) && !isSameSecret([0, 2, 3], [1, 2, 3]) && !isSameSecret([1, 2], [1, 2, 3]))
    }

    private static let expected: [UInt8] = [
        0x69, 0xd4, 0xa2, 0x1e, 0x22, 0x6b, 0xf0, 0xd3, 0x48, 0xcb, 0x9a, 0x84, 0x7c, 0x01, 0xcf, 0x24,
        0xe9, 0x3e, 0x8a, 0xc3, 0x0d, 0x7c, 0x95, 0x17, 0x04, 0xb9, 0x36, 0xf8, 0x2f, 0x79, 0x5a, 0x62,
    ]
}
