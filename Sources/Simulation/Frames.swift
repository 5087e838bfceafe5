internal import Federation
internal import Streams

/// A message outside the transport: its frames, without a routing id.
typealias Frames = [[UInt8]]

extension Array where Element == [UInt8] {
    /// Lends the frames as a loop lends a message of the transport.
    func lend(from connection: Connection, _ body: (borrowing ReceivedMessage) throws -> Void) throws {
        let bytes = flatMap { $0 }
        var starts: [Int] = []
        var end = 0
        for frame in self {
            starts.append(end)
            end += frame.count
        }
        unsafe try bytes.withUnsafeBytes { whole in
            let message = unsafe ReceivedMessage(connection: connection, count: count) { index in
                unsafe UnsafeRawBufferPointer(rebasing: whole[starts[index]..<starts[index] + self[index].count])
            }
            try body(message)
        }
    }

    var verb: Verb? { first.flatMap { unsafe $0.withUnsafeBytes { unsafe Verb($0) } } }
    var byteCount: Int { reduce(0) { $0 + $1.count } }
}

/// Frames copied from what a core sends.
func copied(_ frames: UnsafeRawBufferPointer?...) -> Frames {
    unsafe frames.compactMap { frame in unsafe frame.map { unsafe Array($0) } }
}
