internal import Dossiers
internal import Federation

extension World {
    /// Whether a fault happens here; counted.
    func happens(_ fault: Fault) -> Bool {
        guard !isHealed, random.happens(faults[fault]) else { return false }
        result.counts[fault, default: 0] += 1
        return true
    }

    func scheduleTrouble() { queue.add(.trouble, at: now + random.milliseconds(100...1_000)) }

    /// What happens to processes and connections, between the turns.
    func trouble() throws {
        guard !isHealed else { return }
        if happens(.partition) { block(up: true, down: true) }
        if happens(.oneWay) {
            let isUp = random.happens(0.5)
            block(up: isUp, down: !isUp)
        }
        if happens(.cut) { cut(anyPeer()) }
        if happens(.portalCrash) { try die(.peer(random.pick(portals))) }
        if happens(.restart) { try restartAll() }
        if happens(.clock) { jump() }
        if happens(.slow) { slow() }
        if happens(.clone) { try clone() }
        if happens(.stranger) { addStranger() }
        if happens(.diskFull) { fillDisk() }
        makeRoom()
        try keepCopies()
        if happens(.restored) { try restore() }
        if happens(.putBack) { try putBack() }
        if happens(.overtaken) { try overtake() }
        if happens(.newEpoch) { try openEpoch() }
        scheduleTrouble()
    }

    private func anyPeer() -> Int { random.within(0...(peers.count - 1)) }

    /// To its end, or until nothing goes wrong any more.
    private func block(up: Bool, down: Bool) {
        let index = anyPeer()
        let end = now + random.milliseconds(500...20_000)
        if up { peers[index].upBlocked = end }
        if down { peers[index].downBlocked = end }
        note("\(name(of: index)) is cut off until \(end): \(up ? "up" : "") \(down ? "down" : "")")
    }

    private func cut(_ index: Int) {
        guard peers[index].token != 0 else { return }
        note("the connection of \(name(of: index)) is cut")
        connect(index)
    }

    private func restartAll() throws {
        try die(.intake)
        for index in peers.indices { try die(.peer(index)) }
    }

    /// Days either way; what measures durations does not notice.
    private func jump() {
        let machine = random.happens(0.3) ? Machine.intake : .peer(anyPeer())
        if machine == .intake { lives.isIntakeClockSuspect = true }
        let isBack = wallOffsets[machine] ?? 0 != 0 && random.happens(0.5)
        wallOffsets[machine] = isBack ? 0 : Int64(random.within(-172_800_000...172_800_000))
        note("the clock of \(name(of: machine)) jumps to \(wallOffsets[machine] ?? 0) ms off")
    }

    private func slow() {
        let index = anyPeer()
        peers[index].slowUntil = now + random.milliseconds(1_000...30_000)
        note("\(name(of: index)) is slow")
    }

    func name(of peer: Int) -> String {
        if let number = portals.firstIndex(of: peer) { return "portal-\(number)" }
        let name = peers[peer].stream?.name.description ?? ""
        return peer > portalIndex ? "the second node \(name)" : "node \(name)"
    }

    func name(of machine: Machine) -> String {
        switch machine {
        case .intake: "the intake"
        case .peer(let index): name(of: index)
        }
    }
}
