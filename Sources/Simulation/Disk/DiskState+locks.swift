internal import CSQLite

/// SQLite's locks on a database file and on its wal-index, between the connections of one process.
extension DiskState {
    /// `xLock`.
    mutating func raise(_ handle: Int, to level: Int32) -> Int32 {
        guard let own = handles[handle], !own.isDead else { return IOFailure.lock.code }
        guard own.level < level else { return SQLITE_OK }
        let highest = others(handle).map(\.level).max() ?? SQLITE_LOCK_NONE
        switch level {
        case SQLITE_LOCK_SHARED where highest >= SQLITE_LOCK_PENDING: return SQLITE_BUSY
        case SQLITE_LOCK_RESERVED where highest >= SQLITE_LOCK_RESERVED: return SQLITE_BUSY
        case SQLITE_LOCK_EXCLUSIVE where highest >= SQLITE_LOCK_RESERVED: return SQLITE_BUSY
        case SQLITE_LOCK_EXCLUSIVE where highest >= SQLITE_LOCK_SHARED:
            // New readers wait until those that are there have gone.
            handles[handle]?.level = SQLITE_LOCK_PENDING
            return SQLITE_BUSY
        default:
            handles[handle]?.level = level
            return SQLITE_OK
        }
    }

    /// `xUnlock`.
    mutating func lower(_ handle: Int, to level: Int32) {
        if let own = handles[handle], own.level > level { handles[handle]?.level = level }
    }

    /// `xCheckReservedLock`.
    func isReserved(_ handle: Int) -> Bool {
        (handles[handle]?.level ?? 0) >= SQLITE_LOCK_RESERVED || others(handle).contains { $0.level >= SQLITE_LOCK_RESERVED }
    }

    /// `xShmMap`: the address of a region; nil when it is not there.
    mutating func map(_ handle: Int, region: Int, bytes: Int, extending: Bool) -> UInt? {
        guard let own = handles[handle], !own.isDead else { return nil }
        let memory = own.sharedMemory ?? attach(handle, file: own.file)
        return sharedMemories[memory]?.address(ofRegion: region, bytes: bytes, extending: extending)
    }

    /// `xShmLock`.
    mutating func lockMemory(_ handle: Int, mask: UInt32, flags: Int32) -> Int32 {
        guard let own = handles[handle], !own.isDead else { return IOFailure.shmLock.code }
        let others = others(handle)
        if flags & SQLITE_SHM_UNLOCK != 0 {
            handles[handle]?.shared &= ~mask
            handles[handle]?.exclusive &= ~mask
        } else if flags & SQLITE_SHM_SHARED != 0 {
            guard !others.contains(where: { $0.exclusive & mask != 0 }) else { return SQLITE_BUSY }
            handles[handle]?.shared |= mask
        } else {
            guard !others.contains(where: { ($0.exclusive | $0.shared) & mask != 0 }) else { return SQLITE_BUSY }
            handles[handle]?.exclusive |= mask
        }
        return SQLITE_OK
    }

    /// `xShmUnmap`. The memory goes with the last that is attached, as it does on Linux with the last process.
    mutating func detach(_ handle: Int) {
        guard let number = handles[handle]?.sharedMemory else { return }
        handles[handle]?.sharedMemory = nil
        handles[handle]?.shared = 0
        handles[handle]?.exclusive = 0
        sharedMemories[number]?.attached -= 1
        guard let memory = sharedMemories[number], memory.attached == 0 else { return }
        memory.free()
        sharedMemories[number] = nil
    }

    /// A dead handle keeps the memory that its connection still points into, and never shares it with the living.
    private mutating func attach(_ handle: Int, file: Int) -> Int {
        let memory = others(handle).lazy.compactMap(\.sharedMemory).first ?? number()
        sharedMemories[memory, default: SharedMemory(file: file)].attached += 1
        handles[handle]?.sharedMemory = memory
        return memory
    }

    /// The other living handles of the same file.
    private func others(_ handle: Int) -> [DiskHandle] {
        guard let own = handles[handle] else { return [] }
        return handles.filter { $0.key != handle && !$0.value.isDead && $0.value.file == own.file }.map(\.value)
    }
}
