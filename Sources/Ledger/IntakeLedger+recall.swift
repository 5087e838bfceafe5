package import Dossiers
internal import SQLite
package import Streams

extension IntakeLedger {
    /// Whether the node of this stream was asked for a dossier that has not come: a report of its waits for it (rule 14).
    package func isAsked(_ id: DossierID, revision: UInt32, of log: OutgoingLog) throws -> Bool {
        guard try reports.shown(id, revision: revision) == nil else { return false }
        return try reports.isWaiting(id, revision: revision, stream: log.stream)
    }

    /// Keeps a chunk until the dossier that names its piece has come.
    package func keep(_ chunk: RecalledChunk, content: UnsafeRawBufferPointer) throws {
        try file.begin()
        try unsafe recalls.insert(chunk, content: content)
    }

    /// Bytes and pieces that have come ahead of a dossier.
    package func recalledSize(_ id: DossierID, revision: UInt32, of log: OutgoingLog) throws -> (bytes: Int, pieces: Int) {
        try recalls.size(id, revision: revision, stream: log.stream)
    }

    /// Accepts a dossier that its node gave back, with those of its pieces that came whole before it.
    ///
    /// - Parameters:
    ///   - header: as of ``accept(_:header:body:pieces:to:at:)``.
    ///   - named: the pieces that its body names; nil when it is sealed: then all that came.
    /// - Returns: the pieces that it names and that are missing.
    package func acceptRecalled(
        _ dossier: NewDossier, header: UnsafeMutableRawBufferPointer, body: UnsafeRawBufferPointer, named: [ContentHash]?,
        to log: OutgoingLog, at time: UnixTime
    ) throws -> [ContentHash] {
        try file.begin()
        var pieces: [StagedPiece] = []
        var missing: [ContentHash] = []
        for hash in try named ?? recalls.hashes(dossier.id, revision: dossier.revision, stream: log.stream) {
            if let piece = try stageRecalled(hash, of: dossier, from: log, at: time) {
                pieces.append(piece)
            } else {
                missing.append(hash)
            }
        }
        _ = try unsafe accept(dossier, header: header, body: body, pieces: pieces, to: log, at: time)
        try recalls.remove(dossier.id, revision: dossier.revision)
        return missing
    }

    private func stageRecalled(_ hash: ContentHash, of dossier: NewDossier, from log: OutgoingLog, at time: UnixTime) throws
        -> StagedPiece?
    {
        guard let content = try recalls.piece(hash, dossier.id, revision: dossier.revision, stream: log.stream) else {
            return nil
        }
        let key = PieceKey(portal: dossier.portal, id: dossier.id, revision: dossier.revision, hash: hash)
        let chunks = stride(from: 0, to: content.count, by: PieceFiles.chunkBytes).map { start in
            unsafe content[start..<min(content.count, start + PieceFiles.chunkBytes)].withUnsafeBytes {
                unsafe ContentHash(of: $0)
            }
        }
        unsafe try content.withUnsafeBytes {
            unsafe try staging.insert(key, total: content.count, chunks: chunks, content: $0, at: time)
        }
        return try staging.piece(key)
    }

    /// Notes what a node was told of a dossier in this epoch of its reports (rule 16).
    ///
    /// - Returns: false when that is what it was told before.
    package func tell(_ id: DossierID, revision: UInt32, _ shown: ShownState, in epoch: Epoch) throws -> Bool {
        try file.begin()
        return try recalls.tell(id, revision: revision, epoch: epoch, term: shown.term, step: shown.step)
    }
}
