import Dossiers
import Federation
import Ledger
import Streams

extension Command {
    static let streamList = Command(
        "stream list", summary: "show both directions of every stream, and how to leave one that is stopped",
        details: """
            What a ledger sends has an epoch, a head and how far the other side has it; of what it receives the next sequence is shown. A \
            stream that is cloned, diverged or stopped waits for a person: what that means is said below the table, with the command to type.
            """,
        options: [.data, .json],
        examples: [
            Example("saisine stream list --data DIR/intake", "a table, and advice"),
            Example("saisine stream list --data DIR/18 --json", "one object per direction"),
        ],
        run: StreamListVerb.run)
}

private enum StreamListVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let directory = try arguments.required(.data)
        let reader = try LedgerReader(dataDirectory: directory)
        let live = try ControlClient.status(of: directory)
        let places = try reader.standings().map {
            StreamPlace($0, role: reader.role, data: directory, standing: standing($0.stream, live))
        }
        if arguments.has(.json) {
            for place in places { for object in place.objects { try console.output.line(.object(object)) } }
        } else {
            try show(places, console)
        }
        return .success
    }

    /// The running process's word for how the stream stands.
    private static func standing(_ stream: StreamName, _ live: JSONValue?) -> String {
        guard let live else { return "not running" }
        guard case .array(let streams) = live["streams"],
            case .string(let word) = streams.first(where: { $0["stream"] == .string("\(stream)") })?["standing"]
        else { return "-" }
        return word
    }

    private static func show(_ places: [StreamPlace], _ console: Console) throws {
        var table = Table([
            ("STREAM", .left), ("DIRECTION", .left), ("EPOCH", .left), ("HEAD", .right), ("ACKNOWLEDGED", .right),
            ("NEXT", .right), ("STANDING", .left),
        ])
        for place in places { for cells in place.rows { table.add(cells) } }
        try table.show(on: console)
        for place in places {
            guard let advice = place.advice else { continue }
            try console.output.line("\nStream \(place.stream) is \(advice.word). \(advice.meaning)")
            for command in advice.commands { try console.output.line("  \(command)") }
        }
    }
}
