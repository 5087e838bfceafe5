package import Dossiers

extension StreamSender {
    /// Who holds the grant.
    package struct Holder: Hashable, Sendable {
        package var instance: InstanceID
        package var ledger: LedgerID
        package var connection: Connection
    }

    package enum HelloAnswer: Equatable, Sendable {
        /// Send WELCOME (channel 1) and at once a heartbeat under every prefix. With `minted`, write `durable` first.
        case granted(minted: Epoch?)
        /// Send HELD with a sentence.
        case held(Held)
        /// Send REFUSED. `durable.stoppage` may be new: write it first.
        case refused(Refusal)
        /// Say nothing: whether the present grant's holder is alive is not known yet (rule 8).
        case wait
    }

    package enum ResumeAnswer: Equatable, Sendable {
        case ignored
        /// Write `durable` before anything is published.
        case resumed(acknowledged: UInt64)
        /// Send TRUNCATED.
        case truncated(Truncated)
        /// Write `durable`, then send REFUSED.
        case diverged(Refusal)
    }

    package enum AcknowledgeAnswer: Equatable, Sendable {
        /// Of another grant, or nothing new.
        case ignored
        /// Write `durable` with the turn's commit. Entries through this one are delivered.
        case acknowledged(through: UInt64)
        /// The receiver tells of another backup than before: write `durable`, see `discardable`.
        case safe
    }

    package enum TickAction: Equatable, Sendable {
        case none
        /// Send `heartbeat`, under every prefix or the first one.
        case heartbeat(everyPrefix: Bool)
        /// The grant has lapsed: nothing was heard for the lease. Ask again: a heartbeat is due.
        case lapsed(Holder)
    }
}
