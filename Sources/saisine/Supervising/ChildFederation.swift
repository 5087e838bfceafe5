import Dossiers
import Federation
import Glibc

/// A federation of child processes: one that dies is started again; all die with this process, however it ends.
final class ChildFederation: LocalFederation {
    private static let stopPatience = Duration.seconds(10)
    /// Nodes have machines of their own but here: what they do behind a receipt must not slow the receipts of others.
    private static let nodeNiceness: CInt = 10

    private let plan: FederationPlan
    private let signals: ProcessSignals
    private let children: [ChildProcess]
    private var watch: ReadinessWatch

    /// - Parameter isVerbose: what the children log goes to standard error, not into `DIR/NAME.log`.
    init(_ plan: FederationPlan, isVerbose: Bool) throws {
        self.plan = plan
        signals = try ProcessSignals()
        watch = ReadinessWatch(plan)
        let common =
            ["--topology", plan.topologyPath, "--log-level", plan.logLevel.rawValue]
            + (plan.allowsPlaintext ? ["--plaintext"] : []) + (plan.memoryLimit.map { ["--memory-limit", $0] } ?? [])
        func child(_ name: String, _ words: [String], _ directory: String, niceness: CInt) -> ChildProcess {
            ChildProcess(
                name: name, arguments: words + common + ["--data", directory],
                logPath: isVerbose ? nil : "\(plan.directory)/\(name).log", niceness: niceness)
        }
        let nodes = plan.topology.streams.map { stream -> ChildProcess in
            let whose =
                "\(stream.name)" == "\(stream.tenant)" ? ["--tenant", "\(stream.tenant)"] : ["--stream", "\(stream.name)"]
            return child(
                "\(stream.name)",
                ["node", "run"] + whose + ["--rules", plan.rulesPath]
                    + (plan.offices[stream.tenant].map { ["--office", $0] } ?? [])
                    + (plan.measuresPath.map { ["--measures", $0] } ?? []), plan.directory(of: stream.name),
                niceness: Self.nodeNiceness)
        }
        children = [child("intake", ["intake", "run"], plan.intakeDirectory, niceness: 0)] + nodes
    }

    func start() throws { for child in children { try child.start() } }

    func pid(of part: String) -> Int32? { children.first { $0.name == part }?.pid }

    func step(within timeout: Duration) throws -> [FederationEvent] {
        let due = children.compactMap(\.startAt).min().map { max(.zero, $0 - .now) }
        let isStop = signals.wait(within: min(watch.patience(timeout), due ?? timeout))
        var events = try reap()
        for child in children { if let time = child.startAt, time <= .now { try child.start() } }
        events += try watch.look()
        return events + (isStop ? [.stopRequested] : [])
    }

    /// Takes notice of every child that has ended.
    ///
    /// - Throws: when one refuses to run by itself before all were ready: it would refuse again.
    private func reap() throws -> [FederationEvent] {
        var events: [FederationEvent] = []
        var status: Int32 = 0
        while true {
            let pid = unsafe waitpid(-1, &status, WNOHANG)
            guard pid > 0 else { return events }
            guard let child = children.first(where: { $0.pid == pid }) else { continue }
            let end = ChildProcess.End(status: status)
            let wait = child.ended()
            if !watch.isReady, case .exited(let code) = end, code != 0, code != ExitCode.tryAgain.number {
                throw Failure(
                    ExitCode(number: code), "\(plan.title(ofPart: child.name)) ended with code \(code)\(lastWords(of: child))")
            }
            events.append(.ended(part: child.name, how: end.description, restartIn: wait))
        }
    }

    /// The last line of a child's log, which says why.
    private func lastWords(of child: ChildProcess) -> String {
        guard let path = child.logPath else { return "" }
        do throws(Refusal) {
            let text = String(decoding: try SettingsFile.bytes(at: path, sizeMax: 1 << 30), as: UTF8.self)
            return (text.split(separator: "\n").last.map { ": \($0)" } ?? "") + " (\(path))"
        } catch { return "" }
    }

    /// SIGTERM, and SIGKILL for those that have not ended after ten seconds or when the user asks again.
    func stop() throws {
        for child in children { child.signal(SIGTERM) }
        let deadline = ContinuousClock.now + Self.stopPatience
        while children.contains(where: { $0.pid != nil }) {
            let isHurried = signals.wait(within: min(.milliseconds(100), max(.zero, deadline - .now)))
            if isHurried || ContinuousClock.now >= deadline { for child in children { child.signal(SIGKILL) } }
            var status: Int32 = 0
            for child in children {
                if let pid = child.pid, unsafe waitpid(pid, &status, WNOHANG) == pid { _ = child.ended() }
            }
        }
    }
}
