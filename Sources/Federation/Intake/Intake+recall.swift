internal import Dossiers
internal import Ledger
internal import Streams

/// Dossiers that this intake has lost (its ledger was restored from a copy) and that their nodes give back (rule 14).
extension Intake {
    /// Asks for a dossier that a node reports on and this intake does not have.
    func recall(_ header: Header, _ stream: IntakeStream) throws {
        peerLog.warning(
            "unknown-dossier-reported", about: "\(stream.name)", ["stream": stream.name, "id": header.dossier],
            now: now.monotonic)
        _ = try ledger.append(request(.recall, header, stream), body: [], to: stream.log)
    }

    /// A dossier that came among the reports: it becomes one of this intake's, bound to the stream that it was asked of. It has no portal
    /// until one shows the same bytes.
    ///
    /// - Throws: a ``Refusal`` for one that was not asked for, or is not what was asked for: it is parked.
    func takeRecalled(_ header: Header, _ body: UnsafeRawBufferPointer, _ stream: IntakeStream) throws {
        let known = try ledger.known(header.dossier, revision: header.revision)
        if let known, known.stream != stream.log.stream { throw Refusal(.notAllowed, "a dossier of another stream") }
        if let same = known?.same {
            guard same.contentHash == header.contentHash else {
                throw Refusal(.conflict, "other bytes than those that are accepted under this id and revision")
            }
            return
        }
        try checkAsked(header, stream)
        let dossier = try recalled(header, known)
        let named = try unsafe namedPieces(header, body)
        var bytes = stored(header, stream).encoded
        let missing = unsafe try bytes.withUnsafeMutableBytes {
            unsafe try ledger.acceptRecalled(
                dossier, header: $0, body: body, named: named, to: stream.log, at: acceptance(header))
        }
        log.info("recalled", ["stream": stream.name, "id": header.dossier, "revision": header.revision])
        if !missing.isEmpty { log.warning("recalled-without-piece", ["id": header.dossier, "pieces": missing.count]) }
    }

    /// A chunk of a piece that goes before such a dossier.
    func takeRecalled(chunk header: Header, _ body: UnsafeRawBufferPointer, _ stream: IntakeStream) throws {
        if let known = try ledger.known(header.dossier, revision: header.revision), known.same != nil,
            known.stream == stream.log.stream
        {
            return
        }
        try checkAsked(header, stream)
        let (total, offset) = (Int(header.pieceTotal), Int(header.pieceOffset))
        guard total > 0, total <= limits.pieceBytesMax, offset < total, offset % PieceFiles.chunkBytes == 0,
            body.count == min(PieceFiles.chunkBytes, total - offset)
        else { throw Refusal(.malformed, "a chunk that is none of a piece of \(total) bytes") }
        let size = try ledger.recalledSize(header.dossier, revision: header.revision, of: stream.log)
        guard size.bytes + body.count <= limits.dossierPiecesBytesMax, size.pieces <= Dossier.pieceCountMax else {
            throw Refusal(.tooLarge, "more pieces than a dossier has")
        }
        let chunk = RecalledChunk(
            stream: stream.log.stream, id: header.dossier, revision: header.revision, hash: header.pieceHash, total: total,
            offset: offset)
        try unsafe ledger.keep(chunk, content: body)
    }

    private func checkAsked(_ header: Header, _ stream: IntakeStream) throws {
        guard header.tenant == stream.topology.tenant else { throw Refusal(.notAllowed, "a dossier of another tenant") }
        guard try ledger.isAsked(header.dossier, revision: header.revision, of: stream.log) else {
            throw Refusal(.notAllowed, "a dossier that this intake did not ask for")
        }
    }

    /// Earlier revisions tell whose it is; otherwise nobody's yet.
    private func recalled(_ header: Header, _ known: KnownDossier?) throws(Refusal) -> NewDossier {
        guard header.dossier.isVersion7, header.revision > 0, let postalCode = header.postalCode else {
            throw Refusal(.missingField, "a dossier without id, revision or postal code")
        }
        return NewDossier(
            id: header.dossier, revision: header.revision, portal: known?.portal ?? KnownDossier.nobody,
            contentHash: header.contentHash, demarche: header.demarche, postalCode: postalCode, commune: header.commune,
            assumed: header.flags.contains(.assumed))
    }

    /// The pieces that the body names, which says the same as the header; nil when it is sealed.
    private func namedPieces(_ header: Header, _ body: UnsafeRawBufferPointer) throws -> [ContentHash]? {
        guard !header.flags.contains(.sealed) else { return nil }
        var names: [ContentHash] = []
        let summary = try unsafe DossierSummary.scan(body) { if !names.contains($0.hash) { names.append($0.hash) } }
        if let postalCode = header.postalCode { try compare(summary, header, postalCode) }
        return names
    }

    /// As its node was told when it was accepted; never later than now.
    private func acceptance(_ header: Header) -> UnixTime {
        min(UnixTime(milliseconds: Int64(clamping: header.time)), now.wall)
    }

    private func stored(_ header: Header, _ stream: IntakeStream) -> Header {
        var stored = request(.dossier, header, stream)
        stored.flags = header.flags.intersection([.sealed, .assumed])
        stored.time = UInt64(max(0, acceptance(header).milliseconds))
        stored.contentHash = header.contentHash
        stored.followUp = ledger.followUp.code(for: header.dossier)
        return stored
    }
}
