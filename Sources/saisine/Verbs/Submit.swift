import Dossiers
import Federation

extension Command {
    static let submit = Command(
        "submit", operands: "[FILE|-]", count: 0...1,
        summary: "submit dossiers, one line of JSON each, and tell the receipt or refusal of every line",
        details: """
            The intake is found by --connect, else by --data, else by the topology. Running the same command again submits nobody twice and \
            completes what is left: ids come from the lines; those of lines without one are kept with the receipts in FILE.receipts. \
            Results are lines of JSON unless standard output is a terminal. A piece is {kind, name, file} (a path below FILE's directory) or \
            {kind, name, content} (base64). Blank lines are passed over. Exit 65 if any line was refused or there was none, 75 if some \
            have no answer yet.
            """,
        options: [
            IntakeAddress.connect, IntakeAddress.data, .topology, SubmitVerb.portal, SubmitVerb.receipts, SubmitVerb.timeout,
            SubmitVerb.plaintext, .json,
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
    static let timeout = Option("timeout", "SECONDS", "give up after this time (default: after 60 s without an answer)")
    static let plaintext = Option("plaintext", nil, "allow an intake that is not on this machine, unencrypted")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let path = arguments.operands.first ?? "-"
        let name =
            try arguments.parsed(portal, "1 to 64 characters of 0-9A-Za-z._-") { PeerName.isPortalName($0) ? $0 : nil }
            ?? "saisine"
        let timeout = arguments.has(timeout) ? try arguments.number(timeout, in: 1...1_000_000, default: 60) : nil
        let input = try SubmitInput(
            path: path, receiptsPath: arguments.value(receipts) ?? (path == "-" ? nil : "\(path).receipts"),
            isBookNeeded: arguments.has(receipts))
        let client = try PortalClient(
            endpoint: IntakeAddress.find(arguments), name: name, allowsPlaintext: arguments.has(plaintext))
        let report = SubmitReport(console, isListing: arguments.has(.json) || !console.output.isTerminal)
        let left = try SubmitRun(input: input, client: client, report: report, timeout: timeout.map { .seconds($0) }).run()
        try console.output.flush()
        report.finish()
        guard left == 0 else {
            let said = client.lastPostponement.map { " (the intake said: \($0.message))" } ?? ""
            throw Failure(.tryAgain, "\(left) or more lines have no answer yet\(said): run the same command again")
        }
        guard report.count > 0 else { throw Failure(.badData, "\(path) holds no dossier: each line is to be one, as JSON") }
        return report.refused > 0 ? .badData : .success
    }
}
