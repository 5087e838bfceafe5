internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

extension World {
    /// A new connection of a peer with the intake; what was under way on the old one never arrives.
    func connect(_ peer: Int) {
        lastToken += 1
        peers[peer].token = intake != nil && peers[peer].isUp ? lastToken : 0
        if peers[peer].token != 0 { tokens[lastToken] = peer }
        peers[peer].hearsFrom = now + random.milliseconds(1...200)
        wake(.peer(peer), after: random.milliseconds(1...50))
    }

    /// Whether a message of that connection is still heard: the present one, or one that has ended, whose messages wait to be read.
    func isHeard(_ token: UInt64, present: UInt64, from first: UInt64) -> Bool {
        token == present || token >= first && token < present && happens(.stale)
    }

    func subscribe(_ peer: Int, _ prefixes: [String]) {
        peers[peer].prefixes = prefixes
        peers[peer].hearsFrom = now + random.milliseconds(1...200)
    }

    func send(up peer: Int, _ frames: Frames) throws -> Bool {
        guard peers[peer].token != 0 else { return false }
        if let node = peers[peer].node, let stream = peers[peer].stream {
            try checkAlive(.peer(peer))
            try checkCommitted(node.ledger.hasUncommitted, name(of: peer))
            try secrecy.check(frames, forStream: stream.name, "are sent by \(name(of: peer))")
            try history.sent(frames, by: peer)
            try noteDecision(frames)
            try maybeCrash()
        }
        guard !isLost(until: peers[peer].upBlocked) else { return true }
        peers[peer].lastUp = max(peers[peer].lastUp, now + latency())
        deliver(.up(peer: peer, token: peers[peer].token, frames), at: peers[peer].lastUp)
        if peers[peer].node != nil { said(frames, by: peer) }
        if let end = peers[peer].mutesAfterResume, frames.verb == .resume {
            (peers[peer].upBlocked, peers[peer].mutesAfterResume) = (end, nil)
        }
        return true
    }

    func send(down token: UInt64, _ frames: Frames) throws {
        try checkAlive(.intake)
        try checkCommitted(intake?.ledger.hasUncommitted ?? false, "the intake")
        if frames.verb == .receipt, let ledger = intake?.ledger, try !isWithdrawal(frames) {
            try receipts.sent(frames, ledger, self)
        }
        guard let peer = tokens[token] else { return }
        guard try check(frames, to: peer, token: token) else { return }
        try maybeCrash()
        if frames.verb == .welcome { repeatSaid(by: peer) }
        guard peers[peer].token == token, !isLost(until: peers[peer].downBlocked) else { return }
        peers[peer].lastDown = max(peers[peer].lastDown, now + latency())
        deliver(.down(peer: peer, token: token, frames), at: peers[peer].lastDown)
    }

    /// Filtered by the subscriptions that have arrived.
    func publish(_ stream: Int, _ frames: Frames) throws {
        try checkAlive(.intake)
        try checkCommitted(intake?.ledger.hasUncommitted ?? false, "the intake")
        try secrecy.check(publication: frames, of: topology.streams[stream])
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
        peer.heardLately.append(frames)
        if peer.heardLately.count > 2 * Self.latelyMax { peer.heardLately.removeFirst(Self.latelyMax) }
    }

    // MARK: Copies of earlier grants

    private static let latelyMax = 24

    private func said(_ frames: Frames, by peer: Int) {
        if frames.verb == .resume { repeatHeard(by: peer) }
        guard frames.verb != .hello else { return }
        peers[peer].saidLately.append(frames)
        if peers[peer].saidLately.count > 2 * Self.latelyMax { peers[peer].saidLately.removeFirst(Self.latelyMax) }
    }

    /// A node has a grant: all that it heard lately comes again before what is published under it.
    private func repeatHeard(by index: Int) {
        guard happens(.burst) else { return }
        note("\(name(of: index)) hears again what it has heard lately")
        for frames in peers[index].heardLately {
            queue.add(.publication(peer: index, token: peers[index].token, frames), at: now + .milliseconds(1))
        }
    }

    /// The intake grants: all that was said to it lately by that stream's node, or by the one before, comes again.
    private func repeatSaid(by index: Int) {
        guard happens(.burst) else { return }
        note("the intake hears again what \(name(of: index)) has said lately")
        for frames in peers[index].saidLately {
            queue.add(.up(peer: index, token: peers[index].token, frames), at: now + random.milliseconds(1...2_000))
        }
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

    /// What the intake sends to one peer: whether it is for that peer's code.
    private func check(_ frames: Frames, to peer: Int, token: UInt64) throws -> Bool {
        if let stream = peers[peer].stream {
            try secrecy.check(frames, forStream: stream.name, "are sent to \(name(of: peer))")
            try history.acknowledged(frames, of: peer)
            return true
        }
        guard let number = portals.firstIndex(of: peer) else { return true }
        try secrecy.check(frames, forPortal: number)
        if try isForApplicant(frames) { return true }
        return try answers.sent(frames, to: number, token: token)
    }

    private func maybeCrash() throws {
        if happens(.crash) { throw Crash() }
    }

    private func isLost(until blocked: Duration) -> Bool { happens(.loss) || !isHealed && now < blocked }

    private func latency() -> Duration {
        random.milliseconds(happens(.delay) ? 100...3_000 : 1...20)
    }
}
