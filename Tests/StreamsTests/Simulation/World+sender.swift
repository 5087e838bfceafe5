import Dossiers
import Streams

/// The sender's turn: read and decide, commit, publish, answer.
extension World {
    mutating func turnSender() {
        guard sender.isUp else { return }
        var messages: [(Int, Up)] = []
        for index in receivers.indices {
            while messages.count < 3, let message = receivers[index].up.pop(now: now) { messages.append((index, message)) }
        }
        var answers: [(Int, Down)] = []
        var beats = 0
        for (index, message) in messages { decide(message, from: index, &answers, &beats) }
        let first = tick()
        if scenario.crashes, !isCalm, !messages.isEmpty, random.once(in: 40) {
            // Killed before its commit: nothing of this turn was sent.
            sender.machine = SenderHost.boot(sender.ledger, scenario)
            return
        }
        sender.commit()
        known = max(known, sender.ledger.durable.highestAcknowledged)
        for (index, answer) in answers { sendDown(index, answer) }
        for _ in 0..<beats { beat(everyPrefix: true) }
        if let first { beat(everyPrefix: first) }
        publish()
    }

    private mutating func tick() -> Bool? {
        var everyPrefix: Bool?
        while true {
            switch sender.machine.tick(now: now) {
            case .none: return everyPrefix
            case .heartbeat(let every): everyPrefix = every
            case .lapsed(let holder):
                note("S: the lease lapses")
                let isAlive = receivers.contains { $0.machine?.instance == holder.instance }
                check(
                    !isCalm || !isAlive || now < Self.faultsEnd + .seconds(8),
                    "L: a live receiver is not heard although all is calm")
            }
        }
    }

    private mutating func decide(_ message: Up, from index: Int, _ answers: inout [(Int, Down)], _ beats: inout Int) {
        switch message {
        case .hello(let hello):
            decide(hello, from: index, &answers, &beats)
        case .resume(let resume):
            let chainHere = sender.machine.chainNeeded(for: resume).map { sender.ledger.chain(of: $0) }
            let isRepeat = sender.machine.stamp.n > 0
            let acknowledgedBefore = sender.machine.durable.acknowledged
            switch sender.machine.resume(resume, chainHere: chainHere, now: now) {
            case .ignored: note("S ignores RESUME n=\(resume.n)")
            case .resumed(let acknowledged):
                note("S: RESUMEd n=\(resume.n) at \(resume.next), acknowledged \(acknowledged)")
                counts.resumes += 1
                check(!isRepeat || acknowledged >= acknowledgedBefore, "a later RESUME of a grant lowered acknowledged")
                check(
                    !isRepeat || receivers[index].hasLost || scenario.ghostOneIn > 0 || scenario.crashes || scenario.corruption
                        || scenario.pauses
                        || resume.next <= sender.machine.durable.first,
                    "S6: sent again although nothing was lost")
                receivers[index].hasLost = false
            case .truncated(let truncated):
                counts.truncated += 1
                check(
                    scenario.discards == .acknowledged || receivers.count > 1 || counts.senderRestores > 0
                        || resume.next == 1, "S3: needed what was discarded")
                answers.append((index, .truncated(truncated)))
            case .diverged(let refusal):
                note("S: diverged")
                counts.diverged += 1
                check(scenario.isSilent && counts.senderRestores > 0, "S5: diverged without a silent restore")
                answers.append((index, .refused(refusedFields(r: 0), refusal)))
            }
        case .acknowledgement(let message):
            _ = sender.machine.acknowledge(message, now: now)
        }
    }

    private mutating func decide(_ hello: Hello, from index: Int, _ answers: inout [(Int, Down)], _ beats: inout Int) {
        let wasStopped = sender.machine.durable.stoppage != nil
        switch sender.machine.hello(hello, from: Connection(token: UInt64(index)), now: now, using: &random) {
        case .granted(let minted):
            let stamp = sender.machine.stamp
            note("S: grants r=\(hello.r % 1000) g=\(stamp.g % 1000) to \(index)\(minted.map { ", mints \($0)" } ?? "")")
            grantee[stamp.g] = hello.instance
            check(sender.machine.durable.epoch >= hello.highest, "minted below what HELLO tells")
            if scenario.channel == .dossiers {
                answers.append(
                    (index, .welcome(sender.machine.welcome(r: hello.r, prefixCount: UInt16(scenario.prefixCount), time: 0))))
            }
            beats += 1
        case .held(let held):
            answers.append((index, .held(held)))
        case .refused(let refusal):
            if !wasStopped { checkStop(refusal) }
            answers.append((index, .refused(refusedFields(r: hello.r), refusal)))
        case .wait: note("S: waits for proof")
        }
    }

    private mutating func checkStop(_ refusal: Refusal) {
        note("S: \(refusal.code)")
        switch refusal.code {
        case .cloned where sender.machine.durable.barred == nil || sender.machine.durable.stoppage != nil:
            counts.cloned += 1
            check(wereTwoCopiesAlive, "S8: cloned although there was one copy")
        case .stopped:
            counts.stopped += 1
            let isExpected = scenario.isSilent || counts.receiverRestores > 0 || receivers.count > 1
            check(counts.senderRestores > 0 && isExpected, "S5: stopped without cause")
        default: break
        }
    }

    private func refusedFields(r: UInt64) -> RefusedFields {
        RefusedFields(
            channel: scenario.channel, isFinal: false, retry: .seconds(10), r: r, dossier: Names.zero, revision: 0,
            stream: Names.stream)
    }

    private mutating func beat(everyPrefix: Bool) {
        let place = sender.machine.heartbeat(time: 0).placement
        for prefix in 0..<(everyPrefix ? scenario.prefixCount : 1) {
            for index in receivers.indices { sendDown(index, .heartbeat(place, prefix: prefix)) }
        }
    }

    private mutating func publish() {
        while let sequence = sender.machine.nextToPublish {
            check(sender.machine.hold == nil, "published although the receiver takes nothing")
            let place = sender.placement(of: sequence)
            let stored = sender.ledger.entries[Int(sequence) - 1]
            let isReplay = sender.machine.isReplay(sequence)
            check(isReplay || sequence > known, "P1: \(sequence) is published unmarked although it was known to be held")
            check(
                !isReplay || scenario.isSilent || everCommitted.contains(stored.dossier),
                "P2: \(sequence) is marked, no one held it")
            let prefix = random.number(0...scenario.prefixCount - 1)
            for index in receivers.indices {
                let isIntact = !stored.isCorrupt && !(scenario.corruption && !isCalm && random.once(in: 15))
                if !isIntact { receivers[index].hasLost = true }
                sendDown(index, .entry(place, isIntact: isIntact, prefix: prefix))
            }
            sender.machine.published(sequence: sequence, bytes: stored.bytes)
            check(
                sender.machine.inFlightEntries <= Int(scenario.window.entries) && sender.machine.inFlightEntries <= 4
                    && sender.machine.inFlightBytes < Int(scenario.window.bytes) + 400, "the window is exceeded")
        }
    }
}
