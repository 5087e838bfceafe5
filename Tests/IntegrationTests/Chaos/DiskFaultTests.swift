import Dossiers
import Foundation
import Ledger
import Testing

/// Real processes on a disk that fills, and on one that fails: production code over a file layer of SQLite's that has a limit.
@Suite(.serialized) struct DiskFaultTests {
    @Test(.timeLimit(.minutes(3)), arguments: ["intake", "18"])
    func `a disk that fills stops nobody: once there is room it goes on by itself, and every receipt is kept`(whose: String)
        throws
    {
        let trial = try DiskTrial(whose)
        defer { trial.federation.stop() }
        try trial.submit(30)
        let pids = trial.federation.services.map(\.pid)
        try trial.service.orderRoom(64 << 10)
        try trial.beginSubmitting(150)
        try trial.wait(for: "a full disk") { trial.service.timesFull > 0 }
        // What the intake cannot keep it does not answer; what a node cannot keep waits at the intake, which answers.
        if whose != "intake" { try trial.wait(for: "the receipts") { trial.portal.isDone } }
        try TrialVerdict(trial.federation).check(receipts: trial.portal.receipts)
        try trial.service.order()
        try trial.finish()
        #expect(trial.federation.services.map(\.pid) == pids, "nobody was started again")
        #expect(trial.federation.services.allSatisfy { $0.isRunning })
    }

    @Test(.timeLimit(.minutes(3)), arguments: ["intake", "18"])
    func `whoever is killed and started while its disk is full goes on once there is room`(whose: String) throws {
        let trial = try DiskTrial(whose)
        defer { trial.federation.stop() }
        try trial.submit(30)
        try trial.service.orderRoom(64 << 10)
        try trial.beginSubmitting(150)
        try trial.wait(for: "a full disk") { trial.service.timesFull > 0 }
        trial.service.signal(SIGKILL)
        try trial.wait(for: "its end") { !trial.service.isRunning }
        let before = trial.service.timesFull
        try trial.federation.tend()
        try trial.wait(for: "a second full disk, or its end") {
            !trial.service.isRunning || trial.service.timesFull > before
        }
        #expect(try trial.service.mark == nil, "a full disk needs no doctor")
        try trial.service.order()
        try trial.federation.tend()
        try trial.finish()
    }

    @Test(
        .timeLimit(.minutes(3)),
        .enabled(if: SmallFileSystem.isAllowed, "no test may mount a file system here (unshare, mount)"),
        arguments: ["intake", "18"])
    func `a real file system that is full is waited out, without an error`(whose: String) throws {
        let trial = try DiskTrial(whose, on: SmallFileSystem.launcher)
        defer { trial.federation.stop() }
        try trial.submit(30)
        let pids = trial.federation.services.map(\.pid)
        try SmallFileSystem.fill(trial.service.view, leaving: 64 << 10)
        try trial.beginSubmitting(150)
        // An intake sees it coming.
        let event = whose == "intake" ? "event=disk-nearly-full" : "event=disk-full"
        try trial.wait(for: event) { try trial.service.log.contains(event) }
        try SmallFileSystem.free(trial.service.view)
        try trial.finish()
        #expect(trial.federation.services.map(\.pid) == pids, "nobody was started again")
    }

    @Test(
        .timeLimit(.minutes(3)),
        arguments: [("intake", "sync 3"), ("intake", "write 9"), ("18", "write 6")])
    func `a disk that errs ends the process at once; it starts after doctor, and every receipt is kept`(
        whose: String, fault: String
    ) throws {
        let trial = try DiskTrial(whose)
        defer { trial.federation.stop() }
        try trial.submit(30)
        try trial.service.order(fault)
        try trial.beginSubmitting(150)
        try trial.wait(for: "the end of \(whose)") { !trial.service.isRunning }
        #expect(trial.service.waitUntilExit() == 74)
        try trial.drainAnswers()
        try TrialVerdict(trial.federation).check(receipts: trial.portal.receipts)
        try trial.service.order()
        #expect(try trial.service.mark?.contains("I/O") == true)
        let refused = try trial.startInVain()
        #expect(refused.status == 78 && refused.errors.contains("saisine doctor --data \(trial.service.data)"))
        try trial.federation.doctor(trial.service)
        try trial.service.start()
        try trial.finish()
    }
}

/// A federation of one préfecture, a portal, and the service whose disk is bad.
final class DiskTrial {
    let federation: TrialFederation
    let portal: NotingPortal
    let service: TrialService
    private var lines: ArraySlice<String> = []

    /// - Parameter launcher: what starts the one that has a file system of its own.
    init(_ whose: String, on launcher: (String) throws -> [String] = { _ in [] }) throws {
        federation = try TrialFederation(tenants: ["18"]) { name, data in name == whose ? try launcher(data) : [] }
        portal = try NotingPortal(federation)
        service = try whose == "intake" ? federation.intake : federation.node(whose)
        lines = try federation.sample(200, seed: 40)[...]
        try federation.start()
    }

    /// Steps the portal until it is so.
    func wait(for what: String, until isSo: () throws -> Bool) throws {
        try federation.wait(for: what) {
            try portal.step()
            return try isSo()
        }
    }

    func beginSubmitting(_ count: Int) throws {
        try portal.submit(Array(lines.prefix(count)))
        lines = lines.dropFirst(count)
    }

    /// Submits, and waits until all of it is reported.
    func submit(_ count: Int) throws {
        try beginSubmitting(count)
        try wait(for: "\(count) receipts") { portal.isDone }
        try federation.awaitReports(on: portal.submitted)
    }

    /// What was answered before the end may still be on its way.
    func drainAnswers() throws { for _ in 0..<20 { try portal.step() } }

    /// Starts the service by the command line.
    func startInVain() throws -> Saisine.Result {
        let common = ["--topology", federation.topology, "--data", service.data]
        if service.name == "intake" { return try Saisine.run(["intake", "run"] + common) }
        let rules = ["--rules", Saisine.path(inPackage: "Topology/demarches")]
        return try Saisine.run(["node", "run", "--tenant", service.name] + rules + common)
    }

    /// Everything goes on by itself, and the ledgers agree.
    func finish() throws {
        let healed = ContinuousClock.now
        try wait(for: "the rest of the receipts") { portal.isDone }
        try federation.awaitReports(on: portal.submitted)
        print("\(service.name): drained in \(ContinuousClock.now - healed)")
        #expect(portal.refusals.isEmpty)
        let verdict = try TrialVerdict(federation)
        verdict.check(receipts: portal.receipts)
        try verdict.check(count: portal.submitted)
    }
}
