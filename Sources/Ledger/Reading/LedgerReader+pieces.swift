package import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// The bytes of a piece of a dossier, checked against their hash.
    ///
    /// - Throws: ``PieceReadingError``.
    package func bytes(of piece: PieceReference, in dossier: RecordedDossier) throws -> [UInt8] {
        guard let bytes = try content(of: piece.hash, in: dossier) ?? file(of: piece, in: dossier) else {
            throw PieceReadingError.absent(piece.kind, dossier.id)
        }
        guard bytes.count == piece.size, unsafe bytes.withUnsafeBytes({ unsafe ContentHash(of: $0) }) == piece.hash else {
            throw PieceReadingError.damaged(piece.kind, dossier.id)
        }
        return bytes
    }

    /// A small piece, which is in the ledger itself.
    private func content(of hash: ContentHash, in dossier: RecordedDossier) throws -> [UInt8]? {
        // An earlier revision may have brought it.
        try reading {
            let query = try database.prepare(
                "SELECT content FROM piece WHERE id = ?1 AND revision <= ?2 AND hash = ?3 AND content IS NOT NULL LIMIT 1")
            try query.bind(dossier.id, at: 1)
            try query.bind(Int64(dossier.revision), at: 2)
            try query.bind(hash, at: 3)
            return try query.first { $0.bytes(0) }
        }
    }

    private func file(of piece: PieceReference, in dossier: RecordedDossier) throws -> [UInt8]? {
        let name = try fileName(of: piece.hash, in: dossier)
        let files = PieceFiles(root: DataDirectory.piecesPath(in: dataDirectory), files: storage.files)
        return files.isFinished(name) ? try files.read(name, at: 0, count: piece.size + 1) : nil
    }

    /// An intake keeps pieces by portal and dossier; a node, which has one tenant's dossiers only, by hash.
    private func fileName(of hash: ContentHash, in dossier: RecordedDossier) throws -> String {
        guard role == .intake else { return "\(hash)" }
        return try reading {
            // Not the dossier's own portal: a complement comes from any.
            let query = try database.prepare(
                "SELECT portal FROM piece WHERE id = ?1 AND revision = ?2 AND hash = ?3 AND accepted = 1 LIMIT 1")
            try query.bind(dossier.id, at: 1)
            try query.bind(Int64(dossier.revision), at: 2)
            try query.bind(hash, at: 3)
            let portal = try query.first { $0.int64(0) } ?? 0
            return PieceKey(portal: portal, id: dossier.id, revision: dossier.revision, hash: hash).fileName
        }
    }
}

/// Why a piece cannot be handed out. Each says what to do.
package enum PieceReadingError: Error, Equatable {
    case absent(PieceKind, DossierID)
    case damaged(PieceKind, DossierID)
}

extension PieceReadingError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .absent(let kind, let id):
            "the file of \(kind) of \(id) is not here: it has not arrived yet, or has been erased; ask the other side's ledger"
        case .damaged(let kind, let id): "the file of \(kind) of \(id) has not its hash any more: restore it from the backup"
        }
    }
}
