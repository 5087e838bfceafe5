internal import Dossiers
internal import Ledger
internal import Streams

extension Intake {
    /// PIECE: how much of a piece is there, so that a transfer that was cut goes on where it stopped.
    func piece(_ message: borrowing ReceivedMessage, portal name: String) throws {
        try message.require(frames: 2)
        var fields = try unsafe PieceFields(decoding: message.frame(1))
        try answering(message.connection, fields) {
            let key = try key(fields, portal: name)
            if try ledger.piece(key) != nil {
                fields.offset = fields.total
                answers.append(.piece(message.connection, .stored, fields))
                return
            }
            try checkRoom(for: Int(fields.total), inFile: Int(fields.total) > PieceFiles.inlineBytesMax)
            if Int(fields.total) <= PieceFiles.inlineBytesMax {
                fields.offset = 0
                answers.append(.piece(message.connection, .have, fields))
            } else {
                if !uploads.isUnderWay(key) { try checkShare(of: key, adding: Int(fields.total)) }
                let have = try uploads.ask(key, total: Int(fields.total), from: message.connection, now: now.monotonic)
                fields.offset = UInt32(have)
                answers.append(.piece(message.connection, .have, fields))
            }
        }
    }

    /// CHUNK: handed over to be written; answered when it is.
    func chunk(_ message: borrowing ReceivedMessage, portal name: String) throws {
        try message.require(frames: 3)
        var fields = try unsafe PieceFields(decoding: message.frame(1))
        let bytes = unsafe message.frame(2)
        let connection = message.connection
        try answering(connection, fields) {
            let isSmall = Int(fields.total) <= PieceFiles.inlineBytesMax
            try checkRoom(for: bytes.count, inFile: !isSmall)
            let key = try key(fields, portal: name)
            if isSmall { return try unsafe keepSmall(bytes, fields, key, connection) }
            let have = try unsafe uploads.take(
                bytes, of: key, total: Int(fields.total), at: Int(fields.offset), from: connection, now: now.monotonic)
            // The name of its file has the portal's number in it: that must outlive this process.
            guard try unlessFull({ try ledger.keep(portal: key.portal) }) else { throw Self.isFull }
            guard let have else { return space.take(bytes.count, inFile: true) }
            fields.offset = UInt32(have)
            answers.append(.piece(connection, .have, fields))
        }
    }

    /// A small piece comes in one chunk, which needs no PIECE before it, and is kept in the ledger: STORED follows this turn's commit.
    private func keepSmall(_ bytes: UnsafeRawBufferPointer, _ fields: PieceFields, _ key: PieceKey, _ connection: Connection)
        throws
    {
        guard fields.offset == 0, bytes.count == Int(fields.total) else {
            throw Refusal(.malformed, "a piece of \(fields.total) bytes comes in one chunk of that length")
        }
        guard unsafe ContentHash(of: bytes) == key.hash else {
            throw Refusal(.badHash, "the piece does not have its hash: send it again from the start")
        }
        try checkShare(of: key, adding: bytes.count)
        guard try unlessFull({ try unsafe ledger.store(bytes, as: key, at: now.wall) }) else { throw Self.isFull }
        space.take(bytes.count)
        var stored = fields
        stored.offset = fields.total
        answers.append(.piece(connection, .stored, stored))
    }

    /// What has been written since the last turn: HAVE at once, STORED after the commit that notes the piece.
    func takeFinishedPieces() throws {
        var stored: [(key: PieceKey, connection: Connection, total: Int, chunks: [ContentHash])] = []
        var removed: [Int64] = []
        for result in uploads.finished() {
            switch result {
            case .written(.upload(let key, let generation), let bytes):
                guard let upload = uploads.written(key, generation, bytes: bytes) else { continue }
                answers.append(.piece(upload.connection, .have, fields(key, total: upload.total, offset: upload.have)))
            case .stored(.upload(let key, _), let bytes, let chunks):
                guard let upload = uploads.stored(key, bytes: bytes) else { continue }
                stored.append((key, upload.connection, upload.total, chunks))
            case .badHash(.upload(let key, let generation), let bytes):
                guard let connection = uploads.failed(key, generation, bytes: bytes, isGone: true) else { continue }
                refuse(connection, key, Refusal(.badHash, "the piece does not have its hash: send it again from the start"))
            case .failed(.upload(let key, let generation), let bytes, let error):
                peerLog.error("piece-write", ["reason": error], now: now.monotonic)
                // A hole follows a write that failed for want of room. After any other failure no file here can be believed.
                guard error.isDiskFull || error.isHole else { throw error }
                guard let connection = uploads.failed(key, generation, bytes: bytes, isGone: false) else { continue }
                refuse(connection, key, Refusal(.tryAgainLater, "the intake cannot store the piece now: try again later"))
            case .removed(_, let error?): throw error
            case .removed(let rows, nil): removed += rows
            case .written(.entry, _), .stored(.entry, _, _), .badHash(.entry, _), .failed(.entry, _, _):
                preconditionFailure("a node's job in an intake")
            }
        }
        // Only now the ledger, which may be full: every result has been taken notice of.
        if !removed.isEmpty { try self.removed(removed) }
        for piece in stored {
            try ledger.stored(piece.key, total: piece.total, chunks: piece.chunks, at: now.wall)
            answers.append(.piece(piece.connection, .stored, fields(piece.key, total: piece.total, offset: piece.total)))
        }
    }

    /// Removes pieces that no dossier has named for a day, a bounded number of them. For an idle moment.
    ///
    /// - Returns: whether there may be more.
    package func forgetLapsedPieces() throws -> Bool {
        let limit = UnixTime(milliseconds: now.wall.milliseconds - limits.stagedPieceAge.components.seconds * 1_000)
        var lapsed: [PieceKey] = []
        guard try unlessFull({ lapsed = try ledger.forgetLapsedPieces(before: limit) }), try commit() else { return false }
        for key in lapsed { try uploads.files.remove(key.fileName) }
        uploads.removed(lapsed.map(\.fileName))
        uploads.removed(try uploads.files.removeIncoming(olderThan: Int(limit.milliseconds / 1_000)))
        return !lapsed.isEmpty
    }

    private func key(_ fields: PieceFields, portal name: String) throws -> PieceKey {
        guard fields.dossier.isVersion7, fields.revision > 0 else {
            throw Refusal(.malformed, "a piece belongs to a dossier's id and revision")
        }
        guard fields.total > 0, Int(fields.total) <= limits.pieceBytesMax else {
            throw Refusal(.tooLarge, "a piece has 1 to \(limits.pieceBytesMax) bytes; this one has \(fields.total)")
        }
        return PieceKey(portal: try number(ofPortal: name), id: fields.dossier, revision: fields.revision, hash: fields.hash)
    }

    private func fields(_ key: PieceKey, total: Int, offset: Int) -> PieceFields {
        PieceFields(revision: key.revision, dossier: key.id, hash: key.hash, total: UInt32(total), offset: UInt32(offset))
    }

    private func answering(_ connection: Connection, _ fields: PieceFields, _ body: () throws -> Void) throws {
        do { try body() } catch {
            let (refusal, retry) = try refusal(of: error)
            answers.append(
                .refused(
                    .portals, connection,
                    RefusedMessage(refusal, dossier: fields.dossier, revision: fields.revision, retry: retry)))
        }
    }

    private func refuse(_ connection: Connection, _ key: PieceKey, _ refusal: Refusal) {
        answers.append(
            .refused(
                .portals, connection, RefusedMessage(refusal, dossier: key.id, revision: key.revision, retry: limits.retry)))
    }
}
