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
            seed goes the same way. If a property does not hold, the run is made smaller while it still fails, for a minute at most, \
            and the command that repeats it printed: exit 70.
            """,
        options: [
            SimulateVerb.seed, SimulateVerb.seeds, SimulateVerb.minutes, SimulateVerb.ticks, SimulateVerb.faults,
            SimulateVerb.only,
            SimulateVerb.tenants, .topology,
        ],
        examples: [
            Example("saisine simulate --seed 7 --ticks 20000", "one history"),
            Example("saisine simulate --seed 7 --ticks 5000 --faults storm", "a worse one"),
            Example("saisine simulate --seed 1000 --seeds 200 --ticks 1000", "two hundred short ones"),
        ],
        run: SimulateVerb.run)
}

private enum SimulateVerb {
    static let seed = Option("seed", "N", "a whole number (default: 1)")
    static let seeds = Option("seeds", "COUNT", "this many seeds, from that of --seed on (default: 1)")
    static let minutes = Option("minutes", "M", "seeds until this time is over; --seeds does not count then")
    static let ticks = Option("ticks", "M", "events with faults (default: 20000)")
    static let faults = Option("faults", "HOW", Faults.presets.map(\.name).joined(separator: ", ") + " (default: default)")
    static let only = Option(
        "only", "KINDS", "of these faults only, as loss,crash: " + Fault.allCases.map(\.rawValue).joined(separator: ", "))
    static let tenants = Option("tenants", "CODES", "of these tenants only, as 18,36")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let first = try arguments.parsed(seed, "a whole number from 0 to \(UInt64.max)") { UInt64($0) } ?? 1
        let count = try arguments.number(seeds, in: 1...1_000_000_000, default: 1)
        let minutes = try arguments.number(minutes, in: 0...100_000, default: 0)
        let ticks = try arguments.number(ticks, in: 1...1_000_000_000, default: 20_000)
        let plan = try SimulationPlan(arguments, faults, only, tenants)
        let end = ContinuousClock.now + .seconds(60 * minutes)
        var total = SimulationTotal()
        var seed = first
        while minutes > 0 ? ContinuousClock.now < end : total.seeds < count {
            let result = try plan.run(seed: seed, ticks: ticks, faults: plan.faults)
            total.add(result)
            guard result.violation == nil else {
                try tell(total, console)
                return try shrink(result, ticks, plan, console)
            }
            seed &+= 1
        }
        try tell(total, console)
        try console.output.line("every property held")
        return .success
    }

    private static func tell(_ total: SimulationTotal, _ console: Console) throws {
        try console.output.line(total.text)
    }

    private static func shrink(_ failed: SimulationResult, _ ticks: Int, _ plan: SimulationPlan, _ console: Console) throws
        -> ExitCode
    {
        let end = ContinuousClock.now + .seconds(60)
        var shrinking = Shrinking(failed, ticks: ticks, faults: plan.faults) { ticks, faults in
            try plan.run(seed: failed.seed, ticks: ticks, faults: faults)
        }
        try shrinking.shrink { ContinuousClock.now >= end }
        for line in shrinking.result.tail { try console.output.line(line) }
        try console.output.line("violated: \(shrinking.result.violation ?? "")")
        try console.output.line(plan.replay(seed: failed.seed, ticks: shrinking.ticks, faults: shrinking.faults))
        return .software
    }
}
