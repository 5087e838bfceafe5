internal import Dossiers
internal import SQLite

/// Puts a backup into a data directory that has no ledger. The ledger gets its name last: before that nothing has been restored.
package struct Restore {
    package let manifest: BackupManifest

    /// - Parameter act: who does it and why, recorded in the ledger; its subject and outcome are filled in.
    /// - Throws: ``BackupError``, ``LedgerError`` or ``DataDirectoryError``.
    package init(_ backup: String, into data: String, by act: Act, storage: Storage = .system) throws {
        let check = try BackupCheck(backup, storage: storage)
        manifest = check.manifest
        let directory = try DataDirectory(owning: data, role: "restore", storage: storage)
        // Also what SQLite would take for the log or the journal of the restored file.
        for suffix in ["", "-wal", "-shm", "-journal"] where try storage.files.status(of: directory.ledgerPath + suffix) != nil
        {
            throw BackupError.occupied(directory.ledgerPath + suffix)
        }
        let target = CopyTarget(root: data, files: storage.files)
        for piece in check.inventory.whole + check.inventory.unclaimed.map(\.file) + manifest.halves {
            let copied = try target.copy("\(backup)/\(piece.path)", to: piece.path)
            guard copied.hash == piece.hash else { throw BackupError.damaged(backup, "\(piece.path) has changed meanwhile") }
        }
        let restoring = Self.restoring(in: data)
        for suffix in ["-wal", "-shm", "-journal"] { try storage.files.remove(restoring + suffix) }
        let ledger = try target.copy(DataDirectory.ledgerPath(in: backup), to: Self.restoringName)
        guard ledger.hash == manifest.ledgerHash else { throw BackupError.damaged(backup, "the ledger has changed meanwhile") }
        try Self.mark(restoring, manifest, from: backup, act, storage)
        try target.syncNames()
        try storage.files.rename(restoring, to: directory.ledgerPath)
        try storage.files.syncDirectory(data)
    }

    /// What the log holds now is of an earlier life (streams, rule 16).
    private static let heads =
        "max(first - 1, (SELECT ifnull(max(sequence), 0) FROM entry WHERE entry.stream = outgoing.stream))"
    private static let restoringName = "ledger.restoring"
    private static func restoring(in data: String) -> String { "\(data)/\(restoringName)" }

    /// Makes of a copy a restored ledger (streams, rules 1 and 16): its next epochs are new, nothing stops it any more, and no decision
    /// in it stands against what the intake has heard since. It knows of the backup that it is made from, which it cannot hold itself.
    private static func mark(
        _ path: String, _ manifest: BackupManifest, from backup: String, _ act: Act, _ storage: Storage
    ) throws {
        let file = try LedgerFile(writing: path, role: manifest.role, now: act.at, vfs: storage.vfs)
        try file.begin()
        // A node restates everything when it mints above an epoch that it had. It may have minted its first after the backup: then it
        // does not know of it, and is told here.
        try file.database.execute(
            """
            UPDATE outgoing SET needs_epoch = 1, stoppage = NULL, clone_a = NULL, clone_b = NULL, barred = NULL,
            restate = \(manifest.role == .node ? "CASE WHEN epoch_counter = 0 THEN 0 END" : "NULL"),
            restated_through = \(manifest.role == .node ? Self.heads : "0")
            """)
        try file.noteRestored(from: backup, takenAt: manifest.takenAt)
        var act = act
        act.subject = manifest.name
        act.outcome = "restored as of \(manifest.takenAt); every stream it sends begins a new epoch"
        try ActTable(file.database).insert(act)
        try file.commit()
        // One file again: a log left beside it would not be renamed with it.
        guard try file.database.setPragma("journal_mode", to: "DELETE") == "delete" else {
            throw BackupError.damaged(path, "its journal mode cannot be set")
        }
        try file.database.close()
    }
}
