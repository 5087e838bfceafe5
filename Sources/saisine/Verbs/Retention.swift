import Dossiers
import Federation
import Ledger

extension Command {
    static let retention = Command(
        "retention", summary: "show which settled dossiers are old enough to leave, or have them leave",
        details: """
            Without --apply nothing is changed. What leaves is the body of a dossier and its pieces, once it is collected, refused, withdrawn \
            or transferred for so many days, the other side has acknowledged it, and the other side's backup holds it; without such a \
            backup only after --unbacked-days. Its id, revision, hash, receipt and history stay for ever. What has left is not in later \
            backups either. With --apply and --reason the running process does it in small steps; where none runs, this command.
            """,
        options: [
            .data, RetentionVerb.days, RetentionVerb.unbackedDays, RetentionVerb.apply, RetentionVerb.reason, .json,
        ],
        examples: [
            Example("saisine retention --data DIR/intake", "what would leave, by stream"),
            Example("saisine retention --data DIR/18 --days 730", "with another age"),
            Example("saisine retention --data DIR/18 --apply --reason 'yearly'", "have it leave"),
        ],
        run: RetentionVerb.run)
}

private enum RetentionVerb {
    private static let standard = RetentionAges.standard
    static let days = Option("days", "N", "settled for so long, and in the other side's backup (default: \(standard.backed))")
    static let unbackedDays = Option(
        "unbacked-days", "N", "settled for so long, and in no backup that is known (default: \(standard.unbacked))")
    static let apply = Option("apply", nil, "discard it")
    static let reason = Option("reason", "TEXT", "with --apply: why, in one line; it is recorded with who did it and when")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let data = try arguments.required(.data)
        let ages = try ages(arguments)
        let reader = try LedgerReader(dataDirectory: data)
        guard arguments.has(apply) else {
            try show(try reader.retention(ages, now: Moment.now.wall), arguments, console)
            return .success
        }
        guard let directory = try directory(data) else { return try OperatorCommand.discard(ages).tell(arguments, console) }
        let request = try request(ages, arguments)
        let tally = try LedgerFile.sweep(directory, role: reader.role, ages) { tally in
            request.act(
                "discarded \(tally.dossiers) dossiers and \(tally.pieces) pieces, \(tally.bytes) bytes", at: Moment.now.wall)
        }
        if arguments.has(.json) {
            try console.output.line(.object(tally.members))
        } else {
            try console.output.line("discarded \(tally.dossiers) dossiers and \(tally.pieces) pieces, \(tally.bytes) bytes")
        }
        return .success
    }

    private static func ages(_ arguments: Arguments) throws(Failure) -> RetentionAges {
        let backed = try arguments.number(days, in: 0...36_500, default: standard.backed)
        let unbacked = try arguments.number(unbackedDays, in: 0...36_500, default: max(backed, standard.unbacked))
        guard unbacked >= backed else {
            throw Failure(
                .usage, "--unbacked-days is \(unbacked) and --days \(backed): what no backup holds never leaves earlier")
        }
        return RetentionAges(backed: backed, unbacked: unbacked)
    }

    private static func request(_ ages: RetentionAges, _ arguments: Arguments) throws(Failure) -> OperatorRequest {
        let reason = try arguments.required(.reason)
        do { return try OperatorRequest(.discard(ages), reason: reason, asker: .ofThisProcess) } catch {
            throw Failure(.usage, error.message)
        }
    }

    /// Nil while a process has it.
    private static func directory(_ data: String) throws(DataDirectoryError) -> DataDirectory? {
        do throws(DataDirectoryError) { return try DataDirectory(owning: data, role: "saisine retention") } catch {
            guard case .inUse = error else { throw error }
            return nil
        }
    }

    private static func show(
        _ streams: [(stream: StreamName, tally: RetentionTally)], _ arguments: Arguments, _ console: Console
    ) throws {
        if arguments.has(.json) {
            for (stream, tally) in streams {
                var object = tally.members
                object["stream"] = .string("\(stream)")
                try console.output.line(.object(object))
            }
            return
        }
        var table = Table([
            ("STREAM", .left), ("DOSSIERS", .right), ("BYTES OF BODIES", .right), ("PIECES", .right),
            ("BYTES OF PIECES", .right),
        ])
        for (stream, tally) in streams {
            table.add(["\(stream)", "\(tally.dossiers)", "\(tally.bodyBytes)", "\(tally.pieces)", "\(tally.pieceBytes)"])
        }
        try table.show(on: console)
        try console.output.line("nothing was changed; --apply with --reason discards it")
    }
}

extension RetentionTally {
    fileprivate var members: JSONObject {
        let members: KeyValuePairs<String, JSONValue> = [
            "dossiers": .number(dossiers), "bodyBytes": .number(bodyBytes), "pieces": .number(pieces),
            "pieceBytes": .number(pieceBytes),
        ]
        return JSONObject(members.map { JSONObject.Member(name: $0.key, value: $0.value) })
    }
}
