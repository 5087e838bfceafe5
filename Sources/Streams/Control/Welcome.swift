package import Dossiers

/// WELCOME: where to subscribe (channel 1). A frame of prefixes and one with the endpoint follow.
package struct Welcome: Hashable {
    package static let byteCount = 72

    package var channel: Channel
    /// How many prefixes the next frame has, 1 … 64.
    package var prefixCount: UInt16
    /// In whole milliseconds.
    package var lease: Duration
    /// The HELLO's.
    package var r: UInt64
    package var epoch: Epoch
    /// The intake's clock, milliseconds since 1970.
    package var time: UInt64
    /// The sender's.
    package var window: Window
    package var stream: StreamName

    package init(
        channel: Channel, prefixCount: UInt16, lease: Duration, r: UInt64, epoch: Epoch, time: UInt64, window: Window,
        stream: StreamName
    ) {
        self.channel = channel
        self.prefixCount = prefixCount
        self.lease = lease
        self.r = r
        self.epoch = epoch
        self.time = time
        self.window = window
        self.stream = stream
    }
}

extension Welcome: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        channel = try fields.channel(at: 1)
        prefixCount = fields.number(at: 2)
        lease = fields.milliseconds(at: 4)
        r = fields.number(at: 8)
        epoch = fields.epoch(at: 16)
        time = fields.number(at: 32)
        window = try fields.window(at: 40)
        stream = try fields.stream(at: 48)
        guard (1...prefixCountMax).contains(Int(prefixCount)) else {
            throw Refusal(.malformed, "WELCOME: 1 to 64 prefixes are due")
        }
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(channel.rawValue, at: 1)
        fields.number(prefixCount, at: 2)
        fields.milliseconds(lease, at: 4)
        fields.number(r, at: 8)
        fields.epoch(epoch, at: 16)
        fields.number(time, at: 32)
        fields.window(window, at: 40)
        fields.stream(stream, at: 48)
    }
}
