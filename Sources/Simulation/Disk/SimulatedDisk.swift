package import Dossiers
package import Ledger
internal import Synchronization

/// A disk in memory, for SQLite and for ``FileCalls`` alike, that loses on a power cut what nobody synced.
///
/// What is written to a file is durable when the file is synced; until then a power cut keeps it, loses it, or tears it at the borders of
/// sectors. Two simplifications: a name that is made, moved or removed is durable at once, so a forgotten `fsync` of a directory goes
/// unnoticed; and of two writes the later may be there without the earlier, but no sector ever holds what nobody wrote.
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
    package func copy() -> SimulatedDisk {
        let disk = SimulatedDisk(seed: 0)
        let image = state.withLock { $0.image }
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

    /// What every file holds, by its path, in the order of paths.
    var contents: [(path: String, bytes: [UInt8])] {
        state.withLock { state in
            state.names.sorted { $0.key < $1.key }.map { path, number in
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

    /// The next sync fails with EIO, and what it should have written is never synced.
    package func failNextSync() { state.withLock { $0.failsNextSync = true } }

    /// The next write fails with EIO.
    package func failNextWrite() { state.withLock { $0.failsNextWrite = true } }
}
