package import Dossiers
internal import SQLite

extension NodeLedger {
    /// Notes that the intake has asked for a dossier, in the open transaction.
    package func queueRecall(_ id: DossierID, revision: UInt32) throws {
        try file.begin()
        try recalls.insert(id, revision: revision)
    }

    /// The dossier that was asked for first and has not been sent.
    package func firstRecall() throws -> (row: Int64, id: DossierID, revision: UInt32)? { try recalls.first() }

    /// A dossier that was asked for is among the reports, in the open transaction.
    package func removeRecall(row: Int64) throws {
        try file.begin()
        try recalls.remove(row: row)
    }

    /// What a held dossier's row does not say by itself; nil when its body is gone.
    package func original(of held: HeldDossier) throws -> OriginalDossier? { try recalls.original(of: held) }

    /// The whole pieces that a revision of a dossier can name: its own and those of earlier ones, in the order they came.
    package func pieces(of id: DossierID, revision: UInt32) throws -> [StoredPiece] {
        try recalls.pieces(of: id, revision: revision)
    }

    /// Lends the content of a small piece; false when it is a file.
    package func withContent(ofPiece row: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        unsafe try recalls.withContent(ofPiece: row, body)
    }

    /// The hash, and so the file, of a piece.
    package func hash(ofPiece row: Int64) throws -> ContentHash? { try recalls.hash(ofPiece: row) }
}
