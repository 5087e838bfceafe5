package import Dossiers

/// RESUME: send from `next` on.
package struct Resume: Hashable {
    package static let byteCount = 104

    package var channel: Channel
    /// 1, 2, 3 … within the grant.
    package var n: UInt32
    package var epoch: Epoch
    package var g: UInt64
    /// The first sequence that the receiver has not committed, from 1.
    package var next: UInt64
    /// Of `next` − 1.
    package var chain: ContentHash
    /// What the receiver is ready to take unacknowledged.
    package var window: Window
    package var stream: StreamName

    package init(
        channel: Channel, n: UInt32, epoch: Epoch, g: UInt64, next: UInt64, chain: ContentHash, window: Window,
        stream: StreamName
    ) {
        self.channel = channel
        self.n = n
        self.epoch = epoch
        self.g = g
        self.next = next
        self.chain = chain
        self.window = window
        self.stream = stream
    }
}

extension Resume: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        channel = try fields.channel(at: 1)
        n = fields.number(at: 4)
        epoch = fields.epoch(at: 8)
        g = fields.number(at: 24)
        next = fields.number(at: 32)
        chain = fields.hash(at: 40)
        window = try fields.window(at: 72)
        stream = try fields.stream(at: 80)
        guard n != 0 else { throw Refusal(.malformed, "RESUME: n counts from 1") }
        guard next != 0 else { throw Refusal(.malformed, "RESUME: next counts from 1") }
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(channel.rawValue, at: 1)
        fields.number(n, at: 4)
        fields.epoch(epoch, at: 8)
        fields.number(g, at: 24)
        fields.number(next, at: 32)
        fields.hash(chain, at: 40)
        fields.window(window, at: 72)
        fields.stream(stream, at: 80)
    }
}
