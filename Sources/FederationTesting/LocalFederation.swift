import Dossiers
import Federation
import Foundation
import Ledger

/// A whole federation in this process, for a test: an intake and the nodes of chosen tenants, on ports that the system chooses, in a
/// temporary directory of its own. Everything is real: sockets, ledgers, fsync.
///
/// ```swift
/// let federation = try LocalFederation(tenants: ["18", "36"])
/// defer { federation.stop() }
/// let receipts = try federation.submit(federation.samples(count: 20, seed: 1))
/// let reports = try federation.reports(on: receipts.map(\.id), within: .seconds(10))
/// #expect(reports.allSatisfy { ["18", "36"].contains($0.tenant) })
/// ```
public final class LocalFederation: Sendable {
    /// The directory with the ledgers: `intake`, and one for each tenant by its code. ``stop()`` removes it.
    public let directory: String
    /// The codes of the federation's tenants.
    public let tenants: [String]
    /// Where portals submit: a ZeroMQ address.
    public var submissions: String { intake.endpoints.submissions }
    /// Where nodes dial: a ZeroMQ address.
    public var replies: String { intake.endpoints.replies }

    private let topology: Topology
    private let places: [SamplePlace]
    private let rules: CompletenessRules
    private let intake: RunningIntake
    private let nodes: Nodes

    /// Starts the intake and the nodes of these tenants, and returns once every node is served.
    ///
    /// - Parameters:
    ///   - tenants: codes of préfectures and collectivities, such as `18`, `2A`, `974`: at least one.
    ///   - absent: those of `tenants` whose nodes are not started: a node of the test's own, or ``startNode(of:within:)`` later.
    ///   - deadline: how long to wait for the nodes.
    /// - Throws: ``FederationError`` for a code that is none, and when a node is not served in time.
    public init(tenants: [String], withoutNodesOf absent: [String] = [], within deadline: Duration = .seconds(10)) throws {
        let files = try ReferenceFiles()
        topology = try files.topology(of: tenants)
        places = files.places.places(in: topology)
        rules = files.rules
        self.tenants = topology.tenants.map(\.code.description)
        directory = try Self.temporaryDirectory()
        intake = try RunningIntake(topology, directory: directory + "/intake")
        nodes = Nodes()
        do {
            let streams = topology.streams.filter { !absent.contains($0.tenant.description) }
            for stream in streams { try startNode(of: stream) }
            try awaitServing(streams.map(\.name), within: deadline)
        } catch {
            stop()
            throw error
        }
    }

    deinit { stop() }

    /// Stops every node, the intake last, and removes the directory. Stopping again does nothing.
    public func stop() {
        for node in nodes.removeAll() { node.stop() }
        intake.stop()
        // What is left behind in a temporary directory harms nobody.
        do { try FileManager.default.removeItem(atPath: directory) } catch { return }
    }

    /// Stops the node of a tenant, as an outage: its dossiers wait at the intake.
    ///
    /// - Throws: ``FederationError/notRunning(_:)``.
    public func stopNode(of tenant: String) throws {
        guard let node = nodes.remove(tenant) else { throw FederationError.notRunning(tenant) }
        node.stop()
    }

    /// Starts the node of a tenant again, on the same ledger, and returns once it is served.
    ///
    /// - Throws: ``FederationError/unknownTenant(_:)``, ``FederationError/notServed(_:)``.
    public func startNode(of tenant: String, within deadline: Duration = .seconds(10)) throws {
        let streams = topology.streams.filter { $0.tenant.description == tenant }
        guard !streams.isEmpty else { throw FederationError.unknownTenant(tenant) }
        for stream in streams { try startNode(of: stream) }
        try awaitServing(streams.map(\.name), within: deadline)
    }

