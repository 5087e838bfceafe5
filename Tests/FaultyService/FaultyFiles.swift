internal import Glibc
internal import Ledger

/// The files of this machine on ``FaultyDisk``.
struct FaultyFiles: FileCalls {
    private let system = SystemFiles()

    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
        let growth = max(0, offset + bytes.count - (try system.size(of: file)))
        switch FaultyDisk.write(growth: growth) {
        case .full: throw FileError(ENOSPC, "pwrite", file.path)
        case .error: throw FileError(EIO, "pwrite", file.path)
        case nil: try system.write(bytes, to: file, at: offset)
        }
    }

    func sync(_ file: OpenFile) throws(FileError) {
        if FaultyDisk.sync() != nil { throw FileError(EIO, "fsync", file.path) }
        try system.sync(file)
    }

    func syncDirectory(_ path: String) throws(FileError) {
        if FaultyDisk.sync() != nil { throw FileError(EIO, "fsync", path) }
        try system.syncDirectory(path)
    }

    /// What the machine has: the limit comes as a surprise.
    func freeSpace(at path: String) throws(FileError) -> DiskSpace { try system.freeSpace(at: path) }
    func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile { try system.open(path, access) }
    func close(_ file: OpenFile) { system.close(file) }
    func lock(_ file: OpenFile) throws(FileError) -> Bool { try system.lock(file) }
    func size(of file: OpenFile) throws(FileError) -> Int { try system.size(of: file) }
    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try system.read(file, at: offset, count: count)
    }
    func truncate(_ file: OpenFile, to size: Int) throws(FileError) { try system.truncate(file, to: size) }
    func status(of path: String) throws(FileError) -> FileStatus? { try system.status(of: path) }
    func checkWritable(_ directory: String) throws(FileError) { try system.checkWritable(directory) }
    func makeDirectory(_ path: String) throws(FileError) -> Bool { try system.makeDirectory(path) }
    func names(in directory: String) throws(FileError) -> [String] { try system.names(in: directory) }
    func rename(_ path: String, to other: String) throws(FileError) { try system.rename(path, to: other) }
    func removeDirectory(_ path: String) throws(FileError) { try system.removeDirectory(path) }
    func remove(_ path: String) throws(FileError) -> Bool { try system.remove(path) }
}
