package import Dossiers
internal import FoundationEssentials
internal import Glibc
internal import Ledger
internal import Sodium
internal import Streams

extension Submission {
    /// The submission of a line: its pieces are read and hashed, and each entry of `pieces` in the body says what was found.
    ///
    /// - Parameters:
    ///   - id, submittedAt: used where the line has none.
    ///   - directory: where the paths of files begin.
    /// - Throws: ``Refusal`` for a piece that cannot be read, that is empty, or whose kind of file cannot be told.
    package init(line: DossierLine, tag: Int, id: DossierID, submittedAt: UnixTime, directory: String) throws(Refusal) {
        var pieces: [Piece] = []
        var stored: [DossierLine.StoredPiece] = []
        for (index, piece) in line.pieces.enumerated() {
            if case .stored(let entry) = piece.source {
                stored.append(entry)
                continue
            }
            let source = try Self.source(piece, index: index, directory: directory)
            if !pieces.contains(where: { $0.hash == source.piece.hash }) { pieces.append(source.piece) }
            stored.append(
                DossierLine.StoredPiece(mediaType: source.mediaType, size: source.piece.total, hash: source.piece.hash))
        }
        let id = line.id ?? id
        let body = line.body(id: id, submittedAt: line.submittedAt ?? submittedAt, stored: stored).serialized
        self.init(
            tag: tag, id: id, revision: line.revision, demarche: line.demarche, postalCode: line.postalCode,
            commune: line.commune, body: body,
            pieces: pieces)
    }

    private static func source(_ piece: DossierLine.Piece, index: Int, directory: String) throws(Refusal) -> (
        piece: Piece, mediaType: String
    ) {
        let made: Piece
        let start: [UInt8]
        switch piece.source {
        case .content(let bytes):
            made = Piece(bytes)
            start = Array(bytes.prefix(16))
        case .file(let path):
            made = try file(path.hasPrefix("/") ? path : directory + "/" + path, name: "pieces[\(index)].file")
            do { start = try made.read(0, 16) } catch {
                throw Refusal(.badField, "pieces[\(index)].file: \(path) cannot be read: \(error)")
            }
        case .stored: preconditionFailure("a piece that is stored has no source")
        }
        guard made.total > 0 else { throw Refusal(.badField, "pieces[\(index)]: the file is empty: give one with content") }
        let mediaType = piece.mediaType ?? MediaType(detectedIn: start)?.rawValue ?? "application/octet-stream"
        return (made, mediaType)
    }

    /// A file is hashed now and read again, a chunk at a time, when it is sent.
    private static func file(_ path: String, name: String) throws(Refusal) -> Piece {
        let reader: PieceReader
        do throws(SystemError) { reader = try PieceReader(path) } catch {
            throw Refusal(.badField, "\(name): \(path) cannot be read: \(error.description)")
        }
        var hasher = BLAKE2bHasher()
        var total = 0
        while true {
            let chunk: [UInt8]
            do throws(SystemError) { chunk = try reader.read(total, PieceFiles.chunkBytes) } catch {
                throw Refusal(.badField, "\(name): \(path) cannot be read: \(error.description)")
            }
            if chunk.isEmpty { break }
            unsafe chunk.withUnsafeBytes { unsafe hasher.update($0) }
            total += chunk.count
        }
        let words = hasher.finish()
        return Piece(hash: ContentHash(words.0, words.1, words.2, words.3), total: total) { offset, count in
            try reader.read(offset, count)
        }
    }
}

/// A file to be sent as a piece. It is opened for each chunk: thousands may wait, and descriptors are few.
private struct PieceReader {
    private let path: String

    init(_ path: String) throws(SystemError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw SystemError(errno, "stat") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EINVAL, "not a regular file") }
        self.path = path
    }

    func read(_ offset: Int, _ count: Int) throws(SystemError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(errno, "open") }
        defer { close(descriptor) }
        var failure: CInt = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = unsafe pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        guard failure == 0 else { throw SystemError(failure, "read") }
        return bytes
    }
}
