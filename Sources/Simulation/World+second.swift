internal import Dossiers
internal import Federation

/// A second node on the stream of a first, and the person who ends it.
extension World {
    /// Where the second node of a stream is among the peers.
    func second(of stream: Int) -> Int { portalIndex + 1 + stream }

    private func anyStream() -> Int { random.within(0...(portalIndex - 1)) }

    /// Both live on one ledger, as after a copy of a machine.
    func clone() throws {
        let first = anyStream()
        let second = second(of: first)
        guard !peers[second].isWanted else { return }
        setDisk(peers[first].disk.copy(), of: .peer(second))
        if created.contains(.peer(first)) { created.insert(.peer(second)) }
        if unwell.contains(.peer(first)) { unwell.insert(.peer(second)) }
        allowSecondThoughts()
        begin(second, "on a copy of the ledger")
    }

    /// It is told HELD as long as the first one is heard.
    func addStranger() {
        let second = second(of: anyStream())
        guard !peers[second].isWanted else { return }
        lives.hasLostLedgers = true
        begin(second, "on an empty ledger")
    }

    private func begin(_ second: Int, _ how: String) {
        peers[second].isWanted = true
        positions.forget(path(of: second))
        note("\(name(of: second)) begins \(how)")
        queue.add(.start(.peer(second)), at: now + random.milliseconds(1...500))
    }

    /// The second node of a stream never runs again, and its ledger is gone.
    func endSecond(of stream: Int) throws {
        let second = second(of: stream)
        guard peers[second].isWanted else { return }
        peers[second].isWanted = false
        stop(second)
        setDisk(SimulatedDisk(seed: random.next()), of: .peer(second))
        note("\(name(of: second)) is ended for good")
    }

    /// Names a ledger, for the checkers.
    func path(of peer: Int) -> String {
        name(of: peer)
    }
}
