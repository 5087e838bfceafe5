internal import Dossiers
internal import SQLite

/// A file of a piece that a ledger names, or the part of it that had arrived.
struct PieceFile: Equatable, Sendable {
    /// Below the data directory.
    var path: String
    var size: Int
    /// Of the whole piece; of a half, of its bytes.
    var hash: ContentHash
}

/// The piece files that a ledger names.
struct PieceInventory {
    var whole: [PieceFile] = []
    /// Of a node: what has arrived of pieces that are not whole, with the hash of the whole.
    var halves: [PieceFile] = []
    /// Of an intake: rows of pieces that no dossier has named yet; their files may go at any time.
    var unclaimed: [(row: Int64, file: PieceFile)] = []

    /// A small piece is a blob of the ledger itself, and not in here.
    init(of file: LedgerFile) throws {
        switch file.role {
        case .node: try readNode(file.database)
        case .intake: try readIntake(file.database)
        }
    }

    /// Whole pieces of several dossiers may be one file; those that grow never are.
    private mutating func readNode(_ database: Database) throws {
        var seen: Set<ContentHash> = []
        let query = try database.prepare(
            "SELECT hash, total, received, id, revision FROM piece WHERE content IS NULL AND received > 0 ORDER BY row")
        try query.forEachRow { row in
            let hash = row.contentHash(0)
            guard row.int(2) >= row.int(1) else {
                let name = "\(hash)-\(row.dossierID(3))-\(row.int64(4))"
                return halves.append(PieceFile(path: "pieces/incoming/\(name)", size: row.int(2), hash: hash))
            }
            guard seen.insert(hash).inserted else { return }
            whole.append(PieceFile(path: Self.path("\(hash)"), size: row.int(1), hash: hash))
        }
    }

    private mutating func readIntake(_ database: Database) throws {
        let query = try database.prepare(
            "SELECT row, portal, id, revision, hash, total, accepted FROM piece WHERE content IS NULL ORDER BY row")
        try query.forEachRow { row in
            let key = PieceKey(
                portal: row.int64(1), id: row.dossierID(2), revision: UInt32(truncatingIfNeeded: row.int64(3)),
                hash: row.contentHash(4))
            let file = PieceFile(path: Self.path(key.fileName), size: row.int(5), hash: key.hash)
            if row.int64(6) != 0 { whole.append(file) } else { unclaimed.append((row.int64(0), file)) }
        }
    }

    private static func path(_ name: String) -> String { "pieces/\(name.prefix(2))/\(name)" }
}
