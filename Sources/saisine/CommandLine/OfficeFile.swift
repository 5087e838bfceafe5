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

    /// The office of a tenant whose topology need not be named, as for an act on a stopped node.
    static func office(_ arguments: Arguments, of code: TenantCode) throws -> Office {
        try office(arguments, of: tenant(code, arguments), beside: ResourceFiles.topologyPath(arguments))
    }

    static func tenant(_ code: TenantCode, _ arguments: Arguments) throws -> Topology.Tenant {
        guard let tenant = try knownTenant(code, arguments) else {
            let path = try ResourceFiles.topologyPath(arguments)
            throw Failure(.badData, "\(path) has no tenant \(code): name the préfecture's topology with --topology FILE")
        }
        return tenant
    }

    /// Of the topology, else of the one of the whole country; nil without a topology.
    static func knownTenant(_ code: TenantCode, _ arguments: Arguments) throws -> Topology.Tenant? {
        guard let path = try ResourceFiles.optionalTopologyPath(arguments) else { return nil }
        for topology in [path, ResourceFiles.optionalPath("france.json", beside: path)].compactMap(\.self) {
            if let tenant = try Topology.load(path: topology)[code] { return tenant }
        }
        return nil
    }
}
