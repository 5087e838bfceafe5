package import Dossiers

/// TRUNCATED: entries before `first` no longer exist.
package struct Truncated: Hashable {
    package static let byteCount = 96

    package var channel: Channel
    /// The RESUME's.
    package var n: UInt32
    package var epoch: Epoch
    package var g: UInt64
    /// The first sequence that the sender still holds.
    package var first: UInt64
    /// Of `first` − 1.
    package var chain: ContentHash
    package var stream: StreamName

    package init(channel: Channel, n: UInt32, epoch: Epoch, g: UInt64, first: UInt64, chain: ContentHash, stream: StreamName) {
        self.channel = channel
        self.n = n
        self.epoch = epoch
        self.g = g
        self.first = first
        self.chain = chain
        self.stream = stream
    }
}

extension Truncated: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        channel = try fields.channel(at: 1)
        n = fields.number(at: 4)
        epoch = fields.epoch(at: 8)
        g = fields.number(at: 24)
        first = fields.number(at: 32)
        chain = fields.hash(at: 40)
        stream = try fields.stream(at: 72)
        guard first != 0 else { throw Refusal(.malformed, "TRUNCATED: first counts from 1") }
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(channel.rawValue, at: 1)
        fields.number(n, at: 4)
        fields.epoch(epoch, at: 8)
        fields.number(g, at: 24)
        fields.number(first, at: 32)
        fields.hash(chain, at: 40)
        fields.stream(stream, at: 72)
    }
}
