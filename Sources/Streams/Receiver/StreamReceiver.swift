package import Dossiers

/// The receiving side of one stream: rules 1 to 12 of `streams.md` as a pure machine. One method per event; each returns what the caller
/// must do. It holds no clock and no randomness: `now` is the time since any fixed moment.
///
/// Order. The caller's loop reads and decides, commits, answers. Messages are asked for when they are sent (`hello`, `resume`,
/// `acknowledgement`), after the turn's commit, so that they tell what is durable then; one of a kind per turn is enough. When a commit
/// fails, drop what was accepted and call `start`.
///
/// Entries whose work is done off the loop wait with those behind them, each with the `grant` in which it was accepted, and are
/// committed in order while `isCommittable` says so; what it says no to is dropped.
package struct StreamReceiver: Sendable {
    package let stream: StreamName
    package let channel: Channel
    package let instance: InstanceID
    package let ledger: LedgerID
    package private(set) var durable: Durable
    /// What the receiver is ready to take unacknowledged; told in RESUME.
    package var window: Window
    /// Why nothing is taken for now.
    package private(set) var hold: Hold?

    private var state = State.waiting(Attempt(r: 0))
    private var taken: Taken
    private var lease: Duration
    /// `nil` until WELCOME tells; a report stream has no topics and counts as one.
    private var prefixCount: Int?
    /// Whether this process has held a grant, and the one by which it was displaced (rule 8).
    private var hasHeld = false
    private var displacedBy: UInt64 = 0
    /// The last entry whose body failed its hash.
    private var suspect: (sequence: UInt64, hash: ContentHash)?
    private var lastHello: Duration?
    private var nextHello: Duration?
    private var answer: Standing?

    private enum State {
        /// Keeps its r until it is granted: drawing a new one at each heartbeat of another never ends [chase].
        case waiting(Attempt)
        /// Heard under every prefix; the new epoch is being written.
        case adopting(Attempt, Durable)
        case holding(Grant)
    }

    private struct Attempt {
        var r: UInt64
        /// The g that was heard with this r, and under which prefixes, a bit for each.
        var g: UInt64 = 0
        var heard: UInt64 = 0
    }

    private struct Grant {
        var r: UInt64
        var g: UInt64
        /// Of the last RESUME. It wraps rather than traps: a sender that has itself asked four thousand million times stops its own
        /// stream until the lease is over, and nothing else.
        var n: UInt32 = 1
        var lastHeard: Duration
        /// The entry that was off the chain once.
        var offChain: UInt64 = 0
        var isDiverged = false
    }

    /// What was accepted, committed or not, in the grant `g`; 0: nothing may be committed.
    private struct Taken {
        var g: UInt64 = 0
        var sequence: UInt64
        var chain: ContentHash
    }

    /// `lease` holds until WELCOME tells another.
    package init(
        stream: StreamName, channel: Channel, instance: InstanceID, ledger: LedgerID, durable: Durable,
        window: Window = .standard,
        lease: Duration = .seconds(10)
    ) {
        precondition(window.entries > 0 && durable.next > 0, "a window has an entry, sequences count from 1")
        self.stream = stream
        self.channel = channel
        self.instance = instance
        self.ledger = ledger
        self.durable = durable
        self.window = window
        self.lease = lease
        taken = Taken(sequence: durable.next - 1, chain: durable.chain)
        prefixCount = channel == .reports ? 1 : nil
    }

    // MARK: Asking

    /// Begins, or begins anew after a failed commit or on another connection: a new r. Send `hello`.
    package mutating func start(now: Duration, using generator: inout some RandomNumberGenerator) {
        dropWaiting()
        state = .waiting(Attempt(r: UInt64.random(in: 1...UInt64.max, using: &generator)))
        said(now: now)
    }

    /// The HELLO of the present attempt.
    package var hello: Hello {
        Hello(
            channel: channel, r: r, displacedBy: displacedBy, highest: durable.epoch, instance: instance, ledger: ledger,
            stream: stream)
    }

    /// WELCOME. `isNew`: prefixes or endpoint differ from what the caller has subscribed to. Returns whether to subscribe.
    package mutating func welcome(_ welcome: Welcome, isNew: Bool) -> Bool {
        guard welcome.r == r else { return false }
        lease = welcome.lease
        prefixCount = Int(welcome.prefixCount)
        if isNew, case .waiting(var attempt) = state {
            attempt.heard = 0
            state = .waiting(attempt)
        }
        return true
    }

    /// HELD: for display; go on asking.
    package mutating func held(_ held: Held) {
        if held.r == r { answer = .held(held) }
    }

    /// REFUSED: for display; ask again after ten seconds.
    package mutating func refused(_ fields: RefusedFields, _ refusal: Refusal, now: Duration) {
        guard fields.r == r || fields.r == 0 else { return }
        answer = .refused(refusal)
        guard fields.r == r, case .waiting = state else { return }
        displacedBy = 0
        nextHello = now + max(Self.refusedInterval, fields.retry)
        lastHello = nextHello.map { $0 - Self.helloSpacing }
    }

    // MARK: Heartbeats

    /// A heartbeat, under the prefix of that index in WELCOME's order; 0 on the reports channel (rules 3 and 7).
    package mutating func heartbeat(
        _ place: Placement, prefix: Int, now: Duration, using generator: inout some RandomNumberGenerator
    ) -> HeartbeatAction {
        switch state {
        case .waiting(let attempt):
            return awaited(place, prefix: prefix, attempt, now: now)
        case .adopting(let attempt, _):
            guard place.g != attempt.g else { return .none }
            state = .waiting(Attempt(r: attempt.r))
            return awaited(place, prefix: prefix, Attempt(r: attempt.r), now: now)
        case .holding(var grant):
            guard place.g == grant.g else { return displaced(by: place.g, now: now, using: &generator) }
            grant.lastHeard = now
            let action = own(place, &grant)
            state = .holding(grant)
            return action
        }
    }

    /// A heartbeat of the grant that this side holds: always answered.
    private func own(_ place: Placement, _ grant: inout Grant) -> HeartbeatAction {
        if grant.isDiverged { return .diverged }
        if place.n < grant.n { return .resume }
        // While nothing is taken, what was published proves no loss.
        guard hold == nil, place.n == grant.n, place.sequence > taken.sequence else { return .acknowledge }
        grant.n &+= 1
        return .resume
    }

    private mutating func awaited(_ place: Placement, prefix: Int, _ attempt: Attempt, now: Duration) -> HeartbeatAction {
        guard place.g != 0, place.r == attempt.r, place.epoch >= durable.epoch, place.first <= Self.sequenceMax else {
            if hasHeld, place.g != 0, place.r != attempt.r { displacedBy = place.g }
            return asks(now: now) ? .hello : .none
        }
        guard let prefixCount, (0..<prefixCount).contains(prefix) else { return .none }
        var attempt = attempt
        if place.g != attempt.g { (attempt.g, attempt.heard) = (place.g, 0) }
        attempt.heard |= 1 << UInt64(prefix)
        state = .waiting(attempt)
        guard attempt.heard == UInt64.max >> UInt64(64 - prefixCount) else { return .none }
        return granted(place, attempt, now: now)
    }

    /// Heard under every prefix: nothing published from now on can pass by.
    private mutating func granted(_ place: Placement, _ attempt: Attempt, now: Duration) -> HeartbeatAction {
        if place.epoch > durable.epoch {
            let adopted = Durable(epoch: place.epoch, next: max(place.first, 1), chain: place.chain)
            dropWaiting()
            state = .adopting(attempt, adopted)
            return .adopt(adopted)
        }
        begin(attempt, now: now)
        return .resume
    }

    private mutating func begin(_ attempt: Attempt, now: Duration) {
        state = .holding(Grant(r: attempt.r, g: attempt.g, lastHeard: now))
        taken = Taken(g: attempt.g, sequence: durable.next - 1, chain: durable.chain)
        (hasHeld, displacedBy, answer) = (true, 0, nil)
    }

    /// Another holds the stream, or nobody.
    private mutating func displaced(
        by g: UInt64, now: Duration, using generator: inout some RandomNumberGenerator
    ) -> HeartbeatAction {
        displacedBy = g
        state = .waiting(Attempt(r: UInt64.random(in: 1...UInt64.max, using: &generator)))
        return asks(now: now) ? .hello : .none
    }

    // MARK: Entries

    /// An entry (rule 5). `contentMatches` is asked only of one that is due: whether the body has its content hash.
    package mutating func entry(_ place: Placement, contentMatches: @autoclosure () -> Bool, now: Duration) -> EntryAction {
        guard case .holding(var grant) = state, place.g == grant.g else { return .ignored }
        grant.lastHeard = now
        let action = judge(place, &grant, contentMatches: contentMatches())
        state = .holding(grant)
        return action
    }

    private mutating func judge(_ place: Placement, _ grant: inout Grant, contentMatches: @autoclosure () -> Bool)
        -> EntryAction
    {
        guard hold == nil, place.n >= grant.n, !grant.isDiverged else { return .ignored }
        guard place.sequence > taken.sequence else { return .acknowledge }
        guard place.sequence == taken.sequence + 1 else { return lost(&grant) }
        guard place.chain == Chain.continuing(taken.chain, with: place) else { return offChain(place, &grant) }
        let isCorrupt = !contentMatches()
        if isCorrupt, suspect?.sequence != place.sequence || suspect?.hash != place.contentHash {
            suspect = (place.sequence, place.contentHash)
            return lost(&grant)
        }
        suspect = nil
        taken.sequence = place.sequence
        taken.chain = place.chain
        return isCorrupt ? .acceptCorrupt : .accept
    }

    private func lost(_ grant: inout Grant) -> EntryAction {
        grant.n &+= 1
        return .resume
    }

    private func offChain(_ place: Placement, _ grant: inout Grant) -> EntryAction {
        if grant.offChain == place.sequence {
            grant.isDiverged = true
            return .diverged
        }
        grant.offChain = place.sequence
        return lost(&grant)
    }

    // MARK: Commits

    /// The grant in which entries are accepted now; 0: none.
    package var grant: UInt64 { taken.g }

    /// Whether an entry that was accepted in `grant` may be committed now: it is the next one, and no grant has begun since.
    package func isCommittable(_ sequence: UInt64, grant: UInt64) -> Bool {
        grant != 0 && grant == taken.g && sequence >= durable.next && sequence <= taken.sequence
    }

    /// The ledger has committed every entry through this one, and their effects. `chain` is that of the last.
    package mutating func committed(through sequence: UInt64, chain: ContentHash) {
        precondition(sequence >= durable.next && sequence <= taken.sequence && taken.g != 0, "committed what was not accepted")
        durable.next = sequence + 1
        durable.chain = chain
    }

    /// The ledger holds what `adopt` or `skip` told. Returns whether to send `resume`.
    package mutating func moved(to durable: Durable, now: Duration) -> Bool {
        self.durable = durable
        switch state {
        case .adopting(let attempt, durable):
            begin(attempt, now: now)
            return true
        case .holding(var grant) where taken.g == grant.g:
            taken = Taken(g: grant.g, sequence: durable.next - 1, chain: durable.chain)
            grant.n &+= 1
            state = .holding(grant)
            return true
        case .waiting, .adopting, .holding:
            return false
        }
    }

    /// TRUNCATED (rule 10). Ignored while entries wait for their commit: a heartbeat makes both sides say it again.
    package mutating func truncated(_ message: Truncated) -> TruncatedAction {
        guard case .holding(let grant) = state, message.g == grant.g, message.n == grant.n, message.epoch == durable.epoch,
            message.first > durable.next, message.first <= Self.sequenceMax, taken.sequence < durable.next
        else { return .ignored }
        return .skip(to: Durable(epoch: durable.epoch, next: message.first, chain: message.chain))
    }

    // MARK: Messages

    /// The RESUME of the grant that is held.
    package var resume: Resume? {
        guard case .holding(let grant) = state else { return nil }
        return Resume(
            channel: channel, n: grant.n, epoch: durable.epoch, g: grant.g, next: durable.next, chain: durable.chain,
            window: hold == nil ? window : Window(entries: 1, bytes: 1), stream: stream)
    }

    /// The ACK of the grant that is held. `safe`: the last sequence of this epoch that the receiver's own backup holds.
    package func acknowledgement(safe: UInt64) -> Acknowledgement? {
        guard case .holding(let grant) = state else { return nil }
        return Acknowledgement(
            channel: channel, epoch: durable.epoch, g: grant.g, acknowledged: durable.next - 1, safe: safe, stream: stream,
            hold: hold)
    }

    /// What the sender is told when an entry was off the chain twice: its ledger, not this one, knows of no fault (rules 4 and 7).
    package var divergence: Divergence? {
        guard case .holding(let grant) = state, grant.isDiverged else { return nil }
        return Divergence(r: grant.r, refusal: Refusal(divergedStream: stream))
    }

    // MARK: Holding back

    /// Takes nothing from now on; what was accepted is committed still. Send `acknowledgement`, which says why, now and after each
    /// `resume`.
    package mutating func suspend(_ hold: Hold) { self.hold = hold }

    /// Takes entries again. Returns whether to send `resume`.
    package mutating func release() -> Bool {
        guard hold != nil else { return false }
        hold = nil
        guard case .holding(var grant) = state else { return false }
        grant.n &+= 1
        state = .holding(grant)
        return true
    }

    // MARK: Time

    /// When `tick` has something to do; `nil` before `start`.
    package var deadline: Duration? {
        if case .holding(let grant) = state { grant.lastHeard + lease } else { nextHello }
    }

    /// Time has passed. `true`: send `hello`.
    package mutating func tick(now: Duration, using generator: inout some RandomNumberGenerator) -> Bool {
        guard let deadline, now >= deadline else { return false }
        if case .holding = state { return displaced(by: 0, now: now, using: &generator) == .hello }
        return asks(now: now)
    }

    // MARK: For display

    package var standing: Standing {
        guard case .holding(let grant) = state else { return answer ?? .asking }
        return grant.isDiverged ? .diverged : .holding
    }

    /// When a message of the grant that is held was last heard.
    package var lastHeard: Duration? { if case .holding(let grant) = state { grant.lastHeard } else { nil } }

    // MARK: The attempt

    /// What a ledger can count; a sender that claims more is not believed.
    private static let sequenceMax: UInt64 = 1 << 62

    private static let helloInterval = Duration.seconds(1)
    private static let helloSpacing = Duration.milliseconds(100)
    private static let refusedInterval = Duration.seconds(10)

    private var r: UInt64 {
        switch state {
        case .waiting(let attempt), .adopting(let attempt, _): attempt.r
        case .holding(let grant): grant.r
        }
    }

    /// Whether a HELLO may be sent now; else it is due as soon as it may.
    private mutating func asks(now: Duration) -> Bool {
        let soonest = lastHello.map { $0 + Self.helloSpacing } ?? now
        guard now >= soonest else {
            nextHello = min(nextHello ?? soonest, soonest)
            return false
        }
        said(now: now)
        return true
    }

    private mutating func said(now: Duration) {
        lastHello = now
        nextHello = now + Self.helloInterval
    }

    /// What waits for its commit never is.
    private mutating func dropWaiting() { taken = Taken(sequence: durable.next - 1, chain: durable.chain) }
}
