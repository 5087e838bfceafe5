import Dossiers
import Federation
import Foundation
import Simulation

extension Command {
    static let simulate = Command(
        "simulate", summary: "run a federation over a simulated network from one seed, and check its promises",
        details: """
            An intake, nodes and portals, the code that serves, in a time of their own: messages are lost and late, processes die while they \
            send, disks lose what was not synced; agents decide, applicants complete and withdraw, days go by. Démarches have rules of the \
            simulation. A tick is one event. After the last tick nothing goes wrong any more: all that was accepted must arrive, every mail \
            with it, and no dossier may be stuck. The same seed goes the same way with the same program. If a property does not hold, the run is made \
            smaller while it still fails, for a minute at most; its last steps and the command that repeats it are printed: exit 70.
            """,
        options: [
            SimulateVerb.seed, SimulateVerb.seeds, SimulateVerb.minutes, SimulateVerb.ticks, SimulateVerb.faults,
            SimulateVerb.only, SimulateVerb.tenants, .topology, .json,
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

    /// How often a run of minutes says how far it is.
    private static let progressInterval = Duration.seconds(60)
    private static let shrinkingMax = Duration.seconds(60)

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let first = try arguments.parsed(seed, "a whole number from 0 to \(UInt64.max)") { UInt64($0) } ?? 1
        let count = try arguments.number(seeds, in: 1...1_000_000_000, default: 1)
        let minutes = try arguments.number(minutes, in: 0...100_000, default: 0)
        let ticks = try arguments.number(ticks, in: 1...1_000_000_000, default: 20_000)
        let plan = try SimulationPlan(arguments, faults, only, tenants)
        let end = ContinuousClock.now + .seconds(60 * minutes)
        var total = SimulationTotal()
        var next = SimulationCase(seed: first, ticks: ticks, faults: plan.faults, tenants: plan.tenants)
        var progressAt = ContinuousClock.now + progressInterval
        while minutes > 0 ? ContinuousClock.now < end : total.seeds < count {
            let result = plan.run(next)
            total.add(result)
            guard result.violation == nil else {
                return try fail(result, next, plan, total, asJSON: arguments.has(.json), console)
            }
            next.seed &+= 1
            if minutes > 0, ContinuousClock.now >= progressAt {
                console.note("saisine: \(total.lines[0])")
                progressAt = ContinuousClock.now + progressInterval
            }
        }
        if arguments.has(.json) {
            try console.output.line(total.json(replay: nil))
        } else {
            for line in total.lines + ["every property held"] { try console.output.line(line) }
        }
        return .success
    }

    private static func fail(
        _ failed: SimulationResult, _ start: SimulationCase, _ plan: SimulationPlan, _ total: SimulationTotal, asJSON: Bool,
        _ console: Console
    ) throws -> ExitCode {
        let end = ContinuousClock.now + shrinkingMax
        var shrinking = Shrinking(failed, of: start) { plan.run($0) }
        try shrinking.shrink { ContinuousClock.now >= end }
        let replay = plan.replay(shrinking.smallest)
        if asJSON {
            try console.output.line(total.json(replay: replay))
        } else {
            let tried = "seed \(failed.seed) failed; \(shrinking.attempts) smaller runs tried, the smallest that fails:"
            let said = ["violated: \(shrinking.result.violation ?? "")", "repeat it with: \(replay)"]
            for line in total.lines + [tried] + shrinking.result.tail + said { try console.output.line(line) }
        }
        return .software
    }
}

extension SimulationTotal {
    /// - Parameter replay: the command that repeats the failure.
    fileprivate func json(replay: String?) -> JSONValue {
        let drained = longestDrain.components
        return .object([
            "seeds": .number(seeds), "lastSeed": .number(last), "ticks": .number(ticks), "receipts": .number(receipts),
            "reports": .number(reports), "decisions": .number(decisions),
            "faults": .counts(Fault.allCases.map { ($0.rawValue, counts[$0] ?? 0) }),
            "errands": .counts(errands.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
            "lives": .counts(lives.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
            "longestDrainMilliseconds": .number(drained.seconds * 1_000 + drained.attoseconds / 1_000_000_000_000_000),
            "violation": violation.map { .string($0) } ?? .null, "replay": replay.map { .string($0) } ?? .null,
        ])
    }
}

extension JSONValue {
    fileprivate static func counts(_ counts: [(name: String, count: Int)]) -> JSONValue {
        .object(JSONObject(counts.map { JSONObject.Member(name: $0.name, value: .number($0.count)) }))
    }
}
