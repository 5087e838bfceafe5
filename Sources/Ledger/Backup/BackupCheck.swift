internal import Dossiers
internal import SQLite
internal import Sodium

/// Whether a directory is a whole backup: every byte of it is read and compared.
package struct BackupCheck {
    package let manifest: BackupManifest
    let inventory: PieceInventory
    private let path: String
    private let storage: Storage

    /// - Throws: ``BackupError``, or a ``LedgerError`` for a ledger that this program does not know.
    package init(_ path: String, storage: Storage = .system) throws {
        (self.path, self.storage) = (path, storage)
        manifest = try Self.manifest(of: path, storage.files)
        let ledger = DataDirectory.ledgerPath(in: path)
        guard try Self.hash(of: ledger, storage.files)?.hash == manifest.ledgerHash else {
            throw BackupError.damaged(path, "ledger.sqlite has not the hash that backup.json says")
        }
        let file = try LedgerFile(reading: ledger, vfs: storage.vfs, allowsOlder: true)
        try file.checkIntegrity()
        guard file.role == manifest.role, "\(file.id)" == manifest.ledgerID else {
            throw BackupError.damaged(path, "backup.json is of another ledger")
        }
        inventory = try PieceInventory(of: file)
        try file.database.close()
        let claimed = inventory.whole + inventory.unclaimed.map(\.file)
        guard claimed.count == manifest.pieceFiles, inventory.halves.map(\.path) == manifest.halves.map(\.path) else {
            throw BackupError.damaged(path, "backup.json lists other pieces than the ledger")
        }
        for piece in claimed + manifest.halves { try check(piece) }
    }

    private func check(_ piece: PieceFile) throws {
        guard let found = try Self.hash(of: "\(path)/\(piece.path)", storage.files) else {
            throw BackupError.damaged(path, "\(piece.path) is missing")
        }
        guard found.size == piece.size, found.hash == piece.hash else {
            throw BackupError.damaged(path, "\(piece.path) has not its hash")
        }
    }

    private static func manifest(of path: String, _ files: any FileCalls) throws -> BackupManifest {
        let name = "\(path)/\(BackupManifest.fileName)"
        guard let status = try files.status(of: name) else { throw BackupError.notABackup(path) }
        let file = try files.open(name, .read)
        defer { files.close(file) }
        let bytes = try files.read(file, at: 0, count: status.size)
        do {
            guard let manifest = BackupManifest(try JSONValue.parse(bytes)) else { throw BackupError.notABackup(path) }
            return manifest
        } catch is JSONError { throw BackupError.notABackup(path) }
    }

    static func hash(of path: String, _ files: any FileCalls) throws -> (size: Int, hash: ContentHash)? {
        guard try files.status(of: path) != nil else { return nil }
        let file = try files.open(path, .read)
        defer { files.close(file) }
        var hasher = BLAKE2bHasher()
        var size = 0
        while true {
            let bytes = try files.read(file, at: size, count: 1 << 20)
            if bytes.isEmpty { break }
            unsafe bytes.withUnsafeBytes { unsafe hasher.update($0) }
            size += bytes.count
        }
        let words = hasher.finish()
        return (size, ContentHash(words.0, words.1, words.2, words.3))
    }
}

extension LedgerFile {
    /// `PRAGMA integrity_check`, and what opening a stream would find: no side has acknowledged what was never sent.
    func checkIntegrity() throws {
        guard let word = try database.text(ofPragma: "integrity_check"), word == "ok" else {
            throw LedgerError.corrupt("integrity_check does not say ok")
        }
        let beyond = try database.prepare(
            """
            SELECT name FROM outgoing o WHERE acknowledged >
            max(o.first - 1, coalesce((SELECT max(sequence) FROM entry WHERE stream = o.stream), 0)) LIMIT 1
            """)
        if let name = try beyond.first({ $0.text(0) ?? "" }) {
            throw LedgerError.corrupt("stream \(name): more acknowledged than was sent")
        }
    }
}
