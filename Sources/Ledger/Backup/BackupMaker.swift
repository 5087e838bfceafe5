internal import Dossiers
internal import SQLite

/// Fills the directory of a backup, the manifest last.
struct BackupMaker {
    let reader: LedgerReader
    let data: String
    let target: CopyTarget
    let storage: Storage

    func make(name: String, at time: UnixTime) throws -> (manifest: BackupManifest, places: [BackupNote.Place]) {
        let ledger = DataDirectory.ledgerPath(in: target.root)
        try copyLedger(to: ledger)
        let copy = try Database(path: ledger, mode: .readWrite, vfs: storage.vfs)
        let file = try LedgerFile(reading: ledger, vfs: storage.vfs)
        try file.checkIntegrity()
        let pieces = try PieceInventory(of: file)
        for piece in pieces.whole { try copyWhole(piece) }
        var unclaimed = 0
        for (row, piece) in pieces.unclaimed {
            if try copyUnclaimed(piece) { unclaimed += 1 } else { try copy.execute("DELETE FROM piece WHERE row = \(row)") }
        }
        let halves = try pieces.halves.map(copyHalf)
        let streams = try Self.streams(file.database)
        let places = try file.places()
        let dossiers = try file.database.prepare("SELECT count(*) FROM dossier").first { $0.int(0) } ?? 0
        try copy.close()
        try file.database.close()
        let manifest = BackupManifest(
            role: file.role, name: name, ledgerID: "\(file.id)", takenAt: time, streams: streams,
            ledgerHash: try hash(ofLedger: ledger), dossiers: dossiers, pieceFiles: pieces.whole.count + unclaimed,
            halves: halves)
        try target.write(manifest.json.serialized, to: BackupManifest.fileName)
        return (manifest: manifest, places: places)
    }

    /// In one step, so that the copy is of one moment; then without a log, so that it is one file.
    private func copyLedger(to path: String) throws {
        for suffix in ["", "-journal", "-wal", "-shm"] { target.adopt("ledger.sqlite\(suffix)") }
        let copy = try Database(path: path, mode: .readWriteCreate, vfs: storage.vfs)
        try reader.database.backup(to: copy)
        guard try copy.setPragma("journal_mode", to: "DELETE") == "delete" else {
            throw BackupError.damaged(path, "its journal mode cannot be set")
        }
        try copy.close()
    }

    private func copyWhole(_ piece: PieceFile) throws {
        guard try storage.files.status(of: "\(data)/\(piece.path)") != nil else {
            throw BackupError.damaged(
                data,
                "\(piece.path) is missing; if `saisine retention` was at work, take the backup again, otherwise run doctor")
        }
        let copied = try target.copy("\(data)/\(piece.path)", to: piece.path)
        guard copied.size == piece.size, copied.hash == piece.hash else {
            throw BackupError.damaged(data, "\(piece.path) has not its hash")
        }
    }

    /// False when the intake has thrown it away since: no dossier names it.
    private func copyUnclaimed(_ piece: PieceFile) throws -> Bool {
        guard try storage.files.status(of: "\(data)/\(piece.path)") != nil else { return false }
        try copyWhole(piece)
        return true
    }

    /// What the ledger says has arrived; the file may have grown since, or have become whole and got its final name.
    private func copyHalf(_ piece: PieceFile) throws -> PieceFile {
        let growing = "\(data)/\(piece.path)"
        let whole = "\(data)/pieces/\("\(piece.hash)".prefix(2))/\(piece.hash)"
        let source = try storage.files.status(of: growing) == nil ? whole : growing
        let copied = try target.copy(source, to: piece.path, atMost: piece.size)
        guard copied.size == piece.size else { throw BackupError.damaged(data, "\(piece.path) is too short") }
        return PieceFile(path: piece.path, size: copied.size, hash: copied.hash)
    }

    private func hash(ofLedger path: String) throws -> ContentHash {
        try BackupCheck.hash(of: path, storage.files)?.hash ?? .zero
    }

    private static func streams(_ database: Database) throws -> [BackupManifest.Stream] {
        let query = try database.prepare(
            """
            SELECT o.name, max(o.first - 1, coalesce((SELECT max(sequence) FROM entry WHERE stream = o.stream), 0)),
            coalesce((SELECT next FROM incoming i WHERE i.name = o.name), 1) FROM outgoing o ORDER BY o.stream
            """)
        return try query.map { BackupManifest.Stream(name: $0.text(0) ?? "", head: try $0.uint64(1), next: try $0.uint64(2)) }
    }
}
