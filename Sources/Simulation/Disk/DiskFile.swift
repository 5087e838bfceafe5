internal import Dossiers

/// A file: what a reader sees, what a power cut leaves for certain, and the changes between the two.
struct DiskFile {
    /// What a disk writes whole or not at all.
    static let sectorBytes = 512

    private enum Change {
        case write([UInt8], at: Int)
        case resize(to: Int)
    }

    private(set) var content = FileContent()
    private var durable = FileContent()
    private var changes: [Change] = []
    /// A sync has failed: what it should have written is in the cache alone, and no later sync writes it.
    private var hasLost = false
    var modifiedAt: Int
    /// How many names and handles it has; without any it is gone.
    var references = 0

    init(modifiedAt: Int) { self.modifiedAt = modifiedAt }

    mutating func write(_ bytes: [UInt8], at offset: Int) {
        content.write(bytes[...], at: offset)
        changes.append(.write(bytes, at: offset))
    }

    mutating func resize(to size: Int) {
        guard size != content.size else { return }
        content.resize(to: size)
        changes.append(.resize(to: size))
    }

    mutating func sync() {
        if hasLost {
            for change in changes { Self.apply(change, to: &durable) }
        } else {
            durable = content
        }
        changes.removeAll()
    }

    /// As Linux does after EIO: the pages count as clean, and nobody writes them again.
    mutating func failSync() {
        hasLost = true
        changes.removeAll()
    }

    /// As it is on a disk that was copied.
    mutating func settle() {
        durable = content
        changes.removeAll()
        hasLost = false
    }

    /// Every sector that was written and not synced is there or not, as the generator decides.
    mutating func cutPower(using generator: inout SeededGenerator) {
        for change in changes {
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: break
            case 1: Self.apply(change, to: &durable)
            default: Self.tear(change, of: &durable, using: &generator)
            }
        }
        content = durable
        changes.removeAll()
        hasLost = false
    }

    private static func apply(_ change: Change, to content: inout FileContent) {
        switch change {
        case .write(let bytes, let offset): content.write(bytes[...], at: offset)
        case .resize(let size): content.resize(to: size)
        }
    }

    private static func tear(_ change: Change, of content: inout FileContent, using generator: inout SeededGenerator) {
        guard case .write(let bytes, let offset) = change else { return }
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + sectorBytes - (offset + start) % sectorBytes)
            if Bool.random(using: &generator) { content.write(bytes[start..<end], at: offset + start) }
            start = end
        }
    }
}
