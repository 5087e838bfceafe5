import Dossiers
import Streams

/// What happens to the processes, their disks and the people.
extension World {
    mutating func start(_ index: Int) {
        let instance = InstanceID(using: &random)
        let lease = SenderHost.lease
        var machine = StreamReceiver(
            stream: Names.stream, channel: scenario.channel, instance: instance, ledger: receivers[index].ledgerID,
            durable: receivers[index].ledger.durable, window: Window(entries: 4, bytes: 1000), lease: lease)
        if scenario.channel == .reports { receivers[index].subscribedAt = [now] }
        machine.start(now: now, using: &random)
        if let hold = receivers[index].hold { machine.suspend(hold) }
        note("R\(index) starts: \(instance)")
        receivers[index].machine = machine
        sendUp(index, .hello(machine.hello))
        let alive = receivers.indices.filter { receivers[$0].isUp && receivers[$0].ledgerID == receivers[index].ledgerID }
        if alive.count > 1 { wereTwoCopiesAlive = true }
    }

    /// One random act.
    mutating func act() {
        nextAction = now + random.milliseconds(1...400)
        switch random.number(0...15) {
        case 0...5: append()
        case 6 where scenario.crashes: restartSender()
        case 7 where scenario.crashes: killOrStart(0)
        case 8 where scenario.senderRestores: restoreSender()
        case 9 where scenario.receiverRestores: restoreReceiver()
        case 10 where receivers.count > 1: killOrStart(random.number(1...receivers.count - 1))
        case 11: backUp()
        case 12: discard()
        case 13 where scenario.crashes: sender.machine.endGrant()
        case 14 where scenario.pauses: receivers[0].hold == nil ? suspend() : release()
        default: break
        }
    }

    private mutating func suspend() {
        let hold = Hold(.paused, since: 1, reason: "simulated")
        note("R0 is paused")
        counts.pauses += 1
        receivers[0].hold = hold
        receivers[0].machine?.suspend(hold)
        receivers[0].heldAt = receivers[0].machine?.resume.map { ($0.g, $0.n) }
        if let message = receivers[0].machine?.acknowledgement(safe: receivers[0].safe) { sendUp(0, .acknowledgement(message)) }
    }

    mutating func release() {
        guard receivers[0].hold != nil else { return }
        note("R0 goes on")
        (receivers[0].hold, receivers[0].heldAt) = (nil, nil)
        if receivers[0].machine?.release() == true, let resume = receivers[0].machine?.resume { sendUp(0, .resume(resume)) }
    }

    private mutating func append() {
        guard sender.isUp, sender.ledger.entries.count < 40 else { return }
        for _ in 0..<random.number(1...3) {
            let dossier: DossierID
            if let lost = lostDossiers.popLast() {
                dossier = lost
            } else {
                dossier = DossierID(high: 0x7000, low: nextDossier)
                nextDossier += 1
            }
            sender.ledger.append(
                dossier, bytes: UInt32(random.number(10...400)), isCorrupt: scenario.corruption && random.once(in: 12))
        }
        sender.machine.committed(head: UInt64(sender.ledger.entries.count))
        sender.commit()
    }

    private mutating func restartSender() {
        note("S restarts")
        sender.machine = SenderHost.boot(sender.ledger, scenario)
        for index in receivers.indices { receivers[index].up.removeAll() }
    }

    private mutating func killOrStart(_ index: Int) {
        guard receivers[index].isUp else {
            if receivers[index].ledger.durable.next == 1, receivers[index].ledgerID == receivers[0].ledgerID {
                receivers[index].ledger = receivers[0].ledger
            }
            return start(index)
        }
        note("R\(index) killed")
        receivers[index].kill()
    }

    private mutating func restoreSender() {
        guard senderBackup.entries.count < sender.ledger.entries.count else { return }
        counts.senderRestores += 1
        let kept = Set(senderBackup.entries.map(\.dossier))
        lostDossiers = sender.ledger.entries.map(\.dossier).filter { !kept.contains($0) && random.once(in: 2) }
        sender.ledger = senderBackup
        known = knownInBackup
        if !scenario.isSilent { sender.ledger.durable.needsEpoch = true }
        note("S restored to head \(sender.ledger.entries.count)")
        restartSender()
    }

    private mutating func restoreReceiver() {
        counts.receiverRestores += 1
        receivers[0].kill()
        // With discards only up to what the backup holds, that backup is what a person restores.
        let isEmptied = scenario.discards == .none && random.once(in: 3)
        receivers[0].ledger = isEmptied ? ReceiverHost.Ledger() : receivers[0].backup
        note("R0 restored to next \(receivers[0].ledger.durable.next)")
        start(0)
    }

    private mutating func backUp() {
        if random.once(in: 2) {
            (senderBackup, knownInBackup) = (sender.ledger, known)
        } else {
            receivers[0].backup = receivers[0].ledger
        }
    }

    private mutating func discard() {
        let through: UInt64
        switch scenario.discards {
        case .none: return
        case .safe: through = sender.machine.discardable
        case .acknowledged: through = sender.machine.isServing ? sender.machine.durable.acknowledged : 0
        }
        guard through >= sender.machine.durable.first else { return }
        note("S discards through \(through)")
        sender.machine.discarded(before: through + 1, chain: sender.ledger.chain(of: through))
        sender.commit()
    }

    /// A person looks after two seconds: stops one of two clones and releases the other, or opens a new epoch.
    mutating func operate() {
        guard let stoppage = sender.machine.durable.stoppage else { return sender.nextOperator = nil }
        guard let at = sender.nextOperator else {
            sender.nextOperator = now + .seconds(2)
            return
        }
        guard now >= at else { return }
        sender.nextOperator = nil
        guard case .cloned(let a, let b) = stoppage else {
            note("a person opens a new epoch")
            sender.machine.newEpoch()
            return sender.commit()
        }
        let kept = random.once(in: 2) ? a : b
        note("a person releases \(kept)")
        for index in receivers.indices {
            guard let instance = receivers[index].machine?.instance, instance == a || instance == b, instance != kept else {
                continue
            }
            receivers[index].kill()
        }
        check(sender.machine.release(kept), "the clone cannot be released")
        sender.commit()
        if isCalm, !receivers.contains(where: \.isUp) { start(0) }
    }
}
