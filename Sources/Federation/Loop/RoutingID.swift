internal import Streams

/// The routing id that a ROUTER gives a peer, five bytes, a zero and a number, as the token of a ``Connection``.
enum RoutingID {
    static let byteCount = 5

    /// Nil for an id that the peer chose itself, which the protocol forbids.
    static func connection(_ id: UnsafeRawBufferPointer) -> Connection? {
        guard id.count == byteCount, unsafe id[0] == 0 else { return nil }
        return Connection(token: UInt64(UInt32(bigEndian: unsafe id.loadUnaligned(fromByteOffset: 1, as: UInt32.self))))
    }

    /// Lends the five bytes.
    static func with<Result>(_ connection: Connection, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        let number = UInt32(truncatingIfNeeded: connection.token).bigEndian
        return try unsafe withUnsafeBytes(of: number) { digits in
            let bytes = unsafe (UInt8(0), digits[0], digits[1], digits[2], digits[3])
            return try unsafe withUnsafeBytes(of: bytes) { try unsafe body($0) }
        }
    }
}
