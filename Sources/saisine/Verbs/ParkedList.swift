import Dossiers
import Ledger
import Streams

extension Command {
    static let parkedList = Command(
        "parked list", summary: "list the entries that were received and could not be used",
        details: "They hold up nothing: the entries after them have been taken. Each is kept as it came.",
        options: [.data, .json],
        examples: [
            Example("saisine parked list --data DIR/18", "a table"),
            Example("saisine parked list --data DIR/intake --json", "one object per entry"),
        ],
        run: { arguments, console in
            let entries = try LedgerReader(dataDirectory: arguments.required(.data)).parked()
            guard !arguments.has(.json) else {
                for entry in entries { try console.output.line(.object(entry.object)) }
                return .success
            }
            var table = Table([
                ("ROW", .right), ("STREAM", .left), ("SEQUENCE", .right), ("KIND", .left), ("DOSSIER", .left), ("AT", .left),
                ("REASON", .left),
            ])
            for entry in entries {
                table.add([
                    "\(entry.row)", entry.stream, "\(entry.sequence)", entry.kindName, "\(entry.dossier)", "\(entry.at)",
                    entry.reason,
                ])
            }
            try table.show(on: console)
            return .success
        })
}

extension ParkedEntry {
    var kindName: String { kind?.description ?? "unreadable header" }

    /// Without its body, which may hold personal data.
    var object: JSONObject {
        let members: KeyValuePairs<String, JSONValue> = [
            "row": .number(row), "stream": .string(stream), "sequence": .number(sequence), "kind": .string(kindName),
            "dossier": .string("\(dossier)"), "revision": .number(revision), "at": .string("\(at)"),
            "reason": .string(reason), "bytes": .number(body.count),
        ]
        return JSONObject(members.map { JSONObject.Member(name: $0.key, value: $0.value) })
    }
}
