internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

extension World {
    /// A new connection of a peer with the intake; what was under way on the old one never arrives.
    func connect(_ peer: Int) {
        lastToken += 1
        peers[peer].token = intake != nil && peers[peer].isUp ? lastToken : 0
        peers[peer].hearsFrom = now + random.milliseconds(1...200)
        wake(.peer(peer), after: random.milliseconds(1...50))
    }

    func subscribe(_ peer: Int, _ prefixes: [String]) {
        peers[peer].prefixes = prefixes
        peers[peer].hearsFrom = now + random.milliseconds(1...200)
    }

    func send(up peer: Int, _ frames: Frames) throws -> Bool {
        guard peers[peer].token != 0 else { return false }
        if let node = peers[peer].node {
            try checkAlive(.peer(peer))
            try checkCommitted(node.ledger.hasUncommitted, "node \(peers[peer].stream?.name.description ?? "")")
            try maybeCrash()
        }
        guard !isLost(until: peers[peer].upBlocked) else { return true }
        peers[peer].lastUp = max(peers[peer].lastUp, now + latency())
        deliver(.up(peer: peer, token: peers[peer].token, frames), at: peers[peer].lastUp)
        if let end = peers[peer].mutesAfterResume, frames.verb == .resume {
            (peers[peer].upBlocked, peers[peer].mutesAfterResume) = (end, nil)
        }
        return true
    }

    func send(down token: UInt64, _ frames: Frames) throws {
        try checkAlive(.intake)
        try checkCommitted(intake?.ledger.hasUncommitted ?? false, "the intake")
        if frames.verb == .receipt, let ledger = intake?.ledger { try receipts.sent(frames, ledger, self) }
        try maybeCrash()
        guard let peer = peers.indices.first(where: { peers[$0].token == token }), !isLost(until: peers[peer].downBlocked)
        else { return }
        peers[peer].lastDown = max(peers[peer].lastDown, now + latency())
        deliver(.down(peer: peer, token: token, frames), at: peers[peer].lastDown)
    }

    /// Filtered by the subscriptions that have arrived.
    func publish(_ stream: Int, _ frames: Frames) throws {
        try checkAlive(.intake)
        try checkCommitted(intake?.ledger.hasUncommitted ?? false, "the intake")
        try checkTenant(stream, frames)
        try maybeCrash()
        for index in [stream, second(of: stream)] { publish(to: index, frames) }
    }

    private func publish(to index: Int, _ frames: Frames) {
        let peer = peers[index]
        guard peer.token != 0, now >= peer.hearsFrom, !isLost(until: peer.downBlocked),
            peer.prefixes.contains(where: { frames[0].starts(with: $0.utf8) })
        else { return }
        peer.lastPublication = max(peer.lastPublication, now + latency())
        deliver(.publication(peer: index, token: peer.token, frames), at: peer.lastPublication)
    }

    /// A second copy, if there is one, comes behind what was sent later: a late message of the same connection.
    private func deliver(_ event: Event, at time: Duration) {
        queue.add(event, at: time)
        guard happens(.duplicate) else { return }
        queue.add(event, at: time + random.milliseconds(1...15_000))
    }

    private func checkCommitted(_ hasUncommitted: Bool, _ who: String) throws {
        if hasUncommitted { throw Violation(text: "\(who) sends before its commit") }
    }

    /// No byte of a dossier on another tenant's socket: each body says whose it is.
    private func checkTenant(_ stream: Int, _ frames: Frames) throws {
        let own = Submission.mark(of: topology.streams[stream].name)
        for other in topology.streams where other.index(in: topology) != stream {
            guard String(decoding: frames[2], as: UTF8.self).contains(Submission.mark(of: other.name)) else { continue }
            throw Violation(text: "a dossier of \(other.name) is published to the stream of \(own)")
        }
    }

    private func maybeCrash() throws {
        if happens(.crash) { throw Crash() }
    }

    private func isLost(until blocked: Duration) -> Bool { happens(.loss) || !isHealed && now < blocked }

    private func latency() -> Duration {
        random.milliseconds(happens(.delay) ? 100...3_000 : 1...20)
    }
}

extension Topology.Stream {
    fileprivate func index(in topology: Topology) -> Int? { topology.streams.firstIndex { $0.name == name } }
}
