internal import Dossiers
internal import Glibc
internal import Ledger

/// All of a disk, as values.
struct DiskState {
    var directories: Set<String> = ["/"]
    var names: [String: Int] = [:]
    var files: [Int: DiskFile] = [:]
    var handles: [Int: DiskHandle] = [:]
    var sharedMemories: [Int: SharedMemory] = [:]
    var random: SeededGenerator
    /// Unix milliseconds.
    var now: Int64 = 0
    var capacity = Int.max
    var used = 0
    var failsNextSync = false
    var failsNextWrite = false
    var counts = SimulatedDisk.Counts()
    private var lastNumber = 2

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The files as a reader sees them; who has them open does not come along.
    struct Image: Sendable {
        var directories: Set<String>
        var names: [String: Int]
        var files: [Int: DiskFile]
        var lastNumber: Int
    }

    var image: Image {
        var files = files.filter { names.values.contains($0.key) }
        for number in files.keys { files[number]?.references = 1 }
        return Image(directories: directories, names: names, files: files, lastNumber: lastNumber)
    }

    /// A directory, with all that is in it.
    mutating func moveDirectory(_ path: String, to other: String) {
        func moved(_ name: String) -> String {
            name == path || name.hasPrefix(path + "/") ? other + name.dropFirst(path.count) : name
        }
        directories = Set(directories.map(moved))
        names = Dictionary(uniqueKeysWithValues: names.map { (moved($0.key), $0.value) })
    }

    mutating func load(_ image: Image) {
        (directories, names, files, lastNumber) = (image.directories, image.names, image.files, image.lastNumber)
        used = files.values.reduce(0) { $0 + $1.content.size }
    }

    mutating func number() -> Int {
        lastNumber += 1
        return lastNumber
    }

    mutating func open(_ path: String, creating: Bool, isDeletedOnClose: Bool = false) throws(FileError) -> Int {
        if names[path] == nil {
            guard creating, directories.contains(Self.parent(of: path)) else { throw FileError(ENOENT, "open", path) }
            guard !directories.contains(path) else { throw FileError(EISDIR, "open", path) }
            let file = number()
            files[file] = DiskFile(modifiedAt: Int(now / 1_000))
            files[file]?.references = 1
            names[path] = file
        }
        guard let file = names[path] else { throw FileError(ENOENT, "open", path) }
        files[file]?.references += 1
        let handle = number()
        handles[handle] = DiskHandle(file: file, path: path, isDeletedOnClose: isDeletedOnClose)
        return handle
    }

    mutating func close(_ handle: Int) {
        detach(handle)
        guard let closed = handles.removeValue(forKey: handle) else { return }
        if closed.isDeletedOnClose, !closed.isDead { remove(closed.path) }
        release(closed.file)
    }

    func size(_ handle: Int) throws(FileError) -> Int { try content(handle, "fstat").size }

    func read(_ handle: Int, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try content(handle, "pread").read(at: offset, count: count)
    }

    mutating func write(_ bytes: [UInt8], to handle: Int, at offset: Int) throws(FileError) {
        let size = try content(handle, "pwrite").size
        let growth = max(0, offset + bytes.count - size)
        let path = handles[handle]?.path ?? ""
        if take(\.failsNextWrite) { throw FileError(EIO, "pwrite", path) }
        guard growth <= capacity - min(used, capacity) || growth == 0 else { throw FileError(ENOSPC, "pwrite", path) }
        used += growth
        counts.writes += 1
        change(handle) { $0.write(bytes, at: offset) }
    }

    mutating func truncate(_ handle: Int, to size: Int) throws(FileError) {
        used += size - (try content(handle, "ftruncate").size)
        change(handle) { $0.resize(to: size) }
    }

    mutating func sync(_ handle: Int) throws(FileError) {
        _ = try content(handle, "fsync")
        counts.syncs += 1
        guard let open = handles[handle] else { return }
        if take(\.failsNextSync) {
            files[open.file]?.failSync()
            throw FileError(EIO, "fsync", open.path)
        }
        files[open.file]?.sync()
    }

    @discardableResult
    mutating func remove(_ path: String) -> Bool {
        guard let file = names.removeValue(forKey: path) else { return false }
        release(file)
        return true
    }

    mutating func release(_ file: Int) {
        files[file]?.references -= 1
        guard let released = files[file], released.references == 0 else { return }
        used -= released.content.size
        files[file] = nil
    }

    /// The directory that a path is in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private mutating func change(_ handle: Int, _ body: (inout DiskFile) -> Void) {
        guard let file = handles[handle]?.file, var changed = files.removeValue(forKey: file) else { return }
        body(&changed)
        changed.modifiedAt = Int(now / 1_000)
        files[file] = changed
    }

    /// A dead handle is answered as a disk that is gone.
    private func content(_ handle: Int, _ operation: String) throws(FileError) -> FileContent {
        guard let open = handles[handle] else { throw FileError(EBADF, operation, "handle \(handle)") }
        guard !open.isDead, let file = files[open.file] else { throw FileError(EIO, operation, open.path) }
        return file.content
    }

    private mutating func take(_ fault: WritableKeyPath<DiskState, Bool>) -> Bool {
        defer { self[keyPath: fault] = false }
        return self[keyPath: fault]
    }
}

/// What happens to the machine.
extension DiskState {
    mutating func crash() {
        for handle in handles.keys {
            handles[handle]?.isDead = true
            handles[handle]?.isLocked = false
            handles[handle]?.level = 0
            handles[handle]?.shared = 0
            handles[handle]?.exclusive = 0
        }
    }

    mutating func cutPower(using generator: inout SeededGenerator) {
        crash()
        for number in files.keys.sorted() { files[number]?.cutPower(using: &generator) }
        used = files.values.reduce(0) { $0 + $1.content.size }
    }
}
