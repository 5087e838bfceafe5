package import Dossiers
package import Ledger
internal import Synchronization

/// A disk in memory, for SQLite and for ``FileCalls`` alike, that loses on a power cut what nobody synced.
///
/// What is written to a file is durable when the file is synced; until then a power cut keeps it, loses it, or tears it at the borders of
/// sectors. A name that is made, moved or removed is durable when its directory is synced; until then a power cut keeps the change or loses
/// it. Of two writes, or of two names, the later may be there without the earlier, but no sector ever holds what nobody wrote.
///
/// The same seed and the same calls give the same disk.
package final class SimulatedDisk: Sendable {
    package struct Counts: Equatable, Sendable {
        package var writes = 0
        package var syncs = 0
    }

    /// Calls come from one thread; the lock makes the class Sendable, which ``FileCalls`` asks for.
    let state: Mutex<DiskState>
    private let vfs: Mutex<DiskVFS>
    private let vfsName: String

    package init(seed: UInt64) {
        state = Mutex(DiskState(seed: seed))
        vfsName = DiskVFS.nextName()
        vfs = Mutex(DiskVFS(name: vfsName))
        vfs.withLock { $0.register(self) }
    }

    /// Another disk with the same files, as a copied machine has: open handles stay behind.
    ///
    /// - Parameter root: only what is in this directory.
    package func copy(below root: String = "/", seed: UInt64 = 0) -> SimulatedDisk {
        let disk = SimulatedDisk(seed: seed)
        let image = state.withLock { $0.image(below: root) }
        disk.state.withLock { $0.load(image) }
        return disk
    }

    deinit { vfs.withLock { $0.unregister() } }

    package var storage: Storage { Storage(vfs: vfsName, files: SimulatedFiles(disk: self)) }

    /// The processes are gone, with their handles and locks; all that they wrote stays. Whoever still has an open file gets EIO.
    package func crash() { state.withLock { $0.crash() } }

    /// A crash of the machine: what was not synced is there or not, as the generator decides.
    package func powerCut(using generator: inout SeededGenerator) {
        generator = state.withLock { [generator] state in
            var generator = generator
            state.cutPower(using: &generator)
            return generator
        }
    }

    /// How many bytes the files may have together; beyond it a write fails with ENOSPC.
    package var capacity: Int {
        get { state.withLock { $0.capacity } }
        set { state.withLock { $0.capacity = newValue } }
    }

    /// How many bytes the files have together.
    package var used: Int { state.withLock { $0.used } }

    package var counts: Counts { state.withLock { $0.counts } }

    /// Whether a sync says that it is done and does nothing.
    var lies: Bool {
        get { state.withLock { $0.lies } }
        set { state.withLock { $0.lies = newValue } }
    }

    /// What every file holds, by its path, in the order of paths.
    var contents: [(path: String, bytes: [UInt8])] {
        state.withLock { state in
            state.names.files.sorted { $0.key < $1.key }.map { path, number in
                let content = state.files[number]?.content ?? FileContent()
                return (path, content.read(at: 0, count: content.size))
            }
        }
    }

    /// The time of SQLite and of files' changes, in Unix milliseconds.
    package var now: Int64 {
        get { state.withLock { $0.now } }
        set { state.withLock { $0.now = newValue } }
    }

    /// The next sync fails with EIO, or one after it, and what it should have written is never synced.
    package func failNextSync(after count: Int = 0) { state.withLock { $0.trouble.syncsLeft = count } }

    /// The next write fails with EIO, or one after it.
    package func failNextWrite(after count: Int = 0) { state.withLock { $0.trouble.writesLeft = count } }

    /// The processes die in the next call that changes something, or in one after it: that call and all later ones fail with EIO, and
    /// do nothing, until ``crash()`` or ``powerCut(using:)``. Of a write, a part may be there.
    package func die(after count: Int) { state.withLock { $0.trouble.callsLeft = count } }

    /// Nothing more is to go wrong.
    package func disarm() {
        state.withLock { ($0.trouble.callsLeft, $0.trouble.syncsLeft, $0.trouble.writesLeft) = (nil, nil, nil) }
    }

    package var isArmed: Bool { state.withLock { $0.trouble.isArmed } }
    /// The processes have died in the middle of a call.
    package var hasDied: Bool { state.withLock { $0.trouble.hasDied } }
    /// A sync or a write has failed since the processes started.
    package var hasFailed: Bool {
        get { state.withLock { $0.trouble.hasFailed } }
        set { state.withLock { $0.trouble.hasFailed = newValue } }
    }

    /// Takes away a directory with all that is in it, for certain.
    func removeAll(below root: String) { state.withLock { $0.discard(below: root) } }
}
