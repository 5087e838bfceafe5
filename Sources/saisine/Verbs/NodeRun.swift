import Dossiers
import Federation

extension Command {
    static let nodeRun = Command(
        "node run", summary: "serve the node of a préfecture in the foreground",
        details: """
            Until SIGINT or SIGTERM. It receives the dossiers of its stream, checks each for completeness and reports. It dials out only: to \
            the intake's replies, and to the publishing endpoint that the intake then tells. It warns when its disk has no room but the reserve.
            """,
        options: [
            NodeRunVerb.tenant, NodeRunVerb.stream, NodeRunVerb.replies, .topology, .data, ServiceOptions.rules,
            OfficeFile.option, MeasureFiles.option,
            ServiceOptions.plaintext, ServiceOptions.reserve, ServiceOptions.memoryLimit, ServiceOptions.logLevel,
            ServiceOptions.checkDays,
            NodeRunVerb.desk, ServiceOptions.dieWith,
        ],
        examples: [
            Example("saisine node run --tenant 18 --data /var/lib/saisine/18", "Cher, by Topology/local.json"),
            Example("saisine node run --stream 18-vierzon --data /var/lib/saisine/18-vierzon", "one of several streams"),
        ],
        run: NodeRunVerb.run)
}

private enum NodeRunVerb {
    static let tenant = Option("tenant", "CODE", "the préfecture, served by its default stream")
    static let stream = Option("stream", "NAME", "one stream of a préfecture that has several")
    static let replies = Option("replies", "ENDPOINT", "where the intake takes replies (default: as the topology says)")

    static let desk = Option("desk", "PATH", "the agents' socket, in a directory that they may enter (default: DIR/desk)")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        try ServiceOptions.dieWithParent(arguments)
        let signals = try Signals()
        let path = try ResourceFiles.topologyPath(arguments)
        let topology = try Topology.load(path: path)
        let stream = try stream(arguments, in: topology)
        guard let tenant = topology[stream.tenant] else { preconditionFailure("a stream is of a tenant") }
        let log = Log(role: "node \(stream.name)", level: try ServiceOptions.level(arguments))
        var options = NodeService.Options(
            stream: stream.name, tenant: stream.tenant, replies: try replies(arguments, in: topology),
            dataDirectory: try arguments.required(.data), rules: try ServiceOptions.rules(arguments, beside: path),
            office: try OfficeFile.office(arguments, of: tenant, beside: path), log: log)
        options.measures = try MeasureFiles.measures(arguments, beside: path)
        options.allowsPlaintext = arguments.has(ServiceOptions.plaintext)
        options.reasons = try ReasonFiles.reasons(of: stream.tenant, beside: path)
        options.deskPath = arguments.value(desk)
        options.check = try ServiceOptions.check(arguments)
        options.limits.reserve = try ServiceOptions.reserve(arguments)
        options.manager = ServiceOptions.manager
        options.limits.memoryMax = try ServiceOptions.memoryMax(arguments)
        try NodeService.run(options, stop: signals.descriptor)
        return .success
    }

    private static func stream(_ arguments: Arguments, in topology: Topology) throws(Failure) -> Topology.Stream {
        if let name = try arguments.parsed(stream, "the name of a stream, as 18 or 18-vierzon", { StreamName($0) }) {
            guard let stream = topology[name] else {
                throw Failure(.usage, "topology \(topology.name) has no stream \(name): see saisine topology show")
            }
            if let code = arguments.value(tenant), code != "\(stream.tenant)" {
                throw Failure(.usage, "stream \(name) is of tenant \(stream.tenant), not of \(code): leave --tenant out")
            }
            return stream
        }
        guard let code = try arguments.parsed(tenant, "a tenant's code, as 18 or 2A", { TenantCode($0) }) else {
            throw Failure(.usage, "say whose node it is, --tenant CODE or --stream NAME")
        }
        guard let stream = topology[code]?.streams.first else {
            throw Failure(.usage, "topology \(topology.name) has no tenant \(code): see saisine topology show")
        }
        return stream
    }

    private static func replies(_ arguments: Arguments, in topology: Topology) throws(Failure) -> String {
        if let endpoint = try arguments.parsed(replies, "an endpoint, as tcp://127.0.0.1:47001", { Endpoint($0) }) {
            return endpoint.description
        }
        guard let intake = topology.intake, !intake.replies.isAutomatic else {
            throw Failure(.usage, "topology \(topology.name) does not say where the intake is: say --replies ENDPOINT")
        }
        return intake.replies.description
    }
}
