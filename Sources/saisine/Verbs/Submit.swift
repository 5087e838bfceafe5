import Dossiers
import Federation

extension Command {
    static let submit = Command(
        "submit", operands: "[FILE|-]", count: 0...1,
        summary: "submit dossiers, one line of JSON each, and tell the receipt or refusal of every line",
        details: """
            The intake is found by --connect, else by --data, else by the topology. Running the same command again submits nobody twice and \
            completes what is left: ids come from the lines; those of lines without one are kept with the receipts in FILE.receipts. \
            Results are lines of JSON, in the order of the lines, unless standard output is a terminal. A piece is {kind, name, file} (a \
            path below FILE's directory) or {kind, name, content} (base64). Blank lines are passed over. Exit 65 if any line was refused or there was none. \
            Exit 75 if some have no answer yet because the intake asked to try again later or time was up, 69 if it said nothing, 74 if a \
            result or receipt could not be written: run the same command again.
            """,
        options: [
            IntakeAddress.connect, IntakeAddress.data, .topology, SubmitVerb.portal, SubmitVerb.receipts, SubmitVerb.timeout,
            SubmitVerb.silence, SubmitVerb.wait, SubmitVerb.plaintext, .json,
        ],
        examples: [
            Example("saisine submit dossiers.ndjson", "to the intake of Topology/local.json"),
            Example("saisine sample --count 100 | saisine submit - --data DIR/intake", "from another command"),
            Example("saisine submit dossiers.ndjson --portal bourges > results.ndjson", "as a portal of another name"),
        ],
        run: SubmitVerb.run)
}

private enum SubmitVerb {
    static let portal = Option("portal", "NAME", "who submits: 1 to 64 of 0-9A-Za-z._- (default: saisine)")
    static let receipts = Option(
        "receipts", "PATH", "where ids and receipts are kept (default: FILE.receipts, if a line has no id)")
    static let timeout = Option("timeout", "SECONDS", "end after this time, whatever is left (default: never)")
    static let silence = Option("silence", "SECONDS", "how long the intake may say nothing (default: 60)")
    static let wait = Option(
        "wait", "SECONDS", "how long to wait while the intake only asks to try again later (default: 3600)")
    static let plaintext = Option("plaintext", nil, "allow an intake that is not on this machine, unencrypted")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let path = arguments.operands.first ?? "-"
        let name =
            try arguments.parsed(portal, "1 to 64 characters of 0-9A-Za-z._-") { PeerName.isPortalName($0) ? $0 : nil }
            ?? "saisine"
        let patience = try patience(arguments)
        let input = try SubmitInput(
            path: path, receiptsPath: arguments.value(receipts) ?? (path == "-" ? nil : "\(path).receipts"),
            isBookNeeded: arguments.has(receipts))
        let endpoint = try IntakeAddress.find(arguments)
        let client = try PortalClient(endpoint: endpoint, name: name, allowsPlaintext: arguments.has(plaintext))
        let report = SubmitReport(console, isListing: arguments.has(.json) || !console.output.isTerminal)
        let end: SubmitRun.End
        do {
            end = try SubmitRun(input: input, client: client, report: report, patience: patience).run()
        } catch let failure as Failure where failure.code == .ioError {
            throw Failure(.ioError, "\(failure.message): what was accepted stays so; make room, then \(again)")
        }
        if let failure = failure(end, patience, endpoint) { throw failure }
        guard report.count > 0 else { throw Failure(.badData, "\(path) holds no dossier: each line is to be one, as JSON") }
        return report.refused > 0 ? .badData : .success
    }

    private static let again = "run the same command again, which submits nobody twice"

    private static func patience(_ arguments: Arguments) throws -> SubmitRun.Patience {
        func seconds(_ option: Option, _ usual: Int) throws -> Duration {
            .seconds(try arguments.number(option, in: 1...1_000_000, default: usual))
        }
        let whole = arguments.has(timeout) ? try seconds(timeout, 60) : nil
        return SubmitRun.Patience(whole: whole, silence: try seconds(silence, 60), deferral: try seconds(wait, 3_600))
    }

    /// Why lines are left without an answer, and what to do; nil when none are.
    private static func failure(_ end: SubmitRun.End, _ patience: SubmitRun.Patience, _ endpoint: String) -> Failure? {
        func lines(_ count: Int) -> String { "\(count) or more lines have no answer yet" }
        switch end {
        case .complete: return nil
        case .outOfTime(let left): return Failure(.tryAgain, "time is up and \(lines(left)): \(again)")
        case .silent(let left):
            return Failure(
                .unavailable,
                "the intake at \(endpoint) said nothing for \(patience.silence.components.seconds) s and \(lines(left)): see that it "
                    + "runs and can be reached from here, then \(again)")
        case .putOff(let left, let refusal):
            return Failure(
                .tryAgain,
                "for \(patience.deferral.components.seconds) s the intake has taken nothing (\(refusal.message)) and \(lines(left)): "
                    + "later, \(again)")
        }
    }
}