    /// Realistic, invented dossiers of these tenants: lines of NDJSON, the same for the same seed.
    public func samples(count: Int, seed: UInt64) -> [String] {
        SampleDossiers(seed: seed, places: places).prefix(count).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Submits dossiers, one a line, and waits for the answer to each.
    ///
    /// - Parameter portal: the name under which they are submitted.
    /// - Throws: ``FederationError/refused(line:code:message:)`` for the first that is refused, ``FederationError/noAnswer(_:)``.
    public func submit(_ lines: [String], portal: String = "test", within deadline: Duration = .seconds(30)) throws -> [Receipt]
    {
        let client = try PortalClient(endpoint: submissions, name: portal)
        var waiting = try lines.enumerated().map { try submission($0.element, line: $0.offset + 1) }[...]
        var receipts = [Receipt?](repeating: nil, count: lines.count)
        let end = ContinuousClock.now + deadline
        var left = lines.count
        while left > 0 {
            guard ContinuousClock.now < end else { throw FederationError.noAnswer(left) }
            // The same dossier twice in the lines: one after the other.
            while client.hasRoom, let next = waiting.first, !client.isUnderWay(next.key) {
                client.submit(next)
                waiting.removeFirst()
            }
            for (submission, outcome) in try client.step(.milliseconds(20)) {
                left -= 1
                switch outcome {
                case .accepted(let fields): receipts[submission.tag - 1] = Receipt(fields)
                case .refused(let refusal):
                    throw FederationError.refused(line: submission.tag, code: refusal.code.rawValue, message: refusal.message)
                }
            }
        }
        return receipts.compactMap(\.self)
    }

    /// Waits until the préfectures have reported on each of these dossiers, and tells the last report on each, in the same order.
    ///
    /// - Throws: ``FederationError/noReport(_:)`` when `deadline` has passed.
    public func reports(on ids: [String], within deadline: Duration) throws -> [Report] {
        let reader = try LedgerReader(dataDirectory: directory + "/intake")
        var reports: [String: Report] = [:]
        try awaitCondition(within: deadline) {
            for id in ids where reports[id] == nil {
                guard let dossier = DossierID(id) else { throw FederationError.notAnID(id) }
                reports[id] = try reader.history(of: dossier).flatMap { Report($0) }
            }
            return reports.count == Set(ids).count ? nil : FederationError.noReport(ids.count - reports.count)
        }
        return ids.compactMap { reports[$0] }
    }

    // MARK: Starting

    private func startNode(of stream: Topology.Stream) throws {
        nodes.add(
            try RunningNode(
                stream, replies: replies, directory: "\(directory)/\(stream.name)", rules: rules,
                office: Office(of: stream, in: topology)), of: stream.tenant.description
        )
    }

    private func awaitServing(_ streams: [StreamName], within deadline: Duration) throws {
        let names = Set(streams.map(\.description))
        try awaitCondition(within: deadline) {
            let status = try ControlClient.status(of: directory + "/intake")
            guard case .array(let all)? = status?["streams"] else { return FederationError.notServed(names.sorted()) }
            let serving = all.compactMap { stream -> String? in
                guard stream["standing"] == .string("serving"), case .string(let name)? = stream["stream"] else { return nil }
                return name
            }
            let missing = names.subtracting(serving)
            return missing.isEmpty ? nil : FederationError.notServed(missing.sorted())
        }
    }

    private func submission(_ text: String, line: Int) throws -> Submission {
        var random = SystemRandomNumberGenerator()
        let now = Moment.now.wall
        let id = DossierID(milliseconds: UInt64(now.milliseconds), random: (random.next(), random.next()))
        do throws(Refusal) {
            return try Submission(
                line: DossierLine.parse(Array(text.utf8)), tag: line, id: id, submittedAt: now, directory: ".")
        } catch {
            throw FederationError.refused(line: line, code: error.code.rawValue, message: error.message)
        }
    }

    /// A short path: a socket's has 107 bytes at most.
    private static func temporaryDirectory() throws -> String {
        let path = "/tmp/saisine-\(UUID().uuidString.prefix(8).lowercased())"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        return path
    }
}

/// Looks again and again until nothing is missing, or the deadline has passed: then throws what was missing last.
func awaitCondition(within deadline: Duration, _ missing: () throws -> FederationError?) throws {
    let end = ContinuousClock.now + deadline
    while let error = try missing() {
        guard ContinuousClock.now < end else { throw error }
        // Between two looks; the other side is a process's ledger, which tells nobody.
        poll(nil, 0, 2)
    }
}
