import Dossiers
import Federation
import Foundation
import Ledger
import SQLite
import Streams

/// An intake and two nodes as processes of their own, of which one is away while its backlog grows.
final class CatchUpTrial {
    static let absent = "18"
    static let present = "36"
    /// In MiB: the page cache of a ledger is 64, a window 8 on either side of a socket; a backlog held in memory would go far beyond.
    static let memoryMax = 320

    private let count: Int
    private let scratch: Scratch
    private var processes: [String: Process] = [:]
    private let client: PortalClient
    private var topology: String { scratch.path("fed/topology.json") }

    init(count: Int) throws {
        self.count = count
        let federation = try CommandLineFederation(tenants: "\(Self.absent),\(Self.present)")
        // Its topology and its ports serve on; its processes do not.
        guard case .string(let submissions)? = federation.ready["submissions"] else { throw CatchUpError.notReady }
        federation.stop()
        scratch = federation.scratch
        client = try PortalClient(endpoint: submissions, name: "live")
        try start("intake", ["intake", "run"])
        try start(Self.present, ["node", "run", "--tenant", Self.present, "--rules", rules])
        // Its first dossiers would wait for its subscription.
        guard try wait(within: .seconds(60), { try isServing(Self.present) }) else { throw CatchUpError.notReady }
    }

    private var rules: String { Saisine.path(inPackage: "Topology/demarches") }

    private func start(_ part: String, _ words: [String]) throws {
        processes[part] = try Saisine.start(
            words + ["--topology", topology, "--data", data(of: part), "--log-level", "error"],
            output: FileHandle.nullDevice)
        guard try wait(within: .seconds(60), { try ControlClient.status(of: data(of: part)) != nil }) else {
            throw CatchUpError.notReady
        }
    }

    func stop() {
        for process in processes.values where process.isRunning { process.terminate() }
        for process in processes.values { process.waitUntilExit() }
    }

    func data(of part: String) -> String { scratch.path("fed/\(part)") }

    private func wait(within time: Duration, _ isTrue: () throws -> Bool) rethrows -> Bool {
        let end = ContinuousClock.now + time
        while ContinuousClock.now < end {
            if try isTrue() { return true }
            poll(nil, 0, 5)
        }
        return false
    }

    // MARK: The backlog

    /// Submits the dossiers of the préfecture whose node is away, as any portal would, and waits for every receipt.
    func fill() throws {
        let cher = try Self.place("18000", "18033")
        let note = String(repeating: "one kilobyte in all, ", count: 40)
        var submitted = 0
        var accepted = 0
        while accepted < count {
            while submitted < count, client.hasRoom {
                client.submit(Self.submission(to: cher, note: note))
                submitted += 1
            }
            accepted += try receipts()
        }
    }

    /// Receipts that have come; any refusal ends the trial.
    private func receipts() throws -> Int {
        let outcomes = try client.step(.seconds(1)).map(\.outcome)
        for case .refused(let refusal) in outcomes { throw CatchUpError.refused(refusal) }
        return outcomes.count
    }

    private static func place(_ postalCode: String, _ commune: String) throws -> (PostalCode, CommuneCode) {
        guard let code = PostalCode(postalCode), let commune = CommuneCode(commune) else { throw CatchUpError.notReady }
        return (code, commune)
    }

    private static func submission(to place: (code: PostalCode, commune: CommuneCode), note: String) -> Submission {
        let now = UInt64(Moment.now.wall.milliseconds)
        let id = DossierID(milliseconds: now, random: (.random(in: 0 ... .max), .random(in: 0 ... .max)))
        let body = """
            {"id":"\(id)","revision":1,"demarche":"changement-adresse","postalCode":"\(place.code)","commune":"\(place.commune)",\
            "applicant":{"birthName":"Essai"},"note":"\(note)","pieces":[]}
            """
        return Submission(
            tag: 0, id: id, revision: 1, demarche: .changementAdresse, postalCode: place.code, commune: place.commune,
            body: Array(body.utf8))
    }

    // MARK: Measuring

    /// Ends the intake and starts it again; how long it takes until it answers.
    func restartIntake() throws -> Duration {
        processes["intake"]?.terminate()
        processes["intake"]?.waitUntilExit()
        let began = ContinuousClock.now
        try start("intake", ["intake", "run"])
        let took = ContinuousClock.now - began
        guard try wait(within: .seconds(60), { try isServing(Self.present) }) else { throw CatchUpError.notReady }
        return took
    }

