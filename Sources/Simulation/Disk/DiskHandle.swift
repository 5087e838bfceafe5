/// An open file. A crash leaves the handles of the process that died dead until somebody closes them.
struct DiskHandle {
    let file: Int
    let path: String
    let isDeletedOnClose: Bool
    /// The first sync of it makes its name last, as SQLite's layer for Unix does with the logs that it makes.
    var syncsDirectory = false
    var isDead = false
    /// `flock`.
    var isLocked = false
    /// SQLITE_LOCK_NONE to SQLITE_LOCK_EXCLUSIVE.
    var level: Int32 = 0
    /// The wal-index that it is attached to.
    var sharedMemory: Int?
    /// A bit per lock of the wal-index.
    var shared: UInt32 = 0
    var exclusive: UInt32 = 0
}
