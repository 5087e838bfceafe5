/// How much room a disk has, in bytes.
package struct DiskSpace: Equatable, Sendable {
    /// What this user may still write.
    package var free: Int
    /// What the whole disk holds when it is empty.
    package var total: Int
    /// Free pages of a ledger on it, which it fills before it grows.
    package var reusable = 0

    package init(free: Int, total: Int) {
        self.free = free
        self.total = total
    }
}

extension DataDirectory {
    /// The room on its disk, less what the ledger's file will grow by when its log is moved into it.
    package func space(for ledger: LedgerFile) throws -> DiskSpace {
        var space = try storage.files.freeSpace(at: path)
        let size = try storage.files.status(of: ledgerPath)?.size ?? 0
        space.free -= max(0, try ledger.settledBytes - size)
        space.reusable = try ledger.reusableBytes
        return space
    }
}
