import Dossiers
import Streams

/// The sender's process and its ledger, with the order of work that `StreamSender` asks for: decide, commit, publish, answer.
struct SenderHost {
    struct Ledger {
        var durable = StreamSender.Durable()
        var entries: [Stored] = []

        func chain(of sequence: UInt64) -> ContentHash { sequence == 0 ? .zero : entries[Int(sequence) - 1].chain }

        mutating func append(_ dossier: DossierID, bytes: UInt32, isCorrupt: Bool) {
            var stored = Stored(dossier: dossier, chain: .zero, bytes: bytes, isCorrupt: isCorrupt)
            let sequence = UInt64(entries.count) + 1
            stored.chain = Chain.continuing(
                chain(of: sequence - 1), sequence: sequence, kind: .dossier, dossier: dossier, revision: 1,
                contentHash: stored.contentHash)
            entries.append(stored)
            durable.head = sequence
        }
    }

    var ledger = Ledger()
    var machine: StreamSender
    var isUp = true
    var nextOperator: Duration?

    static let lease = Duration.seconds(3)

    init(_ scenario: Scenario) { machine = Self.boot(Ledger(), scenario) }

    static func boot(_ ledger: Ledger, _ scenario: Scenario) -> StreamSender {
        StreamSender(
            stream: Names.stream, channel: scenario.channel, durable: ledger.durable,
            limits: .init(window: scenario.window, lease: lease))
    }

    mutating func commit() { ledger.durable = machine.durable }

    /// The header of a stored entry as it is published now.
    func placement(of sequence: UInt64) -> Placement {
        let stored = ledger.entries[Int(sequence) - 1]
        let stamp = machine.stamp
        return Placement(
            kind: .dossier, n: stamp.n, epoch: stamp.epoch, r: stamp.r, g: stamp.g, sequence: sequence, head: stamp.head,
            chain: stored.chain, contentHash: stored.contentHash, dossier: stored.dossier, revision: 1, first: 0)
    }
}
