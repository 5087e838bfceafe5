import Dossiers
import Federation
import Streams

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

    /// The second frame as the fields of a message.
    func fields<Fields: FixedLayout>(_ type: Fields.Type = Fields.self) throws -> Fields {
        try unsafe self[1].withUnsafeBytes { try unsafe Fields(decoding: $0) }
    }

    /// The code of a REFUSED.
    var code: String? { verb == .refused && count == 4 ? String(decoding: self[2], as: UTF8.self) : nil }

    init(_ verb: Verb, _ rest: [UInt8]...) { self = [Array<UInt8>(verb.rawValue.utf8)] + rest }
}

/// Frames copied from what a core sends.
func copied(_ frames: UnsafeRawBufferPointer?...) -> Frames {
    unsafe frames.compactMap { frame in unsafe frame.map { unsafe Array($0) } }
}
