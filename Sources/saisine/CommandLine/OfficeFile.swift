import Dossiers
import Federation

/// How a préfecture presents itself, as its file says, or in neutral words.
enum OfficeFile {
    static let option = Option(
        "office", "FILE",
        "how the préfecture presents itself (default: offices/CODE.json beside the topology, else neutral words)")

    /// The file of a tenant: beside the topology, else in `Topology` here, else installed with the program; nil if there is none.
    static func path(of tenant: TenantCode, beside topology: String) -> String? {
        ResourceFiles.optionalPath("offices/\(tenant).json", beside: topology)
    }

    /// The office that a command works with: of `--office`, of the tenant's file, or neutral.
    static func office(_ arguments: Arguments, of tenant: Topology.Tenant, beside topology: String) throws -> Office {
        if let path = arguments.value(option), !ResourceFiles.exists(path) {
            throw Failure(.noInput, "\(path): there is no such file; name the préfecture's office with \(option.form)")
        }
        return try office(of: tenant, at: arguments.value(option) ?? path(of: tenant.code, beside: topology))
    }

    static func office(of tenant: Topology.Tenant, at path: String?) throws(TopologyFaults) -> Office {
        guard let path else { return Office(tenant) }
        return try Office.load(path: path, tenant: tenant)
    }

    /// For an act on a stopped node, whose topology need not be named: of the topology, else of the one of the whole country.
    static func office(_ arguments: Arguments, ofStopped code: TenantCode) throws -> Office {
        let path = try ResourceFiles.topologyPath(arguments)
        let topologies = [path, try ResourceFiles.path("france.json", beside: path, say: "--topology FILE")]
        for topology in topologies {
            if let tenant = try Topology.load(path: topology)[code] {
                return try office(arguments, of: tenant, beside: path)
            }
        }
        throw Failure(.badData, "\(path) has no tenant \(code): name the node's topology with --topology FILE")
    }
}
