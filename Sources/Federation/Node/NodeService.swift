package import Dossiers
package import Ledger
internal import Streams
internal import ZeroMQ

/// A running node: its data directory, its sockets, and the loop on the thread that calls ``run(_:stop:onReady:)``.
package enum NodeService {
    package struct Options: Sendable {
        package var stream: StreamName
        package var tenant: TenantCode
        /// Where the intake takes replies.
        package var replies: String
        package var dataDirectory: String
        /// The disk it is on.
        package var storage = Storage.system
        package var rules: CompletenessRules
        package var office: Office
        package var measures = Measures()
        /// What its agents say most often.
        package var reasons = CannedReasons()
        /// The agents' socket; nil: `desk` in the data directory.
        package var deskPath: String?
        /// Addresses that are not loopback are allowed although nothing is encrypted.
        package var allowsPlaintext = false
        package var limits = NodeLimits()
        package var check = SlowCheck.Settings()
        package var log: Log
        package var manager = ServiceManager(environment: [:])

        package init(
            stream: StreamName, tenant: TenantCode, replies: String, dataDirectory: String, rules: CompletenessRules,
            office: Office,
            log: Log
        ) {
            self.stream = stream
            self.tenant = tenant
            self.replies = replies
            self.dataDirectory = dataDirectory
            self.rules = rules
            self.office = office
            self.log = log
        }
    }

    /// Serves until `stop` becomes readable.
    ///
    /// - Parameters:
    ///   - stop: a file descriptor: of ``Signals``, or of a ``Wakeup``.
    ///   - onReady: called once, when the node has its ledger open and dials the intake.
    package static func run(_ options: Options, stop: CInt, onReady: () -> Void = {}) throws {
        guard options.allowsPlaintext || Endpoint(options.replies)?.isLoopback == true else {
            throw BindingError.notLoopback(options.replies)
        }
        Descriptors.raise()
        let directory = try DataDirectory(
            owning: options.dataDirectory, role: "the node of stream \(options.stream)", storage: options.storage)
        let opened = try directory.marking(options.log) {
            try NodeLedger.open(directory, stream: options.stream, tenant: options.tenant, now: Moment.now.wall)
        }
        let poller = Poller()
        let sockets = try NodeSockets(
            options.stream, replies: options.replies, allowsPlaintext: options.allowsPlaintext, poller: poller)
        defer { sockets.close() }
        let wakeup = try Wakeup()
        let bench = DispatchWorkbench<PieceResult>(label: "saisine.node.pieces", wakeup: wakeup)
        // Its results wait for the next turn; it must not wake the loop, nor take a signal that is for the other.
        let checkWakeup = try Wakeup()
        let checkBench = DispatchWorkbench<Checkup>(label: "saisine.node.check", wakeup: checkWakeup, isUrgent: false)
        defer {
            bench.drain()
            checkBench.drain()
            wakeup.close()
            checkWakeup.close()
        }
        let check = try SlowCheck(directory, opened.ledger.file, bench: checkBench, settings: options.check, log: options.log)
        let core = try Node(
            stream: options.stream, tenant: options.tenant, opened: opened, network: sockets, bench: bench,
            rules: options.rules, office: options.office, limits: options.limits, log: options.log, entropy: .system, now: .now)
        core.measures = options.measures
        let control = try ControlSocket(directory.controlEndpoint, in: sockets.context)
        defer { control.listener.close() }
        core.reasons = options.reasons
        let desk = try DeskSocket(options.deskPath ?? directory.deskPath, in: sockets.context, log: options.log)
        defer { desk.listener.close() }
        options.log.info("ready", ["stream": options.stream, "replies": options.replies])
        options.manager.ready("stream \(options.stream)")
        onReady()
        let loop = NodeLoop(
            options: options, core: core, sockets: sockets, control: control, desk: desk, check: check, poller: poller)
        try directory.marking(options.log) { try loop.run(stop: stop, wakeup: wakeup) }
        options.manager.stopping()
        options.log.info("stopped", ["received": core.receivedCount])
    }
}

/// The loop: wait, drain, commit, report, acknowledge.
private final class NodeLoop {
    private let options: NodeService.Options
    private let core: Node
    private let sockets: NodeSockets
    private let control: ControlSocket
    private let desk: DeskSocket
    private let check: SlowCheck
    private let poller: Poller
    private let startedAt = Moment.now
    private let watch: PeerWatch
    private var standing: String?

    init(
        options: NodeService.Options, core: Node, sockets: NodeSockets, control: ControlSocket, desk: DeskSocket,
        check: SlowCheck,
        poller: Poller
    ) {
        self.options = options
        self.core = core
        self.sockets = sockets
        self.control = control
        self.desk = desk
        self.check = check
        self.poller = poller
        var settings = PeerWatch.Settings()
        if let memoryMax = options.limits.memoryMax { settings.memoryMax = memoryMax }
        watch = PeerWatch(settings, log: options.log)
    }

    func run(stop: CInt, wakeup: Wakeup) throws {
        control.listener.watch(poller)
        desk.listener.watch(poller)
        _ = poller.add(fileDescriptor: wakeup.descriptor)
        let stopping = poller.add(fileDescriptor: stop)
        var housekeeping = Housekeeping(options.manager)
        var hasMore = false
        while true {
            let due = min(core.deadline, watch.nextLook)
            let ready = try poller.wait(hasMore ? .zero : max(.zero, due - Moment.now.monotonic))
            if poller.isReadable(stopping) { return }
            core.now = .now
            try sockets.drainReplies(atMost: options.limits.batchEntriesMax, bytesMax: options.limits.batchBytesMax) {
                try core.receive(fromIntake: $0)
            }
            try sockets.drainPublications(atMost: options.limits.batchEntriesMax, bytesMax: options.limits.batchBytesMax) {
                try core.receive(publication: $0)
            }
            try control.serve({ core.status(startedAt: startedAt) }, core.receive, mail: core.receive(mail:token:))
            try desk.serve { try core.receive(desk: $0, from: $1, token: $2) }
            hasMore = try core.turn(.now)
            try control.answer(core.takeOutcomes())
            try desk.answer(core.takeDeskAnswers())
            try housekeeping.keep(core.now.monotonic, isIdle: ready == 0 && !hasMore, core.ledger.file)
            try check.keep(core.now, isIdle: ready == 0 && !hasMore)
            tellStanding()
            try cutPeers()
        }
    }

    /// The intake, or whoever answers in its place, may send a message without end: its connections are made anew.
    private func cutPeers() throws {
        let listeners = [control.listener, desk.listener]
        if !watch.look(listeners, accounted: core.heldBytes, now: core.now.monotonic).isEmpty {
            try sockets.dialAgain()
            for listener in listeners { try listener.rebind() }
        }
        for listener in listeners { try listener.bindAgain() }
    }

    /// One line for each change of how the node stands with its stream.
    private func tellStanding() {
        let now = core.standing
        guard now != standing else { return }
        standing = now
        options.log.info("standing", ["stream": options.stream, "is": now])
    }
}
