package import Dossiers

/// HELLO: a receiver asks for the stream.
package struct Hello: Hashable {
    package static let byteCount = 96

    package var channel: Channel
    /// Drawn at random, not zero, once per attempt.
    package var r: UInt64
    /// The grant by which this receiver was displaced; 0: none.
    package var displacedBy: UInt64
    /// The highest epoch that the receiver has seen on this channel.
    package var highest: Epoch
    package var instance: InstanceID
    package var ledger: LedgerID
    package var stream: StreamName

    package init(
        channel: Channel, r: UInt64, displacedBy: UInt64, highest: Epoch, instance: InstanceID, ledger: LedgerID,
        stream: StreamName
    ) {
        self.channel = channel
        self.r = r
        self.displacedBy = displacedBy
        self.highest = highest
        self.instance = instance
        self.ledger = ledger
        self.stream = stream
    }
}

extension Hello: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        channel = try fields.channel(at: 1)
        r = fields.number(at: 8)
        displacedBy = fields.number(at: 16)
        highest = fields.epoch(at: 24)
        instance = InstanceID(high: fields.number(at: 40), low: fields.number(at: 48))
        ledger = LedgerID(high: fields.number(at: 56), low: fields.number(at: 64))
        stream = try fields.stream(at: 72)
        guard r != 0 else { throw Refusal(.malformed, "HELLO: r must not be zero") }
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(channel.rawValue, at: 1)
        fields.number(r, at: 8)
        fields.number(displacedBy, at: 16)
        fields.epoch(highest, at: 24)
        fields.number(instance.high, at: 40)
        fields.number(instance.low, at: 48)
        fields.number(ledger.high, at: 56)
        fields.number(ledger.low, at: 64)
        fields.stream(stream, at: 72)
    }
}
