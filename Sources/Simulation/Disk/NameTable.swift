/// The names on a disk: what a process sees of them, and what a power cut leaves.
///
/// A name that was made, moved or removed is on disk when its directory was synced; until then a power cut keeps the change or loses it,
/// each for itself, but for a name that was moved: that is in one of the two places at least.
struct NameTable {
    private enum Change {
        case link(String, Int)
        case unlink(String)
        case move(String, to: String, Int)
        case makeDirectory(String)
        case removeDirectory(String)
    }

    private struct Names {
        var files: [String: Int] = [:]
        var directories: Set<String> = ["/"]

        mutating func apply(_ change: Change) {
            switch change {
            case .link(let path, let file): files[path] = file
            case .unlink(let path): files[path] = nil
            case .move(let path, let other, let file):
                files[path] = nil
                files[other] = file
            case .makeDirectory(let path): directories.insert(path)
            case .removeDirectory(let path): directories.remove(path)
            }
        }

        mutating func discard(below root: String) {
            files = files.filter { !NameTable.isBelow(root, $0.key) }
            directories = directories.filter { !NameTable.isBelow(root, $0) }
        }

        mutating func renameAll(_ renamed: (String) -> String) {
            files = Dictionary(uniqueKeysWithValues: files.map { (renamed($0.key), $0.value) })
            directories = Set(directories.map(renamed))
        }
    }

    private var present = Names()
    private var durable = Names()
    private var changes: [Change] = []

    subscript(path: String) -> Int? { present.files[path] }
    var files: [String: Int] { present.files }
    var directories: Set<String> { present.directories }

    /// All of them on disk, as on a disk that was copied.
    func settled(below root: String) -> NameTable {
        var table = NameTable()
        table.present.files = present.files.filter { Self.isBelow(root, $0.key) }
        table.present.directories = present.directories.filter { $0 == "/" || Self.isBelow(root, $0) }
        table.durable = table.present
        return table
    }

    mutating func link(_ path: String, _ file: Int) { make(.link(path, file)) }
    mutating func unlink(_ path: String) { make(.unlink(path)) }
    mutating func move(_ path: String, to other: String) {
        if let file = present.files[path] { make(.move(path, to: other, file)) }
    }
    mutating func makeDirectory(_ path: String) { make(.makeDirectory(path)) }
    mutating func removeDirectory(_ path: String) { make(.removeDirectory(path)) }

    /// For certain and at once: only backups move a directory.
    mutating func moveDirectory(_ path: String, to other: String) {
        func renamed(_ name: String) -> String { Self.isBelow(path, name) ? other + name.dropFirst(path.count) : name }
        present.renameAll(renamed)
        durable.renameAll(renamed)
        changes = changes.map { change in
            switch change {
            case .link(let name, let file): .link(renamed(name), file)
            case .unlink(let name): .unlink(renamed(name))
            case .move(let name, let new, let file): .move(renamed(name), to: renamed(new), file)
            case .makeDirectory(let name): .makeDirectory(renamed(name))
            case .removeDirectory(let name): .removeDirectory(renamed(name))
            }
        }
    }

    /// Takes a directory and all that is in it away, for certain.
    mutating func discard(below root: String) {
        present.discard(below: root)
        durable.discard(below: root)
        changes.removeAll { change in Self.paths(of: change).contains { Self.isBelow(root, $0) } }
    }

    private mutating func make(_ change: Change) {
        present.apply(change)
        changes.append(change)
    }

    /// `fsync` of a directory.
    mutating func sync(_ directory: String) {
        var left: [Change] = []
        for change in changes {
            let isHere = Self.paths(of: change).map { DiskState.parent(of: $0) == directory }
            guard isHere.contains(true) else {
                left.append(change)
                continue
            }
            guard case .move(let path, let other, let file) = change, isHere == [false, true] else {
                durable.apply(change)
                continue
            }
            durable.apply(.link(other, file))
            left.append(.unlink(path))
        }
        changes = left
    }

    /// Each change that nobody synced is on disk or not, as the generator decides.
    mutating func cutPower(using generator: inout some RandomNumberGenerator) {
        for change in changes where Bool.random(using: &generator) { durable.apply(change) }
        changes.removeAll()
        durable.directories = durable.directories.filter { isReached($0) }
        durable.files = durable.files.filter { isReached(DiskState.parent(of: $0.key)) }
        present = durable
    }

    /// Whether a directory and all those that it is in are on disk.
    private func isReached(_ directory: String) -> Bool {
        guard directory != "/" else { return true }
        return durable.directories.contains(directory) && isReached(DiskState.parent(of: directory))
    }

    /// Whether a power cut may bring the file back.
    func mayReturn(_ file: Int) -> Bool {
        durable.files.values.contains(file)
            || changes.contains { change in
                switch change {
                case .link(_, file), .move(_, _, file): true
                default: false
                }
            }
    }

    private static func isBelow(_ root: String, _ path: String) -> Bool {
        root == "/" || path == root || path.hasPrefix(root + "/")
    }

    private static func paths(of change: Change) -> [String] {
        switch change {
        case .link(let path, _), .unlink(let path), .makeDirectory(let path), .removeDirectory(let path): [path]
        case .move(let path, let other, _): [path, other]
        }
    }
}
