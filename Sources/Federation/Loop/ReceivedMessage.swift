package import Dossiers
package import Streams

/// A message as a loop lends it to the code that decides: who sent it, and up to four frames. Its bytes are the transport's, and lent
/// for the time of the call only.
@safe package struct ReceivedMessage: ~Copyable {
    package static let framesMax = 4

    package let connection: Connection
    /// Frames without the routing id, also those past `framesMax`.
    package let count: Int
    private let frames: InlineArray<4, UnsafeRawBufferPointer>

    /// - Parameter frame: frame `index`, asked for once for each frame up to `framesMax`.
    package init(connection: Connection, count: Int, frame: (Int) -> UnsafeRawBufferPointer) {
        self.connection = connection
        self.count = count
        unsafe frames = .init { index in unsafe index < count ? frame(index) : UnsafeRawBufferPointer(start: nil, count: 0) }
    }

    /// Frame `index`, below `count` and `framesMax`.
    @unsafe package func frame(_ index: Int) -> UnsafeRawBufferPointer { unsafe frames[index] }

    /// Of the frames up to `framesMax`.
    var byteCount: Int { (0..<min(count, Self.framesMax)).reduce(0) { unsafe $0 + frames[$1].count } }

    /// The first frame as a verb.
    package var verb: Verb? { count > 0 ? unsafe Verb(frames[0]) : nil }

    /// Refuses a message that has not exactly `expected` frames.
    package func require(frames expected: Int) throws(Refusal) {
        guard count == expected else {
            throw Refusal(.malformed, "a message of \(count) frames where \(expected) are due")
        }
    }
}
