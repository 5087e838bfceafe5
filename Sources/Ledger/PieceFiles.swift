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
    private let files: any FileCalls

    package init(root: String, files: any FileCalls = SystemFiles()) {
        self.root = root
        self.files = files
    }

    /// The pieces of a data directory.
    package init(in directory: DataDirectory) { self.init(root: directory.piecesPath, files: directory.storage.files) }

    /// Where a finished piece stands.
    private func path(_ name: String) -> String { "\(root)/\(name.prefix(2))/\(name)" }
    private func incoming(_ name: String) -> String { "\(root)/incoming/\(name)" }

    /// Bytes of a growing piece that are there, rounded down to whole chunks: where an interrupted transfer continues.
    package func received(_ name: String) -> Int { (size(incoming(name)) ?? 0) / Self.chunkBytes * Self.chunkBytes }

    package func isFinished(_ name: String) -> Bool { size(path(name)) != nil }

    /// Whether a piece is finished, under a name that lasts: the process that gave it the name may have died before it synced the directory.
    package func isSettled(_ name: String) throws(FileError) -> Bool {
        guard isFinished(name) else { return false }
        try files.syncDirectory(DataDirectory.parent(of: path(name)))
        return true
    }

    /// Nothing is there either when the disk cannot tell: whoever then writes or reads it learns why.
    private func size(_ file: String) -> Int? {
        do throws(FileError) { return try files.status(of: file)?.size } catch { return nil }
    }

    /// Writes one chunk of a growing piece; `sync` when it must last. One that would leave a hole before it (the write before it failed)
    /// is not written, so that the length of the file always tells how much of the piece is there.
    package func write(_ bytes: [UInt8], to name: String, at offset: Int, sync: Bool) throws(FileError) {
        try makeDirectory("\(root)/incoming")
        let file = try files.open(incoming(name), .readWriteCreate)
        defer { files.close(file) }
        guard try files.size(of: file) >= offset else { throw FileError(ESPIPE, "pwrite", file.path) }
        try files.write(bytes, to: file, at: offset)
        guard sync else { return }
        try files.sync(file)
        // A file that lasts under a name that does not is lost: the first chunk made the name.
        if offset == 0 { try files.syncDirectory("\(root)/incoming") }
    }

    /// The hash of a growing piece as a whole and of each chunk, if it has exactly `total` bytes.
    package func hashes(_ name: String, total: Int) throws(FileError) -> PieceHashes? {
        try hashes(file: incoming(name), total: total)
    }

    /// The same of a finished piece; nil also when it is not there.
    func finishedHashes(_ name: String, total: Int) throws(FileError) -> PieceHashes? {
        guard try files.status(of: path(name)) != nil else { return nil }
        return try hashes(file: path(name), total: total)
    }

    private func hashes(file path: String, total: Int) throws(FileError) -> PieceHashes? {
        let file = try files.open(path, .read)
        defer { files.close(file) }
        var whole = BLAKE2bHasher()
        var chunks: [ContentHash] = []
        var offset = 0
        while true {
            let chunk = try files.read(file, at: offset, count: Self.chunkBytes)
            if chunk.isEmpty { break }
            unsafe chunk.withUnsafeBytes { unsafe whole.update($0) }
            chunks.append(unsafe chunk.withUnsafeBytes { unsafe ContentHash(of: $0) })
            offset += chunk.count
        }
        let words = whole.finish()
        return offset == total ? PieceHashes(whole: ContentHash(words.0, words.1, words.2, words.3), chunks: chunks) : nil
    }

    /// Syncs a growing piece and gives it its final name.
    package func finish(_ name: String, as final: String) throws(FileError) {
        let file = try files.open(incoming(name), .read)
        defer { files.close(file) }
        try files.sync(file)
        let directory = "\(root)/\(final.prefix(2))"
        try makeDirectory(directory)
        try files.rename(file.path, to: path(final))
        try files.syncDirectory(directory)
    }

    /// At most `count` bytes of a finished piece from `offset`; fewer only at its end.
    package func read(_ name: String, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        let file = try files.open(path(name), .read)
        defer { files.close(file) }
        return try files.read(file, at: offset, count: count)
    }

    package func remove(_ name: String) throws(FileError) {
        try files.remove(path(name))
        try files.remove(incoming(name))
    }

    /// Removes pieces for good: their directories are synced, so that no power cut brings them back.
    package func discard(_ names: [String]) throws(FileError) {
        for name in names { try remove(name) }
        for directory in Set(names.map { "\(root)/\($0.prefix(2))" }).sorted() where try files.status(of: directory) != nil {
            try files.syncDirectory(directory)
        }
    }

    /// Removes a growing piece; a finished one of that name stays.
    package func removeIncoming(_ name: String) throws(FileError) { try files.remove(incoming(name)) }

    /// Growing pieces, and the bytes that are there of each.
    package func growing() throws(FileError) -> [(name: String, bytes: Int)] {
        guard try files.status(of: "\(root)/incoming") != nil else { return [] }
        var found: [(name: String, bytes: Int)] = []
        for name in try files.names(in: "\(root)/incoming") { found.append((name, size(incoming(name)) ?? 0)) }
        return found
    }

    /// Removes growing pieces that nobody has written to since `time` (Unix seconds).
    ///
    /// - Returns: their names.
    @discardableResult
    package func removeIncoming(olderThan time: Int) throws(FileError) -> [String] {
        guard try files.status(of: "\(root)/incoming") != nil else { return [] }
        var removed: [String] = []
        for name in try files.names(in: "\(root)/incoming") {
            guard let status = try files.status(of: incoming(name)), status.modifiedAt < time else { continue }
            try files.remove(incoming(name))
            removed.append(name)
        }
        return removed
    }

    private func makeDirectory(_ path: String) throws(FileError) {
        if try files.status(of: root) == nil, try files.makeDirectory(root) {
            try files.syncDirectory(DataDirectory.parent(of: root))
        }
        if try files.makeDirectory(path) { try files.syncDirectory(root) }
    }
}

/// What a whole piece and each of its chunks hash to.
package struct PieceHashes: Sendable, Equatable {
    package let whole: ContentHash
    package let chunks: [ContentHash]
}
