internal import Glibc

/// The files of this machine.
package struct SystemFiles: FileCalls {
    package init() {}

    package func open(_ path: String, _ access: FileAccess) throws(FileError) -> OpenFile {
        let flags = access == .read ? O_RDONLY : O_RDWR | O_CREAT
        let descriptor = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(errno, "open", path) }
        return OpenFile(descriptor: descriptor, path: path)
    }

    package func close(_ file: OpenFile) { _ = Glibc.close(file.descriptor) }

    package func lock(_ file: OpenFile) throws(FileError) -> Bool {
        if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw FileError(errno, "flock", file.path) }
        return false
    }

    package func size(of file: OpenFile) throws(FileError) -> Int {
        var status = stat()
        guard unsafe fstat(file.descriptor, &status) == 0 else { throw FileError(errno, "fstat", file.path) }
        return Int(status.st_size)
    }

    package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        var failure: CInt = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = unsafe pread(
                    file.descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        guard failure == 0 else { throw FileError(failure, "pread", file.path) }
        return bytes
    }

    package func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe pwrite(file.descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(errno, "pwrite", file.path) }
            done += count
        }
    }

    package func truncate(_ file: OpenFile, to size: Int) throws(FileError) {
        guard ftruncate(file.descriptor, off_t(size)) == 0 else { throw FileError(errno, "ftruncate", file.path) }
    }

    package func sync(_ file: OpenFile) throws(FileError) {
        guard fsync(file.descriptor) == 0 else { throw FileError(errno, "fsync", file.path) }
    }
}

extension SystemFiles {
    package func status(of path: String) throws(FileError) -> FileStatus? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw FileError(errno, "stat", path) }
            return nil
        }
        return FileStatus(
            size: Int(status.st_size), isDirectory: status.st_mode & S_IFMT == S_IFDIR, modifiedAt: status.st_mtim.tv_sec)
    }

    package func freeSpace(at path: String) throws(FileError) -> DiskSpace {
        var disk = statvfs()
        guard unsafe statvfs(path, &disk) == 0 else { throw FileError(errno, "statvfs", path) }
        // `f_bavail`: what is kept for root is not ours.
        let block = UInt64(disk.f_frsize)
        return DiskSpace(
            free: Int(clamping: UInt64(disk.f_bavail) * block), total: Int(clamping: UInt64(disk.f_blocks) * block))
    }

    package func checkWritable(_ directory: String) throws(FileError) {
        guard unsafe access(directory, W_OK | X_OK) == 0 else { throw FileError(errno, "access", directory) }
    }

    package func makeDirectory(_ path: String) throws(FileError) -> Bool {
        if unsafe mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw FileError(errno, "mkdir", path) }
        return false
    }

    package func removeDirectory(_ path: String) throws(FileError) {
        guard unsafe rmdir(path) == 0 else { throw FileError(errno, "rmdir", path) }
    }

    package func names(in directory: String) throws(FileError) -> [String] {
        guard let stream = unsafe opendir(directory) else { throw FileError(errno, "opendir", directory) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        guard errno == 0 else { throw FileError(errno, "readdir", directory) }
        return names.sorted()
    }

    package func rename(_ path: String, to other: String) throws(FileError) {
        guard unsafe Glibc.rename(path, other) == 0 else { throw FileError(errno, "rename", path) }
    }

    package func remove(_ path: String) throws(FileError) -> Bool {
        if unsafe unlink(path) == 0 { return true }
        guard errno == ENOENT else { throw FileError(errno, "unlink", path) }
        return false
    }

    package func syncDirectory(_ path: String) throws(FileError) {
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(errno, "open", path) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FileError(errno, "fsync", path) }
    }
}
