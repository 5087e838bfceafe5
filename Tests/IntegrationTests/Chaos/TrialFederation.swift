import Dossiers
import Foundation
import Ledger
import Testing

/// An intake and nodes in processes of their own, whose every connection goes through a faulty proxy.
///
/// The topology names 127.0.0.2, where the proxy listens; the intake binds the same ports of 127.0.0.1. So what WELCOME names is the
/// proxy as well.
final class TrialFederation {
    let tenants: [String]
    let scratch: Scratch
    let proxy: FaultyProxy
    let intake: TrialService
    let nodes: [TrialService]
    /// How often `saisine doctor` let a service start again.
    private(set) var doctored = 0
    private(set) var restarts = 0

    /// - Parameters:
    ///   - tenants: of 18, 36 and 974.
    ///   - launcher: what starts a service whose file system is its own, given the directory it is mounted on.
    init(tenants: [String], launcher: (_ name: String, _ data: String) throws -> [String] = { _, _ in [] }) throws {
        self.tenants = tenants
        scratch = try Scratch()
        proxy = try FaultyProxy(count: 5)
        let topology = scratch.path("topology.json")
        try Self.topology(proxy.ports).write(toFile: topology, atomically: true, encoding: .utf8)
        let directory = scratch.path("")
        func service(_ name: String) throws -> TrialService {
            TrialService(
                name, topology: topology, in: directory, launcher: try launcher(name, "\(directory)/\(name)"))
        }
        intake = try service("intake")
        nodes = try tenants.map(service)
    }

    private static func topology(_ ports: [UInt16]) throws -> String {
        var text = try String(contentsOfFile: Saisine.path(inPackage: "deploy/topology.example.json"), encoding: .utf8)
        for (port, old) in zip(ports, ["7100", "7101", "7218", "7236", "7974"]) {
            text = text.replacing("tcp://intake.saisine.example:\(old)", with: "tcp://127.0.0.2:\(port)")
        }
        return text.replacing("\"bind\": \"0.0.0.0\"", with: "\"bind\": \"127.0.0.1\"")
    }

    var services: [TrialService] { [intake] + nodes }
    var submissions: String { "tcp://127.0.0.2:\(proxy.ports[0])" }
    var topology: String { scratch.path("topology.json") }
    /// The node of a tenant.
    func node(_ tenant: String) throws -> TrialService { try #require(nodes.first { $0.name == tenant }) }

    func start() throws { for service in services { try service.start() } }

    func stop() {
        for service in services { service.stop() }
        proxy.stop()
    }

    /// Starts whoever has ended again, after `saisine doctor` where its store failed.
    func tend() throws {
        for service in services where !service.isRunning {
            if try service.mark != nil { try doctor(service) }
            try service.start()
            restarts += 1
        }
    }

    func doctor(_ service: TrialService) throws {
        let result = try Saisine.run(["doctor", "--data", service.data])
        guard result.status == 0 else { throw TrialError.doctor(result.output + result.errors) }
        doctored += 1
    }

    /// Sample dossiers of its tenants, a line each.
    func sample(_ count: Int, seed: UInt64) throws -> [String] {
        let words = ["sample", "--count", "\(count)", "--seed", "\(seed)", "--tenants", tenants.joined(separator: ",")]
        return try Saisine.run(words).output.split(separator: "\n").map(String.init)
    }

    /// Looks again and again until it is so.
    func wait(for what: String, within limit: Duration = .seconds(60), until isSo: () throws -> Bool) throws {
        let end = ContinuousClock.now + limit
        while try !isSo() {
            guard ContinuousClock.now < end else { throw TrialError.waited(for: what) }
            poll(nil, 0, 2)
        }
    }

    /// Waits until the intake shows a report on each of `count` dossiers.
    func awaitReports(on count: Int) throws {
        let reader = intake.hasOwnMounts ? nil : try LedgerReader(dataDirectory: intake.data)
        try wait(for: "the reports on \(count) dossiers") {
            if let reader { return try Self.reports(reader, count) }
            // A copy that was made while it was written may be no ledger: the next one will be.
            do {
                try intake.look()
                return try Self.reports(LedgerReader(dataDirectory: intake.data), count)
            } catch { return false }
        }
    }

    private static func reports(_ reader: LedgerReader, _ count: Int) throws -> Bool {
        // Quick to look at: until so many reports have come there is nothing to count.
        guard try reader.streams().reduce(0, { $0 + Int($1.received) }) >= count else { return false }
        poll(nil, 0, 20)
        var reported = 0
        try reader.forEachDossier(matching: DossierFilter()) { dossier in
            if dossier.state == .complete || dossier.state == .incomplete { reported += 1 }
            return true
        }
        return reported == count
    }
}
