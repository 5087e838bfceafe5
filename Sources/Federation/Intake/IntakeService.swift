package import Dossiers
package import Ledger
internal import Streams
internal import ZeroMQ

/// A running intake: its data directory, its sockets, and the loop on the thread that calls ``run(_:stop:onReady:)``.
package enum IntakeService {
    package struct Options: Sendable {
        package var topology: Topology
        package var dataDirectory: String
        /// The disk it is on.
        package var storage = Storage.system
        /// Addresses that are not loopback are allowed although nothing is encrypted.
        package var allowsPlaintext = false
        package var limits = IntakeLimits()
        package var log: Log
        package var manager = ServiceManager(environment: [:])

        package init(topology: Topology, dataDirectory: String, log: Log) {
            self.topology = topology
            self.dataDirectory = dataDirectory
            self.log = log
        }
    }

    /// Where peers reach a running intake.
    package struct Endpoints: Sendable, Equatable {
        package var submissions: String
        package var replies: String
        /// By stream, in the topology's order.
        package var streams: [(name: StreamName, endpoint: String)]

        package static func == (a: Self, b: Self) -> Bool {
            a.submissions == b.submissions && a.replies == b.replies && a.streams.elementsEqual(b.streams) { $0 == $1 }
        }
    }

    /// Serves until `stop` becomes readable.
    ///
    /// - Parameters:
    ///   - stop: a file descriptor: of ``Signals``, or of a ``Wakeup``.
    ///   - onReady: called once, when every socket is bound.
    package static func run(_ options: Options, stop: CInt, onReady: (Endpoints) -> Void) throws {
        guard let intake = options.topology.intake else { throw BindingError.noIntake }
        try checkLoopback(options, intake)
        let directory = try DataDirectory(owning: options.dataDirectory, role: "the intake", storage: options.storage)
        let ledger = try directory.marking(options.log) { try IntakeLedger(directory: directory, now: Moment.now.wall) }
        let sockets = try IntakeSockets(options.topology, intake: intake, in: Context(), log: options.log)
        defer { sockets.close() }
        let wakeup = try Wakeup()
        let bench = DispatchWorkbench<PieceResult>(label: "saisine.intake.pieces", wakeup: wakeup)
        defer {
            bench.drain()
            wakeup.close()
        }
        let core = try directory.marking(options.log) {
            try Intake(
                topology: options.topology, ledger: ledger, network: sockets, bench: bench, limits: options.limits,
                log: options.log, entropy: .system, now: .now)
        }
        let control = try ControlSocket(directory.controlEndpoint, in: sockets.context)
        defer { control.socket.close() }
        let loop = IntakeLoop(options: options, core: core, ledger: ledger, sockets: sockets, control: control)
        let endpoints = loop.endpoints
        options.log.info(
            "ready", ["submissions": endpoints.submissions, "replies": endpoints.replies, "streams": endpoints.streams.count])
        options.manager.ready("serving \(endpoints.streams.count) streams")
        onReady(endpoints)
        try directory.marking(options.log) { try loop.run(stop: stop, wakeup: wakeup) }
        options.manager.stopping()
        options.log.info("stopped", ["accepted": core.acceptedCount])
    }

    private static func checkLoopback(_ options: Options, _ intake: Topology.Intake) throws {
        guard !options.allowsPlaintext else { return }
        let endpoints = [intake.submissions, intake.replies] + options.topology.streams.compactMap(\.endpoint)
        for endpoint in endpoints.map(intake.binding(of:)) where !endpoint.isLoopback {
            throw BindingError.notLoopback(endpoint.description)
        }
    }
}

/// The loop: wait, drain, commit, publish, answer.
private final class IntakeLoop {
    private let options: IntakeService.Options
    private let core: Intake
    private let ledger: IntakeLedger
    private let sockets: IntakeSockets
    private let control: ControlSocket
    private let poller = Poller()
    private let startedAt = Moment.now
    private var nextSweep: Duration = .zero
    private var nextHour: Duration = .zero

    init(options: IntakeService.Options, core: Intake, ledger: IntakeLedger, sockets: IntakeSockets, control: ControlSocket) {
        self.options = options
        self.core = core
        self.ledger = ledger
        self.sockets = sockets
        self.control = control
    }

    func run(stop: CInt, wakeup: Wakeup) throws {
        _ = sockets.watch(poller)
        _ = poller.add(control.socket)
        _ = poller.add(fileDescriptor: wakeup.descriptor)
        let stopping = poller.add(fileDescriptor: stop)
        var housekeeping = Housekeeping(options.manager)
        var hasMore = false
        while true {
            let due = sockets.isRebinding ? min(core.deadline, nextSweep) : core.deadline
            let ready = try poller.wait(hasMore ? .zero : max(.zero, due - Moment.now.monotonic))
            if poller.isReadable(stopping) { return }
            try drain()
            hasMore = try core.turn(.now)
            try control.answer(core.takeOutcomes())
            try housekeeping.keep(core.now.monotonic, isIdle: ready == 0 && !hasMore, ledger.file)
            try sweep()
        }
    }

    /// A batch, bounded in entries and bytes, fair over peers because ROUTER is; what is decided here is made durable by the turn.
    private func drain() throws {
        core.now = .now
        try sockets.serveAuthentication()
        try sockets.drainReplies(
            atMost: options.limits.batchEntriesMax, { try core.receive(fromNode: $0, $1) },
            refuse: { core.refuse(.nodes, $0, $1) })
        try sockets.drainSubmissions(
            atMost: options.limits.batchEntriesMax, bytesMax: options.limits.batchBytesMax,
            { try core.receive(fromPortal: $0, $1) },
            refuse: { core.refuse(.portals, $0, $1) })
        try control.serve({ core.status(endpoints, startedAt: startedAt) }, core.receive)
    }

    /// Now and then: what subscribers send up, and pieces that have lapsed.
    private func sweep() throws {
        guard core.now.monotonic >= nextSweep else { return }
        for stream in try sockets.sweepPublishers() { core.endGrant(ofStream: stream) }
        nextSweep = core.now.monotonic + (sockets.isRebinding ? .milliseconds(5) : .milliseconds(500))
        guard core.now.monotonic >= nextHour else { return }
        nextHour = try core.now.monotonic + (core.forgetLapsedPieces() ? .seconds(1) : .seconds(3_600))
    }

    var endpoints: IntakeService.Endpoints {
        IntakeService.Endpoints(
            submissions: sockets.submissionsEndpoint, replies: sockets.repliesEndpoint,
            streams: core.topology.streams.enumerated().map { (name: $1.name, endpoint: sockets.endpoint(of: $0)) })
    }
}
