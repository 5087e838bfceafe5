import Dossiers
import Ledger
import Streams

extension Command {
    static let parkedList = Command(
        "parked list", summary: "list the entries that were received and could not be used",
        details: """
            They hold up nothing: the entries after them have been taken. Each is kept as it came, until `parked retry` can use it or \
            `parked discard` gives it up. One that fails is tried several times before it is parked: those that wait for another attempt are \
            counted below the table.
            """,
        options: [.data, ParkedListVerb.all, .json],
        examples: [
            Example("saisine parked list --data DIR/18", "a table"),
            Example(
                "saisine parked list --all --data DIR/intake --json", "one object per entry, also of those that wait no more"),
        ],
        run: ParkedListVerb.run)
}

private enum ParkedListVerb {
    static let all = Option("all", nil, "also those that were retried with success or discarded")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let reader = try LedgerReader(dataDirectory: arguments.required(.data))
        let entries = try reader.parked(isWhole: arguments.has(all))
        guard !arguments.has(.json) else {
            for entry in entries { try console.output.line(.object(entry.object)) }
            return .success
        }
        var table = Table([
            ("ROW", .right), ("STREAM", .left), ("SEQUENCE", .right), ("KIND", .left), ("DOSSIER", .left), ("STATE", .left),
            ("AT", .left), ("ATTEMPTS", .right), ("REASON", .left),
        ])
        for entry in entries {
            table.add([
                "\(entry.row)", entry.stream, "\(entry.sequence)", entry.kindName, "\(entry.dossier)", entry.state,
                "\(entry.at)", "\(entry.trials.attempts)", entry.reason,
            ])
        }
        try table.show(on: console)
        let retrying = try reader.streams().reduce(0) { $0 + $1.retrying }
        if retrying > 0 {
            try console.output.line("\(retrying) more failed and wait for another attempt, or behind one that does.")
        }
        return .success
    }
}

extension ParkedEntry {
    var kindName: String { kind?.description ?? "unreadable header" }

    /// `parked` while it waits.
    var state: String { ended?.how.rawValue ?? "parked" }

    /// Without its body, which may hold personal data.
    var object: JSONObject {
        let members: KeyValuePairs<String, JSONValue> = [
            "row": .number(row), "stream": .string(stream), "sequence": .number(sequence), "kind": .string(kindName),
            "dossier": .string("\(dossier)"), "revision": .number(revision), "state": .string(state), "at": .string("\(at)"),
            "reason": .string(reason), "attempts": .number(trials.attempts), "firstAt": .string("\(trials.firstAt)"),
            "lastAt": .string("\(trials.lastAt)"), "lastError": .string(trials.lastError), "bytes": .number(body.count),
            "endedAt": ended.map { .string("\($0.at)") } ?? .null, "endedReason": ended.map { .string($0.reason) } ?? .null,
        ]
        return JSONObject(members.map { JSONObject.Member(name: $0.key, value: $0.value) })
    }
}
