import Federation
import Ledger

extension Command {
    static let topologyUp = Command(
        "topology up", summary: "run a whole federation on this machine: the intake and every node",
        details: """
            In the foreground, until SIGINT or SIGTERM. It tells each node that becomes ready, and last a line that begins with `ready`, or \
            with --json one object with every endpoint, data directory and process. A process that dies is started again; all die with \
            this one. Their logs are DIR/intake.log and DIR/STREAM.log.
            """,
        options: [
            FederationSetup.data, FederationSetup.ports, FederationSetup.tenants, TopologyUpVerb.inProcess,
            TopologyUpVerb.verbose, .topology,
            ServiceOptions.rules, ServiceOptions.plaintext, ServiceOptions.logLevel, ServiceOptions.memoryLimit, .json,
        ],
        examples: [
            Example("saisine topology up --data trial", "Topology/local.json, kept in trial/"),
            Example("saisine topology up --ports auto --json --tenants 18,36", "for a test"),
        ],
        run: TopologyUpVerb.run)
}

private enum TopologyUpVerb {
    static let inProcess = Option("in-process", nil, "threads of this process instead of children")
    static let verbose = Option("verbose", nil, "show what the children log, instead of keeping it in files")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        try FederationSetup.check(arguments)
        let directory = try FederationSetup.directory(arguments)
        let plan = try FederationSetup.plan(arguments, in: directory.path)
        try plan.checkDepth()
        let federation: any LocalFederation =
            arguments.has(inProcess)
            ? try ThreadFederation(plan, rules: try ServiceOptions.rules(arguments, beside: plan.rulesPath))
            : try ChildFederation(plan, isVerbose: arguments.has(verbose))
        do {
            try federation.start()
            try serve(federation, plan, asJSON: arguments.has(.json), console)
        } catch {
            try federation.stop()
            throw error
        }
        try federation.stop()
        return .success
    }

    private static func serve(_ federation: any LocalFederation, _ plan: FederationPlan, asJSON: Bool, _ console: Console)
        throws
    {
        while true {
            for event in try federation.step(within: .seconds(60)) {
                switch event {
                case .stopRequested: return
                case .ready: try tellReady(federation, plan, asJSON: asJSON, console)
                case .serving, .ended: try tell(plan.sentence(event) ?? "", asNote: asJSON, console)
                }
            }
        }
    }

    private static func tellReady(_ federation: any LocalFederation, _ plan: FederationPlan, asJSON: Bool, _ console: Console)
        throws
    {
        let json = try plan.json { federation.pid(of: $0) }
        if asJSON {
            try console.output.line(json)
        } else {
            let intake = plan.topology.intake
            try console.output.line(
                "ready: \(plan.topology.streams.count) nodes, submissions \(intake?.submissions.description ?? ""), data \(plan.directory)"
            )
        }
        try flush(console)
    }

    private static func tell(_ sentence: String, asNote: Bool, _ console: Console) throws {
        if asNote { return console.note(sentence) }
        try console.output.line(sentence)
        try flush(console)
    }

    /// A federation does not end because nobody reads what it says any more.
    private static func flush(_ console: Console) throws {
        do throws(Failure) { try console.output.flush() } catch  where error == .brokenPipe {}
    }
}
