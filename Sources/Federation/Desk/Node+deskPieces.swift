internal import Dossiers
internal import Ledger

/// The pieces of a dossier, as agents see them: what the body names, and what is here of it.
extension Node {
    /// - Returns: the part of a piece's bytes from `offset`, at most a chunk: a big file never holds the loop.
    func readPiece(_ hash: ContentHash, of id: DossierID, at offset: Int) throws -> DeskAnswer {
        guard let piece = try ledger.piece(hash, of: id) else {
            throw Refusal(
                .missingPiece,
                "Demandez la pièce à nouveau, ou prévenez l’administrateur du nœud : son fichier n’est pas ici.")
        }
        guard offset <= piece.total else { throw Refusal(.badField, "Reprenez au début : la pièce a \(piece.total) octets.") }
        let bytes = try bytes(of: piece, hash, at: offset, count: PieceFiles.chunkBytes)
        guard !bytes.isEmpty || offset == piece.total else {
            throw Refusal(.missingPiece, "Prévenez l’administrateur du nœud : le fichier de la pièce est incomplet.")
        }
        return .done(
            .object(["offset": .number(offset), "count": .number(bytes.count), "total": .number(piece.total)]), bytes: bytes)
    }

    /// Of a file that is lost there are none.
    private func bytes(of piece: DeskPiece, _ hash: ContentHash, at offset: Int, count: Int) throws -> [UInt8] {
        if piece.isInline { return try ledger.content(of: piece, at: offset, count: count) }
        do throws(FileError) { return try inbox.files.read(hash.description, at: offset, count: count) } catch {
            guard error.isLost else { throw error }
            log.error("piece-lost", ["file": hash, "reason": error])
            return []
        }
    }

    /// The pieces that a body names, with what their bytes are.
    func piecesJSON(_ dossier: Dossier) throws -> JSONValue {
        .array(
            try dossier.pieces.map { piece in
                let held = try ledger.piece(piece.hash, of: dossier.id)
                let start = try held.map { try bytes(of: $0, piece.hash, at: 0, count: 16) } ?? []
                return .object([
                    "kind": .string("\(piece.kind)"), "name": piece.name.map { .string($0) } ?? .null,
                    "mediaType": piece.mediaType.map { .string($0) } ?? .null,
                    "detected": MediaType(detectedIn: start).map { .string($0.rawValue) } ?? .null,
                    "size": .number(piece.size), "hash": .string("\(piece.hash)"),
                    "issuedOn": piece.issuedOn.map { .string("\($0)") } ?? .null,
                    "receivedAt": held.map { .string("\($0.storedAt)") } ?? .null,
                    "present": .bool(!start.isEmpty),
                ])
            })
    }
}
