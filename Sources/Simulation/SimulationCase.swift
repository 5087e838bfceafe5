package import Dossiers

/// What decides how a run goes, beside the code: the same case goes the same way.
package struct SimulationCase: Sendable, Equatable {
    package var seed: UInt64
    /// Events until nothing goes wrong any more.
    package var ticks: Int
    package var faults: Faults
    /// In the order of the topology.
    package var tenants: [TenantCode]

    package init(seed: UInt64, ticks: Int, faults: Faults, tenants: [TenantCode]) {
        self.seed = seed
        self.ticks = ticks
        self.faults = faults
        self.tenants = tenants
    }
}
