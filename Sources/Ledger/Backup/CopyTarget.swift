internal import Dossiers
internal import Sodium

/// A directory that files are copied into, each synced and hashed on its way; what was made in it can be taken back.
final class CopyTarget {
    let root: String
    private let files: any FileCalls
    private var made: [(path: String, isDirectory: Bool)] = []
    private var directories: Set<String> = []

    init(root: String, files: any FileCalls) {
        self.root = root
        self.files = files
    }

    /// - Parameter count: no more bytes than these.
    /// - Returns: size and hash of what was copied, from what was read.
    func copy(_ source: String, to path: String, atMost count: Int = .max) throws(FileError) -> (size: Int, hash: ContentHash) {
        let input = try files.open(source, .read)
        defer { files.close(input) }
        let output = try create(path)
        defer { files.close(output) }
        var hasher = BLAKE2bHasher()
        var size = 0
        while size < count {
            let bytes = try files.read(input, at: size, count: min(1 << 20, count - size))
            if bytes.isEmpty { break }
            unsafe bytes.withUnsafeBytes { unsafe hasher.update($0) }
            try files.write(bytes, to: output, at: size)
            size += bytes.count
        }
        try files.sync(output)
        let words = hasher.finish()
        return (size, ContentHash(words.0, words.1, words.2, words.3))
    }

    func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let output = try create(path)
        defer { files.close(output) }
        try files.write(bytes, to: output, at: 0)
        try files.sync(output)
    }

    /// Notes a file that somebody else makes, to be taken back with the others.
    func adopt(_ path: String) { made.append(("\(root)/\(path)", false)) }

    /// Puts the names on disk, from the deepest directory up.
    func syncNames() throws(FileError) {
        for directory in directories.sorted(by: >) { try files.syncDirectory(directory) }
    }

    /// Removes what was made, and the directory if nothing else is in it; what cannot be removed has no manifest, or no ledger, and passes for nothing.
    func takeBack() {
        for (path, isDirectory) in made.reversed() + [(root, true)] {
            do throws(FileError) {
                if isDirectory { try files.removeDirectory(path) } else { try files.remove(path) }
            } catch { continue }
        }
    }

    private func create(_ path: String) throws(FileError) -> OpenFile {
        try makeDirectories(of: path)
        made.append(("\(root)/\(path)", false))
        let file = try files.open("\(root)/\(path)", .readWriteCreate)
        do throws(FileError) { try files.truncate(file, to: 0) } catch {
            files.close(file)
            throw error
        }
        return file
    }

    private func makeDirectories(of path: String) throws(FileError) {
        var directory = root
        for component in path.split(separator: "/").dropLast() {
            directories.insert(directory)
            directory += "/\(component)"
            if try files.makeDirectory(directory) { made.append((directory, true)) }
        }
        directories.insert(directory)
    }
}
