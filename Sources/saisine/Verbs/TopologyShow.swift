import Dossiers
import Federation

extension Command {
    static let topologyShow = Command(
        "topology show", summary: "print the tenants of a topology, their prefixes and endpoints",
        options: [.topology, .json],
        examples: [
            Example("saisine topology show", "a table"),
            Example("saisine topology show --topology Topology/france.json --json", "one object per stream"),
        ],
        run: TopologyShowVerb.run)
}

private enum TopologyShowVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let topology = try ResourceFiles.topology(arguments)
        if arguments.has(.json) { try showJSON(topology, console) } else { try showTable(topology, console) }
        return .success
    }

    private static func showJSON(_ topology: Topology, _ console: Console) throws(Failure) {
        try console.output.line(
            .object([
                "topology": .string(topology.name), "complete": .bool(topology.isComplete),
                "submissions": optional(topology.intake?.submissions), "replies": optional(topology.intake?.replies),
                "tenants": .number(topology.tenants.count), "streams": .number(topology.streams.count),
            ]))
        for stream in topology.streams {
            guard let tenant = topology[stream.tenant] else { continue }
            try console.output.line(json(tenant, stream))
        }
    }

    private static func json(_ tenant: Topology.Tenant, _ stream: Topology.Stream) -> JSONValue {
        .object([
            "tenant": .string("\(tenant.code)"), "name": .string(tenant.name), "region": .string(tenant.region),
            "chefLieu": .string(tenant.chefLieu.name), "timeZone": .string(tenant.timeZone),
            "stream": .string("\(stream.name)"),
            "prefixes": .array(stream.prefixes.map { .string("\($0)") }), "endpoint": optional(stream.endpoint),
            "quota": .object([
                "entries": tenant.quota.entries.map { .number($0) } ?? .null,
                "bytes": tenant.quota.bytes.map { .number($0) } ?? .null,
            ]),
            "communeExceptions": .array(
                tenant.exceptions.map {
                    .object([
                        "commune": .string("\($0.rule.commune)"), "postalCode": .string("\($0.rule.postalCode)"),
                        "name": .string($0.name),
                    ])
                }),
        ])
    }

    private static func optional(_ endpoint: Endpoint?) -> JSONValue { endpoint.map { .string("\($0)") } ?? .null }

    private static func showTable(_ topology: Topology, _ console: Console) throws(Failure) {
        var table = Table([
            ("TENANT", .left), ("NAME", .left), ("STREAM", .left), ("PREFIXES", .left), ("EXCEPTIONS", .right),
            ("ENDPOINT", .left),
        ])
        for stream in topology.streams {
            guard let tenant = topology[stream.tenant] else { continue }
            table.add([
                "\(tenant.code)", tenant.name, "\(stream.name)", stream.prefixes.map(\.description).joined(separator: " "),
                "\(tenant.exceptions.count)", stream.endpoint?.description ?? "-",
            ])
        }
        try table.show(on: console)
        if let intake = topology.intake {
            try console.output.line("\nsubmissions \(intake.submissions), replies \(intake.replies)")
        }
        let refused = topology.refused.map(\.prefix.description).joined(separator: " ")
        try console.output.line("\(topology.tenants.count) tenants, \(topology.streams.count) streams; refused: \(refused)")
    }
}
