package import Dossiers

/// HELD: another ledger holds the stream. A sentence follows.
package struct Held: Hashable {
    package static let byteCount = 72

    package var channel: Channel
    /// Until the holder's lease lapses if nothing more is heard of it, in whole milliseconds.
    package var lapses: Duration
    /// The HELLO's.
    package var r: UInt64
    /// The holder's.
    package var instance: InstanceID
    /// The holder's.
    package var ledger: LedgerID
    package var stream: StreamName

    package init(channel: Channel, lapses: Duration, r: UInt64, instance: InstanceID, ledger: LedgerID, stream: StreamName) {
        self.channel = channel
        self.lapses = lapses
        self.r = r
        self.instance = instance
        self.ledger = ledger
        self.stream = stream
    }
}

extension Held: FixedLayout {
    package init(decoding bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let fields = try unsafe FieldReader(bytes, byteCount: Self.byteCount)
        channel = try fields.channel(at: 1)
        lapses = fields.milliseconds(at: 4)
        r = fields.number(at: 8)
        instance = InstanceID(high: fields.number(at: 16), low: fields.number(at: 24))
        ledger = LedgerID(high: fields.number(at: 32), low: fields.number(at: 40))
        stream = try fields.stream(at: 48)
    }

    package func encode(into bytes: UnsafeMutableRawBufferPointer) {
        let fields = unsafe FieldWriter(bytes, byteCount: Self.byteCount)
        fields.number(channel.rawValue, at: 1)
        fields.milliseconds(lapses, at: 4)
        fields.number(r, at: 8)
        fields.number(instance.high, at: 16)
        fields.number(instance.low, at: 24)
        fields.number(ledger.high, at: 32)
        fields.number(ledger.low, at: 40)
        fields.stream(stream, at: 48)
    }
}
