/// The calls on files that a data directory needs beside SQLite's, POSIX by name and by meaning: a seam, so that a test or the simulator
/// can put a disk of its own under the code that keeps the promises.
///
/// A call may block, and may come from any thread; an open file serves one thread at a time.
package protocol FileCalls: Sendable {
    /// `open`; a file that this creates has mode 0600.
    func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile
    func close(_ file: OpenFile)
    /// `flock`, exclusive, which ends with `close` or with the process; false when somebody else has it.
    func lock(_ file: OpenFile) throws(FileError) -> Bool
    func size(of file: OpenFile) throws(FileError) -> Int
    /// `pread`: at most `count` bytes; fewer only at the end of the file.
    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8]
    /// `pwrite`, all of it. After a failure any part of it may be there.
    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError)
    func truncate(_ file: OpenFile, to size: Int) throws(FileError)
    /// `fsync`. After a failure nothing written since the last one may be believed, nor a later one that succeeds.
    func sync(_ file: OpenFile) throws(FileError)

    /// `statvfs` of the disk that holds `path`.
    func freeSpace(at path: String) throws(FileError) -> DiskSpace
    /// `stat`; nil when nothing is there.
    func status(of path: String) throws(FileError) -> FileStatus?
    /// `access`, W_OK and X_OK: fails when no file can be made in it.
    func checkWritable(_ directory: String) throws(FileError)
    /// `mkdir`, mode 0700; false when something of that name is there.
    func makeDirectory(_ path: String) throws(FileError) -> Bool
    /// `rmdir`: fails when anything is in it.
    func removeDirectory(_ path: String) throws(FileError)
    /// The names in a directory, those of dot files excepted, in the order of their bytes.
    func names(in directory: String) throws(FileError) -> [String]
    func rename(_ path: String, to other: String) throws(FileError)
    /// `unlink`; false when nothing was there.
    @discardableResult
    func remove(_ path: String) throws(FileError) -> Bool
    /// `fsync` of a directory: the names made, moved or removed in it before are on disk after.
    func syncDirectory(_ path: String) throws(FileError)
}

/// How a file is opened.
package enum FileAccess: Sendable {
    case read
    /// Reads and writes; the file is made if it is not there.
    case readWriteCreate
}

/// An open file: its descriptor, and the path it was opened by, for the words of an error.
package struct OpenFile: Sendable {
    package let descriptor: CInt
    package let path: String

    package init(descriptor: CInt, path: String) {
        self.descriptor = descriptor
        self.path = path
    }
}

/// What `stat` tells of a file.
package struct FileStatus: Equatable, Sendable {
    package let size: Int
    package let isDirectory: Bool
    /// Unix seconds.
    package let modifiedAt: Int

    package init(size: Int, isDirectory: Bool, modifiedAt: Int) {
        self.size = size
        self.isDirectory = isDirectory
        self.modifiedAt = modifiedAt
    }
}
