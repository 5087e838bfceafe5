import Sodium
import Testing

struct BLAKE2bTests {
    /// From the reference implementation (RFC 7693), by way of Python's hashlib.
    static let vectors: [(bytes: [UInt8], hash: String)] = [
        ([], "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
        (Array("abc".utf8), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"),
        (Array(repeating: 97, count: 1000), "e00b0ddbf1e2cdaf5c898e1a5e8826ea3a2c339bcf2a478da2e5fca9ff126672"),
        ((0..<1024).map { UInt8($0 & 255) }, "f1551feeb252c7e60bb362205bd1ac2f70b145260a91d41e8c5d0a187549a5f2"),
    ]

    @Test(arguments: vectors.indices) func `known vectors come out, whole and in pieces`(index: Int) throws {
        try startSodium()
        let (bytes, expected) = BLAKE2bTests.vectors[index]
        #expect(hexadecimal(unsafe bytes.withUnsafeBytes { unsafe BLAKE2b.hash($0) }) == expected)
        var hasher = BLAKE2bHasher()
        for byte in bytes { unsafe withUnsafeBytes(of: byte) { unsafe hasher.update($0) } }
        #expect(hexadecimal(hasher.finish()) == expected)
        unsafe bytes.withUnsafeBytes { unsafe hasher.update($0) }
        #expect(hexadecimal(hasher.finish()) == expected, "a hasher begins anew")
    }

    @Test func `the bytes of a buffer are those of the words, highest first`() {
        var output = [UInt8](repeating: 0, count: BLAKE2b.byteCount)
        unsafe output.withUnsafeMutableBytes { output in
            unsafe BLAKE2b.hash(UnsafeRawBufferPointer(start: nil, count: 0), into: output)
        }
        #expect(output.prefix(4) == [0x0e, 0x57, 0x51, 0xc0])
    }

    private func hexadecimal(_ words: BLAKE2b.Words) -> String {
        [words.0, words.1, words.2, words.3].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

struct SecureRandomTests {
    @Test func `random numbers differ and a whole buffer is filled`() {
        var random = SecureRandom()
        let numbers = Set((0..<1000).map { _ in random.next() as UInt64 })
        #expect(numbers.count == 1000)
        #expect((1...6).contains(Int.random(in: 1...6, using: &random)))
        var bytes = [UInt8](repeating: 0, count: 64)
        unsafe bytes.withUnsafeMutableBytes { unsafe random.fill($0) }
        #expect(bytes[48...].contains { $0 != 0 })
    }
}
