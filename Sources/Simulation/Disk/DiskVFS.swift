internal import CSQLite
internal import Dossiers
internal import Glibc
internal import Ledger
internal import Synchronization

/// The file layer by which SQLite reaches a simulated disk (`sqlite3_vfs`).
@safe struct DiskVFS {
    private static let count = Atomic(0)
    private static let pathMax: Int32 = 512

    /// What `pAppData` points at. SQLite's open files keep the disk; the layer itself does not.
    @unsafe struct Context {
        let disk: UnsafeRawPointer
        let methods: UnsafePointer<sqlite3_io_methods>
    }

    private let vfs: UnsafeMutablePointer<sqlite3_vfs>
    private let methods: UnsafeMutablePointer<sqlite3_io_methods>
    private var context: UnsafeMutablePointer<Context>?

    /// SQLite knows its file layers by name, in the whole process.
    static func nextName() -> String { "simulated-\(count.add(1, ordering: .relaxed).newValue)" }

    init(name: String) {
        unsafe vfs = .allocate(capacity: 1)
        unsafe methods = .allocate(capacity: 1)
        unsafe methods.initialize(to: DiskVFS.ioMethods())
        var layer = unsafe sqlite3_vfs()
        unsafe layer.iVersion = 2
        unsafe layer.szOsFile = Int32(MemoryLayout<DiskVFS.File>.stride)
        unsafe layer.mxPathname = Self.pathMax
        unsafe layer.zName = unsafe UnsafePointer(strdup(name))
        unsafe Self.setCalls(of: &layer)
        unsafe vfs.initialize(to: layer)
    }

    mutating func register(_ disk: SimulatedDisk) {
        let context = UnsafeMutablePointer<Context>.allocate(capacity: 1)
        unsafe context.initialize(to: Context(disk: Unmanaged.passUnretained(disk).toOpaque(), methods: methods))
        unsafe vfs.pointee.pAppData = UnsafeMutableRawPointer(context)
        unsafe self.context = unsafe context
        let code = unsafe sqlite3_vfs_register(vfs, 0)
        precondition(code == SQLITE_OK, "SQLite takes a file layer")
    }

    func unregister() {
        unsafe sqlite3_vfs_unregister(vfs)
        unsafe free(UnsafeMutableRawPointer(mutating: vfs.pointee.zName))
        unsafe context?.deallocate()
        unsafe vfs.deallocate()
        unsafe methods.deallocate()
    }

    private static func setCalls(of layer: inout sqlite3_vfs) {
        unsafe layer.xOpen = { unsafe DiskVFS.open($0, $1, $2, $3, $4) }
        unsafe layer.xDelete = { vfs, name, syncsDirectory in
            guard let name = unsafe name else { return IOFailure.delete.code }
            return unsafe DiskVFS.delete(String(cString: name), syncsDirectory: syncsDirectory & 1 != 0, DiskVFS.disk(vfs))
        }
        unsafe layer.xAccess = { unsafe DiskVFS.access($0, $1, $2, $3) }
        unsafe layer.xFullPathname = { _, name, count, out in
            guard let name = unsafe name, let out = unsafe out, unsafe strlen(name) < Int(count) else { return SQLITE_CANTOPEN }
            unsafe strcpy(out, name)
            return SQLITE_OK
        }
        unsafe layer.xRandomness = { vfs, count, out in
            for index in 0..<Int(count) {
                let word = unsafe DiskVFS.disk(vfs).state.withLock { $0.random.next() }
                unsafe out?[index] = CChar(truncatingIfNeeded: word)
            }
            return count
        }
        unsafe layer.xSleep = { _, microseconds in microseconds }
        unsafe layer.xCurrentTime = { vfs, out in
            unsafe out?.pointee = Double(DiskVFS.julian(vfs)) / 86_400_000
            return SQLITE_OK
        }
        unsafe layer.xCurrentTimeInt64 = { vfs, out in
            unsafe out?.pointee = DiskVFS.julian(vfs)
            return SQLITE_OK
        }
    }

    private static func delete(_ path: String, syncsDirectory: Bool, _ disk: SimulatedDisk) -> Int32 {
        disk.state.withLock { state in
            do throws(FileError) {
                guard try state.remove(path) else { return IOFailure.deleteNoEntry.code }
                if syncsDirectory { try state.syncDirectory(DiskState.parent(of: path)) }
                return SQLITE_OK
            } catch { return IOFailure.delete.code }
        }
    }

    private static func open(
        _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?,
        _ flags: Int32, _ outFlags: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let file = unsafe file, let context = unsafe vfs?.pointee.pAppData?.assumingMemoryBound(to: Context.self) else {
            return SQLITE_CANTOPEN
        }
        unsafe file.pointee.pMethods = nil
        let disk = unsafe disk(vfs)
        let given = unsafe name.map { unsafe String(cString: $0) }
        let logs = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL
        let (creates, deletes) = (flags & SQLITE_OPEN_CREATE != 0, flags & SQLITE_OPEN_DELETEONCLOSE != 0)
        do throws(FileError) {
            let handle = try disk.state.withLock { state throws(FileError) in
                let path = given ?? "/temporary-\(state.number())"
                let handle = try state.open(path, creating: creates, isDeletedOnClose: deletes)
                state.handles[handle]?.syncsDirectory = creates && flags & logs != 0
                return handle
            }
            unsafe File.fill(file, disk: disk, handle: handle, methods: context.pointee.methods)
        } catch { return SQLITE_CANTOPEN }
        unsafe outFlags?.pointee = flags
        return SQLITE_OK
    }

    private static func access(
        _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?, _ flags: Int32,
        _ out: UnsafeMutablePointer<Int32>?
    ) -> Int32 {
        guard let name = unsafe name else { return IOFailure.access.code }
        let path = unsafe String(cString: name)
        let size = unsafe disk(vfs).state.withLock { state in state.names[path].flatMap { state.files[$0] }?.content.size }
        // As on Unix, an empty file counts as none.
        let isThere = flags == SQLITE_ACCESS_EXISTS ? (size ?? 0) > 0 : size != nil
        unsafe out?.pointee = isThere ? 1 : 0
        return SQLITE_OK
    }

    /// Milliseconds since noon in Greenwich on 24 November 4714 BC, as SQLite counts.
    private static func julian(_ vfs: UnsafeMutablePointer<sqlite3_vfs>?) -> Int64 {
        unsafe disk(vfs).now + 210_866_760_000_000
    }

    private static func disk(_ vfs: UnsafeMutablePointer<sqlite3_vfs>?) -> SimulatedDisk {
        guard let context = unsafe vfs?.pointee.pAppData?.assumingMemoryBound(to: Context.self) else {
            preconditionFailure("SQLite calls a registered file layer")
        }
        return unsafe Unmanaged<SimulatedDisk>.fromOpaque(context.pointee.disk).takeUnretainedValue()
    }
}
