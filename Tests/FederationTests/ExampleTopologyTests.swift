import Testing

@testable import Federation

/// The production topology that deploy/ ships as an example.
@Suite struct ExampleTopologyTests {
    @Test func `the example is valid, and warns of what is not encrypted`() throws {
        let loaded = Topology.check(path: PackageFiles.path("deploy/topology.example.json"))
        #expect(loaded.faults.filter { $0.severity == .error }.map(\.description) == [])
        #expect(loaded.faults.contains { $0.description.contains("--plaintext") })
        #expect(loaded.topology != nil)
    }

    @Test func `the example agrees with france about its tenants and refusals`() throws {
        let example = try Topology.load(path: PackageFiles.path("deploy/topology.example.json"))
        let france = try Topology.load(path: PackageFiles.path("Topology/france.json"))
        #expect(example.refused == france.refused)
        #expect(example.sharedCodes == france.restricted(to: Set(example.tenants.map(\.code))).sharedCodes)
        for tenant in example.tenants { #expect(france[tenant.code] == tenant.published(at: nil)) }
    }

    @Test func `a name is dialled and every interface is bound`() throws {
        let example = try Topology.load(path: PackageFiles.path("deploy/topology.example.json"))
        let intake = try #require(example.intake)
        for endpoint in [intake.submissions, intake.replies] + example.streams.compactMap(\.endpoint) {
            #expect(!endpoint.isLoopback)
            #expect(intake.binding(of: endpoint).description.hasPrefix("tcp://0.0.0.0:7"))
        }
    }

    /// A client that dials a port of the ephemeral range on its own machine can be connected to itself.
    @Test(arguments: ["Topology/local.json", "deploy/topology.example.json"])
    func `no fixed port is one that the system gives to clients`(file: String) throws {
        let topology = try Topology.load(path: PackageFiles.path(file))
        let intake = try #require(topology.intake)
        for endpoint in [intake.submissions, intake.replies] + topology.streams.compactMap(\.endpoint) {
            guard case .tcp(_, let port?) = endpoint.address else { continue }
            #expect(port < 32_768, "\(endpoint)")
        }
    }
}
