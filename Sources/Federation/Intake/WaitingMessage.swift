internal import Streams

/// A portal's message that waits for a later turn: a copy of it, for the transport's own bytes are lent for one call only.
struct WaitingMessage {
    /// What a message costs beside its bytes, here and in the allocator: about this much.
    private static let overhead = 256

    let portal: String
    private let connection: Connection
    private let count: Int
    private let bytes: [UInt8]
    /// Where each of the first frames ends.
    private let ends: [Int]

    init(_ message: borrowing ReceivedMessage, portal: String) {
        self.portal = portal
        connection = message.connection
        count = message.count
        var (bytes, ends): ([UInt8], [Int]) = ([], [])
        bytes.reserveCapacity(message.byteCount)
        for index in 0..<min(count, ReceivedMessage.framesMax) {
            unsafe bytes.append(contentsOf: message.frame(index))
            ends.append(bytes.count)
        }
        (self.bytes, self.ends) = (bytes, ends)
    }

    /// What it takes of the bound on all that waits.
    var weight: Int { Self.weight(bytes.count) }

    static func weight(_ byteCount: Int) -> Int { byteCount + overhead }

    /// Lends it as it was received.
    func lend(_ body: (borrowing ReceivedMessage) throws -> Void) rethrows {
        try unsafe bytes.withUnsafeBytes { bytes in
            try body(
                unsafe ReceivedMessage(connection: connection, count: count) { index in
                    guard index < ends.count else { return unsafe UnsafeRawBufferPointer(start: nil, count: 0) }
                    return unsafe UnsafeRawBufferPointer(rebasing: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
                })
        }
    }
}
