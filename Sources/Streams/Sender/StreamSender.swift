package import Dossiers

/// The sending side of one stream: rules 1 to 10 of `streams.md` as a pure machine. One method per event; each returns what the caller
/// must do. It holds no clock and no randomness: `now` is the time since any fixed moment.
///
/// Order. The caller's loop reads and decides, commits, publishes, answers. `durable` is the machine's copy of what the ledger must
/// hold; where an answer says "write", it is written in the turn's transaction, and nothing of that turn is sent before the commit. When
/// the commit fails, make a new machine from the ledger.
package struct StreamSender: Sendable {
    package let stream: StreamName
    package let channel: Channel
    package let limits: Limits
    package private(set) var durable: Durable

    private var state = State.free
    private var inFlight: InFlight
    private var nextHeartbeat: Duration?

    package struct Limits: Hashable, Sendable {
        /// The sender's own; the smaller of both sides' counts.
        package var window = Window.standard
        package var lease = Duration.seconds(10)

        package init(window: Window = .standard, lease: Duration = .seconds(10)) {
            self.window = window
            self.lease = lease
        }
    }

    private enum State {
        /// Nobody holds a grant.
        case free
        /// Granted; heartbeats under every prefix, each after twice the time of the one before, until RESUMEd.
        case offered(Grant, backOff: Duration)
        /// RESUMEd.
        case serving(Grant, Service)
    }

    private struct Grant {
        var holder: Holder
        var r: UInt64
        var g: UInt64
        var lastHeard: Duration
    }

    private struct Service {
        /// Of the last RESUME obeyed.
        var n: UInt32
        /// The next sequence to publish; always above `acknowledged`.
        var cursor: UInt64
        var window: Window
        var safe: UInt64 = 0
        var hold: Hold?
    }

    package init(stream: StreamName, channel: Channel, durable: Durable, limits: Limits = Limits()) {
        precondition(limits.window.entries > 0 && durable.first > 0, "a window has an entry, sequences count from 1")
        self.stream = stream
        self.channel = channel
        self.limits = limits
        self.durable = durable
        inFlight = InFlight(entriesMax: limits.window.entries)
    }

    // MARK: HELLO

    /// A receiver asks (rules 1, 2, 3, 8).
    package mutating func hello(
        _ hello: Hello, from connection: Connection, now: Duration, using generator: inout some RandomNumberGenerator
    ) -> HelloAnswer {
        if let stoppage = durable.stoppage { return .refused(Refusal(stoppage, stream: stream)) }
        if hello.instance == durable.barred {
            return .refused(
                Refusal(.cloned, "instance \(hello.instance) of stream \(stream) is not the one that was released: stop it"))
        }
        lapse(now: now)
        if let refusal = compareHolder(hello, now: now) { return refusal }
        let isHigher = hello.highest > durable.epoch
        let mints = durable.needsEpoch || (isHigher && !durable.isServed)
        if mints {
            mint(above: hello.highest, using: &generator)
        } else if isHigher {
            return .refused(stop(.stopped))
        }
        let holder = Holder(instance: hello.instance, ledger: hello.ledger, connection: connection)
        grant(holder, r: hello.r, now: now, using: &generator)
        return .granted(minted: mints ? durable.epoch : nil)
    }

    /// Whether another instance holds the grant and keeps it (rule 8); `nil`: this one may have it.
    private mutating func compareHolder(_ hello: Hello, now: Duration) -> HelloAnswer? {
        guard let grant, grant.holder.instance != hello.instance else { return nil }
        guard grant.holder.ledger == hello.ledger else {
            let lapses = grant.lastHeard + limits.lease - now
            return .held(
                Held(
                    channel: channel, lapses: lapses, r: hello.r, instance: grant.holder.instance, ledger: grant.holder.ledger,
                    stream: stream))
        }
        guard hello.displacedBy == grant.g else { return nil }
        // It has heard the present holder's heartbeat. A RESUME proves that the holder is alive too; until one comes, the grant may
        // have been drawn by the late HELLO of a process that is gone.
        guard case .serving = state else { return .wait }
        return .refused(stop(.cloned(grant.holder.instance, hello.instance)))
    }

    /// A repeated r keeps its g; a new one ends what was before.
    private mutating func grant(
        _ holder: Holder, r: UInt64, now: Duration, using generator: inout some RandomNumberGenerator
    ) {
        if case .serving(var grant, let service) = state, grant.r == r {
            (grant.holder, grant.lastHeard) = (holder, now)
            state = .serving(grant, service)
            return
        }
        let g = grant.flatMap { $0.r == r ? $0.g : nil } ?? UInt64.random(in: 1...UInt64.max, using: &generator)
        end()
        state = .offered(Grant(holder: holder, r: r, g: g, lastHeard: now), backOff: Self.firstBackOff)
        nextHeartbeat = now + Self.firstBackOff
    }

    private mutating func mint(above highest: Epoch, using generator: inout some RandomNumberGenerator) {
        end()
        durable.epoch = Epoch(above: durable.epoch, highest, using: &generator)
        durable.needsEpoch = false
        durable.isServed = false
        durable.acknowledged = durable.first - 1
    }

    // MARK: RESUME

    /// The sequence whose chain `resume` needs from this ledger; `nil`: none.
    package func chainNeeded(for resume: Resume) -> UInt64? {
        let last = resume.next &- 1
        guard isObeyed(resume), last <= durable.head, last != durable.first - 1, last > 0 else { return nil }
        return last
    }

    /// A receiver says where it stands (rule 4). `chainHere`: the chain of what `chainNeeded` asked for; `nil` also when it was purged.
    package mutating func resume(_ resume: Resume, chainHere: ContentHash?, now: Duration) -> ResumeAnswer {
        heard(g: resume.g, now: now)
        guard isObeyed(resume), let grant else { return .ignored }
        let last = resume.next - 1
        let chain = last == 0 ? ContentHash.zero : last == durable.first - 1 ? durable.firstChain : chainHere
        guard last <= durable.head, chain == nil || chain == resume.chain else {
            return .diverged(stop(.diverged))
        }
        // Not obeyed: the receiver starts at `first` with the next n; until then heartbeats make it repeat this one.
        guard resume.next >= durable.first else { return .truncated(truncated(resume)) }
        precondition(chain != nil, "the ledger holds the chain of every sequence from the first on")
        let isFirst = obeyedN == 0
        durable.acknowledged = isFirst ? last : max(durable.acknowledged, last)
        durable.highestAcknowledged = max(durable.highestAcknowledged, last)
        durable.isServed = true
        // A receiver that stands below what it had told has lost the ledger which knew of that backup.
        durable.safe = min(durable.safe, durable.acknowledged)
        inFlight.removeAll()
        let service = Service(
            n: resume.n, cursor: durable.acknowledged + 1, window: resume.window.smaller(limits.window), safe: discardSafe)
        state = .serving(grant, service)
        nextHeartbeat = now + Self.heartbeatInterval
        return .resumed(acknowledged: durable.acknowledged)
    }

    /// Of the present grant, in this epoch, above the last one obeyed: anything else is stale or repeated.
    private func isObeyed(_ resume: Resume) -> Bool {
        guard let grant else { return false }
        return resume.g == grant.g && resume.epoch == durable.epoch && resume.n > obeyedN && resume.next > 0
            && resume.window.entries > 0
    }

    private func truncated(_ resume: Resume) -> Truncated {
        Truncated(
            channel: channel, n: resume.n, epoch: durable.epoch, g: resume.g, first: durable.first, chain: durable.firstChain,
            stream: stream)
    }

    // MARK: ACK

    /// A receiver has committed (rule 6).
    package mutating func acknowledge(_ message: Acknowledgement, now: Duration) -> AcknowledgeAnswer {
        heard(g: message.g, now: now)
        guard case .serving(let grant, var service) = state, message.g == grant.g, message.epoch == durable.epoch,
            message.acknowledged >= durable.acknowledged, message.acknowledged <= durable.head
        else { return .ignored }
        (service.safe, service.hold) = (max(service.safe, min(message.safe, message.acknowledged)), message.hold)
        let isTold = durable.safe != service.safe
        durable.safe = service.safe
        let previous = durable.acknowledged
        if message.acknowledged > previous {
            // More than published means: published before a RESUME that the receiver had already outrun.
            let published = min(message.acknowledged, service.cursor - 1)
            if published > previous { inFlight.remove(previous + 1...published) }
            durable.acknowledged = message.acknowledged
            durable.highestAcknowledged = max(durable.highestAcknowledged, message.acknowledged)
            service.cursor = max(service.cursor, message.acknowledged + 1)
        }
        state = .serving(grant, service)
        return message.acknowledged > previous ? .acknowledged(through: message.acknowledged) : isTold ? .safe : .ignored
    }

    /// The receiver of attempt `r` has seen twice that an entry does not continue its chain (rule 7): what REFUSED tells. Write `durable`.
    /// `false`: it does not hold the grant.
    package mutating func foundDiverged(r: UInt64) -> Bool {
        guard case .serving(let grant, _) = state, grant.r == r else { return false }
        _ = stop(.diverged)
        return true
    }

    // MARK: Publishing

    /// Entries up to `head` are committed in the ledger.
    package mutating func committed(head: UInt64) {
        precondition(head >= durable.head, "a head never goes back")
        durable.head = head
    }

    /// The next entry to publish; `nil`: nothing, or the window is full. The bytes of the one entry that crosses the window's edge
    /// are not counted beforehand, so one message may always be in flight.
    package var nextToPublish: UInt64? {
        guard case .serving(_, let service) = state, service.hold == nil, service.cursor <= durable.head else { return nil }
        let inFlightEntries = service.cursor - 1 - durable.acknowledged
        let hasRoom = inFlightEntries < UInt64(service.window.entries) && inFlight.bytes < Int(service.window.bytes)
        return hasRoom || inFlightEntries == 0 ? service.cursor : nil
    }

    /// `sequence`, which was `nextToPublish`, is handed to the transport, a message of `bytes`.
    package mutating func published(sequence: UInt64, bytes: UInt32) {
        guard case .serving(let grant, var service) = state, service.cursor == sequence else {
            preconditionFailure("published out of turn")
        }
        inFlight.add(sequence, bytes: bytes)
        service.cursor += 1
        state = .serving(grant, service)
    }

    /// What to write into a stored header when it is published.
    package var stamp: Stamp {
        Stamp(epoch: durable.epoch, r: grant?.r ?? 0, g: grant?.g ?? 0, n: obeyedN, head: durable.head)
    }

    /// Whether some receiver ledger has held the entry: the caller sets the *replay* flag, also for a dossier that has a report.
    package func isReplay(_ sequence: UInt64) -> Bool { sequence <= durable.highestAcknowledged }

    /// Published and not yet acknowledged.
    package var inFlightBytes: Int { inFlight.bytes }
    package var inFlightEntries: Int {
        guard case .serving(_, let service) = state else { return 0 }
        return Int(service.cursor - 1 - durable.acknowledged)
    }

    /// RESUMEd, and what is left to publish fits into one window: live traffic, which goes before catching up.
    package var isLive: Bool {
        guard case .serving(_, let service) = state else { return false }
        return durable.head + 1 - service.cursor <= UInt64(service.window.entries)
    }

    // MARK: Discarding

    /// Bodies up to this sequence may be discarded (rule 10); 0: none. More than that only by the retention age.
    package var discardable: UInt64 { min(durable.acknowledged, discardSafe, durable.head) }

    /// The ledger has discarded the bodies before `first`; `chain` is that of `first` − 1.
    package mutating func discarded(before first: UInt64, chain: ContentHash) {
        precondition(first >= durable.first && first <= durable.head + 1, "only what was committed is discarded, once")
        durable.first = first
        durable.firstChain = chain
    }

    // MARK: Time

    /// When `tick` has something to do.
    package var deadline: Duration {
        let heartbeat = nextHeartbeat ?? .zero
        guard let grant else { return heartbeat }
        return min(heartbeat, grant.lastHeard + limits.lease)
    }

    /// Time has passed. Call until it returns `none`.
    package mutating func tick(now: Duration) -> TickAction {
        if let lapsed = lapse(now: now) { return .lapsed(lapsed) }
        guard now >= nextHeartbeat ?? now else { return .none }
        guard case .offered(let grant, let backOff) = state else {
            nextHeartbeat = now + Self.heartbeatInterval
            return .heartbeat(everyPrefix: false)
        }
        let longer = min(backOff * 2, Self.heartbeatInterval)
        state = .offered(grant, backOff: longer)
        nextHeartbeat = now + longer
        return .heartbeat(everyPrefix: true)
    }

    /// The heartbeat of this moment (rule 7). `time`: milliseconds since 1970. `tenant` is the caller's to set.
    package func heartbeat(time: UInt64) -> Header {
        var header = Header(kind: .heartbeat)
        header.n = obeyedN
        header.epoch = durable.epoch
        header.r = grant?.r ?? 0
        header.g = grant?.g ?? 0
        if case .serving(_, let service) = state { header.sequence = service.cursor - 1 }
        header.head = durable.head
        header.time = time
        header.chain = durable.firstChain
        header.stream = stream
        header.first = durable.first
        return header
    }

    /// The answer to a HELLO that was granted on channel 1. `time`: milliseconds since 1970.
    package func welcome(r: UInt64, prefixCount: UInt16, time: UInt64) -> Welcome {
        Welcome(
            channel: channel, prefixCount: prefixCount, lease: limits.lease, r: r, epoch: durable.epoch, time: time,
            window: limits.window, stream: stream)
    }

    // MARK: People

    /// Prefixes or endpoint have changed: the receiver must subscribe anew (rule 3).
    package mutating func endGrant() { end() }

    /// A person decided which of two clones goes on. Write `durable`. `false`: that instance is not one of two clones.
    package mutating func release(_ instance: InstanceID) -> Bool {
        guard case .cloned(let a, let b) = durable.stoppage, instance == a || instance == b else { return false }
        durable.stoppage = nil
        durable.barred = instance == a ? b : a
        return true
    }

    /// A person, or `restore`, opens a new epoch: minted at the next HELLO. Write `durable`. `false`: one is open already.
    @discardableResult
    package mutating func newEpoch() -> Bool {
        guard !durable.needsEpoch || durable.stoppage != nil else { return false }
        end()
        durable.needsEpoch = true
        durable.stoppage = nil
        durable.barred = nil
        return true
    }

    // MARK: For display

    package var holder: Holder? { grant?.holder }
    /// When a message of the present grant was last heard.
    package var lastHeard: Duration? { grant?.lastHeard }
    /// Why the receiver takes nothing for now.
    package var hold: Hold? { if case .serving(_, let service) = state { service.hold } else { nil } }
    package var isServing: Bool { if case .serving = state { true } else { false } }

    // MARK: The grant

    private static let firstBackOff = Duration.milliseconds(10)
    private static let heartbeatInterval = Duration.seconds(1)

    private var grant: Grant? {
        switch state {
        case .free: nil
        case .offered(let grant, _), .serving(let grant, _): grant
        }
    }

    private var obeyedN: UInt32 { if case .serving(_, let service) = state { service.n } else { 0 } }

    private var discardSafe: UInt64 { if case .serving(_, let service) = state { service.safe } else { 0 } }

    private mutating func heard(g: UInt64, now: Duration) {
        switch state {
        case .free: return
        case .offered(var grant, let backOff):
            guard grant.g == g else { return }
            grant.lastHeard = now
            state = .offered(grant, backOff: backOff)
        case .serving(var grant, let service):
            guard grant.g == g else { return }
            grant.lastHeard = now
            state = .serving(grant, service)
        }
    }

    /// Ends a grant that was not heard for the lease; whose it was.
    @discardableResult
    private mutating func lapse(now: Duration) -> Holder? {
        guard let grant, now >= grant.lastHeard + limits.lease else { return nil }
        end()
        return grant.holder
    }

    private mutating func stop(_ stoppage: Stoppage) -> Refusal {
        end()
        durable.stoppage = stoppage
        return Refusal(stoppage, stream: stream)
    }

    /// The next heartbeat, which is due at once, says that nobody holds a grant.
    private mutating func end() {
        state = .free
        inFlight.removeAll()
        nextHeartbeat = nil
    }
}
