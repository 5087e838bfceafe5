import Dossiers
import Federation
import Ledger

/// The verbs of the desk that change nothing, but what their asker has seen.
extension Command {
    static let deskList = Command(
        "desk list", summary: "list dossiers, the earliest legal date first (for préfectures' agents; speaks French)",
        details: """
            Without options, every open dossier. Each line shows the end of the number, by which every other verb knows the dossier. A + behind the \
            state: the applicant has added something that nobody has answered yet.
            """,
        options: Desk.options + [
            DeskReading.state, DeskReading.demarche, DeskReading.mine, DeskReading.free, DeskReading.overdue, DeskReading.due,
            DeskReading.complemented, DeskReading.text, DeskReading.limit, DeskReading.after, .json,
        ],
        examples: [
            Example("saisine desk list", "every open dossier, the most urgent first"),
            Example("saisine desk list --mine", "what you hold"),
            Example("saisine desk list --state complete --free --due 2026-12-31", "to be taken up before the year ends"),
            Example("saisine desk list --text diallo", "by a part of a name, of the foreigner's number or of the id"),
        ],
        run: DeskReading.list)

    static let deskShow = Command(
        "desk show", operands: "ID", count: 1...1, summary: "show all there is to know of a dossier (speaks French)",
        details:
            "The number, or at least six hexadecimal digits of its beginning or end. Whoever holds the dossier has then seen it as it is now.",
        options: Desk.options + [.json],
        examples: [Example("saisine desk show 904eceac", "by the end of its number")],
        run: DeskReading.show)

    static let deskWhoami = Command(
        "desk whoami", summary: "say who you are at the desk, and what you may do (speaks French)",
        options: Desk.options + [.json], examples: [Example("saisine desk whoami", "name, role, dossiers in hand")],
        run: DeskReading.whoami)

    static let deskReasons = Command(
        "desk reasons", summary: "list the reasons that are ready to give, for a complement or a refusal (speaks French)",
        options: Desk.options + [DeskReading.demarche, .json],
        examples: [Example("saisine desk reasons --demarche dcem", "those of one démarche")],
        run: DeskReading.reasons)
}

private enum DeskReading {
    static let state = Option("state", "STATES", "these states, separated by commas, as complete,under-instruction")
    static let demarche = Option("demarche", "NAME", Demarche.allCases.map(\.rawValue).joined(separator: ", "))
    static let mine = Option("mine", nil, "only what you hold")
    static let free = Option("free", nil, "only what nobody holds")
    static let overdue = Option("overdue", nil, "only those of which silence counts as a refusal by now")
    static let due = Option("due", "DATE", "only those whose legal date is then or before")
    static let complemented = Option("new", nil, "only those to which the applicant has added something")
    static let text = Option("text", "TEXT", "a part of a name, of the foreigner's number or of the id")
    static let limit = Option("limit", "N", "at most so many (default: 50)")
    static let after = Option("after", "PLACE", "go on where an earlier list ended, as it says")

    static func list(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let desk = try Desk(arguments)
        let filter = try filter(arguments)
        let limit = try arguments.number(limit, in: 1...1_000_000, default: 50)
        var place = try arguments.parsed(after, "the place that a list ended with") { DeskPlace($0) }
        var view = DeskListView(isJSON: arguments.has(.json))
        repeat {
            let count = min(DeskRequest.pageMax, limit - view.count)
            let page = try desk.ask(.list(filter, after: place, atMost: count)).json
            try view.add(page, console)
            place = page["next"]?.words.flatMap { DeskPlace($0) }
        } while place != nil && view.count < limit
        let counts = arguments.has(.json) ? nil : try desk.ask(.counts).json
        try view.end(counts, more: place, console)
        return .success
    }

    static func show(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let answer = try Desk(arguments).ask(.show(arguments.dossier(arguments.operands[0]))).json
        if arguments.has(.json) { try console.output.line(answer) } else { try DeskShowView(answer).show(on: console) }
        return .success
    }

    static func whoami(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let answer = try Desk(arguments).ask(.whoami).json
        if arguments.has(.json) {
            try console.output.line(answer)
            return .success
        }
        let role = answer["role"]?.words.flatMap { Agent.Role(rawValue: $0) }
        let held = answer["claims"]?.whole ?? 0
        let office = answer["office"]?.words.map { $0.isEmpty ? "" : ", \($0)" } ?? ""
        try console.output.line(
            "\(answer["name"]?.words ?? ""), \(role?.french ?? "")\(office) : \(held) dossier\(held > 1 ? "s" : "") en main")
        return .success
    }

    static func reasons(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let answer = try Desk(arguments).ask(.reasons(try kind(arguments))).json
        for act in CannedReason.Act.allCases {
            let reasons = (answer["reasons"]?.elements ?? []).filter { $0["act"]?.words == act.rawValue }
            if arguments.has(.json) {
                for reason in reasons { try console.output.line(reason) }
                continue
            }
            let title =
                act == .ask
                ? "Pour demander une pièce (desk ask --piece PIÈCE=CODE)" : "Pour refuser (desk refuse --reason CODE)"
            try console.output.line(console.bold(title))
            var table = Table([("CODE", .left), ("MOTIF", .left), ("FONDEMENT", .left)])
            for reason in reasons {
                let none = act == .ask ? "" : "à donner (--law)"
                table.add([
                    reason["code"]?.words ?? "", DeskWords.cut(reason["label"]?.words ?? "", 50),
                    DeskWords.cut(reason["basis"]?.words ?? none, 24),
                ])
            }
            try table.show(on: console)
            try console.output.line()
        }
        return .success
    }

    private static func kind(_ arguments: Arguments) throws(Failure) -> Demarche? {
        try arguments.parsed(demarche, "one of " + Demarche.allCases.map(\.rawValue).joined(separator: ", ")) {
            Demarche(rawValue: $0)
        }
    }

    private static func filter(_ arguments: Arguments) throws(Failure) -> DeskFilter {
        var filter = DeskFilter()
        let names = DossierState.allCases.map(\.rawValue).joined(separator: ", ")
        filter.states =
            try arguments.parsed(state, "of \(names), separated by commas") { text -> [DossierState]? in
                let words = text.split(separator: ",")
                let states = words.compactMap { DossierState(rawValue: String($0)) }
                return states.count == words.count ? states : nil
            } ?? []
        filter.demarche = try kind(arguments)
        filter.mine = arguments.has(mine)
        filter.free = arguments.has(free)
        filter.overdue = arguments.has(overdue)
        filter.complemented = arguments.has(complemented)
        filter.dueBefore = try arguments.parsed(due, "a day such as 2026-12-31") { CivilDate($0) }
        filter.text = try arguments.parsed(text, "two to 100 characters") { (2...100).contains($0.count) ? $0 : nil }
        return filter
    }
}
