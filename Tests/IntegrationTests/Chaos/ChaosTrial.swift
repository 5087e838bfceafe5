import Dossiers
import Foundation
import Ledger

/// A federation whose every connection goes through a faulty proxy, clients that submit to it, and whoever does harm.
///
/// The topology names 127.0.0.2, where the proxy listens; the intake binds the same ports of 127.0.0.1. So what WELCOME names is the
/// proxy as well.
final class ChaosTrial {
    static let tenants = ["18", "36", "974"]
    private static let batch = 250

    private let scratch: Scratch
    private let proxy: FaultyProxy
    private let federation: Process
    private var random: SeededGenerator
    private let seed: UInt64
    private var batches: UInt64 = 0
    /// What the clients said, a line each; the last of a killed one may be cut off.
    private(set) var results = ""

    init(seed: UInt64) throws {
        self.seed = seed
        random = SeededGenerator(seed: seed)
        scratch = try Scratch()
        proxy = try FaultyProxy(count: 2 + Self.tenants.count)
        var topology = try String(contentsOfFile: Saisine.path(inPackage: "deploy/topology.example.json"), encoding: .utf8)
        for (port, old) in zip(proxy.ports, ["7100", "7101", "7218", "7236", "7974"]) {
            topology = topology.replacing("tcp://intake.saisine.example:\(old)", with: "tcp://127.0.0.2:\(port)")
        }
        topology = topology.replacing("\"bind\": \"0.0.0.0\"", with: "\"bind\": \"127.0.0.1\"")
        try topology.write(toFile: scratch.path("topology.json"), atomically: true, encoding: .utf8)
        let output = Pipe()
        federation = try Saisine.start(
            [
                "topology", "up", "--topology", scratch.path("topology.json"), "--rules", "Topology/demarches.json",
                "--data", scratch.path("fed"), "--json",
            ], output: output)
        guard !output.fileHandleForReading.availableData.isEmpty else { throw ChaosError.notReady }
    }

    func stop() {
        federation.terminate()
        federation.waitUntilExit()
        proxy.stop()
    }

    func data(of part: String) -> String { scratch.path("fed/\(part)") }
    var accepted: Int { Int(batches) * Self.batch }

    /// One client after the other, each with the list of the last until every line of it has its receipt; harm at every instant.
    func submitUnderFire(for duration: Duration) throws {
        let end = ContinuousClock.now + duration
        while ContinuousClock.now < end { try submitBatch(harmUntil: end) }
    }

    private func submitBatch(harmUntil end: ContinuousClock.Instant) throws {
        let list = scratch.path("\(batches).ndjson")
        let sample = try Saisine.run([
            "sample", "--count", "\(Self.batch)", "--seed", "\(seed &+ batches)", "--tenants",
            Self.tenants.joined(separator: ","),
        ])
        try sample.output.write(toFile: list, atomically: true, encoding: .utf8)
        let deadline = max(end, .now) + .seconds(60)
        while ContinuousClock.now < deadline {
            let said = list + ".results"
            try Data().write(to: URL(filePath: said))
            let client = try Saisine.start(
                ["submit", list, "--connect", "tcp://127.0.0.2:\(proxy.ports[0])", "--json"],
                output: try FileHandle(forWritingTo: URL(filePath: said)))
            while client.isRunning {
                wait(milliseconds: 5 + random.next() % 150)
                if ContinuousClock.now < end { try harm(client) }
            }
            client.waitUntilExit()
            results += try String(contentsOfFile: said, encoding: .utf8) + "\n"
            if client.terminationReason == .exit, client.terminationStatus == 0 {
                batches += 1
                return
            }
        }
        throw ChaosError.notSubmitted
    }

    private func harm(_ client: Process) throws {
        switch random.next() % 8 {
        case 0: kill(client.processIdentifier, SIGKILL)
        case 1, 2: if let process = try service() { kill(process, SIGKILL) }
        case 3:
            guard let process = try service(), kill(process, SIGSTOP) == 0 else { return }
            wait(milliseconds: random.next() % 1_500)
            kill(process, SIGCONT)
        case 4: proxy.cut()
        default:
            let modes: [FaultyProxy.Mode] = [.frozen, .upwards, .downwards, .throttled]
            proxy.set(modes[Int(random.next() % 4)])
            wait(milliseconds: random.next() % 1_000)
            // What was held up comes late, or never.
            if random.next() % 2 == 0 { proxy.cut() }
            proxy.set(.pass)
        }
    }

    /// The intake as often as all nodes together.
    private func service() throws -> pid_t? {
        let part = random.next() % 2 == 0 ? "intake" : Self.tenants[Int(random.next() % UInt64(Self.tenants.count))]
        let lock = try String(contentsOfFile: data(of: part) + "/lock", encoding: .utf8)
        return lock.split(separator: " ").last.flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    func awaitReports() throws {
        let end = ContinuousClock.now + .seconds(60)
        while true {
            var left = accepted
            try LedgerReader(dataDirectory: data(of: "intake")).forEachDossier(matching: DossierFilter()) { dossier in
                if dossier.state == .complete || dossier.state == .incomplete { left -= 1 }
                return true
            }
            if left == 0 { return }
            guard ContinuousClock.now < end else { throw ChaosError.notReported(left) }
            wait(milliseconds: 50)
        }
    }

    private func wait(milliseconds: UInt64) { poll(nil, 0, CInt(milliseconds)) }
}

enum ChaosError: Error {
    case notReady, notSubmitted
    case notReported(Int)
}
