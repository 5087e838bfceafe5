import Dossiers
import Federation
import Ledger

/// The acts of the desk: each on one dossier or many.
extension Command {
    private static let manyCount = 1...DeskRequest.dossiersMax
    private static let many = "ID…|-"
    private static let common = Desk.options + [DeskActing.version, .json]

    private static func act(
        _ name: String, _ summary: String, _ details: String, options: [Option] = [], _ examples: [Example],
        _ act: @escaping @Sendable (Arguments) throws -> DeskAct
    ) -> Command {
        Command(
            "desk \(name)", operands: many, count: manyCount, summary: "\(summary) (speaks French)",
            details: (details.isEmpty ? "" : "\(details) ")
                + "With several numbers, or - to read them from standard input, each has a result of its own; exit code 65 if any was refused.",
            options: common + options, examples: examples,
            run: { arguments, console in try DeskActing.perform(act(arguments), arguments, console) })
    }

    static let deskTake = act(
        "take", "take dossiers in hand, so that nobody else works on them",
        "One that is complete is then under instruction, and the applicant is told. It is yours for half an hour after your last act on it.",
        options: [DeskActing.incomplete, DeskActing.force],
        [
            Example("saisine desk take 904eceac", "one"), Example("saisine desk take --force 904eceac", "from a colleague"),
            Example("saisine desk take --incomplete 904eceac", "what is missing is not needed after all"),
        ]
    ) { .take(force: $0.has(DeskActing.force), incomplete: $0.has(DeskActing.incomplete)) }

    static let deskRelease = act(
        "release", "give dossiers back", "", options: [DeskActing.force], [Example("saisine desk release 904eceac", "")]
    ) { .release(force: $0.has(DeskActing.force)) }

    static let deskAsk = act(
        "ask", "ask the applicant for pieces",
        "CODE is one of `desk reasons`; anything else with a space in it is your own words to the applicant.",
        options: [DeskActing.piece, DeskActing.words, DeskActing.until, DeskActing.days],
        [
            Example("saisine desk ask 904eceac --piece justificatif-domicile=domicile-6-mois", "with a reason that is ready"),
            Example("saisine desk ask 904eceac --piece 'passeport=Envoyez aussi la page 3.' --days 15", "with your own words"),
        ]
    ) { .ask(try DeskActing.complement($0)) }

    static let deskValidate = act(
        "validate", "decide in favour",
        "The mail leaves after the time in which `desk undo` takes it back.", [Example("saisine desk validate 904eceac", "")]
    ) { _ in .validate }

    static let deskRefuse = act(
        "refuse", "decide against, with reasons in law and in fact",
        "At least one reason of `desk reasons`, or --words for the facts; and the text of law, by the reason or by --law.",
        options: [DeskActing.reason, DeskActing.words, DeskActing.law],
        [
            Example("saisine desk refuse 904eceac --reason dcem-categorie", "with a reason that is ready"),
            Example("saisine desk refuse 904eceac --words 'Votre …' --law 'article … du …'", "with your own words"),
        ]
    ) {
        .refuse(
            DeskGrounds(
                codes: $0.values(DeskActing.reason), words: $0.value(DeskActing.words), law: $0.value(DeskActing.law)))
    }

    static let deskReady = act(
        "ready", "call the applicant to collect the document",
        "--collect adds to the préfecture's usual words on how.", options: [DeskActing.collect],
        [Example("saisine desk ready 904eceac", ""), Example("saisine desk ready - < numbers.txt", "a batch that has come")]
    ) { .ready(collect: $0.value(DeskActing.collect)) }

    static let deskCollected = act(
        "collected", "note that the document was handed over", "", [Example("saisine desk collected 904eceac", "")]
    ) { _ in .collected }

    static let deskNote = act(
        "note", "write a note into the dossiers' history, for colleagues", "The applicant never sees it.",
        options: [DeskActing.words], [Example("saisine desk note 904eceac --words 'A appelé : rappeler lundi.'", "")]
    ) { .note(try $0.required(DeskActing.words)) }

    static let deskUndo = act(
        "undo", "take a decision back, before its mail has left", "", [Example("saisine desk undo 904eceac", "")]
    ) { _ in .undo }

    static let deskMerge = act(
        "merge", "close a dossier as a duplicate of another",
        "Of the same person and démarche; only a supervisor may say --force where they are not.",
        options: [DeskActing.into, DeskActing.force],
        [Example("saisine desk merge 904eceac --into 3b7f0d12", "the second goes on")]
    ) {
        .merge(into: try $0.dossier($0.required(DeskActing.into)), force: $0.has(DeskActing.force))
    }
}

enum DeskActing {
    static let version = Option("if", "VERSION", "only if it is still this version, as `desk show` tells (for programs)")
    static let force = Option("force", nil, "over a colleague's head (supervisors)")
    static let incomplete = Option("incomplete", nil, "instruct it although something is missing")
    static let piece = Option("piece", "KIND=CODE", "a piece, and a reason's code or your own words; say it again for more")
    static let words = Option("words", "TEXT", "your own words")
    static let until = Option("until", "DATE", "the last day to answer (default: as the démarche's rule says)")
    static let days = Option("days", "N", "so many days to answer")
    static let reason = Option("reason", "CODE", "a reason of `desk reasons`; say it again for more")
    static let law = Option("law", "TEXT", "the text of law")
    static let collect = Option("collect", "TEXT", "where and when to collect the document")
    static let into = Option("into", "ID", "the dossier that goes on")

    static func perform(_ act: DeskAct, _ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let seen = try arguments.parsed(version, "a version such as 2.5") { DossierVersion($0) }
        let desk = try Desk(arguments)
        var code = ExitCode.success
        var rest = try arguments.dossiers()[...]
        while !rest.isEmpty {
            let step = rest.prefix(DeskRequest.dossiersMax)
            rest = rest.dropFirst(step.count)
            let answer = try desk.ask(.act(act, on: Array(step), version: seen)).json
            let view = DeskResultView(act.verb, answer)
            for result in answer["results"]?.elements ?? [] {
                if result["refused"] != nil { code = .badData }
                if arguments.has(.json) { try console.output.line(result) } else { try view.show(result, console) }
            }
        }
        return code
    }

    static func complement(_ arguments: Arguments) throws -> DeskComplement {
        var complement = DeskComplement(pieces: try arguments.values(piece).map(asked), words: arguments.value(words))
        if let day = try arguments.parsed(until, "a day such as 2026-12-31", { CivilDate($0) }) {
            complement.deadline = .day(day)
        }
        if arguments.has(days) { complement.deadline = .days(try arguments.number(days, in: 1...365, default: 30)) }
        return complement
    }

    /// `KIND`, `KIND=CODE`, or `KIND=words`.
    private static func asked(_ text: String) throws(Failure) -> DeskComplement.Asked {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let kind = PieceKind(parts[0]) else {
            throw Failure(
                .usage,
                "Dites --piece PIÈCE=CODE : « \(OneLine.of(String(parts[0]))) » n’est pas une pièce, comme « passeport ».")
        }
        guard parts.count > 1, !parts[1].isEmpty else { return DeskComplement.Asked(piece: kind, code: "manquante") }
        let isCode = PieceKind(parts[1]) != nil
        return DeskComplement.Asked(
            piece: kind, code: isCode ? String(parts[1]) : nil, words: isCode ? nil : String(parts[1]))
    }
}
