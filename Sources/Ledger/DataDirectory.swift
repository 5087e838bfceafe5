import Glibc

/// A directory that one running process owns: its ledger, its pieces, its control socket, and a lock that says who has it.
package final class DataDirectory {
    /// What a socket address of the `ipc` transport can hold on Linux (`sun_path` less its zero).
    package static let socketPathMax = 107

    package let path: String
    /// The disk it is on.
    package let storage: Storage
    private let lock: OpenFile

    /// Creates the directory (mode 0700) if need be and takes its lock.
    ///
    /// - Parameter role: who says it owns it, for the message that the next one reads: `intake`, `node 18`.
    package init(owning path: String, role: String, storage: Storage = .system) throws(DataDirectoryError) {
        self.path = path
        self.storage = storage
        try Self.checkDepth(path)
        do throws(FileError) { try Self.create(path, storage.files) } catch { throw .notWritable(path, error.code) }
        lock = try Self.takeLock(path + "/lock", role: role, in: path, storage.files)
    }

    deinit { storage.files.close(lock) }

    package var ledgerPath: String { Self.ledgerPath(in: path) }
    package var controlEndpoint: String { Self.controlEndpoint(in: path) }
    package var deskPath: String { Self.deskPath(in: path) }
    package var piecesPath: String { Self.piecesPath(in: path) }

    package static func ledgerPath(in path: String) -> String { path + "/ledger.sqlite" }
    package static func controlEndpoint(in path: String) -> String { "ipc://" + path + "/control" }
    package static func deskPath(in path: String) -> String { path + "/desk" }
    package static func piecesPath(in path: String) -> String { path + "/pieces" }

    private static func checkDepth(_ path: String) throws(DataDirectoryError) {
        let socket = path + "/control"
        guard socket.utf8.count <= socketPathMax else { throw .tooDeep(socket) }
    }

    /// The directory that a path is in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// As long as there is no ledger, an earlier process may have made any of the directories and not lived to sync its name.
    private static func create(_ path: String, _ files: any FileCalls) throws(FileError) {
        var made = ""
        for component in path.split(separator: "/", omittingEmptySubsequences: false) {
            made += made.isEmpty && component.isEmpty ? "/" : (made.hasSuffix("/") || made.isEmpty ? "" : "/") + component
            if try files.makeDirectory(made) { try files.syncDirectory(parent(of: made)) }
        }
        try files.checkWritable(path)
        if try files.status(of: ledgerPath(in: path)) == nil { try syncAncestors(of: path, files) }
    }

    /// Up to the first directory in which this user cannot have made anything.
    private static func syncAncestors(of path: String, _ files: any FileCalls) throws(FileError) {
        var directory = path
        while directory != "/", directory != "." {
            directory = parent(of: directory)
            do throws(FileError) { try files.checkWritable(directory) } catch { return }
            try files.syncDirectory(directory)
        }
    }

    /// Puts on disk what an earlier process wrote and perhaps did not live to sync: what is built on it must not lose its ground in a power
    /// cut. That is the names that it made, and a commit whose sync it died in: SQLite takes that for committed, and would sync it with
    /// the next one, after this process has sent what it says.
    func settle() throws(FileError) {
        try syncLog()
        for directory in [path, piecesPath, piecesPath + "/incoming"] where try storage.files.status(of: directory) != nil {
            try storage.files.syncDirectory(directory)
        }
    }

    private func syncLog() throws(FileError) {
        let log = ledgerPath + "-wal"
        guard try storage.files.status(of: log) != nil else { return }
        let file = try storage.files.open(log, .read)
        defer { storage.files.close(file) }
        try storage.files.sync(file)
    }

    private static func takeLock(
        _ path: String, role: String, in directory: String, _ files: any FileCalls
    ) throws(DataDirectoryError) -> OpenFile {
        let holder: String
        do throws(FileError) {
            let file = try files.open(path, .readWriteCreate)
            guard let other = try claim(file, role: role, files) else { return file }
            files.close(file)
            holder = other
        } catch { throw .notWritable(directory, error.code) }
        throw .inUse(directory, by: holder)
    }

    /// Takes the lock and writes into the file who has it; who has it already, if somebody does.
    private static func claim(_ file: OpenFile, role: String, _ files: any FileCalls) throws(FileError) -> String? {
        do throws(FileError) {
            guard try files.lock(file) else { return try holder(file, files) }
            try name(role, in: file, files)
            return nil
        } catch {
            files.close(file)
            throw error
        }
    }

    /// The lock counts, the name in the file is for people: a full disk, which has no room for it, is no reason not to start.
    private static func name(_ role: String, in file: OpenFile, _ files: any FileCalls) throws(FileError) {
        do throws(FileError) {
            try files.truncate(file, to: 0)
            try files.write(Array("\(role), process \(getpid())\n".utf8), to: file, at: 0)
        } catch {
            guard error.isDiskFull else { throw error }
        }
    }

    /// Whoever holds the lock wrote its name into the file, if there was room.
    private static func holder(_ file: OpenFile, _ files: any FileCalls) throws(FileError) -> String {
        let line = try files.read(file, at: 0, count: 256).prefix { $0 != UInt8(ascii: "\n") }
        return line.isEmpty ? "another process" : String(decoding: line, as: UTF8.self)
    }
}

/// Why a data directory cannot be used. Each says what to do.
package enum DataDirectoryError: Error, Equatable {
    case tooDeep(String)
    case notWritable(String, CInt)
    case inUse(String, by: String)
}

extension DataDirectoryError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooDeep(let socket):
            "\(socket) has \(socket.utf8.count) bytes and a socket's path may have \(DataDirectory.socketPathMax): "
                + "choose a --data directory with a shorter path"
        case .notWritable(let path, let code):
            "cannot write in \(path): \(unsafe String(cString: strerror(code))); give it to this user, or choose another --data directory"
        case .inUse(let path, let holder):
            "\(path) is in use by \(holder): stop it first, or choose another --data directory"
        }
    }
}
