package import Dossiers

extension StreamReceiver {
    /// What the receiver's ledger holds of one stream. The machine keeps a copy, changed by `committed` and `moved` alone.
    package struct Durable: Hashable, Sendable {
        package var epoch: Epoch
        /// The first sequence not committed, from 1.
        package var next: UInt64
        /// Of `next` − 1.
        package var chain: ContentHash

        /// Of a ledger that was just created.
        package init() { self.init(epoch: .none, next: 1, chain: .zero) }

        package init(epoch: Epoch, next: UInt64, chain: ContentHash) {
            self.epoch = epoch
            self.next = next
            self.chain = chain
        }
    }

    package enum HeartbeatAction: Equatable, Sendable {
        case none
        /// Send `hello`.
        case hello
        /// Send `resume`, as it stands after the turn's commit.
        case resume
        /// Send `acknowledgement`, as it stands after the turn's commit.
        case acknowledge
        /// Off the chain twice, and the sender does not seem to know: say `divergence` again.
        case diverged
        /// Write this epoch, next and chain in the turn's transaction, drop what waits, then call `moved(to:)`.
        case adopt(Durable)
    }

    package enum EntryAction: Equatable, Sendable {
        /// Of another grant or an earlier n: nothing to do.
        case ignored
        /// Commit it with its effect, then call `committed`.
        case accept
        /// The same, parked: its body failed its hash twice.
        case acceptCorrupt
        /// Seen before: drop it, send `acknowledgement`.
        case acknowledge
        /// Something was lost: send `resume`.
        case resume
        /// Off the chain twice: nothing is taken any more; send `divergence` as REFUSED.
        case diverged
    }

    /// A REFUSED of the receiver's: it stops the sender whose grant answers `r`.
    package struct Divergence: Equatable, Sendable {
        package let r: UInt64
        package let refusal: Refusal
    }

    package enum TruncatedAction: Equatable, Sendable {
        case ignored
        /// Write this next and chain and note the gap in the turn's transaction, then call `moved(to:)`.
        case skip(to: Durable)
    }

    /// For display.
    package enum Standing: Equatable, Sendable {
        case asking
        /// Another ledger holds the stream.
        case held(Held)
        case refused(Refusal)
        case holding
        case diverged
    }
}
