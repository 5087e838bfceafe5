internal import CSQLite
internal import Glibc

/// SQLite's calls on an open file (`sqlite3_io_methods`, version 2): our part of its memory, and behind it the system's, which is called.
enum FaultyFile {
    typealias File = UnsafeMutablePointer<sqlite3_file>

    /// Macros that Swift does not import.
    private static let writeFailed = SQLITE_IOERR | 3 << 8
    private static let syncFailed = SQLITE_IOERR | 4 << 8

    static let size = unsafe MemoryLayout<sqlite3_file>.stride

    static func open(
        _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?, _ file: File?, _ flags: Int32,
        _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let file = unsafe file, let vfs = unsafe vfs, let system = unsafe sqlite3_vfs_find("unix") else {
            return SQLITE_CANTOPEN
        }
        let code = unsafe system.pointee.xOpen?(system, name, below(file), flags, outFlags) ?? SQLITE_CANTOPEN
        let isOpen = unsafe below(file).pointee.pMethods != nil
        let methods = unsafe vfs.pointee.pAppData?.assumingMemoryBound(to: sqlite3_io_methods.self)
        unsafe file.pointee.pMethods = unsafe isOpen ? methods.map { unsafe UnsafePointer($0) } : nil
        return code
    }

    static func methods() -> sqlite3_io_methods {
        var methods = sqlite3_io_methods()
        methods.iVersion = 2
        setContentCalls(of: &methods)
        setLockCalls(of: &methods)
        return methods
    }

    private static func setContentCalls(of methods: inout sqlite3_io_methods) {
        unsafe methods.xClose = { unsafe FaultyFile.calls($0).xClose?(FaultyFile.below($0)) ?? SQLITE_IOERR }
        unsafe methods.xRead = {
            unsafe FaultyFile.calls($0).xRead?(FaultyFile.below($0), $1, $2, $3) ?? SQLITE_IOERR
        }
        unsafe methods.xWrite = { unsafe FaultyFile.write($0, $1, $2, $3) }
        unsafe methods.xTruncate = {
            unsafe FaultyFile.calls($0).xTruncate?(FaultyFile.below($0), $1) ?? SQLITE_IOERR
        }
        unsafe methods.xSync = { file, flags in
            if FaultyDisk.sync() != nil { return FaultyFile.syncFailed }
            return unsafe FaultyFile.calls(file).xSync?(FaultyFile.below(file), flags) ?? SQLITE_IOERR
        }
        unsafe methods.xFileSize = {
            unsafe FaultyFile.calls($0).xFileSize?(FaultyFile.below($0), $1) ?? SQLITE_IOERR
        }
        unsafe methods.xFileControl = {
            unsafe FaultyFile.calls($0).xFileControl?(FaultyFile.below($0), $1, $2) ?? SQLITE_NOTFOUND
        }
        unsafe methods.xSectorSize = { unsafe FaultyFile.calls($0).xSectorSize?(FaultyFile.below($0)) ?? 4_096 }
        unsafe methods.xDeviceCharacteristics = {
            unsafe FaultyFile.calls($0).xDeviceCharacteristics?(FaultyFile.below($0)) ?? 0
        }
    }

    private static func setLockCalls(of methods: inout sqlite3_io_methods) {
        unsafe methods.xLock = { unsafe FaultyFile.calls($0).xLock?(FaultyFile.below($0), $1) ?? SQLITE_IOERR }
        unsafe methods.xUnlock = { unsafe FaultyFile.calls($0).xUnlock?(FaultyFile.below($0), $1) ?? SQLITE_IOERR }
        unsafe methods.xCheckReservedLock = {
            unsafe FaultyFile.calls($0).xCheckReservedLock?(FaultyFile.below($0), $1) ?? SQLITE_IOERR
        }
        unsafe methods.xShmMap = {
            unsafe FaultyFile.calls($0).xShmMap?(FaultyFile.below($0), $1, $2, $3, $4) ?? SQLITE_IOERR
        }
        unsafe methods.xShmLock = {
            unsafe FaultyFile.calls($0).xShmLock?(FaultyFile.below($0), $1, $2, $3) ?? SQLITE_IOERR
        }
        unsafe methods.xShmBarrier = { unsafe FaultyFile.calls($0).xShmBarrier?(FaultyFile.below($0)) }
        unsafe methods.xShmUnmap = {
            unsafe FaultyFile.calls($0).xShmUnmap?(FaultyFile.below($0), $1) ?? SQLITE_IOERR
        }
    }

    private static func write(_ file: File?, _ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: Int64) -> Int32 {
        var length: Int64 = 0
        let code = unsafe calls(file).xFileSize?(below(file), &length) ?? SQLITE_IOERR
        guard code == SQLITE_OK else { return code }
        switch FaultyDisk.write(growth: Int(max(0, offset + Int64(count) - length))) {
        case .full: return SQLITE_FULL
        case .error: return writeFailed
        case nil: return unsafe calls(file).xWrite?(below(file), bytes, count, offset) ?? SQLITE_IOERR
        }
    }

    /// The system's part of an open file.
    private static func below(_ file: File?) -> File {
        guard let file = unsafe file else { preconditionFailure("SQLite calls an open file") }
        return unsafe UnsafeMutableRawPointer(file).advanced(by: size).assumingMemoryBound(to: sqlite3_file.self)
    }

    private static func calls(_ file: File?) -> sqlite3_io_methods {
        guard let methods = unsafe below(file).pointee.pMethods else { preconditionFailure("SQLite calls an open file") }
        return unsafe methods.pointee
    }
}
