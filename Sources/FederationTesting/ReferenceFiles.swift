import Dossiers
import Federation

/// The reference data of this package's `Topology` folder, found from where this source file stands.
struct ReferenceFiles {
    let rules: CompletenessRules
    let places: SamplePlaces
    private let france: Topology

    init(source: String = #filePath) throws {
        let root = source.split(separator: "/").dropLast(3).joined(separator: "/")
        let folder = "/\(root)/Topology"
        france = try Topology.load(path: folder + "/france.json")
        places = try SamplePlaces.load(path: folder + "/sample-places.json")
        rules = try CompletenessRules(directory: folder + "/demarches")
    }

    /// The national topology, less all tenants but these, on ports that the system chooses.
    func topology(of codes: [String]) throws -> Topology {
        let tenants = try codes.map { text in
            guard let code = TenantCode(text), france[code] != nil else { throw FederationError.unknownTenant(text) }
            return code
        }
        guard !tenants.isEmpty else { throw FederationError.failed("a federation has at least one tenant") }
        return france.restricted(to: Set(tenants)).withAutomaticPorts()
    }
}
