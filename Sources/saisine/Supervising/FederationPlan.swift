import Dossiers
import Federation
import Ledger

/// A federation on this machine: what runs, and where its data is. `DIR/intake`, and `DIR/STREAM` for each node.
struct FederationPlan {
    let topologyPath: String
    let topology: Topology
    /// Absolute.
    let directory: String
    let rulesPath: String
    /// The files of the préfectures that have one.
    var offices: [TenantCode: String]
    /// The directory of the measures; nil if there are none.
    let measuresPath: String?
    let allowsPlaintext: Bool
    let logLevel: Log.Level
    /// MiB, as each process is told; nil: each decides by itself.
    let memoryLimit: String?

    var intakeDirectory: String { "\(directory)/intake" }
    func directory(of stream: StreamName) -> String { "\(directory)/\(stream)" }

    /// `node 18 (Cher)`.
    func title(of stream: StreamName) -> String {
        let tenant = topology[stream].flatMap { topology[$0.tenant] }
        return "node \(stream) (\(tenant?.name ?? ""))"
    }

    func office(of stream: Topology.Stream) throws(TopologyFaults) -> Office {
        guard let tenant = topology[stream.tenant] else { preconditionFailure("a stream is of a tenant of its topology") }
        return try OfficeFile.office(of: tenant, at: offices[tenant.code])
    }

    /// The deepest socket must fit, before anything is started.
    func checkDepth() throws(DataDirectoryError) {
        for path in [intakeDirectory] + topology.streams.map({ directory(of: $0.name) }) {
            let socket = "\(path)/control"
            guard socket.utf8.count <= DataDirectory.socketPathMax else { throw .tooDeep(socket) }
        }
    }

    /// One object with everything that another program needs.
    func json(pid: (String) -> Int32?) throws -> JSONValue {
        let status = try ControlClient.status(of: intakeDirectory)
        func process(_ name: String, _ path: String) -> [JSONObject.Member] {
            [
                JSONObject.Member(name: "data", value: .string(path)),
                JSONObject.Member(name: "control", value: .string(DataDirectory.controlEndpoint(in: path))),
                JSONObject.Member(name: "pid", value: pid(name).map { .number($0) } ?? .null),
            ]
        }
        let streams = topology.streams.map { stream -> JSONValue in
            let members: KeyValuePairs<String, JSONValue> = [
                "tenant": .string("\(stream.tenant)"), "name": .string(topology[stream.tenant]?.name ?? ""),
                "stream": .string("\(stream.name)"), "prefixes": .array(stream.prefixes.map { .string("\($0)") }),
                "endpoint": endpoint(of: stream.name, in: status) ?? .null,
            ]
            let first = members.map { JSONObject.Member(name: $0.key, value: $0.value) }
            return .object(JSONObject(first + process("\(stream.name)", directory(of: stream.name))))
        }
        return .object([
            "ready": .bool(true), "topology": .string(topologyPath), "data": .string(directory),
            "submissions": status?["submissions"] ?? .null, "replies": status?["replies"] ?? .null,
            "intake": .object(JSONObject(process("intake", intakeDirectory))), "streams": .array(streams),
        ])
    }

    private func endpoint(of stream: StreamName, in status: JSONValue?) -> JSONValue? {
        guard case .array(let streams) = status?["streams"] else { return nil }
        return streams.first { $0["stream"] == .string("\(stream)") }?["endpoint"]
    }
}
