import Dossiers
import Foundation
import Ledger
import Testing

/// Real processes, killed without warning while dossiers go through them. What the ledgers hold afterwards is judged from outside.
struct KillTests {
    @Test(.timeLimit(.minutes(3)))
    func `intake, nodes and client are killed again and again, and every dossier is reported once by its préfecture`() throws {
        let trial = try KillTrial(tenants: ["03", "18", "36", "42"], count: 1_500, seed: 11)
        defer { trial.stop() }
        try trial.submitUnderFire()
        try trial.awaitReports()
        try trial.judge()
    }
}

/// A federation of processes, a file of dossiers, and whoever kills.
private final class KillTrial {
    private let directory = "/tmp/saisine-kill-\(UUID().uuidString.prefix(8))"
    private let count: Int
    private let federation: Process
    private let endpoints: JSONValue
    private var random: SeededGenerator
    private var file: String { directory + "/dossiers.ndjson" }
    private var intake: String { directory + "/fed/intake" }

    init(tenants: [String], count: Int, seed: UInt64) throws {
        self.count = count
        random = SeededGenerator(seed: seed)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        let codes = tenants.joined(separator: ",")
        let sample = try Saisine.run(["sample", "--count", "\(count)", "--seed", "\(seed)", "--tenants", codes])
        try Data(sample.output.utf8).write(to: URL(filePath: directory + "/dossiers.ndjson"))
        let pipe = Pipe()
        federation = try Saisine.start(
            ["topology", "up", "--tenants", codes, "--data", directory + "/fed", "--ports", "auto", "--json"], output: pipe)
        endpoints = try JSONValue.parse(Array(pipe.fileHandleForReading.availableData.prefix { $0 != UInt8(ascii: "\n") }))
    }

    func stop() {
        federation.terminate()
        federation.waitUntilExit()
        // What is left behind in a temporary directory harms nobody.
        do { try FileManager.default.removeItem(atPath: directory) } catch { return }
    }

    /// Submits until a client ends with every dossier accepted. Until ten processes have been killed, one dies every few milliseconds.
    func submitUnderFire() throws {
        guard case .string(let submissions)? = endpoints["submissions"] else { throw KillError.notReady }
        var kills = 0
        let end = ContinuousClock.now + .seconds(120)
        while ContinuousClock.now < end {
            let client = try Saisine.start(["submit", file, "--connect", submissions, "--json"], output: FileHandle.nullDevice)
            while client.isRunning {
                wait(.milliseconds(random.next() % 150 + 20))
                guard kills < 10 else { continue }
                kills += 1
                if kills % 4 == 0 { kill(client.processIdentifier, SIGKILL) } else { try killService() }
            }
            client.waitUntilExit()
            if client.terminationReason == .exit, client.terminationStatus == 0 {
                #expect(kills >= 3, "the submission was over before anything was killed")
                return
            }
        }
        throw KillError.notSubmitted
    }

    private func killService() throws {
        let services = try FileManager.default.contentsOfDirectory(atPath: directory + "/fed").sorted().filter {
            !$0.contains(".") && $0 != "lock"
        }
        // The intake as often as all nodes together.
        let name = random.next() % 2 == 0 ? "intake" : services[Int(random.next() % UInt64(services.count))]
        let lock = try String(contentsOfFile: "\(directory)/fed/\(name)/lock", encoding: .utf8)
        guard
            let process = lock.split(separator: " ").last.flatMap({ pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) })
        else { return }
        kill(process, SIGKILL)
    }

    func awaitReports() throws {
        let end = ContinuousClock.now + .seconds(60)
        while try reported().count < count {
            guard ContinuousClock.now < end else { throw KillError.notReported(count - (try reported().count)) }
            wait(.milliseconds(50))
        }
    }

    /// Every dossier has one report, from the préfecture that the intake routed it to; that node holds it, and no other does.
    func judge() throws {
        let reports = try reported()
        let intakeReader = try LedgerReader(dataDirectory: intake)
        for id in reports.keys {
            let history = try #require(try intakeReader.history(of: id))
            #expect(history.events.filter { $0.kind == .reported }.count == 1, "\(id) has one report")
        }
        var seen: [DossierID: String] = [:]
        for (name, states) in try nodes() {
            for (id, state) in states {
                #expect(seen.updateValue(name, forKey: id) == nil, "\(id) is held once")
                #expect(reports[id]?.tenant == name && reports[id]?.state == state, "\(id) of \(name)")
            }
        }
        #expect(seen.count == count)
    }

    private func reported() throws -> [DossierID: (tenant: String, state: DossierState)] {
        var found: [DossierID: (tenant: String, state: DossierState)] = [:]
        try LedgerReader(dataDirectory: intake).forEachDossier(matching: DossierFilter()) { dossier in
            if dossier.state == .complete || dossier.state == .incomplete {
                found[dossier.id] = (dossier.tenant.description, dossier.state)
            }
            return true
        }
        return found
    }

    private func nodes() throws -> [(name: String, states: [(DossierID, DossierState)])] {
        guard case .array(let streams)? = endpoints["streams"] else { throw KillError.notReady }
        return try streams.map { stream in
            guard case .string(let path)? = stream["data"], case .string(let name)? = stream["tenant"] else {
                throw KillError.notReady
            }
            var states: [(DossierID, DossierState)] = []
            try LedgerReader(dataDirectory: path).forEachDossier(matching: DossierFilter()) { dossier in
                states.append((dossier.id, dossier.state))
                return true
            }
            return (name, states)
        }
    }

    private func wait(_ duration: Duration) {
        poll(nil, 0, CInt(duration.components.attoseconds / 1_000_000_000_000_000))
    }
}

private enum KillError: Error {
    case notReady, notSubmitted
    case notReported(Int)
}
