internal import CSQLite
internal import Glibc

/// SQLite's file layer of this system with ``FaultyDisk`` in between.
enum FaultyVFS {
    static let name = "faulty"

    /// Takes the system's layer, and opens files by its own. Its calls on names do not look at `pAppData`, which is ours here.
    static func register() {
        guard let system = unsafe sqlite3_vfs_find("unix") else { preconditionFailure("SQLite has a layer for this system") }
        let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        unsafe methods.initialize(to: FaultyFile.methods())
        var layer = unsafe system.pointee
        unsafe layer.zName = unsafe UnsafePointer(strdup(name))
        unsafe layer.pNext = nil
        unsafe layer.szOsFile += Int32(FaultyFile.size)
        unsafe layer.pAppData = UnsafeMutableRawPointer(methods)
        unsafe layer.xOpen = { unsafe FaultyFile.open($0, $1, $2, $3, $4) }
        let registered = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        unsafe registered.initialize(to: layer)
        let code = unsafe sqlite3_vfs_register(registered, 0)
        precondition(code == SQLITE_OK, "SQLite takes a file layer")
    }
}
