package import Dossiers
internal import Glibc
internal import Sodium
internal import Streams

/// A piece of a line: what its entry in the body says, and where its bytes come from if they are to be uploaded.
package struct PieceSource {
    package let stored: DossierLine.StoredPiece
    package let upload: Submission.Piece?

    /// More than any intake takes; it says its own limit.
    private static let sizeMax = 1 << 30
    private static let unknownType = "application/octet-stream"

    /// - Parameters:
    ///   - path: the piece's place in its line, for refusals: `pieces[2]`.
    ///   - directory: where the paths of files begin.
    package init(_ piece: DossierLine.Piece, path: String, directory: String) throws(Refusal) {
        switch piece.source {
        case .stored(let stored): (self.stored, upload) = (stored, nil)
        case .content(let bytes):
            guard !bytes.isEmpty else {
                throw Refusal(.badField, "\(path).content: it is empty; a piece has at least one byte")
            }
            let upload = Submission.Piece(bytes)
            stored = Self.entry(piece, upload, beginning: bytes.prefix(MediaType.reach))
            self.upload = upload
        case .file(let name):
            let file = try PieceFile(name, path: path, directory: directory)
            let upload = try file.upload(sizeMax: Self.sizeMax)
            do { stored = Self.entry(piece, upload, beginning: try upload.read(0, MediaType.reach)[...]) } catch {
                throw Refusal(.badField, "\(path).file: \(error)")
            }
            self.upload = upload
        }
    }

    private static func entry(
        _ piece: DossierLine.Piece, _ upload: Submission.Piece, beginning: ArraySlice<UInt8>
    ) -> DossierLine.StoredPiece {
        let type = piece.mediaType ?? MediaType(detectedIn: beginning)?.rawValue ?? unknownType
        return DossierLine.StoredPiece(mediaType: type, size: upload.total, hash: upload.hash)
    }
}

/// A piece's file. It is read when it is needed, so that a line with many pieces takes no memory.
private struct PieceFile {
    private let name: String
    private let path: String
    private let member: String

    /// - Throws: `bad-field` for a path that leaves the directory of the lines: they may be somebody else's.
    init(_ name: String, path: String, directory: String) throws(Refusal) {
        member = "\(path).file"
        guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
            throw Refusal(.badField, "\(member): expected a path below the directory of the lines, without \"..\"")
        }
        self.name = name
        self.path = "\(directory)/\(name)"
    }

    /// Reads the whole once, for its hash.
    func upload(sizeMax: Int) throws(Refusal) -> Submission.Piece {
        var hasher = BLAKE2bHasher()
        var total = 0
        let path = path
        do {
            while total < sizeMax {
                let bytes = try Self.read(path, total, 1 << 18)
                if bytes.isEmpty { break }
                unsafe bytes.withUnsafeBytes { unsafe hasher.update($0) }
                total += bytes.count
            }
        } catch {
            throw Refusal(.badField, "\(member): \(name) cannot be read: \(error)")
        }
        guard total > 0 else { throw Refusal(.badField, "\(member): \(name) is empty; a piece has at least one byte") }
        guard total < sizeMax else { throw Refusal(.tooLarge, "\(member): \(name) has \(sizeMax) bytes or more") }
        let words = hasher.finish()
        return Submission.Piece(hash: ContentHash(words.0, words.1, words.2, words.3), total: total) { offset, count in
            try Self.read(path, offset, count)
        }
    }

    private static func read(_ path: String, _ offset: Int, _ count: Int) throws -> [UInt8] {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw SystemError(errno, "stat") }
        // A pipe or a device might never end, or never begin.
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(EINVAL, "not a file") }
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
