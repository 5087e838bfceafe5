import Dossiers
import Federation
import Ledger

extension Command {
    static let parkedRetry = Command(
        "parked retry", operands: "[ROW|DOSSIER]…", count: 0...ParkedSelection.rowsMax,
        summary: "try again to use parked entries",
        details: """
            After what was wrong has been put right: a newer program, a rule, a missing piece. A dossier that can be used now is checked and \
            reported as if it had just come; one that still cannot stays parked, with one attempt more and its reason. Name rows of `parked \
            list`, dossiers, or say --all. It works whether the process of the data directory runs or not, and is recorded.
            """,
        options: OperatorCommand.options + [ParkedRows.all],
        examples: [
            Example("saisine parked retry 3 4 --data DIR/18", "rows 3 and 4"),
            Example("saisine parked retry --all --data DIR/18 --reason 'new version'", "everything that is parked"),
        ],
        run: { arguments, console in
            try OperatorCommand.retryParked(ParkedRows.selection(arguments)).tell(arguments, console)
        })

    static let parkedDiscard = Command(
        "parked discard", operands: "[ROW|DOSSIER]…", count: 0...ParkedSelection.rowsMax,
        summary: "give parked entries up, with a reason",
        details: """
            Their bodies are erased here; that they were parked, who gave them up and why stays. A node tells its intake, whose history of \
            the dossier shows it; the dossier itself stays shown as parked there, and its body is kept there. This cannot be undone: look \
            with `parked show` first.
            """,
        options: OperatorCommand.options + [ParkedRows.all],
        examples: [
            Example("saisine parked discard 3 --data DIR/18 --reason 'sent twice, the other is in order'", "row 3"),
            Example("saisine parked discard --all --data DIR/intake --reason 'an exercise'", "everything that is parked"),
        ],
        run: { arguments, console in
            try OperatorCommand.discardParked(ParkedRows.selection(arguments)).tell(arguments, console)
        })
}

/// Which parked entries a command line names.
enum ParkedRows {
    static let all = Option("all", nil, "everything that is parked, at most \(ParkedSelection.rowsMax) at a time")

    static func selection(_ arguments: Arguments) throws -> ParkedSelection {
        guard !arguments.has(all) else {
            guard arguments.operands.isEmpty else { throw Failure(.usage, "name rows, or say --all, not both") }
            return .all
        }
        guard !arguments.operands.isEmpty else {
            throw Failure(.usage, "name rows of `saisine parked list`, or say --all")
        }
        return .rows(try rows(arguments.operands, in: arguments.required(.data)))
    }

    private static func rows(_ operands: [String], in directory: String) throws -> [Int64] {
        var parked: [ParkedEntry]?
        return try operands.flatMap { operand -> [Int64] in
            if let row = Int64(operand) { return [row] }
            guard let dossier = DossierID(operand) else {
                throw Failure(.usage, "“\(operand)” is no row and no dossier: `saisine parked list` shows both")
            }
            if parked == nil { parked = try LedgerReader(dataDirectory: directory).parked(isWhole: false) }
            let rows = (parked ?? []).filter { $0.dossier == dossier }.map(\.row)
            guard !rows.isEmpty else { throw Failure(.badData, "nothing of dossier \(dossier) is parked in \(directory)") }
            return rows
        }
    }
}
