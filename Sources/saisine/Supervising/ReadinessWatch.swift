import Dossiers
import Federation

/// Asks the intake now and then which streams are served, until all are.
struct ReadinessWatch {
    private static let interval = Duration.milliseconds(50)

    private let directory: String
    private var waiting: [StreamName]
    private var next = ContinuousClock.now

    init(_ plan: FederationPlan) {
        directory = plan.intakeDirectory
        waiting = plan.topology.streams.map(\.name)
    }

    var isReady: Bool { waiting.isEmpty }

    /// How long a step may wait; nothing is waited for once all are ready.
    func patience(_ timeout: Duration) -> Duration { isReady ? timeout : min(timeout, Self.interval) }

    mutating func look() throws -> [FederationEvent] {
        guard !isReady, ContinuousClock.now >= next else { return [] }
        next = .now + Self.interval
        guard case .array(let streams) = try ControlClient.status(of: directory, within: .seconds(1))?["streams"] else {
            return []
        }
        let serving = streams.filter { $0["standing"] == .string("serving") }.compactMap { $0["stream"] }
        let found = waiting.filter { serving.contains(.string("\($0)")) }
        waiting.removeAll(where: found.contains)
        return found.map { .serving($0) } + (isReady ? [.ready] : [])
    }
}
