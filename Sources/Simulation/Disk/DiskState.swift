internal import Dossiers
internal import Glibc
internal import Ledger

/// All of a disk, as values.
struct DiskState {
    var names = NameTable()
    var files: [Int: DiskFile] = [:]
    var handles: [Int: DiskHandle] = [:]
    var sharedMemories: [Int: SharedMemory] = [:]
    var random: SeededGenerator
    /// Unix milliseconds.
    var now: Int64 = 0
    var capacity = Int.max
    var used = 0
    var trouble = DiskTrouble()
    var counts = SimulatedDisk.Counts()
    /// It says that it has synced and has not.
    var lies = false
    private var lastNumber = 2

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The files as a reader sees them; who has them open does not come along.
    struct Image: Sendable {
        var names: NameTable
        var files: [Int: DiskFile]
        var lastNumber: Int
    }

    /// - Parameter root: only what is in this directory.
    func image(below root: String) -> Image {
        let names = names.settled(below: root)
        let named = Self.counts(names.files.values)
        var files = files.filter { named[$0.key] != nil }
        for number in files.keys {
            files[number]?.references = named[number, default: 0]
            files[number]?.settle()
        }
        return Image(names: names, files: files, lastNumber: lastNumber)
    }

    mutating func load(_ image: Image) {
        (names, files, lastNumber) = (image.names, image.files, image.lastNumber)
        used = files.values.reduce(0) { $0 + $1.content.size }
    }

    mutating func number() -> Int {
        lastNumber += 1
        return lastNumber
    }

    mutating func open(_ path: String, creating: Bool, isDeletedOnClose: Bool = false) throws(FileError) -> Int {
        try checkAlive("open", path)
        if names[path] == nil {
            guard creating, names.directories.contains(Self.parent(of: path)) else { throw FileError(ENOENT, "open", path) }
            guard !names.directories.contains(path) else { throw FileError(EISDIR, "open", path) }
            try count("open", path)
            let file = number()
            files[file] = DiskFile(modifiedAt: Int(now / 1_000))
            files[file]?.references = 1
            names.link(path, file)
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
        if closed.isDeletedOnClose, !closed.isDead { forget(closed.path) }
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
        if trouble.failsWrite() { throw FileError(EIO, "pwrite", path) }
        guard growth <= capacity - min(used, capacity) || growth == 0 else { throw FileError(ENOSPC, "pwrite", path) }
        if trouble.isLastCall() {
            // What a process that is killed in the middle of a call leaves of it.
            let part = random.below(bytes.count / DiskFile.sectorBytes + 1) * DiskFile.sectorBytes
            store(Array(bytes.prefix(part)), in: handle, at: offset, beyond: size)
            throw die("pwrite", path)
        }
        counts.writes += 1
        store(bytes, in: handle, at: offset, beyond: size)
    }

    private mutating func store(_ bytes: [UInt8], in handle: Int, at offset: Int, beyond size: Int) {
        guard !bytes.isEmpty else { return }
        used += max(0, offset + bytes.count - size)
        change(handle) { $0.write(bytes, at: offset) }
    }

    mutating func truncate(_ handle: Int, to size: Int) throws(FileError) {
        let before = try content(handle, "ftruncate").size
        try count("ftruncate", handles[handle]?.path ?? "")
        used += size - before
        change(handle) { $0.resize(to: size) }
    }

    mutating func sync(_ handle: Int) throws(FileError) {
        _ = try content(handle, "fsync")
        counts.syncs += 1
        guard let open = handles[handle] else { return }
        try count("fsync", open.path)
        if trouble.failsSync() {
            files[open.file]?.failSync()
            throw FileError(EIO, "fsync", open.path)
        }
        guard !lies else { return }
        files[open.file]?.sync()
        guard open.syncsDirectory else { return }
        handles[handle]?.syncsDirectory = false
        names.sync(Self.parent(of: open.path))
    }

    @discardableResult
    mutating func remove(_ path: String) throws(FileError) -> Bool {
        try checkAlive("unlink", path)
        guard names[path] != nil else { return false }
        try count("unlink", path)
        return forget(path)
    }

    @discardableResult
    private mutating func forget(_ path: String) -> Bool {
        guard let file = names[path] else { return false }
        names.unlink(path)
        release(file)
        return true
    }

    mutating func rename(_ path: String, to other: String) throws(FileError) {
        try checkAlive("rename", path)
        guard names[path] != nil, names.directories.contains(Self.parent(of: other)) else {
            throw FileError(ENOENT, "rename", path)
        }
        guard path != other else { return }
        try count("rename", path)
        let replaced = names[other]
        names.move(path, to: other)
        if let replaced { release(replaced) }
    }

    mutating func renameDirectory(_ path: String, to other: String) throws(FileError) {
        try checkAlive("rename", path)
        guard names.directories.contains(Self.parent(of: other)) else { throw FileError(ENOENT, "rename", path) }
        guard names[other] == nil, !names.directories.contains(other) else { throw FileError(EEXIST, "rename", path) }
        try count("rename", path)
        names.moveDirectory(path, to: other)
    }

    /// Takes a directory with all that is in it away, for certain.
    mutating func discard(below root: String) {
        let gone = names.files.filter { $0.key.hasPrefix(root + "/") }.values.sorted()
        names.discard(below: root)
        for file in gone { release(file) }
    }

    mutating func syncDirectory(_ path: String) throws(FileError) {
        try checkAlive("open", path)
        guard names.directories.contains(path) else { throw FileError(ENOENT, "open", path) }
        try count("fsync", path)
        if trouble.failsSync() { throw FileError(EIO, "fsync", path) }
        guard !lies else { return }
        names.sync(path)
        for (number, file) in files where file.references == 0 && !names.mayReturn(number) { files[number] = nil }
    }

    private mutating func release(_ file: Int) {
        files[file]?.references -= 1
        guard let released = files[file], released.references == 0 else { return }
        used -= released.content.size
        // Unless its name may come back in a power cut.
        if !names.mayReturn(file) { files[file] = nil }
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
}

/// What happens to the machine.
extension DiskState {
    /// The processes are gone, and with them what was to go wrong with them.
    mutating func crash() {
        killHandles()
        trouble = DiskTrouble()
    }

    private mutating func killHandles() {
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
        names.cutPower(using: &generator)
        let (named, opened) = (Self.counts(names.files.values), Self.counts(handles.values.map(\.file)))
        for number in files.keys {
            let references = named[number, default: 0] + opened[number, default: 0]
            files[number]?.references = references
            if references == 0 { files[number] = nil }
        }
        used = files.values.reduce(0) { $0 + $1.content.size }
    }

    /// Counts a call that changes the disk: the processes may die in it, before it has done anything.
    mutating func count(_ operation: String, _ path: String) throws(FileError) {
        if trouble.isLastCall() { throw die(operation, path) }
    }

    func checkAlive(_ operation: String, _ path: String) throws(FileError) {
        if trouble.hasDied { throw FileError(EIO, operation, path) }
    }

    /// How often each is there: a file that was moved may have both names after a power cut.
    private static func counts(_ files: some Sequence<Int>) -> [Int: Int] {
        files.reduce(into: [:]) { counts, file in counts[file, default: 0] += 1 }
    }

    private mutating func die(_ operation: String, _ path: String) -> FileError {
        killHandles()
        trouble.hasDied = true
        return FileError(EIO, operation, path)
    }
}
