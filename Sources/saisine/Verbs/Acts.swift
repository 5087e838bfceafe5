import Dossiers
import Ledger

extension Command {
    static let acts = Command(
        "acts", summary: "list what people did to an intake or a node, the latest first",
        details: "Each act stands in the ledger since the moment of its effect: when, who, what, why, and what came of it.",
        options: [.data, .json],
        examples: [
            Example("saisine acts --data DIR/intake", "a table"),
            Example("saisine acts --data DIR/18 --json", "one object per act"),
        ],
        run: ActsVerb.run)
}

private enum ActsVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let reader = try LedgerReader(dataDirectory: arguments.required(.data))
        var table = Table([
            ("AT", .left), ("USER", .left), ("VERB", .left), ("SUBJECT", .left), ("REASON", .left), ("OUTCOME", .left),
        ])
        let isJSON = arguments.has(.json)
        try reader.forEachAct { row, act in
            if isJSON {
                try console.output.line(act.json(row: row))
            } else {
                table.add(["\(act.at)", act.user, act.verb, act.subject, act.reason, act.outcome])
            }
            return true
        }
        if !isJSON { try table.show(on: console) }
        return .success
    }
}

extension Act {
    fileprivate func json(row: Int64) -> JSONValue {
        .object([
            "row": .number(row), "at": .string("\(at)"), "uid": .number(uid), "user": .string(user), "verb": .string(verb),
            "subject": .string(subject), "reason": .string(reason), "outcome": .string(outcome),
        ])
    }
}
