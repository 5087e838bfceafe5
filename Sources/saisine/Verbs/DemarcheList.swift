import Dossiers

extension Command {
    static let demarcheList = Command(
        "demarche list", summary: "list the démarches, with the rule in force of each (in French)",
        options: AskedRules.options,
        examples: [
            Example("saisine demarche list", "today's general rules"),
            Example("saisine demarche list --tenant 76 --on 2021-01-01", "those of a préfecture on a day"),
        ],
        run: DemarcheListVerb.run)
}

private enum DemarcheListVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let asked = try AskedRules(arguments)
        if arguments.has(.json) {
            for demarche in Demarche.allCases { try console.output.line(json(demarche, asked)) }
            return .success
        }
        var table = Table([
            ("DÉMARCHE", .left), ("DEPUIS LE", .left), ("PIÈCES", .right), ("SILENCE", .left), ("INTITULÉ", .left),
        ])
        for demarche in Demarche.allCases {
            let rule = asked.rule(for: demarche)
            table.add([
                demarche.rawValue, "\(rule.from)", "\(rule.pieces.count { $0.isAlwaysAsked })",
                rule.handling.silenceMonths.map { "refus à \($0) mois" } ?? "sans effet", rule.title,
            ])
        }
        try table.show(on: console)
        return .success
    }

    private static func json(_ demarche: Demarche, _ asked: AskedRules) -> JSONValue {
        let rule = asked.rule(for: demarche)
        return .object([
            "demarche": .string(demarche.rawValue), "title": .string(rule.title), "from": .string("\(rule.from)"),
            "to": rule.to.map { .string("\($0)") } ?? .null, "pieces": .number(rule.pieces.count { $0.isAlwaysAsked }),
            "silenceMonths": rule.handling.silenceMonths.map { .number($0) } ?? .null,
        ])
    }
}

extension PieceRule {
    fileprivate var isAlwaysAsked: Bool { conditions.isEmpty && !isOptional }
}
