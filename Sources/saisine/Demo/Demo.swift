import Dossiers
import Federation
import Foundation
import Ledger

extension Command {
    static let demo = Command(
        "demo", summary: "run a small federation, send it sample dossiers, show what came back",
        details: """
            On free ports and in a new directory, which is removed at the end; nothing is left running. It ends with the life of one dossier of \
            the Cher: incomplete, mailed, completed, validated, called, collected, with its letters, by the program's own verbs. Exit 70 if \
            anything is not as promised; then the directory stays.
            """,
        options: [DemoVerb.count, DemoVerb.seed, FederationSetup.tenants, .topology],
        examples: [
            Example("saisine demo", "1,000 dossiers"), Example("saisine demo --count 50 --tenants 18,36", "a short one"),
        ],
        run: DemoVerb.run)
}

private enum DemoVerb {
    static let count = Option("count", "N", "how many dossiers (default: 1000)")
    static let seed = Option("seed", "S", "of the sample (default: 1)")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let count = try arguments.number(count, in: 1...1_000_000, default: 1_000)
        let seed = UInt64(try arguments.number(seed, in: 0...Int.max, default: 1))
        try FederationSetup.check(arguments)
        let path = try FederationSetup.newDirectory()
        var plan = try FederationSetup.plan(arguments.with(FederationSetup.ports, "auto"), in: path)
        if let code = TenantCode(DemoLife.tenant) { plan.offices[code] = try DemoLife.office(plan.offices[code], in: path) }
        let demo = Demo(plan: plan, federation: try ChildFederation(plan, isVerbose: false), console: console)
        do {
            try demo.run(count: count, seed: seed)
        } catch {
            try demo.federation.stop()
            let failure = Failure(error)
            throw Failure(failure.code, "\(failure.message) (its directory is \(path))")
        }
        try demo.federation.stop()
        try FileManager.default.removeItem(atPath: path)
        return .success
    }
}

/// One demonstration, from nothing to the table.
private struct Demo {
    private static let patience = Duration.seconds(60)

    let plan: FederationPlan
    let federation: ChildFederation
    let console: Console

    func run(count: Int, seed: UInt64) throws {
        try say("starting the intake and \(plan.topology.streams.count) nodes")
        try federation.start()
        try wait(for: "the nodes to be ready") { $0.contains(.ready) }
        let file = "\(plan.directory)/dossiers.ndjson"
        try writeSample(count: count, seed: seed, to: file)
        try say("submitting \(count) sample dossiers")
        try submit(file)
        let reader = try LedgerReader(dataDirectory: plan.intakeDirectory)
        try wait(for: "every report") { _ in try hasEveryReport(reader) }
        let results = try DemoResults(plan, reader)
        try results.show(on: console)
        try results.check(count: count)
        guard plan.topology.streams.contains(where: { "\($0.name)" == DemoLife.tenant }) else {
            return try say("the life of a dossier is one of the Cher's: say --tenants with 18 to see it")
        }
        try DemoLife(plan, console) { _ = try step(within: .milliseconds(100)) }.run()
    }

    private func say(_ sentence: String) throws(Failure) {
        try console.output.line(sentence)
        try console.output.flush()
    }

    /// Steps the federation until `isDone`, of the events of each step.
    private func wait(for what: String, until isDone: ([FederationEvent]) throws -> Bool) throws {
        let deadline = ContinuousClock.now + Self.patience
        while ContinuousClock.now < deadline {
            if try isDone(try step(within: .milliseconds(100))) { return }
        }
        throw Failure(.software, "waited \(Self.patience) for \(what), in vain")
    }

    private func step(within timeout: Duration) throws -> [FederationEvent] {
        let events = try federation.step(within: timeout)
        if events.contains(.stopRequested) { throw Failure(.tryAgain, "stopped before its end") }
        for event in events { if case .ended = event, let sentence = plan.sentence(event) { try say(sentence) } }
        return events
    }

    private func writeSample(count: Int, seed: UInt64, to file: String) throws {
        let places = try ResourceFiles.path("sample-places.json", beside: plan.rulesPath, say: "--topology FILE with it beside")
        let sample = SampleDossiers(seed: seed, places: try SamplePlaces.load(path: places).places(in: plan.topology))
        var data = Data()
        for line in sample.prefix(count) { data.append(contentsOf: line + [UInt8(ascii: "\n")]) }
        try data.write(to: URL(filePath: file))
    }

    private func submit(_ file: String) throws {
        let endpoint = plan.topology.intake?.submissions.description ?? ""
        let report = SubmitReport(console, isListing: false)
        let end = try SubmitRun(
            input: try SubmitInput(path: file, receiptsPath: nil, isBookNeeded: false),
            client: try PortalClient(endpoint: endpoint, name: "demo"), report: report,
            patience: SubmitRun.Patience(whole: Self.patience)
        ).run { _ = try step(within: .zero) }
        guard end == .complete, report.refused == 0 else {
            throw Failure(.software, "\(report.refused) dossiers were refused, and not all have an answer")
        }
    }

    private func hasEveryReport(_ reader: LedgerReader) throws -> Bool {
        var isWaiting = false
        try reader.forEachDossier(matching: DossierFilter()) { dossier in
            isWaiting = dossier.state == .accepted || dossier.state == .delivered
            return !isWaiting
        }
        return !isWaiting
    }
}
