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
        disk.state.withLock { state in
            if state.directories.contains(path) { return FileStatus(size: 0, isDirectory: true, modifiedAt: 0) }
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
            guard !state.directories.contains(path), state.names[path] == nil else { return false }
            guard state.directories.contains(DiskState.parent(of: path)) else { throw FileError(ENOENT, "mkdir", path) }
            state.directories.insert(path)
            return true
        }
    }

    func names(in directory: String) throws(FileError) -> [String] {
        guard isDirectory(directory) else { throw FileError(ENOENT, "opendir", directory) }
        return disk.state.withLock { state in
            let paths = (Array(state.names.keys) + state.directories).filter {
                $0 != "/" && DiskState.parent(of: $0) == directory
            }
            return paths.compactMap { $0.split(separator: "/").last.map(String.init) }.filter { !$0.hasPrefix(".") }.sorted()
        }
    }

    func rename(_ path: String, to other: String) throws(FileError) {
        try disk.state.withLock { state throws(FileError) in
            let isDirectory = state.directories.contains(path)
            guard isDirectory || state.names[path] != nil, state.directories.contains(DiskState.parent(of: other)) else {
                throw FileError(ENOENT, "rename", path)
            }
            if isDirectory { return state.moveDirectory(path, to: other) }
            guard path != other, let file = state.names.removeValue(forKey: path) else { return }
            state.remove(other)
            state.names[other] = file
        }
    }

    func remove(_ path: String) throws(FileError) -> Bool { disk.state.withLock { $0.remove(path) } }

    func removeDirectory(_ path: String) throws(FileError) -> Bool {
        guard try names(in: path).isEmpty else { throw FileError(ENOTEMPTY, "rmdir", path) }
        return disk.state.withLock { $0.directories.remove(path) != nil }
    }

    func syncDirectory(_ path: String) throws(FileError) {
        guard isDirectory(path) else { throw FileError(ENOENT, "open", path) }
    }

    private func isDirectory(_ path: String) -> Bool { disk.state.withLock { $0.directories.contains(path) } }
}
