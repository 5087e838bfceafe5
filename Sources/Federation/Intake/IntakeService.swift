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
        package var check = SlowCheck.Settings()
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
        Descriptors.raise()
        try Descriptors.check(streams: options.topology.streams.count)
        try checkLoopback(options, intake)
        let directory = try DataDirectory(owning: options.dataDirectory, role: "the intake", storage: options.storage)
        let ledger = try directory.marking(options.log) { try IntakeLedger(directory: directory, now: Moment.now.wall) }
        let sockets = try IntakeSockets(options.topology, intake: intake, in: Context(), log: options.log)
        defer { sockets.close() }
        let wakeup = try Wakeup()
        let bench = DispatchWorkbench<PieceResult>(label: "saisine.intake.pieces", wakeup: wakeup)
        // Its results wait for the next turn; it must not wake the loop, nor take a signal that is for the other.
        let checkWakeup = try Wakeup()
        let checkBench = DispatchWorkbench<Checkup>(label: "saisine.intake.check", wakeup: checkWakeup, isUrgent: false)
        defer {
            bench.drain()
            checkBench.drain()
            wakeup.close()
            checkWakeup.close()
        }
        let check = try SlowCheck(directory, ledger.file, bench: checkBench, settings: options.check, log: options.log)
        let core = try directory.marking(options.log) {
            try Intake(
                topology: options.topology, ledger: ledger, network: sockets, bench: bench, limits: options.limits,
                log: options.log, entropy: .system, now: .now)
        }
        let control = try ControlSocket(directory.controlEndpoint, in: sockets.context)
        defer { control.listener.close() }
        let loop = IntakeLoop(
            options: options, core: core, ledger: ledger, sockets: sockets, control: control, check: check)
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
