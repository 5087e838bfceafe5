internal import Ledger
internal import ZeroMQ

/// The loop: wait, drain, commit, publish, answer.
final class IntakeLoop {
    private let options: IntakeService.Options
    private let core: Intake
    private let ledger: IntakeLedger
    private let sockets: IntakeSockets
    private let control: ControlSocket
    private let check: SlowCheck
    private let poller = Poller()
    private let watch: PeerWatch
    private var waiting: WaitingRoom
    private let startedAt = Moment.now
    private var nextSweep: Duration = .zero
    private var nextHour: Duration = .zero

    init(
        options: IntakeService.Options, core: Intake, ledger: IntakeLedger, sockets: IntakeSockets, control: ControlSocket,
        check: SlowCheck
    ) {
        self.options = options
        self.core = core
        self.ledger = ledger
        self.sockets = sockets
        self.control = control
        self.check = check
        var settings = PeerWatch.Settings()
        if let memoryMax = options.limits.memoryMax { settings.memoryMax = memoryMax }
        watch = PeerWatch(settings, log: options.log)
        waiting = WaitingRoom(bytesMax: options.limits.waitingBytesMax)
    }

    func run(stop: CInt, wakeup: Wakeup) throws {
        sockets.watch(poller)
        control.listener.watch(poller)
        _ = poller.add(fileDescriptor: wakeup.descriptor)
        let stopping = poller.add(fileDescriptor: stop)
        var housekeeping = Housekeeping(options.manager)
        var hasMore = false
        while true {
            let ready = try poller.wait(hasMore || !waiting.isEmpty ? .zero : max(.zero, due - Moment.now.monotonic))
            if poller.isReadable(stopping) { return }
            try drain()
            hasMore = try core.turn(.now)
            try control.answer(core.takeOutcomes())
            try housekeeping.keep(core.now.monotonic, isIdle: ready == 0 && !hasMore, ledger.file)
            try check.keep(core.now, isIdle: ready == 0 && !hasMore)
            try sweep()
            try cutPeers()
        }
    }

    /// When a turn is due, whoever sends what.
    private var due: Duration {
        let due = min(core.deadline, watch.nextLook)
        return sockets.isRebinding || control.listener.isRebinding ? min(due, core.now.monotonic + .milliseconds(5)) : due
    }

    /// A batch, bounded in entries and bytes, fair over peers because ROUTER is; what is decided here is made durable by the turn.
    private func drain() throws {
        core.now = .now
        try sockets.serveAuthentication()
        try sockets.drainReplies(
            atMost: options.limits.batchEntriesMax, bytesMax: options.limits.batchBytesMax,
            { try core.receive(fromNode: $0, $1) },
            refuse: { core.refuse(.nodes, $0, $1) })
        try drainSubmissions()
        try control.serve({ try core.status(endpoints, startedAt: startedAt) }, core.receive)
    }

    /// First those who wait, a message of each portal in turn; then, while nobody waits, what comes, up to the turn's bounds. What is
    /// beyond them waits for the next turn, as much of each portal as ``WaitingRoom`` allows, or is refused.
    private func drainSubmissions() throws {
        var entries = options.limits.batchEntriesMax
        var bytes = options.limits.batchBytesMax
        func take(_ portal: String, _ message: borrowing ReceivedMessage) throws {
            entries -= 1
            bytes -= message.byteCount
            try core.receive(fromPortal: portal, message)
        }
        while entries > 0, bytes > 0, let message = waiting.next() {
            try message.lend { try take(message.portal, $0) }
        }
        try sockets.drainSubmissions(
            atMost: options.limits.readEntriesMax, bytesMax: options.limits.readBytesMax,
            { portal, message in
                if waiting.isEmpty, entries > 0, bytes > 0 { return try take(portal, message) }
                if !waiting.admit(message, of: portal) { core.shed(message) }
            },
            refuse: { core.refuse(.portals, $0, $1) })
    }

    /// Peers that make this process hold more than it may are cut off, with all others of their socket.
    private func cutPeers() throws {
        if core.now.monotonic >= watch.nextLook {
            let listeners = sockets.listeners + [control.listener]
            let accounted = core.heldBytes + waiting.bytes
            for listener in watch.look(listeners, accounted: accounted, now: core.now.monotonic) { try sockets.cut(listener) }
        }
        try sockets.bindAgain()
        try control.listener.bindAgain()
    }

    /// Now and then: what subscribers send up, and pieces that have lapsed.
    private func sweep() throws {
        guard core.now.monotonic >= nextSweep || sockets.isRebinding else { return }
        for stream in try sockets.sweepPublishers() { core.endGrant(ofStream: stream) }
        nextSweep = core.now.monotonic + .milliseconds(500)
        guard core.now.monotonic >= nextHour else { return }
        nextHour = try core.now.monotonic + (core.forgetLapsedPieces() ? .seconds(1) : .seconds(3_600))
    }

    var endpoints: IntakeService.Endpoints {
        IntakeService.Endpoints(
            submissions: sockets.submissionsEndpoint, replies: sockets.repliesEndpoint,
            streams: core.topology.streams.enumerated().map { (name: $1.name, endpoint: sockets.endpoint(of: $0)) })
    }
}
