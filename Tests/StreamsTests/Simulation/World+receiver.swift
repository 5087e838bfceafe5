import Dossiers
import Streams

/// A receiver's turn: read and decide, commit, answer.
extension World {
    private struct Turn {
        var hello = false
        var resume = false
        var acknowledge = false
        var moves: [StreamReceiver.Durable] = []
    }

    mutating func turnReceiver(_ index: Int) {
        guard var machine = receivers[index].machine else { return }
        var turn = Turn()
        for _ in 0..<4 {
            if let answer = receivers[index].answers.pop(now: now) { decide(answer, index, &machine, &turn) }
            if let message = receivers[index].down.pop(now: now) { decide(message, index, &machine, &turn) }
        }
        if machine.tick(now: now, using: &random) { turn.hello = true }
        if scenario.crashes, !isCalm, random.once(in: 300) {
            note("R\(index) killed before its commit")
            receivers[index].kill()
            return start(index)
        }
        commit(index, &machine, &turn)
        receivers[index].machine = machine
        answer(index, machine, turn)
    }

    private mutating func decide(_ message: Down, _ index: Int, _ machine: inout StreamReceiver, _ turn: inout Turn) {
        switch message {
        case .heartbeat(let place, let prefix):
            heartbeat(place, prefix, index, &machine, &turn)
        case .entry(let place, let isIntact, _):
            entry(place, isIntact, index, &machine, &turn)
        case .welcome(let welcome):
            guard machine.welcome(welcome, isNew: receivers[index].subscribedAt.isEmpty) else { return }
            guard receivers[index].subscribedAt.isEmpty else { return }
            receivers[index].subscribedAt = (0..<Int(welcome.prefixCount)).map { _ in now + random.milliseconds(0...150) }
        case .held(let held): machine.held(held)
        case .refused(let fields, let refusal): machine.refused(fields, refusal, now: now)
        case .truncated(let truncated):
            if case .skip(let durable) = machine.truncated(truncated) { turn.moves.append(durable) }
        }
    }

    private mutating func heartbeat(
        _ place: Placement, _ prefix: Int, _ index: Int, _ machine: inout StreamReceiver, _ turn: inout Turn
    ) {
        let wasHolding = machine.standing == .holding
        switch machine.heartbeat(place, prefix: prefix, now: now, using: &random) {
        case .none: break
        case .hello: turn.hello = true
        case .resume: turn.resume = true
        case .acknowledge: turn.acknowledge = true
        case .diverged: check(false, "rule 7, end: an entry was off the chain twice")
        case .adopt(let durable):
            note("R\(index) adopts \(durable.epoch) next \(durable.next)")
            check(isSubscribed(index), "S7: adopted before it was subscribed under every prefix")
            check(durable.epoch > receivers[index].ledger.durable.epoch, "an epoch went back")
            turn.moves.append(durable)
        }
        if !wasHolding, machine.standing == .holding {
            note("R\(index) holds g=\(place.g % 1000)")
            check(isSubscribed(index), "S7: adopted before it was subscribed under every prefix")
        }
    }

    private func isSubscribed(_ index: Int) -> Bool {
        (0..<scenario.prefixCount).allSatisfy { receivers[index].isSubscribed($0, now: now) }
    }

    private mutating func entry(
        _ place: Placement, _ isIntact: Bool, _ index: Int, _ machine: inout StreamReceiver, _ turn: inout Turn
    ) {
        let action = machine.entry(place, contentMatches: isIntact, now: now)
        switch action {
        case .ignored: break
        case .acknowledge: turn.acknowledge = true
        case .resume: turn.resume = true
        case .diverged: check(false, "rule 7, end: an entry was off the chain twice")
        case .accept, .acceptCorrupt:
            check(machine.hold == nil, "taken while nothing is")
            check(grantee[place.g] == machine.instance, "S4: applied by another than it was granted to")
            if action == .acceptCorrupt { counts.corrupt += 1 }
            let delay = scenario.offLoop && random.once(in: 2) ? random.milliseconds(1...300) : .zero
            receivers[index].waiting.append(
                ReceiverHost.Waiting(
                    place: place, grant: machine.grant, readyAt: max(now + delay, receivers[index].waiting.last?.readyAt ?? now)
                ))
        }
    }

    /// One transaction: what is ready, in order, then what `adopt` or `skip` told.
    private mutating func commit(_ index: Int, _ machine: inout StreamReceiver, _ turn: inout Turn) {
        while let first = receivers[index].waiting.first,
            first.readyAt <= now || !machine.isCommittable(first.place.sequence, grant: first.grant)
        {
            receivers[index].waiting.removeFirst()
            guard machine.isCommittable(first.place.sequence, grant: first.grant) else { continue }
            apply(first.place, index)
            machine.committed(through: first.place.sequence, chain: first.place.chain)
            turn.acknowledge = true
        }
        for move in turn.moves {
            receivers[index].ledger.durable = move
            receivers[index].ledger.start = max(receivers[index].ledger.start, move.next)
            if machine.moved(to: move, now: now) { turn.resume = true }
        }
    }

    private mutating func apply(_ place: Placement, _ index: Int) {
        let durable = receivers[index].ledger.durable
        note("R\(index) commits \(durable.epoch) \(place.sequence)")
        check(place.sequence == durable.next, "S1: \(place.sequence) is committed where \(durable.next) is due")
        check(Chain.continuing(durable.chain, with: place) == place.chain, "S1: off the chain")
        if !scenario.isSilent {
            let line = committedByEpoch[durable.epoch] ?? []
            check(
                place.sequence <= line.count && line[Int(place.sequence) - 1] == place.dossier,
                "S1: \(place.sequence) of \(durable.epoch) is not what the sender committed")
        }
        receivers[index].ledger.durable.next = place.sequence + 1
        receivers[index].ledger.durable.chain = place.chain
        receivers[index].ledger.held.insert(place.dossier)
        everCommitted.insert(place.dossier)
        counts.delivered += 1
    }

    private mutating func answer(_ index: Int, _ machine: StreamReceiver, _ turn: Turn) {
        if turn.hello {
            note("R\(index): HELLO r=\(machine.hello.r % 1000) displaced by \(machine.hello.displacedBy % 1000)")
            receivers[index].hellos = receivers[index].hellos.filter { $0 > now - .seconds(1) } + [now]
            check(receivers[index].hellos.count <= 11, "more than ten HELLOs a second")
            sendUp(index, .hello(machine.hello))
        }
        if turn.resume, let resume = machine.resume {
            if let held = receivers[index].heldAt, held.g == resume.g, scenario.discards == .none {
                check(resume.n == held.n, "asked for more while nothing is taken")
            }
            sendUp(index, .resume(resume))
        }
        if turn.acknowledge || turn.resume && machine.hold != nil,
            let message = machine.acknowledgement(safe: receivers[index].safe)
        {
            sendUp(index, .acknowledgement(message))
        }
    }
}
