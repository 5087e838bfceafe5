import Dossiers
import Federation
import Ledger

extension Command {
    static let restore = Command(
        "restore", operands: "FROM", count: 1...1,
        summary: "put a backup into a data directory that holds no ledger",
        details: """
            Everything in FROM is checked first; a damaged backup is refused, and so is a directory with a ledger in it. The restored ledger \
            begins a new epoch of every stream that it sends, so that the other side takes it up without a person's decision. Never \
            start the lost original as well.
            """,
        options: [.data, RestoreVerb.reason, .json],
        examples: [
            Example("saisine restore /mnt/backup/18-20270301T020000Z --data /var/lib/saisine/18", "then start the node"),
            Example("saisine restore DIR/intake-20270301T020000Z --data DIR/intake --reason 'disk lost'", "recorded with why"),
        ],
        run: RestoreVerb.run)
}

private enum RestoreVerb {
    static let reason = Option("reason", "TEXT", "why, for the record of acts in the ledger")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let (backup, data) = (arguments.operands[0], try arguments.required(.data))
        let asker = Asker.ofThisProcess
        let act = Act(
            at: Moment.now.wall, uid: asker.uid, user: asker.user, verb: "restore", subject: "",
            reason: arguments.value(reason) ?? "", outcome: "")
        let manifest = try Ledger.Restore(backup, into: data, by: act).manifest
        if arguments.has(.json) {
            try console.output.line(manifest.json)
        } else {
            let process = manifest.role == .intake ? "the intake" : "the node of \(manifest.name)"
            try console.output.line(
                "\(data): \(manifest.dossiers) dossiers as of \(manifest.takenAt); make sure that the original is off, then start \(process)"
            )
        }
        return .success
    }
}
