internal import Dossiers
internal import Federation
internal import Ledger
internal import SQLite
internal import Streams

/// At the end: every piece of an accepted dossier is at its node, byte for byte, and nobody has parked what can be read. By SQL of its own.
struct PieceChecker {
    private let name: String
    private let disk: SimulatedDisk
    private let database: Database

    /// - Parameter path: of the ledger.
    init(_ disk: SimulatedDisk, path: String, of name: String) throws {
        self.name = name
        self.disk = disk
        database = try Database(path: path, mode: .readOnly, vfs: disk.storage.vfs)
    }

    func check(piecesOf errands: [Errand], in directory: String) throws {
        let files = Dictionary(uniqueKeysWithValues: disk.contents.map { ($0.path, $0.bytes) })
        let stored = try database.prepare(
            "SELECT content, total = received AND stored_at IS NOT NULL FROM piece WHERE hex(id) = ?1 AND revision = ?2 AND hex(hash) = ?3"
        )
        for errand in errands {
            for piece in errand.submission.pieces {
                try stored.bind(errand.submission.header.dossier.hex, at: 1)
                try stored.bind(Int(errand.submission.header.revision), at: 2)
                try stored.bind(piece.hash.description.uppercased(), at: 3)
                let row = try stored.first { row in
                    (content: unsafe row.isNull(0) ? nil : Array(row.blob(0)), isWhole: row.int64(1) != 0)
                }
                let hash = piece.hash.description
                let bytes = row?.content ?? files["\(directory)/pieces/\(hash.prefix(2))/\(hash)"] ?? []
                guard row?.isWhole == true, bytes == (try piece.read(0, piece.total)) else {
                    throw Violation(text: "a piece of \(errand) is not whole at \(name)")
                }
            }
        }
    }

    /// - Parameter isExpected: whether that dossier may be there.
    func checkParked(_ isExpected: (_ id: String, _ revision: UInt32) -> Bool) throws {
        let parked = try database.prepare(
            "SELECT coalesce(hex(id), ''), revision, reason, count(*) FROM parked GROUP BY 1, 2, 3")
        try parked.forEachRow { row in
            let (id, reason) = (row.text(0) ?? "", row.text(2) ?? "")
            guard isExpected(id, UInt32(truncatingIfNeeded: row.int64(1))) else {
                throw Violation(text: "\(name) has parked \(id), which can be read: \(reason)")
            }
        }
    }
}

extension DossierID {
    /// As SQLite's `hex` writes it.
    var hex: String { description.filter { $0 != "-" }.uppercased() }
}
