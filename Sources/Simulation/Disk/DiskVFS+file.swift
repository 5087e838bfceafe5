internal import CSQLite
internal import Glibc
internal import Ledger
internal import Synchronization

/// SQLite's calls on an open file (`sqlite3_io_methods`, version 2: with a wal-index).
extension DiskVFS {
    /// SQLite's part first, then ours, in the memory that SQLite gives.
    @unsafe struct File {
        var base: sqlite3_file
        let disk: Unmanaged<SimulatedDisk>
        let handle: Int

        static func fill(
            _ file: UnsafeMutablePointer<sqlite3_file>, disk: SimulatedDisk, handle: Int,
            methods: UnsafePointer<sqlite3_io_methods>
        ) {
            let filled = unsafe File(base: sqlite3_file(pMethods: methods), disk: .passRetained(disk), handle: handle)
            unsafe UnsafeMutableRawPointer(file).initializeMemory(as: File.self, to: filled)
        }
    }

    static func ioMethods() -> sqlite3_io_methods {
        var methods = sqlite3_io_methods()
        methods.iVersion = 2
        setContentCalls(of: &methods)
        setLockCalls(of: &methods)
        setMemoryCalls(of: &methods)
        return methods
    }

    private static func setContentCalls(of methods: inout sqlite3_io_methods) {
        unsafe methods.xClose = { file in
            unsafe DiskVFS.with(file) { $0.close($1) }
            unsafe DiskVFS.file(file).disk.release()
            return SQLITE_OK
        }
        unsafe methods.xRead = { unsafe DiskVFS.read($0, $1, Int($2), at: Int($3)) }
        unsafe methods.xWrite = { file, bytes, count, offset in
            let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(count)))
            return unsafe DiskVFS.code(.write, file) { state, handle throws(FileError) in
                try state.write(bytes, to: handle, at: Int(offset))
            }
        }
        unsafe methods.xTruncate = { file, size in
            unsafe DiskVFS.code(.truncate, file) { state, handle throws(FileError) in
                try state.truncate(handle, to: Int(size))
            }
        }
        unsafe methods.xSync = { file, _ in
            unsafe DiskVFS.code(.fsync, file) { state, handle throws(FileError) in try state.sync(handle) }
        }
        unsafe methods.xFileSize = { file, out in
            var size = 0
            let code = unsafe DiskVFS.code(.fstat, file) { state, handle throws(FileError) in
                size = try state.size(handle)
            }
            unsafe out?.pointee = Int64(size)
            return code
        }
        unsafe methods.xFileControl = { _, _, _ in SQLITE_NOTFOUND }
        unsafe methods.xSectorSize = { _ in 4_096 }
        // As on Linux: a write that is torn changes nothing beside it.
        unsafe methods.xDeviceCharacteristics = { _ in SQLITE_IOCAP_POWERSAFE_OVERWRITE }
    }

    private static func setLockCalls(of methods: inout sqlite3_io_methods) {
        unsafe methods.xLock = { file, level in unsafe DiskVFS.with(file) { $0.raise($1, to: level) } }
        unsafe methods.xUnlock = { file, level in
            unsafe DiskVFS.with(file) { $0.lower($1, to: level) }
            return SQLITE_OK
        }
        unsafe methods.xCheckReservedLock = { file, out in
            unsafe out?.pointee = DiskVFS.with(file) { $0.isReserved($1) } ? 1 : 0
            return SQLITE_OK
        }
    }

    private static func setMemoryCalls(of methods: inout sqlite3_io_methods) {
        unsafe methods.xShmMap = { file, region, bytes, extends, out in
            let address = unsafe DiskVFS.with(file) { state, handle in
                state.map(handle, region: Int(region), bytes: Int(bytes), extending: extends != 0)
            }
            unsafe out?.pointee = address.flatMap { unsafe UnsafeMutableRawPointer(bitPattern: $0) }
            return address == nil && extends != 0 ? IOFailure.shmMap.code : SQLITE_OK
        }
        unsafe methods.xShmLock = { file, first, count, flags in
            let mask = (UInt32(1) << UInt32(count) - 1) << UInt32(first)
            return unsafe DiskVFS.with(file) { $0.lockMemory($1, mask: mask, flags: flags) }
        }
        // One thread: nothing to order.
        unsafe methods.xShmBarrier = { _ in }
        unsafe methods.xShmUnmap = { file, _ in
            unsafe DiskVFS.with(file) { $0.detach($1) }
            return SQLITE_OK
        }
    }

    private static func read(
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ out: UnsafeMutableRawPointer?, _ count: Int, at offset: Int
    ) -> Int32 {
        var bytes: [UInt8] = []
        let code = unsafe code(.read, file) { state, handle throws(FileError) in
            bytes = try state.read(handle, at: offset, count: count)
        }
        guard code == SQLITE_OK else { return code }
        let buffer = unsafe UnsafeMutableRawBufferPointer(start: out, count: count)
        unsafe buffer.copyBytes(from: bytes)
        guard bytes.count < count else { return SQLITE_OK }
        // SQLite relies on zeros after the end.
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[bytes.count...]).initializeMemory(as: UInt8.self, repeating: 0)
        return IOFailure.shortRead.code
    }

    /// The result code of a call: SQLITE_FULL for ENOSPC, else the call's own failure.
    private static func code(
        _ failure: IOFailure, _ file: UnsafeMutablePointer<sqlite3_file>?,
        _ body: (inout DiskState, Int) throws(FileError) -> Void
    ) -> Int32 {
        unsafe with(file) { state, handle in
            do throws(FileError) {
                try body(&state, handle)
                return SQLITE_OK
            } catch { return error.code == ENOSPC ? SQLITE_FULL : failure.code }
        }
    }

    private static func with<Result: Sendable>(
        _ file: UnsafeMutablePointer<sqlite3_file>?, _ body: (inout DiskState, Int) -> Result
    ) -> Result {
        let file = unsafe self.file(file)
        let handle = unsafe file.handle
        return unsafe file.disk.takeUnretainedValue().state.withLock { body(&$0, handle) }
    }

    private static func file(_ file: UnsafeMutablePointer<sqlite3_file>?) -> File {
        guard let file = unsafe file else { preconditionFailure("SQLite calls an open file") }
        return unsafe UnsafeRawPointer(file).assumingMemoryBound(to: File.self).pointee
    }
}
