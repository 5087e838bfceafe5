import Dossiers
import Streams

/// Connections that lose, delay and repeat, and the checkers that look at every moment.
extension World {
    private mutating func isLost() -> Bool { !isCalm && random.once(in: scenario.lossOneIn) }

    private mutating func latency() -> Duration { .microseconds(random.number(50...20_000)) }

    mutating func sendDown(_ index: Int, _ message: Down) {
        guard receivers[index].isUp else { return }
        if let prefix = message.prefix, !receivers[index].isSubscribed(prefix, now: now) { return }
        if !isCalm, random.once(in: scenario.ghostOneIn) {
            ghosts.append((now + random.milliseconds(1...5000), index, message, nil))
        }
        if isLost() {
            receivers[index].hasLost = true
        } else if message.prefix == nil {
            receivers[index].answers.push(message, at: now + latency())
        } else {
            receivers[index].down.push(message, at: now + latency())
        }
    }

    mutating func sendUp(_ index: Int, _ message: Up) {
        if !isCalm, random.once(in: scenario.ghostOneIn) {
            ghosts.append((now + random.milliseconds(1...5000), index, nil, message))
        }
        if !isLost() { receivers[index].up.push(message, at: now + latency()) }
    }

    mutating func deliverGhosts() {
        for position in ghosts.indices.reversed() where ghosts[position].at <= now {
            let ghost = ghosts.remove(at: position)
            if let down = ghost.down, receivers[ghost.receiver].isUp { receivers[ghost.receiver].down.push(down, at: now) }
            if let up = ghost.up { receivers[ghost.receiver].up.push(up, at: now) }
        }
    }

    mutating func checkAlways() {
        let durable = sender.machine.durable
        // A restored ledger carries the old epoch until it mints: what it counts then is no part of it.
        if !durable.needsEpoch, committedByEpoch[durable.epoch]?.count != sender.ledger.entries.count {
            committedByEpoch[durable.epoch] = sender.ledger.entries.map(\.dossier)
        }
        guard sender.machine.isServing, let holder = sender.machine.holder,
            let index = receivers.firstIndex(where: { $0.machine?.instance == holder.instance })
        else { return }
        check(
            durable.acknowledged < receivers[index].ledger.durable.next
                && receivers[index].ledger.durable.epoch == durable.epoch,
            "S2: the sender believes \(durable.acknowledged) acknowledged, R\(index) is at \(receivers[index].ledger.durable.next)"
        )
    }

    /// In the end the holder has every dossier but those discarded before it asked for them; one alone, with discards behind its backup, has all.
    mutating func checkHeld() {
        guard let index = receivers.firstIndex(where: { $0.machine?.instance == sender.machine.holder?.instance }) else {
            return
        }
        let isComplete = receivers.count == 1 && scenario.discards != .acknowledged && counts.senderRestores == 0
        let first = isComplete ? 0 : Int(max(sender.machine.durable.first, receivers[index].ledger.start)) - 1
        for (place, stored) in sender.ledger.entries.enumerated().dropFirst(first)
        where !receivers[index].ledger.held.contains(stored.dossier) {
            check(false, "dossier at \(place + 1) is acknowledged and not held")
        }
    }
}
