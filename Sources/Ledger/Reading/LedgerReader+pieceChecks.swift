internal import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    func checkPieces(_ check: inout LedgerCheck) throws {
        var last: Int64 = 0
        while try checkPage(ofPieces: &last, &check, rows: Self.pageRows) {}
    }

    /// The next whole pieces after the row `last`: those in the ledger, then those that are files, outside any transaction.
    ///
    /// - Returns: whether there are more.
    func checkPage(ofPieces last: inout Int64, _ check: inout LedgerCheck, rows: Int) throws -> Bool {
        var filed: [FiledPiece] = []
        let query = try database.prepare(
            """
            SELECT row, id, revision, hash, total, content, \(role == .intake ? "portal" : "0") FROM piece
            WHERE row > ?1 AND stored_at IS NOT NULL ORDER BY row LIMIT ?2
            """)
        let hasMore = try page(query, &last, rows: rows) { row in
            check.examined += 1
            let piece = filedPiece(row)
            guard !row.isNull(5) else { return filed.append(piece) }
            let isGood = unsafe row.withBlob(5) { unsafe $0.count == piece.total && ContentHash(of: $0) == piece.hash }
            if !isGood { check.note("a piece of dossier \(piece.dossier) has not its hash") }
        }
        let files = PieceFiles(root: DataDirectory.piecesPath(in: dataDirectory), files: storage.files)
        for piece in filed {
            // One that has left since it was read is no fault.
            guard let fault = fault(of: piece, files), try isThere(piece) else { continue }
            check.note(fault)
        }
        return hasMore
    }

    private func isThere(_ piece: FiledPiece) throws -> Bool {
        try reading {
            let query = try database.prepare("SELECT 1 FROM piece WHERE row = ?1")
            try query.bind(piece.row, at: 1)
            return try query.first { _ in true } ?? false
        }
    }

    private struct FiledPiece {
        let row: Int64
        let dossier: DossierID
        let hash: ContentHash
        let total: Int
        let fileName: String
    }

    /// An intake keeps pieces by portal and dossier; a node by hash.
    private func filedPiece(_ row: Statement) -> FiledPiece {
        let key = PieceKey(
            portal: row.int64(6), id: row.dossierID(1), revision: UInt32(truncatingIfNeeded: row.int64(2)),
            hash: row.contentHash(3))
        return FiledPiece(
            row: row.int64(0), dossier: key.id, hash: key.hash, total: row.int(4),
            fileName: role == .intake ? key.fileName : "\(key.hash)")
    }

    private func fault(of piece: FiledPiece, _ files: PieceFiles) -> String? {
        let what = "the file of a piece of dossier \(piece.dossier)"
        do throws(FileError) {
            guard files.isFinished(piece.fileName) else { return "\(what) is gone: \(piece.fileName)" }
            let hashes = try files.finishedHashes(piece.fileName, total: piece.total)
            return hashes?.whole == piece.hash ? nil : "\(what) has not its hash: \(piece.fileName)"
        } catch {
            // Without a descriptor to be had nothing was looked at, and nothing found.
            return error.isDiskFull ? nil : "\(what): \(error)"
        }
    }
}
