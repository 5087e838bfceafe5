import Dossiers
import Federation
import Foundation
import Simulation

extension Command {
    static let simulate = Command(
        "simulate", summary: "run a federation over a simulated network from one seed, and check its promises",
        details: """
            An intake, nodes and a portal, the code that serves, in a time of their own; messages are lost and late, processes die while they \
            send. A tick is one event. After the last tick nothing goes wrong any more, and all that was accepted must arrive. The same \
            seed goes the same way. Exit 70 if a property did not hold.
            """,
        options: [SimulateVerb.seed, SimulateVerb.ticks, SimulateVerb.faults, SimulateVerb.tenants, .topology],
        examples: [
            Example("saisine simulate --seed 7 --ticks 20000", "one history"),
            Example("saisine simulate --seed 7 --ticks 5000 --faults storm", "a worse one"),
        ],
        run: SimulateVerb.run)
}

private enum SimulateVerb {
    static let seed = Option("seed", "N", "a whole number (default: 1)")
    static let ticks = Option("ticks", "M", "events with faults (default: 20000)")
    static let faults = Option("faults", "HOW", Faults.presets.map(\.name).joined(separator: ", ") + " (default: default)")
    static let tenants = Option("tenants", "CODES", "of these tenants only, as 18,36")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let seed = try arguments.parsed(seed, "a whole number from 0 to \(UInt64.max)") { UInt64($0) } ?? 1
        let ticks = try arguments.number(ticks, in: 1...1_000_000_000, default: 20_000)
        let named = try arguments.parsed(faults, "one of \(faults.help)") { name in Faults.presets.first { $0.name == name } }
        let path = try ResourceFiles.topologyPath(arguments)
        let topology = try Topology.load(path: path)
        let codes = try TenantList.parse(arguments, tenants, in: topology)
        let world = World(
            seed: seed, ticks: ticks, faults: named?.faults ?? .standard,
            topology: codes.map { topology.restricted(to: $0) } ?? topology,
            rules: try ServiceOptions.rules(arguments, beside: path))
        return try tell(world.run(), console)
    }

    private static func tell(_ result: SimulationResult, _ console: Console) throws -> ExitCode {
        try console.output.line(
            "seed \(result.seed): \(result.ticks) ticks, \(result.receipts) receipts\(result.countsText)")
        guard let violation = result.violation else {
            try console.output.line("every property held; drained in \(result.drained ?? .zero)")
            return .success
        }
        for line in result.tail { try console.output.line(line) }
        try console.output.line("violated: \(violation)")
        return .software
    }
}
