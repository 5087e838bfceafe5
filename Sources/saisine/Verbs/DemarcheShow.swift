import Dossiers

extension Command {
    static let demarcheShow = Command(
        "demarche show", operands: "NAME", count: 1...1,
        summary: "explain a démarche's rule in French: who, pieces, conditions, deadlines, sources",
        details: """
            What an applicant is asked for, as the node checks it: fields, pieces with the kinds that serve, formats, sizes, ages and \
            conditions; what silence means and after how long; which version is in force and when the next one begins. With --tenant, a \
            préfecture's own rule where it has one.
            """,
        options: AskedRules.options,
        examples: [
            Example("saisine demarche show dcem", "today's general rule"),
            Example("saisine demarche show renouvellement-recepisse --tenant 76", "the Seine-Maritime's own"),
            Example("saisine demarche show dcem --on 2021-01-01 --json", "of a day, for a program"),
        ],
        run: DemarcheShowVerb.run)
}

private enum DemarcheShowVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let demarche = try demarche(arguments.operands[0])
        let asked = try AskedRules(arguments)
        let sheet = RuleSheet(demarche, asked)
        if arguments.has(.json) { try console.output.line(sheet.json) } else { try sheet.show(on: console) }
        return .success
    }

    private static func demarche(_ name: String) throws(Failure) -> Demarche {
        if let demarche = Demarche(rawValue: name) { return demarche }
        let names = Demarche.allCases.map(\.rawValue)
        let advice = nearestMatch(to: name, among: names).map { "did you mean \($0)?" }
        throw Failure(.usage, "unknown démarche “\(name)”; \(advice ?? "there are \(names.joined(separator: ", "))")")
    }
}
