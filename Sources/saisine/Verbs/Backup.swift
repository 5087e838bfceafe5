import Dossiers
import Federation
import Foundation
import Ledger

extension Command {
    static let backup = Command(
        "backup", operands: "TO", count: 1...1,
        summary: "copy an intake or a node, running or not, into a new directory below TO",
        details: """
            The ledger as of one moment and every file of a piece that it names, each checked against its hash, then read back. The ledger \
            keeps that it was taken, for status, and tells the other side what it may discard. A backup that was interrupted has no \
            backup.json and a name that begins with .partial; --keep removes it. A backup holds personal data.
            """,
        options: [.data, BackupVerb.keep, .json],
        examples: [
            Example("saisine backup /mnt/backup --data /var/lib/saisine/18", "makes /mnt/backup/18-TIME"),
            Example(
                "saisine backup /mnt/backup --data /var/lib/saisine/18 --keep 14", "then removes all but the latest 14 of it"),
            Example("saisine backup /mnt/backup --data DIR/intake --json", "its manifest as one object"),
        ],
        run: BackupVerb.run)
}

private enum BackupVerb {
    static let keep = Option("keep", "N", "of this ledger's backups below TO, remove all but the latest N, this one counted")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let data = try arguments.required(.data)
        let kept = arguments.has(keep) ? try arguments.number(keep, in: 1...10_000, default: 1) : nil
        let parent = URL(filePath: arguments.operands[0]).standardizedFileURL.path
        let backup = try Ledger.Backup(of: data, into: parent, now: Moment.now.wall)
        let manifest = backup.manifest
        if arguments.has(.json) {
            guard case .object(var object) = manifest.json else { return .software }
            object["path"] = .string(backup.path)
            try console.output.line(.object(object))
        } else {
            try console.output.line(
                "\(backup.path): \(manifest.dossiers) dossiers, \(manifest.pieceFiles) piece files, as of \(manifest.takenAt)")
        }
        note(backup, of: data, console)
        if let kept { try BackupRotation(of: manifest.name, in: parent).keep(kept) }
        return .success
    }

    /// The backup is whole whatever becomes of this; unnoted, it frees nothing on the other side and status does not count it.
    private static func note(_ backup: Ledger.Backup, of data: String, _ console: Console) {
        do {
            guard let why = try refusal(of: backup, data) else { return }
            console.note("saisine: the backup is whole, but \(data) does not know of it: \(why)")
        } catch { console.note("saisine: the backup is whole, but \(data) does not know of it: \(error)") }
    }

    /// Through the loop of the process that runs there; into the ledger itself when none does.
    private static func refusal(of backup: Ledger.Backup, _ data: String) throws -> String? {
        let request = try OperatorRequest(.noteBackup(backup.note), reason: "", asker: .ofThisProcess)
        if let directory = try directory(data) {
            let act = request.act("noted", at: Moment.now.wall)
            try LedgerFile.note(backup.note, by: act, in: directory, role: backup.manifest.role)
            return nil
        }
        switch try ControlClient.perform(request, at: data) {
        case .done: return nil
        case .refused(let refusal): return refusal.message
        case nil: return "its process did not answer within ten seconds"
        }
    }

    /// Nil while a process has it.
    private static func directory(_ data: String) throws(DataDirectoryError) -> DataDirectory? {
        do throws(DataDirectoryError) { return try DataDirectory(owning: data, role: "saisine backup") } catch {
            guard case .inUse = error else { throw error }
            return nil
        }
    }
}
