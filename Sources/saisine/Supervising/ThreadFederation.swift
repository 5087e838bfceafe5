import Dossiers
import Federation
import Foundation
import Glibc
import Synchronization

/// A federation in the threads of this process, each with sockets and a ledger of its own: to debug it, or where processes are dear.
final class ThreadFederation: LocalFederation {
    private let plan: FederationPlan
    private let signals: ProcessSignals
    private let rules: CompletenessRules
    private let stopping: Wakeup
    private let ends = Ends()
    private var watch: ReadinessWatch
    private var running = 0

    /// What the threads leave behind.
    private final class Ends: Sendable {
        let list = Mutex<[(part: String, failure: Failure?)]>([])
    }

    init(_ plan: FederationPlan, rules: CompletenessRules) throws {
        self.plan = plan
        self.rules = rules
        signals = try ProcessSignals()
        stopping = try Wakeup()
        watch = ReadinessWatch(plan)
    }

    func pid(of part: String) -> Int32? { getpid() }

    func start() throws {
        var intake = IntakeService.Options(
            topology: plan.topology, dataDirectory: plan.intakeDirectory, log: Log(role: "intake", level: plan.logLevel))
        intake.allowsPlaintext = plan.allowsPlaintext
        // The process's memory is everybody's here: nobody could tell whose peers fill it.
        intake.limits.memoryMax = .max
        let stop = stopping.descriptor
        run("intake") { [intake] in try IntakeService.run(intake, stop: stop) { _ in } }
        guard let replies = plan.topology.intake?.replies, !replies.isAutomatic else {
            throw Failure(.usage, "topology \(plan.topology.name) leaves the port of replies open: say --ports auto")
        }
        for stream in plan.topology.streams {
            var node = NodeService.Options(
                stream: stream.name, tenant: stream.tenant, replies: replies.description,
                dataDirectory: plan.directory(of: stream.name), rules: rules,
                office: try plan.office(of: stream), log: Log(role: "node \(stream.name)", level: plan.logLevel))
            node.allowsPlaintext = plan.allowsPlaintext
            node.measures = try MeasureFiles.measures(at: plan.measuresPath)
            node.limits.memoryMax = .max
            run("\(stream.name)") { [node] in try NodeService.run(node, stop: stop) }
        }
    }

    private func run(_ part: String, _ body: @escaping @Sendable () throws -> Void) {
        running += 1
        let thread = Thread { [ends] in
            var failure: Failure?
            do { try body() } catch { failure = Failure(error) }
            ends.list.withLock { $0.append((part: part, failure: failure)) }
        }
        thread.name = part
        thread.stackSize = 8 << 20
        thread.start()
    }

    func step(within timeout: Duration) throws -> [FederationEvent] {
        let isStop = signals.wait(within: min(watch.patience(timeout), .milliseconds(200)))
        if let failure = try collect() { throw failure }
        return try watch.look() + (isStop ? [.stopRequested] : [])
    }

    /// A thread that ends by itself cannot be started again apart from the others.
    private func collect() throws -> Failure? {
        let ended = ends.list.withLock { list in
            defer { list.removeAll() }
            return list
        }
        running -= ended.count
        return ended.compactMap { end in
            end.failure.map { Failure($0.code, "\(plan.title(ofPart: end.part)): \($0.message)") }
        }.first
    }

    func stop() throws {
        stopping.signal()
        let deadline = ContinuousClock.now + .seconds(10)
        while running > 0, ContinuousClock.now < deadline {
            _ = signals.wait(within: .milliseconds(20))
            _ = try collect()
        }
    }
}
