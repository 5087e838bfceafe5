import Foundation
import Glibc

/// The command line: finds the verb, runs it, and turns how it ends into an exit code.
@main
enum Saisine {
    static let version = "0.1.0"

    static let commands: [Command] = [
        .route, .validity, .topologyCheck, .topologyShow, .topologyUp, .officeShow, .demarcheList, .demarcheShow, .dossiers,
        .dossier, .status, .submit, .complete, .withdraw, .follow,
        .sample, .intakeRun,
        .nodeRun, .nodePause, .nodeResume, .streamList, .streamRelease, .streamNewEpoch, .parkedList, .parkedShow, .parkedRetry,
        .parkedDiscard, .mailRun, .mailList, .mailShow, .mailRetry, .mailPreview, .mailBounce, .agentAdd, .agentList,
        .agentRemove, .acts, .doctor, .backup, .restore, .retention,
        .deskList, .deskShow, .deskOpen, .deskTake, .deskRelease, .deskAsk, .deskValidate, .deskRefuse, .deskReady,
        .deskCollected, .deskNote, .deskUndo, .deskMerge, .deskReasons, .deskWhoami,
        .demo, .simulate,
    ]

    static func main() {
        // A reader that goes away is an error of the write, which the buffered output tells; it never ends a federation.
        signal(SIGPIPE, SIG_IGN)
        // So is a file that may not grow (RLIMIT_FSIZE).
        signal(SIGXFSZ, SIG_IGN)
        let console = Console(environment: ProcessInfo.processInfo.environment)
        let code = run(Array(ProcessInfo.processInfo.arguments.dropFirst()), console)
        exit(code.number)
    }

    private static func run(_ words: [String], _ console: Console) -> ExitCode {
        do {
            let code = try dispatch(words, console)
            try console.output.flush()
            return code
        } catch {
            let failure = Failure(error)
            do { try console.output.flush() } catch {}
            if !failure.message.isEmpty { console.note("saisine: \(failure.message)") }
            return failure.code
        }
    }

    private static func dispatch(_ words: [String], _ console: Console) throws -> ExitCode {
        guard let first = words.first else {
            throw Failure(.usage, "say what to do: \(verbs(commands)) (saisine --help explains them)")
        }
        switch first {
        case "--help", "-h": return try show(HelpText.of(commands), console)
        case "--version": return try show("saisine \(version)\n", console)
        case "help" where words.count == 1: return try show(HelpText.of(commands), console)
        case "help": return try show(HelpText.of(command(Array(words.dropFirst()))), console)
        default: break
        }
        let command = try command(words)
        let arguments = try Arguments(words.dropFirst(command.words.count), for: command)
        if arguments.has(.help) { return try show(HelpText.of(command), console) }
        if arguments.has(.version) { return try show("saisine \(version)\n", console) }
        try arguments.check(operandsOf: command)
        return try command.run(arguments, console)
    }

    private static func show(_ text: String, _ console: Console) throws(Failure) -> ExitCode {
        try console.output.write(text)
        return .success
    }

    /// The command of the first word, or of the first two.
    private static func command(_ words: [String]) throws(Failure) -> Command {
        let group = commands.filter { $0.words[0] == words[0] }
        if group.isEmpty {
            if words[0].hasPrefix("-") { throw Failure(.usage, "unknown option \(words[0]) (see saisine --help)") }
            let nearest = nearestMatch(to: words[0], among: commands.map { $0.words[0] })
            let advice = nearest.map { "did you mean \($0)?" } ?? "there are \(verbs(commands))"
            throw Failure(.usage, "unknown verb “\(words[0])”; \(advice) (see saisine --help)")
        }
        if let command = group.first(where: { words.starts(with: $0.words) }) { return command }
        let seconds = group.map { $0.words[1] }
        let meant = words.count > 1 ? nearestMatch(to: words[1], among: seconds) : nil
        let advice = meant.map { "did you mean saisine \(words[0]) \($0)?" } ?? "say \(seconds.joined(separator: ", "))"
        throw Failure(.usage, "\(words.prefix(2).joined(separator: " ")): \(advice)")
    }

    private static func verbs(_ commands: [Command]) -> String {
        var seen: [String] = []
        for command in commands where !command.isHidden && !seen.contains(command.words[0]) { seen.append(command.words[0]) }
        return seen.joined(separator: ", ")
    }
}
