import Glibc
import Ledger
import Synchronization

/// The files of this machine, until a test says that the disk fails: then writing and looking at files of growing pieces does.
final class FailingFiles: FileCalls {
    private let system = SystemFiles()
    private let code = Mutex<CInt?>(nil)
    private let said = Mutex<DiskSpace?>(nil)

    var storage: Storage { Storage(vfs: nil, files: self) }

    func fail(_ error: CInt?) { code.withLock { $0 = error } }

    /// What the disk says of its room; nil: the truth.
    var space: DiskSpace? {
        get { said.withLock(\.self) }
        set { said.withLock { $0 = newValue } }
    }

    func freeSpace(at path: String) throws(FileError) -> DiskSpace {
        if let space { return space }
        return try system.freeSpace(at: path)
    }

    private func check(_ path: String, _ operation: String) throws(FileError) {
        let code = code.withLock { $0 }
        if let code, path.contains("/incoming") { throw FileError(code, operation, path) }
    }

    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
        try check(file.path, "pwrite")
        try system.write(bytes, to: file, at: offset)
    }

    func status(of path: String) throws(FileError) -> FileStatus? {
        try check(path, "stat")
        return try system.status(of: path)
    }

    func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile { try system.open(path, access) }
    func close(_ file: OpenFile) { system.close(file) }
    func lock(_ file: OpenFile) throws(FileError) -> Bool { try system.lock(file) }
    func size(of file: OpenFile) throws(FileError) -> Int { try system.size(of: file) }
    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try system.read(file, at: offset, count: count)
    }
    func truncate(_ file: OpenFile, to size: Int) throws(FileError) { try system.truncate(file, to: size) }
    func sync(_ file: OpenFile) throws(FileError) { try system.sync(file) }
    func checkWritable(_ directory: String) throws(FileError) { try system.checkWritable(directory) }
    func makeDirectory(_ path: String) throws(FileError) -> Bool { try system.makeDirectory(path) }
    func removeDirectory(_ path: String) throws(FileError) { try system.removeDirectory(path) }
    func names(in directory: String) throws(FileError) -> [String] { try system.names(in: directory) }
    func rename(_ path: String, to other: String) throws(FileError) { try system.rename(path, to: other) }
    func remove(_ path: String) throws(FileError) -> Bool { try system.remove(path) }
    func syncDirectory(_ path: String) throws(FileError) { try system.syncDirectory(path) }
}
