package import Dossiers
internal import Glibc
internal import Sodium
internal import Streams

/// The files of pieces in a data directory: `pieces/ab/abcd…`, named by hash, and `pieces/incoming/…` while they grow.
///
/// Every call may block on the disk, so none is made on a loop but ``read(_:at:count:)``, which the page cache serves. A file is synced
/// before its name moves out of `incoming`, and its directory after.
package struct PieceFiles: Sendable {
    /// The whole of a chunk; the last chunk of a piece may be shorter.
    package static let chunkBytes = 262_144
    /// A piece up to this size is a blob in the ledger, durable with the commit of its turn: a file of its own would cost three fsyncs.
    package static let inlineBytesMax = 65_536

    private let root: String

    package init(root: String) { self.root = root }

    /// Where a finished piece stands.
    private func path(_ name: String) -> String { "\(root)/\(name.prefix(2))/\(name)" }
    private func incoming(_ name: String) -> String { "\(root)/incoming/\(name)" }

    /// Bytes of a growing piece that are there, rounded down to whole chunks: where an interrupted transfer continues.
    package func received(_ name: String) -> Int {
        var status = stat()
        guard unsafe stat(incoming(name), &status) == 0 else { return 0 }
        return Int(status.st_size) / Self.chunkBytes * Self.chunkBytes
    }

    package func isFinished(_ name: String) -> Bool { unsafe access(path(name), R_OK) == 0 }

    /// Writes one chunk of a growing piece; `sync` when it must last. One that would leave a hole before it (the write before it failed)
    /// is not written, so that the length of the file always tells how much of the piece is there.
    package func write(_ bytes: [UInt8], to name: String, at offset: Int, sync: Bool) throws(PieceFileError) {
        try makeDirectory("\(root)/incoming")
        let file = incoming(name)
        let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw PieceFileError(errno, "open", file) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw PieceFileError(errno, "fstat", file) }
        guard Int(status.st_size) >= offset else { throw PieceFileError(ESPIPE, "pwrite", file) }
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe pwrite(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw PieceFileError(errno, "pwrite", file) }
            done += count
        }
        if sync, fsync(descriptor) != 0 { throw PieceFileError(errno, "fsync", file) }
    }

    /// The hash of a growing piece as a whole and of each chunk, if it has exactly `total` bytes.
    package func hashes(_ name: String, total: Int) throws(PieceFileError) -> PieceHashes? {
        let file = incoming(name)
        let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PieceFileError(errno, "open", file) }
        defer { close(descriptor) }
        var whole = BLAKE2bHasher()
        var chunks: [ContentHash] = []
        var offset = 0
        while true {
            let chunk = try Self.read(descriptor, file, at: offset, count: Self.chunkBytes)
            if chunk.isEmpty { break }
            unsafe chunk.withUnsafeBytes { unsafe whole.update($0) }
            chunks.append(unsafe chunk.withUnsafeBytes { unsafe ContentHash(of: $0) })
            offset += chunk.count
        }
        let words = whole.finish()
        return offset == total ? PieceHashes(whole: ContentHash(words.0, words.1, words.2, words.3), chunks: chunks) : nil
    }

    /// Syncs a growing piece and gives it its final name.
    package func finish(_ name: String, as final: String) throws(PieceFileError) {
        let file = incoming(name)
        let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PieceFileError(errno, "open", file) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw PieceFileError(errno, "fsync", file) }
        let directory = "\(root)/\(final.prefix(2))"
        try makeDirectory(directory)
        guard unsafe rename(file, path(final)) == 0 else { throw PieceFileError(errno, "rename", file) }
        try syncDirectory(directory)
    }

    /// At most `count` bytes of a finished piece from `offset`; fewer only at its end.
    package func read(_ name: String, at offset: Int, count: Int) throws(PieceFileError) -> [UInt8] {
        let file = path(name)
        let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PieceFileError(errno, "open", file) }
        defer { close(descriptor) }
        return try Self.read(descriptor, file, at: offset, count: count)
    }

    package func remove(_ name: String) {
        unsafe unlink(path(name))
        unsafe unlink(incoming(name))
    }

    /// Removes a growing piece; a finished one of that name stays.
    package func removeIncoming(_ name: String) { unsafe unlink(incoming(name)) }

    /// Removes growing pieces that nobody has written to since `time` (Unix seconds).
    package func removeIncoming(olderThan time: Int) {
        guard let directory = unsafe opendir("\(root)/incoming") else { return }
        defer { unsafe closedir(directory) }
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            var status = stat()
            guard !name.hasPrefix("."), unsafe stat(incoming(name), &status) == 0, status.st_mtim.tv_sec < time else {
                continue
            }
            unsafe unlink(incoming(name))
        }
    }

    private static func read(_ descriptor: CInt, _ file: String, at offset: Int, count: Int) throws(PieceFileError) -> [UInt8] {
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
        guard failure == 0 else { throw PieceFileError(failure, "pread", file) }
        return bytes
    }

    private func makeDirectory(_ path: String) throws(PieceFileError) {
        if unsafe mkdir(path, 0o700) == 0 { return try syncDirectory(root) }
        if errno == ENOENT {
            guard unsafe mkdir(root, 0o700) == 0 || errno == EEXIST else { throw PieceFileError(errno, "mkdir", root) }
            return try makeDirectory(path)
        }
        guard errno == EEXIST else { throw PieceFileError(errno, "mkdir", path) }
    }

    private func syncDirectory(_ path: String) throws(PieceFileError) {
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PieceFileError(errno, "open", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw PieceFileError(errno, "fsync", path) }
    }
}

/// What a whole piece and each of its chunks hash to.
package struct PieceHashes: Sendable, Equatable {
    package let whole: ContentHash
    package let chunks: [ContentHash]
}

/// A file call on a piece that failed: `errno`, the call and the file.
package struct PieceFileError: Error, Equatable, CustomStringConvertible {
    package let code: CInt
    package let operation: String
    package let file: String

    package init(_ code: CInt, _ operation: String, _ file: String) {
        self.code = code
        self.operation = operation
        self.file = file
    }

    /// The file is gone, or the disk cannot read it.
    package var isLost: Bool { code == ENOENT || code == EIO }

    package var description: String { "\(operation) \(file): \(unsafe String(cString: strerror(code)))" }
}
