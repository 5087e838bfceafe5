internal import Glibc
internal import Ledger
internal import Synchronization

/// The calls on the files of a simulated disk.
struct SimulatedFiles: FileCalls {
    let disk: SimulatedDisk

    func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile {
        let handle = try disk.state.withLock { state throws(FileError) in
            try state.open(path, creating: access == .readWriteCreate)
        }
        return OpenFile(descriptor: CInt(handle), path: path)
    }

    func close(_ file: OpenFile) { disk.state.withLock { $0.close(Int(file.descriptor)) } }

    func lock(_ file: OpenFile) throws(FileError) -> Bool {
        try disk.state.withLock { state throws(FileError) in
            let handle = Int(file.descriptor)
            guard let own = state.handles[handle] else { throw FileError(EBADF, "flock", file.path) }
            guard !state.handles.contains(where: { $0.key != handle && $0.value.file == own.file && $0.value.isLocked })
            else { return false }
            state.handles[handle]?.isLocked = true
            return true
        }
    }

    func size(of file: OpenFile) throws(FileError) -> Int {
        try disk.state.withLock { state throws(FileError) in try state.size(Int(file.descriptor)) }
    }

    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try disk.state.withLock { state throws(FileError) in
            try state.read(Int(file.descriptor), at: offset, count: count)
        }
    }

    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
        try disk.state.withLock { state throws(FileError) in
            try state.write(bytes, to: Int(file.descriptor), at: offset)
        }
    }

    func truncate(_ file: OpenFile, to size: Int) throws(FileError) {
        try disk.state.withLock { state throws(FileError) in try state.truncate(Int(file.descriptor), to: size) }
    }

    func sync(_ file: OpenFile) throws(FileError) {
        try disk.state.withLock { state throws(FileError) in try state.sync(Int(file.descriptor)) }
    }
}

extension SimulatedFiles {
    func status(of path: String) throws(FileError) -> FileStatus? {
        try disk.state.withLock { state throws(FileError) in
            try state.checkAlive("stat", path)
            if state.names.directories.contains(path) { return FileStatus(size: 0, isDirectory: true, modifiedAt: 0) }
            guard let number = state.names[path], let file = state.files[number] else { return nil }
            return FileStatus(size: file.content.size, isDirectory: false, modifiedAt: file.modifiedAt)
        }
    }

    func freeSpace(at path: String) throws(FileError) -> DiskSpace {
        guard isDirectory(path) else { throw FileError(ENOENT, "statvfs", path) }
        return disk.state.withLock { DiskSpace(free: max(0, $0.capacity - $0.used), total: $0.capacity) }
    }

    func checkWritable(_ directory: String) throws(FileError) {
        guard isDirectory(directory) else { throw FileError(ENOENT, "access", directory) }
    }

    func makeDirectory(_ path: String) throws(FileError) -> Bool {
        try disk.state.withLock { state throws(FileError) in
            try state.checkAlive("mkdir", path)
            guard !state.names.directories.contains(path), state.names[path] == nil else { return false }
            guard state.names.directories.contains(DiskState.parent(of: path)) else { throw FileError(ENOENT, "mkdir", path) }
            try state.count("mkdir", path)
            state.names.makeDirectory(path)
            return true
        }
    }

    func removeDirectory(_ path: String) throws(FileError) {
        try disk.state.withLock { state throws(FileError) in
            try state.checkAlive("rmdir", path)
            guard state.names.directories.contains(path) else { throw FileError(ENOENT, "rmdir", path) }
            let paths = Array(state.names.files.keys) + state.names.directories
            guard !paths.contains(where: { DiskState.parent(of: $0) == path }) else {
                throw FileError(ENOTEMPTY, "rmdir", path)
            }
            try state.count("rmdir", path)
            state.names.removeDirectory(path)
        }
    }

    func names(in directory: String) throws(FileError) -> [String] {
        guard isDirectory(directory) else { throw FileError(ENOENT, "opendir", directory) }
        return disk.state.withLock { state in
            let paths = (Array(state.names.files.keys) + state.names.directories).filter {
                $0 != "/" && DiskState.parent(of: $0) == directory
            }
            return paths.compactMap { $0.split(separator: "/").last.map(String.init) }.filter { !$0.hasPrefix(".") }.sorted()
        }
    }

    func rename(_ path: String, to other: String) throws(FileError) {
        try disk.state.withLock { state throws(FileError) in
            guard state.names.directories.contains(path) else { return try state.rename(path, to: other) }
            try state.renameDirectory(path, to: other)
        }
    }

    func remove(_ path: String) throws(FileError) -> Bool {
        try disk.state.withLock { state throws(FileError) in try state.remove(path) }
    }

    func syncDirectory(_ path: String) throws(FileError) {
        try disk.state.withLock { state throws(FileError) in try state.syncDirectory(path) }
    }

    private func isDirectory(_ path: String) -> Bool { disk.state.withLock { $0.names.directories.contains(path) } }
}
