package import Dossiers

extension StreamSender {
    /// What the sender's ledger holds of one stream. The machine keeps a copy; the caller writes it when an answer says so.
    package struct Durable: Hashable, Sendable {
        /// `none` in a ledger that was just created.
        package var epoch: Epoch
        /// The ledger was created or restored: mint at the next HELLO. `saisine restore` and `new-epoch` set it.
        package var needsEpoch: Bool
        /// RESUMEd in this epoch: a receiver has taken part in it, so it is not given up for a higher one by itself (rule 1).
        package var isServed: Bool
        /// The first sequence whose body is still held, from 1, and the chain of the one before it.
        package var first: UInt64
        package var firstChain: ContentHash
        /// The last sequence committed; 0: none.
        package var head: UInt64
        package var acknowledged: UInt64
        /// Never lowered: what a receiver ledger has held once is marked *replay* (rule 10).
        package var highestAcknowledged: UInt64
        /// The last sequence that the receiver's backup holds, as it told last; 0: none (rule 6). What ``StreamSender/discardable`` goes by
        /// is told anew in each grant.
        package var safe: UInt64 = 0
        /// Why nothing is served until a person decides.
        package var stoppage: Stoppage?
        /// The clone that was not released: refused as long as it lives.
        package var barred: InstanceID?

        /// Of a ledger that was just created.
        package init() {
            epoch = .none
            needsEpoch = true
            isServed = false
            first = 1
            firstChain = .zero
            head = 0
            acknowledged = 0
            highestAcknowledged = 0
        }
    }

    package enum Stoppage: Hashable, Sendable {
        /// Two processes run on copies of one ledger (rule 8).
        case cloned(InstanceID, InstanceID)
        /// Sender and receiver have different histories (rule 4).
        case diverged
        /// Told of a higher epoch than one already served (rule 1).
        case stopped
    }
}

extension Refusal {
    /// What a receiver is told while its stream is stopped.
    init(_ stoppage: StreamSender.Stoppage, stream: StreamName) {
        switch stoppage {
        case .cloned(let a, let b):
            self.init(
                .cloned,
                "two copies of one ledger ask for stream \(stream), instances \(a) and \(b): stop one, then `saisine stream release`"
            )
        case .diverged:
            self.init(divergedStream: stream)
        case .stopped:
            self.init(.stopped, "stream \(stream) was served from a later ledger than this one: `saisine stream new-epoch`")
        }
    }
    /// Both sides say it in the same words.
    init(divergedStream stream: StreamName) {
        self.init(.diverged, "sender and receiver of stream \(stream) have different histories: `saisine stream new-epoch`")
    }
}
