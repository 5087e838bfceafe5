import Dossiers
import Federation
import Ledger

extension Command {
    static let status = Command(
        "status", summary: "show how every stream of an intake or a node stands",
        details: """
            At an intake the streams are its dossiers on their way to each préfecture, at a node its reports on their way back. Progress is \
            read in the ledger; a running process adds what only it knows. GAPS counts ranges of entries that the other side had discarded \
            before they came. Below the table stand the room on the disk with the reserve that is kept, and when the ledger was last backed up \
            and last checked as a whole. At an intake QUOTA tells how much of what may wait for a préfecture does. At a \
            node the last lines tell how many dossiers wait for a decision, how near their legal dates are, and how many wait for their \
            applicants.
            """,
        options: [.data, KeepingStatus.backupAge, LifeStatus.warnDays, .topology, .json],
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
        let disk = try DiskStatus(role: reader.role, directory: directory, live: live)
        let streams = try reader.streams().map {
            StreamStatus(recorded: $0, role: reader.role, disk: disk, live: live, pause: try reader.pause())
        }
        let keeping = try KeepingStatus(reader, arguments, now: Moment.now.wall)
        let life = try LifeStatus(reader, arguments, now: Moment.now.wall)
        let outbox = try reader.outbox(now: Moment.now.wall)
        if arguments.has(.json) {
            for stream in streams {
                let kept = keeping.adding(to: stream.json, stream.recorded.stream)
                let told = life?.adding(to: kept) ?? kept
                try console.output.line(outbox?.adding(to: told) ?? told)
            }
        } else {
            try show(streams, disk, reader, isRunning: live != nil, console)
            for line in keeping.lines + (life?.lines ?? []) { try console.output.line(line) }
            if let outbox { try console.output.line(outbox.line) }
        }
        return .success
    }

    private static func show(
        _ streams: [StreamStatus], _ disk: DiskStatus, _ reader: LedgerReader, isRunning: Bool, _ console: Console
    ) throws {
        let role = reader.role == .intake ? "intake, streams of dossiers" : "node, stream of reports"
        try console.output.line("\(role) (\(isRunning ? "running" : "not running"))")
        let quota: [(title: String, alignment: Table.Alignment)] = reader.role == .intake ? [("QUOTA", .right)] : []
        var table = Table(
            [
                ("TENANT", .left), ("STREAM", .left), ("STANDING", .left), ("HEAD", .right), ("ACKNOWLEDGED", .right),
                ("BACKLOG", .right),
            ] + quota + [
                ("OLDEST WAITING", .left), ("LAST HEARD", .left), ("RECEIVED", .right), ("PARKED", .right), ("GAPS", .right),
            ])
        for stream in streams { table.add(stream.cells) }
        try table.show(on: console)
        for note in streams.flatMap(\.notes) { try console.output.line(note) }
        try console.output.line(disk.line)
        var told: Set<TenantCode> = []
        for stream in streams where told.insert(stream.recorded.tenant).inserted {
            if let line = stream.quota?.line(stream.recorded.tenant) { try console.output.line(line) }
        }
    }
}

/// A stream as its ledger has it, and what its running process adds.
struct StreamStatus {
    let recorded: StreamReading
    let role: LedgerFile.Role
    private let disk: DiskStatus
    /// `nil` when no process serves the data directory.
    private let live: JSONObject?

    /// Of a node whose process does not run: whether a person paused it.
    private let pause: Pause?

    init(recorded: StreamReading, role: LedgerFile.Role, disk: DiskStatus, live: JSONValue?, pause: Pause?) {
        self.recorded = recorded
        self.role = role
        self.disk = disk
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
            "backlogBytes": .number(recorded.backlogBytes),
            "oldestWaiting": time(recorded.oldestWaiting), "lastHeard": lastHeard, "received": .number(recorded.received),
            "parked": .number(recorded.parked),
            "retrying": .number(recorded.retrying), "gaps": .number(recorded.gaps),
            "stoppage": recorded.stoppage.map { .string($0) } ?? .null, "running": .bool(live != nil),
            "disk": disk.json,
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
        ] + (role == .intake ? [quota?.cell ?? "-"] : []) + [
            recorded.oldestWaiting?.description ?? "-", text(lastHeard) ?? "-", "\(recorded.received)", "\(recorded.parked)",
            "\(recorded.gaps)",
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
    /// Of its tenant; nil at a node, and when no intake runs.
    var quota: QuotaStatus? { QuotaStatus(live) }

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
