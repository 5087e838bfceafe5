import Dossiers
import Streams

/// A receiver that has committed entries 1 … next − 1 of epoch 5, and what a test says to it.
struct ReceiverTranscript {
    static let epoch = Epoch(counter: 5, random: 50)

    var receiver: StreamReceiver
    var random = Seeded(42)
    var now = Duration.seconds(100)

    init(next: UInt64 = 1, epoch: Epoch = epoch, prefixes: UInt16? = 1, channel: Channel = .dossiers) {
        receiver = StreamReceiver(
            stream: Names.stream, channel: channel, instance: InstanceID(high: 1, low: 1), ledger: LedgerID(high: 7, low: 7),
            durable: .init(epoch: epoch, next: next, chain: History.chain(next - 1)))
        receiver.start(now: now, using: &random)
        if let prefixes { _ = welcome(prefixes: prefixes) }
    }

    /// Holds grant 77.
    static func holding(next: UInt64 = 1) -> ReceiverTranscript {
        var transcript = ReceiverTranscript(next: next)
        _ = transcript.heartbeat(g: 77, n: 0, published: 0)
        return transcript
    }

    var r: UInt64 { receiver.hello.r }

    mutating func welcome(prefixes: UInt16, r: UInt64? = nil, isNew: Bool = true) -> Bool {
        let welcome = Welcome(
            channel: .dossiers, prefixCount: prefixes, lease: .seconds(10), r: r ?? self.r, epoch: Self.epoch, time: 0,
            window: .standard, stream: Names.stream)
        return receiver.welcome(welcome, isNew: isNew)
    }

    mutating func heartbeat(
        r: UInt64? = nil, g: UInt64, n: UInt32, published: UInt64, epoch: Epoch = epoch, prefix: Int = 0, first: UInt64 = 1
    ) -> StreamReceiver.HeartbeatAction {
        var header = Header(kind: .heartbeat)
        (header.r, header.g, header.n, header.sequence, header.epoch) = (r ?? self.r, g, n, published, epoch)
        (header.head, header.first, header.chain) = (40, first, History.chain(first - 1))
        return receiver.heartbeat(header.placement, prefix: prefix, now: now, using: &random)
    }

    mutating func entry(_ sequence: UInt64, g: UInt64 = 77, n: UInt32 = 1, isIntact: Bool = true) -> StreamReceiver.EntryAction
    {
        receiver.entry(History.entry(sequence, g: g, n: n, epoch: Self.epoch), contentMatches: isIntact, now: now)
    }

    /// Off the chain.
    mutating func foreignEntry(_ sequence: UInt64, n: UInt32 = 1) -> StreamReceiver.EntryAction {
        var place = History.entry(sequence, g: 77, n: n, epoch: Self.epoch)
        place.chain = ContentHash(6, 6, 6, 6)
        return receiver.entry(place, contentMatches: true, now: now)
    }

    mutating func commit(through sequence: UInt64) { receiver.committed(through: sequence, chain: History.chain(sequence)) }

    var acknowledged: UInt64? { receiver.acknowledgement(safe: 0)?.acknowledged }
    var resumption: [UInt64]? { receiver.resume.map { [UInt64($0.n), $0.next] } }
}
