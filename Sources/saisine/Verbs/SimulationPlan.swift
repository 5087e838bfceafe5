import Dossiers
import Federation
import Simulation

/// What all runs of one `saisine simulate` have in common.
struct SimulationPlan {
    let faults: Faults
    let tenants: [TenantCode]
    private let preset: String
    private let path: String?
    private let topology: Topology

    init(_ arguments: Arguments, _ faults: Option, _ only: Option, _ tenants: Option) throws {
        let preset = try arguments.parsed(faults, "one of \(faults.help)") { name in Faults.presets.first { $0.name == name } }
        let kinds = try arguments.parsed(only, "kinds of faults, as loss,crash") { Self.kinds($0) }
        let all = preset?.faults ?? .standard
        self.faults = kinds.map { all.only($0) } ?? all
        self.preset = preset?.name ?? "default"
        path = arguments.value(.topology)
        let file = try ResourceFiles.topologyPath(arguments)
        topology = try Topology.load(path: file)
        let codes = try TenantList.parse(arguments, tenants, in: topology)
        self.tenants = topology.tenants.map(\.code).filter { codes?.contains($0) ?? true }
    }

    private static func kinds(_ text: String) -> [Fault]? {
        let names = text.split(separator: ",")
        let kinds = names.compactMap { Fault(rawValue: String($0)) }
        return kinds.count == names.count ? kinds : nil
    }

    func run(_ chosen: SimulationCase) -> SimulationResult {
        let part = chosen.tenants.count < topology.tenants.count ? topology.restricted(to: Set(chosen.tenants)) : topology
        return World(seed: chosen.seed, ticks: chosen.ticks, faults: chosen.faults, topology: part).run()
    }

    /// The command that goes the same way.
    func replay(_ chosen: SimulationCase) -> String {
        let kinds = chosen.faults.possible.map(\.rawValue).joined(separator: ",")
        let isPart = chosen.tenants.count < topology.tenants.count
        return "saisine simulate --seed \(chosen.seed) --ticks \(chosen.ticks) "
            + (kinds.isEmpty ? "--faults none" : "--faults \(preset) --only \(kinds)")
            + (isPart ? " --tenants \(chosen.tenants.map(\.description).joined(separator: ","))" : "")
            + (path.map { " --topology \($0)" } ?? "")
    }
}
