import FederationTesting
import Testing

struct LocalFederationTests {
    @Test func `a dossier goes to its préfecture and its report comes back`() throws {
        let federation = try LocalFederation(tenants: ["18", "36"])
        defer { federation.stop() }
        let receipts = try federation.submit(federation.samples(count: 20, seed: 1))
        let reports = try federation.reports(on: receipts.map(\.id), within: .seconds(10))
        #expect(reports.map(\.tenant) == receipts.map(\.tenant))
        #expect(reports.allSatisfy { ["complete", "incomplete"].contains($0.state) })
    }
}
