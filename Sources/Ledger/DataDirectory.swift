import Glibc

/// A directory that one running process owns: its ledger, its pieces, its control socket, and a lock that says who has it.
package final class DataDirectory {
    /// What a socket address of the `ipc` transport can hold on Linux (`sun_path` less its zero).
    package static let socketPathMax = 107

    package let path: String
    private let lock: CInt

    /// Creates the directory (mode 0700) if need be and takes its lock.
    ///
    /// - Parameter role: who says it owns it, for the message that the next one reads: `intake`, `node 18`.
    package init(owning path: String, role: String) throws(DataDirectoryError) {
        self.path = path
        try Self.checkDepth(path)
        try Self.create(path)
        lock = try Self.takeLock(path + "/lock", role: role, in: path)
    }

    deinit { close(lock) }

    package var ledgerPath: String { Self.ledgerPath(in: path) }
    package var controlEndpoint: String { Self.controlEndpoint(in: path) }
    package var piecesPath: String { Self.piecesPath(in: path) }

    package static func ledgerPath(in path: String) -> String { path + "/ledger.sqlite" }
    package static func controlEndpoint(in path: String) -> String { "ipc://" + path + "/control" }
    package static func piecesPath(in path: String) -> String { path + "/pieces" }

    private static func checkDepth(_ path: String) throws(DataDirectoryError) {
        let socket = path + "/control"
        guard socket.utf8.count <= socketPathMax else { throw .tooDeep(socket) }
    }

    private static func create(_ path: String) throws(DataDirectoryError) {
        var parent = ""
        for component in path.split(separator: "/", omittingEmptySubsequences: false) {
            parent +=
                parent.isEmpty && component.isEmpty ? "/" : (parent.hasSuffix("/") || parent.isEmpty ? "" : "/") + component
            if unsafe mkdir(parent, 0o700) != 0, errno != EEXIST { throw .notWritable(path, errno) }
        }
        guard unsafe access(path, W_OK | X_OK) == 0 else { throw .notWritable(path, errno) }
    }

    private static func takeLock(_ file: String, role: String, in path: String) throws(DataDirectoryError) -> CInt {
        let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path, errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            defer { close(descriptor) }
            throw .inUse(path, by: holder(descriptor))
        }
        let text = "\(role), process \(getpid())\n"
        guard ftruncate(descriptor, 0) == 0, unsafe pwrite(descriptor, text, text.utf8.count, 0) == text.utf8.count else {
            defer { close(descriptor) }
            throw .notWritable(path, errno)
        }
        return descriptor
    }

    /// Whoever holds the lock wrote its name into the file.
    private static func holder(_ descriptor: CInt) -> String {
        let text = unsafe [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
            count = unsafe max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
        }
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
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
