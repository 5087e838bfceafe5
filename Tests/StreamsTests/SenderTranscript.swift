import Dossiers
import Streams

/// A sender with entries 1 … head in epoch 5, and what a test says to it.
struct SenderTranscript {
    static let epoch = Epoch(counter: 5, random: 50)
    static let a = InstanceID(high: 1, low: 1)
    static let b = InstanceID(high: 2, low: 2)
    static let ledger = LedgerID(high: 7, low: 7)
    static let otherLedger = LedgerID(high: 8, low: 8)

    var sender: StreamSender
    var random = Seeded(42)
    var now = Duration.seconds(100)

    init(head: UInt64 = 10, window: Window = .standard, change: (inout StreamSender.Durable) -> Void = { _ in }) {
        var durable = StreamSender.Durable()
        durable.epoch = Self.epoch
        durable.needsEpoch = false
        durable.head = head
        change(&durable)
        sender = StreamSender(stream: Names.stream, channel: .dossiers, durable: durable, limits: .init(window: window))
    }

    var g: UInt64 { sender.stamp.g }

    mutating func hello(
        r: UInt64 = 1, displacedBy: UInt64 = 0, highest: Epoch = .none, from instance: InstanceID = a, ledger: LedgerID = ledger
    ) -> StreamSender.HelloAnswer {
        let hello = Hello(
            channel: .dossiers, r: r, displacedBy: displacedBy, highest: highest, instance: instance, ledger: ledger,
            stream: Names.stream)
        return sender.hello(hello, from: Connection(token: instance.low), now: now, using: &random)
    }

    mutating func resume(
        n: UInt32 = 1, next: UInt64 = 1, g: UInt64? = nil, epoch: Epoch? = nil, chain: ContentHash? = nil,
        window: Window = .standard
    ) -> StreamSender.ResumeAnswer {
        let resume = Resume(
            channel: .dossiers, n: n, epoch: epoch ?? sender.durable.epoch, g: g ?? self.g, next: next,
            chain: chain ?? History.chain(next - 1), window: window, stream: Names.stream)
        let chainHere = sender.chainNeeded(for: resume).map { History.chain($0) }
        return sender.resume(resume, chainHere: chainHere, now: now)
    }

    mutating func acknowledge(_ sequence: UInt64, safe: UInt64 = 0, g: UInt64? = nil, epoch: Epoch? = nil)
        -> StreamSender.AcknowledgeAnswer
    {
        let message = Acknowledgement(
            channel: .dossiers, epoch: epoch ?? sender.durable.epoch, g: g ?? self.g, acknowledged: sequence, safe: safe,
            stream: Names.stream)
        return sender.acknowledge(message, now: now)
    }

    /// Publishes all that the window allows; the sequences.
    mutating func publish(bytes: UInt32 = 100) -> [UInt64] {
        var sequences: [UInt64] = []
        while let sequence = sender.nextToPublish {
            sender.published(sequence: sequence, bytes: bytes)
            sequences.append(sequence)
        }
        return sequences
    }

    /// Granted to `a` and RESUMEd.
    static func serving(head: UInt64 = 10, next: UInt64 = 1, window: Window = .standard) -> SenderTranscript {
        var transcript = SenderTranscript(head: head, window: window)
        _ = transcript.hello()
        _ = transcript.resume(next: next)
        return transcript
    }
}
