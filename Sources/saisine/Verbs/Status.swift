import Dossiers
import Federation
import Ledger

extension Command {
    static let status = Command(
        "status", summary: "show how every stream of an intake or a node stands",
        details: """
            At an intake the streams are its dossiers on their way to each préfecture, at a node its reports on their way back. Progress is \
            read in the ledger; a running process adds what only it knows.
            """,
        options: [.data, .json],
        examples: [
            Example("saisine status --data DIR/intake", "a table"),
            Example("saisine status --data DIR/18 --json", "one object per stream"),
        ],
        run: StatusVerb.run)
}

private enum StatusVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let directory = try arguments.required(.data)
        let reader = try LedgerReader(dataDirectory: directory)
        let live = try ControlClient.status(of: directory)
        let streams = try reader.streams().map {
            StreamStatus(recorded: $0, role: reader.role, live: live, pause: try reader.pause())
        }
        if arguments.has(.json) {
            for stream in streams { try console.output.line(stream.json) }
        } else {
            try show(streams, reader, isRunning: live != nil, console)
        }
        return .success
    }

    private static func show(_ streams: [StreamStatus], _ reader: LedgerReader, isRunning: Bool, _ console: Console) throws {
        let role = reader.role == .intake ? "intake, streams of dossiers" : "node, stream of reports"
        try console.output.line("\(role) (\(isRunning ? "running" : "not running"))")
        var table = Table([
            ("TENANT", .left), ("STREAM", .left), ("STANDING", .left), ("HEAD", .right), ("ACKNOWLEDGED", .right),
            ("BACKLOG", .right),
            ("OLDEST WAITING", .left), ("LAST HEARD", .left), ("RECEIVED", .right), ("PARKED", .right),
        ])
        for stream in streams { table.add(stream.cells) }
        try table.show(on: console)
        for note in streams.flatMap(\.notes) { try console.output.line(note) }
    }
}

/// A stream as its ledger has it, and what its running process adds.
struct StreamStatus {
    let recorded: StreamReading
    let role: LedgerFile.Role
    /// `nil` when no process serves the data directory.
    private let live: JSONObject?

    /// Of a node whose process does not run: whether a person paused it.
    private let pause: Pause?

    init(recorded: StreamReading, role: LedgerFile.Role, live: JSONValue?, pause: Pause?) {
        self.recorded = recorded
        self.role = role
        self.pause = live == nil ? pause : nil
        guard case .array(let streams) = live?["streams"] else {
            self.live = live == nil ? nil : JSONObject()
            return
        }
        let mine = streams.first { $0["stream"] == .string("\(recorded.stream)") }
        if case .object(let object) = mine { self.live = object } else { self.live = JSONObject() }
    }

    /// The ledger's figures, which are the truth; of the process only what the ledger does not have, and when it last heard.
    var json: JSONValue {
        let members: KeyValuePairs<String, JSONValue> = [
            "tenant": .string("\(recorded.tenant)"), "stream": .string("\(recorded.stream)"),
            "channel": .string(role == .intake ? "dossiers" : "reports"), "head": .number(recorded.head),
            "acknowledged": .number(recorded.acknowledged), "backlog": .number(recorded.backlog),
            "oldestWaiting": time(recorded.oldestWaiting), "lastHeard": lastHeard, "received": .number(recorded.received),
            "parked": .number(recorded.parked),
            "retrying": .number(recorded.retrying), "gaps": .number(recorded.gaps),
            "stoppage": recorded.stoppage.map { .string($0) } ?? .null, "running": .bool(live != nil),
        ]
        var object = JSONObject(members.map { JSONObject.Member(name: $0.key, value: $0.value) })
        if let pause {
            object["paused"] = .object([
                "cause": .string("paused"), "since": .string("\(pause.since)"), "reason": .string(pause.reason),
            ])
        }
        for member in live?.members ?? [] where object[member.name] == nil { object[member.name] = member.value }
        return .object(object)
    }

    var cells: [String] {
        [
            "\(recorded.tenant)", "\(recorded.stream)", standing, "\(recorded.head)", "\(recorded.acknowledged)",
            "\(recorded.backlog)",
            recorded.oldestWaiting?.description ?? "-", text(lastHeard) ?? "-", "\(recorded.received)", "\(recorded.parked)",
        ]
    }

    /// Why dossiers or reports wait although the other side is there, a sentence each.
    var notes: [String] {
        var notes: [String] = []
        let (dossiers, reports) =
            role == .intake ? ("Its node takes", "This intake takes") : ("This node takes", "Its intake takes")
        if let held = json["paused"], !held.isNull {
            notes.append("Stream \(recorded.stream): \(dossiers) no dossiers, \(sentence(held))")
        }
        if let held = json["reportsHeld"], !held.isNull {
            notes.append("Stream \(recorded.stream): \(reports) no reports, \(sentence(held))")
        }
        return notes
    }

    private func sentence(_ held: JSONValue) -> String {
        "\(text(held["cause"]) ?? "held") since \(text(held["since"]) ?? "-"): \(text(held["reason"]) ?? "")"
    }

    private var standing: String { recorded.stoppage ?? text(live?["standing"]) ?? (live == nil ? "not running" : "-") }

    private var lastHeard: JSONValue {
        if let heard = live?["lastHeard"], !heard.isNull { return heard }
        return time(recorded.lastHeard)
    }

    private func time(_ time: UnixTime?) -> JSONValue { time.map { .string("\($0)") } ?? .null }

    private func text(_ value: JSONValue?) -> String? {
        if case .string(let text) = value { return text }
        return nil
    }
}
