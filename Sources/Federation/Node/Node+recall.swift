internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    /// A restored intake asks for a dossier that it lacks: noted with the entry's place, answered in a turn of its own (rule 14).
    func recall(_ header: Header) throws {
        let isHere =
            try ledger.dossier(header.dossier, revision: header.revision) != nil
            || parkedDossier(header.dossier, revision: header.revision) != nil
        guard isHere else { return }
        try ledger.queueRecall(header.dossier, revision: header.revision)
        owesRecalls = true
    }

    /// Answers the oldest requests, a bounded step of them in each turn.
    func answerRecalls() throws {
        var bytes = 0
        var left = limits.recalledMax
        while owesRecalls, now.monotonic >= pausedUntil, left > 0, bytes < limits.batchBytesMax {
            guard let asked = try ledger.firstRecall() else {
                owesRecalls = false
                return
            }
            bytes += try answer(asked.id, revision: asked.revision)
            try ledger.removeRecall(row: asked.row)
            left -= 1
        }
    }

    /// A dossier's pieces, the dossier, its present state. Whole or not at all: it leaves the queue in the transaction that puts it among
    /// the reports.
    ///
    /// - Returns: the bytes that were read for it.
    private func answer(_ id: DossierID, revision: UInt32) throws -> Int {
        guard let held = try ledger.dossier(id, revision: revision) else { return try answerParked(id, revision: revision) }
        defer { log.debug("recalled", ["id": id, "revision": revision]) }
        guard let original = try ledger.original(of: held) else {
            peerLog.warning("recalled-without-body", about: "\(stream)", ["id": id, "revision": revision], now: now.monotonic)
            try restate(held)
            return 0
        }
        var header = about(held, .dossier)
        header.time = UInt64(max(0, original.acceptedAt.milliseconds))
        if original.assumed { header.flags.insert(.assumed) }
        let count = try send(header, original.body)
        try restate(held)
        return count
    }

    /// One that could not be used (it is sealed, say) goes back as it came. That it could not, the intake was told when it asked.
    private func answerParked(_ id: DossierID, revision: UInt32) throws -> Int {
        guard let parked = try parkedDossier(id, revision: revision), let came = parked.header,
            unsafe parked.body.withUnsafeBytes({ unsafe ContentHash(of: $0) }) == parked.contentHash
        else { return 0 }
        var header = about(came, .dossier, ShownState(state: .parked, term: 1, step: 0))
        header.time = came.time
        header.flags = came.flags.intersection([.sealed, .assumed])
        return try send(header, parked.body)
    }

    /// A dossier behind its pieces.
    ///
    /// - Returns: the bytes of all.
    private func send(_ dossier: Header, _ body: [UInt8]) throws -> Int {
        let pieces = try pieces(of: dossier, body)
        for piece in pieces { try send(piece, of: dossier) }
        try report(dossier, body: body, row: nil)
        return pieces.reduce(body.count) { $0 + $1.total }
    }

    /// Those that the body names, whichever revision they came with: the intake takes no more than one dossier may have. Of a body that
    /// cannot be read, those that came with it.
    private func pieces(of dossier: Header, _ body: [UInt8]) throws -> [StoredPiece] {
        let pieces = try ledger.pieces(of: dossier.dossier, revision: dossier.revision)
        guard let named = Self.namedPieces(dossier, body) else { return pieces.filter { $0.revision == dossier.revision } }
        return pieces.filter { named.contains($0.hash) }
    }

    private static func namedPieces(_ dossier: Header, _ body: [UInt8]) -> Set<ContentHash>? {
        guard !dossier.flags.contains(.sealed) else { return nil }
        var names: Set<ContentHash> = []
        do throws(Refusal) { _ = try DossierSummary.scan(body) { names.insert($0.hash) } } catch { return nil }
        return names
    }

    /// The chunks of a piece, whose bytes stay where they are and are read again when they are sent.
    private func send(_ piece: StoredPiece, of dossier: Header) throws {
        var chunks: [ContentHash] = []
        let isSmall = unsafe try ledger.withContent(ofPiece: piece.row) { unsafe chunks.append(ContentHash(of: $0)) }
        if !isSmall {
            for offset in stride(from: 0, to: piece.total, by: PieceFiles.chunkBytes) {
                // A piece whose file is lost does not go; its dossier does.
                guard let bytes = try chunk(of: piece.hash, at: offset) else { return }
                chunks.append(unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) })
            }
        }
        var header = dossier
        (header.kind, header.flags, header.time) = (.piece, [], now.milliseconds)
        header.pieceHash = piece.hash
        header.pieceTotal = UInt32(piece.total)
        for (index, hash) in chunks.enumerated() {
            header.pieceOffset = UInt32(index * PieceFiles.chunkBytes)
            header.contentHash = hash
            var bytes = header.encoded
            _ = try unsafe bytes.withUnsafeMutableBytes { try unsafe ledger.report($0, body: nil, piece: piece.row) }
        }
    }

    func about(_ held: HeldDossier, _ kind: EntryKind, _ shown: ShownState? = nil) -> Header {
        var asked = Header(kind: kind)
        asked.dossier = held.id
        asked.revision = held.revision
        asked.postalCode = held.postalCode
        asked.commune = held.commune
        asked.demarche = held.demarche
        return about(asked, kind, shown ?? held.shown)
    }

    /// Lends the body of a chunk that is among the reports; empty when its file is lost, which the intake finds out by its hash.
    func withChunk(_ header: UnsafeRawBufferPointer, piece: Int64, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        if unsafe try ledger.withContent(ofPiece: piece, body) { return }
        let decoded = try unsafe Header(decoding: header)
        let bytes = try chunk(of: decoded.pieceHash, at: Int(decoded.pieceOffset)) ?? []
        try unsafe bytes.withUnsafeBytes { try unsafe body($0) }
    }

    private func chunk(of hash: ContentHash, at offset: Int) throws -> [UInt8]? {
        do throws(FileError) {
            return try inbox.files.read(hash.description, at: offset, count: PieceFiles.chunkBytes)
        } catch {
            guard error.isLost else { throw error }
            log.error("piece-lost", ["file": hash, "reason": error])
            return nil
        }
    }
}
