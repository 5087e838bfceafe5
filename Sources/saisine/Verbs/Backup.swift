import Dossiers
import Federation
import Ledger

extension Command {
    static let backup = Command(
        "backup", operands: "TO", count: 1...1,
        summary: "copy an intake or a node, running or not, into a new directory below TO",
        details: """
            The ledger as of one moment and every file of a piece that it names, each checked against its hash, then read back. A backup \
            that was interrupted has no backup.json and a name that begins with .partial; remove it. A backup holds personal data.
            """,
        options: [.data, .json],
        examples: [
            Example("saisine backup /mnt/backup --data /var/lib/saisine/18", "makes /mnt/backup/18-TIME"),
            Example("saisine backup /mnt/backup --data DIR/intake --json", "its manifest as one object"),
        ],
        run: BackupVerb.run)
}

private enum BackupVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let data = try arguments.required(.data)
        let backup = try Ledger.Backup(of: data, into: arguments.operands[0], now: Moment.now.wall)
        let manifest = backup.manifest
        if arguments.has(.json) {
            guard case .object(var object) = manifest.json else { return .software }
            object["path"] = .string(backup.path)
            try console.output.line(.object(object))
        } else {
            try console.output.line(
                "\(backup.path): \(manifest.dossiers) dossiers, \(manifest.pieceFiles) piece files, as of \(manifest.takenAt)")
        }
        return .success
    }
}
