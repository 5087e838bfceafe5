package import Dossiers

/// ACK: everything up to `acknowledged` is committed.
package struct Acknowledgement: Hashable {
    package static let byteCount = 72

    package var channel: Channel
    package var epoch: Epoch
    package var g: UInt64
    /// The last sequence committed.
    package var acknowledged: UInt64
    /// The last sequence that the receiver's own backup holds; 0: no backup.
    package var safe: UInt64
    package var stream: StreamName
    /// Why nothing more is taken for now; `nil`: it is.
    package var hold: Hold?

    package init(
        channel: Channel, epoch: Epoch, g: UInt64, acknowledged: UInt64, safe: UInt64, stream: StreamName, hold: Hold? = nil
    ) {
        self.channel = channel
        self.epoch = epoch
        self.g = g
        self.acknowledged = acknowledged
        self.safe = safe
        self.stream = stream
        self.hold = hold
    }
}

extension Acknowledgement: FixedLayout {
    package var tail: [UInt8] { hold?.encoded ?? [] }

    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        channel = try fields.channel(at: 1)
        epoch = fields.epoch(at: 8)
        g = fields.number(at: 24)
        acknowledged = fields.number(at: 32)
        safe = fields.number(at: 40)
        stream = try fields.stream(at: 48)
        hold = try unsafe Hold(tailOf: bytes)
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(channel.rawValue, at: 1)
        fields.epoch(epoch, at: 8)
        fields.number(g, at: 24)
        fields.number(acknowledged, at: 32)
        fields.number(safe, at: 40)
        fields.stream(stream, at: 48)
    }
}
