package import Dossiers
internal import SQLite
internal import Streams

extension IntakeLedger {
    /// What is known of an id; nil for a new one.
    package func known(_ id: DossierID, revision: UInt32) throws -> KnownDossier? { try dossiers.known(id, revision: revision) }

    /// The refusal given before to the same bytes under the same id.
    package func refusal(_ id: DossierID, _ hash: ContentHash) throws -> Refusal? { try refusals.refusal(id, hash) }

    /// Gives a dossier that its node gave back to the portal that has shown the same bytes (streams, rules 14 and 18).
    package func claim(_ id: DossierID, portal: Int64) throws {
        try file.begin()
        try keep(portal: portal)
        try dossiers.claim(id, portal: portal)
    }

    /// Keeps a refusal that rests on the topology.
    package func keep(_ refusal: Refusal, _ id: DossierID, _ hash: ContentHash, portal: Int64, at time: UnixTime) throws {
        try file.begin()
        try keep(portal: portal)
        try refusals.insert(refusal, id, hash, portal: portal, at: time)
    }

    /// How many refusals of a portal's submissions are kept.
    package func refusalCount(of portal: Int64) -> Int { refusals.count(of: portal) }

    /// Forgets the oldest refusal of a portal, if it was given before `time`; whether there was one.
    package func forgetOldestRefusal(of portal: Int64, before time: UnixTime) throws -> Bool {
        try file.begin()
        return try refusals.removeOldest(of: portal, before: time)
    }

    /// Accepts a dossier: the chunks of its pieces, then the dossier, as the next entries of its stream, in the open transaction.
    ///
    /// - Parameters:
    ///   - header: the dossier's header in wire form, complete but for its place and chain, which this writes.
    ///   - pieces: what its body names, all stored.
    /// - Returns: the sequence of the dossier's entry.
    package func accept(
        _ dossier: NewDossier, header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer, pieces: [StagedPiece],
        to log: OutgoingLog, at time: UnixTime
    ) throws -> UInt64 {
        try keep(portal: dossier.portal)
        for piece in pieces where !piece.accepted {
            try unsafe appendChunks(of: piece, like: UnsafeRawBufferPointer(header), to: log)
        }
        let sequence = try unsafe append(header, body: body, to: log)
        try dossiers.insert(dossier, stream: log.stream, sequence: sequence, at: time)
        try reports.showWaiting(dossier.id, revision: dossier.revision)
        return sequence
    }

    /// One entry for each chunk, whose body stays in the piece's file.
    private func appendChunks(of piece: StagedPiece, like dossier: UnsafeRawBufferPointer, to log: OutgoingLog) throws {
        var header = try unsafe Header(decoding: dossier)
        header.kind = .piece
        header.pieceHash = piece.hash
        header.pieceTotal = UInt32(piece.total)
        for (index, chunk) in piece.chunks.enumerated() {
            header.pieceOffset = UInt32(index * PieceFiles.chunkBytes)
            header.contentHash = chunk
            var bytes = header.encoded
            try unsafe bytes.withUnsafeMutableBytes { _ = try unsafe append($0, body: nil, piece: piece.row, to: log) }
        }
        try staging.accept(piece)
    }
}

extension IntakeLedger {
    /// A piece that this portal has stored for this revision.
    package func piece(_ key: PieceKey) throws -> StagedPiece? { try staging.piece(key) }

    /// Every piece that this portal has stored for one revision, at most `count`.
    package func pieces(of id: DossierID, revision: UInt32, portal: Int64, atMost count: Int) throws -> [StagedPiece] {
        try staging.pieces(of: id, revision: revision, portal: portal, atMost: count)
    }
    /// What a portal has stored and no dossier has named yet.
    package func staged(by portal: Int64) -> PieceSum { staging.staged[portal] ?? PieceSum() }

    /// Notes that a piece is whole and on disk.
    package func stored(_ key: PieceKey, total: Int, chunks: [ContentHash], at time: UnixTime) throws {
        try file.begin()
        try keep(portal: key.portal)
        unsafe try staging.insert(key, total: total, chunks: chunks, content: nil, at: time)
    }

    /// Keeps a small piece, in the open transaction: it is stored with the commit.
    package func store(_ content: UnsafeRawBufferPointer, as key: PieceKey, at time: UnixTime) throws {
        try file.begin()
        try keep(portal: key.portal)
        try unsafe staging.insert(key, total: content.count, chunks: [key.hash], content: content, at: time)
    }

    /// Lends the content of a small piece; false when it is a file.
    package func withContent(ofPiece row: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        unsafe try staging.withContent(row: row, body)
    }

    /// The file that holds the chunks of an entry's piece.
    package func pieceFile(row: Int64) throws -> String? { try staging.key(row: row)?.fileName }

    /// Forgets pieces staged before `time` that no dossier has named; the caller removes their files after the commit.
    package func forgetLapsedPieces(before time: UnixTime) throws -> [PieceKey] {
        try file.begin()
        return try staging.removeLapsed(before: time)
    }
}
