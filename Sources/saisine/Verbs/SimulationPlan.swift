import Dossiers
import Federation
import Simulation

/// What all runs of one `saisine simulate` have in common.
struct SimulationPlan {
    let faults: Faults
    private let preset: String
    private let tenants: String?
    private let topology: Topology
    private let rules: CompletenessRules

    init(_ arguments: Arguments, _ faults: Option, _ only: Option, _ tenants: Option) throws {
        let preset = try arguments.parsed(faults, "one of \(faults.help)") { name in Faults.presets.first { $0.name == name } }
        let kinds = try arguments.parsed(only, "kinds of faults, as loss,crash") { Self.kinds($0) }
        let all = preset?.faults ?? .standard
        self.faults = kinds.map { all.only($0) } ?? all
        self.preset = preset?.name ?? "default"
        let path = try ResourceFiles.topologyPath(arguments)
        let whole = try Topology.load(path: path)
        let codes = try TenantList.parse(arguments, tenants, in: whole)
        topology = codes.map { whole.restricted(to: $0) } ?? whole
        self.tenants = codes.map { $0.map(\.description).sorted().joined(separator: ",") }
        rules = try ServiceOptions.rules(arguments, beside: path)
    }

    private static func kinds(_ text: String) -> [Fault]? {
        let names = text.split(separator: ",")
        let kinds = names.compactMap { Fault(rawValue: String($0)) }
        return kinds.count == names.count ? kinds : nil
    }

    func run(seed: UInt64, ticks: Int, faults: Faults) throws -> SimulationResult {
        World(seed: seed, ticks: ticks, faults: faults, topology: topology, rules: rules).run()
    }

    /// The command that goes the same way.
    func replay(seed: UInt64, ticks: Int, faults: Faults) -> String {
        let kinds = faults.possible.map(\.rawValue).joined(separator: ",")
        return "saisine simulate --seed \(seed) --ticks \(ticks) "
            + (kinds.isEmpty ? "--faults none" : "--faults \(preset) --only \(kinds)")
            + (tenants.map { " --tenants \($0)" } ?? "")
    }
}
