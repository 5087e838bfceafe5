import Dossiers
import Federation
import Foundation
import Synchronization

/// A service on a thread of its own, which ends when its wakeup is signalled.
final class RunningService: Sendable {
    private let wakeup: Wakeup
    private let state = Mutex(State())
    private let condition = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)

    private struct State {
        var isStopped = false
        var failure: String?
    }

    /// Runs `body` on a new thread and returns once it has called its second argument, or failed.
    init(name: String, _ body: @escaping @Sendable (_ stop: CInt, _ ready: @Sendable () -> Void) throws -> Void) throws {
        wakeup = try Wakeup()
        let thread = Thread { [self] in
            do { try body(wakeup.descriptor) { [condition] in condition.signal() } } catch {
                state.withLock { $0.failure = "\(name): \(error)" }
            }
            condition.signal()
            ended.signal()
        }
        thread.name = name
        thread.start()
        condition.wait()
        if let failure = state.withLock(\.failure) { throw FederationError.failed(failure) }
    }

    /// Asks the service to end and waits until it has.
    func stop() {
        let isFirst = state.withLock { state in
            defer { state.isStopped = true }
            return !state.isStopped
        }
        guard isFirst else { return }
        wakeup.signal()
        ended.wait()
        wakeup.close()
    }
}

/// An intake in this process.
final class RunningIntake: Sendable {
    let endpoints: IntakeService.Endpoints
    private let service: RunningService

    init(_ topology: Topology, directory: String) throws {
        let told = Mutex<IntakeService.Endpoints?>(nil)
        let box = Box(told)
        var options = IntakeService.Options(topology: topology, dataDirectory: directory, log: .silent)
        // The process is the test's: what it holds is not the intake's alone.
        options.limits.memoryMax = .max
        service = try RunningService(name: "intake") { [options] stop, ready in
            try IntakeService.run(options, stop: stop) { endpoints in
                box.value.withLock { $0 = endpoints }
                ready()
            }
        }
        guard let endpoints = box.value.withLock(\.self) else { throw FederationError.failed("the intake did not start") }
        self.endpoints = endpoints
    }

    func stop() { service.stop() }
}

/// What a thread tells before its maker goes on.
private final class Box: Sendable {
    let value: Mutex<IntakeService.Endpoints?>
    init(_ value: consuming Mutex<IntakeService.Endpoints?>) { self.value = value }
}

/// A node in this process.
final class RunningNode: Sendable {
    private let service: RunningService

    init(_ stream: Topology.Stream, replies: String, directory: String, rules: CompletenessRules, office: Office) throws {
        var options = NodeService.Options(
            stream: stream.name, tenant: stream.tenant, replies: replies, dataDirectory: directory, rules: rules,
            office: office,
            log: .silent)
        options.limits.memoryMax = .max
        service = try RunningService(name: "node \(stream.name)") { [options] stop, ready in
            try NodeService.run(options, stop: stop, onReady: ready)
        }
    }

    func stop() { service.stop() }
}

/// The nodes that run, by their tenants.
final class Nodes: Sendable {
    private let running = Mutex<[(tenant: String, node: RunningNode)]>([])

    func add(_ node: RunningNode, of tenant: String) { running.withLock { $0.append((tenant, node)) } }

    func remove(_ tenant: String) -> RunningNode? {
        running.withLock { running in
            running.firstIndex { $0.tenant == tenant }.map { running.remove(at: $0).node }
        }
    }

    func removeAll() -> [RunningNode] {
        running.withLock { running in
            defer { running.removeAll() }
            return running.map(\.node)
        }
    }
}

extension Log {
    /// Says nothing: a test looks at what happened, not at lines.
    static let silent = Log(role: "test", level: .error, write: { _ in })
}