    /// How long `saisine status` takes, and that it tells the backlog.
    func statusTime() throws -> Duration {
        let began = ContinuousClock.now
        let told = try CommandLineFederation.values(Saisine.run(["status", "--data", data(of: "intake"), "--json"]).output)
        let took = ContinuousClock.now - began
        guard told.contains(where: { $0["stream"] == .string(Self.absent) && $0["backlog"] == .number(count) }) else {
            throw CatchUpError.wrongBacklog
        }
        return took
    }

    func startAbsentNode() throws {
        try start(Self.absent, ["node", "run", "--tenant", Self.absent, "--rules", rules])
    }

    /// Whether every dossier of the backlog is acknowledged and its report recorded.
    func isCaughtUp() throws -> Bool {
        let stream = try status(of: Self.absent)
        return stream?["acknowledged"] == .number(count) && stream?["reportsTaken"] == .number(count)
    }

    private func isServing(_ stream: String) throws -> Bool { try status(of: stream)?["standing"] == .string("serving") }

    private func status(of stream: String) throws -> JSONValue? {
        guard case .array(let streams)? = try ControlClient.status(of: data(of: "intake"))?["streams"] else { return nil }
        return streams.first { $0["stream"] == .string(stream) }
    }

    /// The most memory that a process ever had resident, in MiB.
    func peakMemory(of part: String) throws -> Int {
        guard let process = processes[part] else { throw CatchUpError.notReady }
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        guard let kilobytes = line?.split(separator: " ").dropLast().last.flatMap({ Int($0.split(separator: "\t").last ?? $0) })
        else { throw CatchUpError.notReady }
        return kilobytes / 1_024
    }

    // MARK: The other tenant

    /// Submits one dossier after the other to the préfecture that was never away.
    ///
    /// - Parameter isEnough: of how many; asked before each.
    /// - Returns: how long each took to its receipt, as its portal saw it, and on to its acknowledgement, as the ledger notes it.
    func live(until isEnough: (Int) throws -> Bool) throws -> Latencies {
        let indre = try Self.place("36000", "36044")
        var sent: [(id: DossierID, wait: Duration)] = []
        while try !isEnough(sent.count) {
            let submission = Self.submission(to: indre, note: "")
            let began = ContinuousClock.now
            client.submit(submission)
            while try receipts() == 0 {
                guard ContinuousClock.now < began + .seconds(60) else { throw CatchUpError.noReceipt }
            }
            sent.append((submission.header.dossier, ContinuousClock.now - began))
            // A town hall, not a flood.
            poll(nil, 0, 5)
        }
        let reader = try LedgerReader(dataDirectory: data(of: "intake"))
        return try Latencies(sent.map { try $0.wait + delivery(of: $0.id, reader) })
    }

    /// From acceptance to the node's acknowledgement.
    private func delivery(of id: DossierID, _ reader: LedgerReader) throws -> Duration {
        var latency: Duration?
        _ = try wait(within: .seconds(30)) {
            let events = try reader.history(of: id)?.events ?? []
            guard let accepted = events.first(where: { $0.kind == .accepted }),
                let delivered = events.first(where: { $0.kind == .delivered })
            else { return false }
            latency = .milliseconds(delivered.at.milliseconds - accepted.at.milliseconds)
            return true
        }
        guard let latency else { throw CatchUpError.notDelivered(id) }
        return latency
    }

    // MARK: The end

    /// The node holds each dossier once and in order, and the intake has one report on each. Asked of the files, once nobody writes them.
    func judge() throws {
        stop()
        let held = try numbers(
            """
            SELECT count(*), max(sequence), (SELECT count(*) FROM (
            SELECT sequence - lag(sequence) OVER (ORDER BY row) AS step FROM dossier) WHERE step <> 1) FROM dossier
            """, in: Self.absent)
        let reported = try numbers(
            """
            SELECT count(*), count(DISTINCT r.id), sum(d.report IS NOT NULL) FROM dossier d
            JOIN outgoing o ON o.stream = d.stream AND o.name = '\(Self.absent)' LEFT JOIN report r ON r.id = d.id
            """, in: "intake")
        guard held == [count, count, 0] else { throw CatchUpError.notHeld(held) }
        guard reported == [count, count, count] else { throw CatchUpError.notReported(reported) }
    }

    private func numbers(_ query: String, in part: String) throws -> [Int] {
        let database = try Database(path: data(of: part) + "/ledger.sqlite", mode: .readOnly)
        return try database.prepare(query).first { row in (0..<3).map { row.int($0) } } ?? []
    }
}

enum CatchUpError: Error {
    case notReady, wrongBacklog
    case noReceipt
    case refused(Refusal)
    case notDelivered(DossierID)
    case notHeld([Int])
    case notReported([Int])
}
