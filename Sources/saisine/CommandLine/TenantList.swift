import Dossiers
import Federation

/// Tenants as an option names them: `18,36,2A`.
enum TenantList {
    /// `nil` without the option.
    ///
    /// - Throws: `usage` for what is no code, or the code of a tenant that the topology does not have.
    static func parse(_ arguments: Arguments, _ option: Option, in topology: Topology) throws(Failure) -> Set<TenantCode>? {
        guard let text = arguments.value(option) else { return nil }
        var codes: Set<TenantCode> = []
        for word in text.split(separator: ",") {
            guard let code = TenantCode(word), topology[code] != nil else {
                let known = topology.tenants.map(\.code.description).joined(separator: ", ")
                throw Failure(
                    .usage, "--\(option.name): “\(word)” is no tenant of topology \(topology.name), which has \(known)")
            }
            codes.insert(code)
        }
        guard !codes.isEmpty else { throw Failure(.usage, "--\(option.name) names at least one tenant, as 18,36") }
        return codes
    }
}
