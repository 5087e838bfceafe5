package import Dossiers
package import Ledger
internal import Streams

/// An act on a data directory that no process serves: the same core does it, without a network, under the directory's lock.
package enum StoppedService {
    /// Does what a person asks of the intake or the node whose data this is, records it, and makes it durable.
    ///
    /// - Parameters:
    ///   - directory: owned by the caller, with a ledger in it.
    ///   - rules: what a node's démarches ask for; called for a node only.
    ///   - office: how its préfecture presents itself; called for a node only.
    /// - Throws: ``LedgerError/needsDoctor(_:_:)`` while the mark is there, or a failure of the store, which sets it.
    package static func perform(
        _ request: OperatorRequest, in directory: DataDirectory, rules: () throws -> CompletenessRules,
        office: (TenantCode) throws -> Office, log: Log
    ) throws -> OperatorOutcome {
        let reader = try LedgerReader(dataDirectory: directory.path, storage: directory.storage)
        return try directory.marking(log) {
            switch reader.role {
            case .intake: return try intake(request, directory, log)
            case .node:
                guard let standing = try reader.standings().first else { throw LedgerError.corrupt("a node without a stream") }
                return try node(request, directory, standing, (rules(), office(standing.tenant)), log)
            }
        }
    }

    private static func intake(_ request: OperatorRequest, _ directory: DataDirectory, _ log: Log) throws -> OperatorOutcome {
        let ledger = try IntakeLedger(directory: directory, now: Moment.now.wall)
        let core = try Intake(
            topology: try Topology(streamsOf: ledger), ledger: ledger, network: SilentIntakeNetwork(), bench: IdleWorkbench(),
            limits: IntakeLimits(), log: log, entropy: .system, now: .now)
        try core.receive(request, token: 1)
        _ = try core.commit()
        return try outcome(core.takeOutcomes())
    }

    private static func node(
        _ request: OperatorRequest, _ directory: DataDirectory, _ standing: StreamStanding,
        _ settings: (rules: CompletenessRules, office: Office), _ log: Log
    ) throws -> OperatorOutcome {
        let opened = try NodeLedger.open(
            directory, stream: standing.stream, tenant: standing.tenant, now: Moment.now.wall)
        let core = try Node(
            stream: standing.stream, tenant: standing.tenant, opened: opened, network: SilentNodeNetwork(),
            bench: IdleWorkbench(), rules: settings.rules, office: settings.office, limits: NodeLimits(),
            log: log, entropy: .system, now: .now)
        try core.receive(request, token: 1)
        _ = try core.commit()
        return try outcome(core.takeOutcomes())
    }

    private static func outcome(_ outcomes: [(token: UInt64, outcome: OperatorOutcome)]) throws -> OperatorOutcome {
        guard let outcome = outcomes.first?.outcome else { preconditionFailure("a command has an outcome") }
        return outcome
    }
}

extension Topology {
    /// The streams of a ledger with the prefixes they were last served with: for acts on a stopped intake, whose topology is not asked for.
    /// Nothing is routed or published by it.
    init(streamsOf ledger: IntakeLedger) throws {
        let streams = try ledger.streamNames.values.sorted { $0.name < $1.name }.map { stream in
            let prefixes = try ledger.prefixes(of: ledger.openOutgoing(stream.name, tenant: stream.tenant).log)
            return Stream(
                claim: RoutingTable.Stream(tenant: stream.tenant, name: stream.name, prefixes: prefixes), endpoint: nil)
        }
        self.init(name: "stopped", streams: streams)
    }
}
