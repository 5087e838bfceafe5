package import Ledger

/// What growing pieces take of the disk, by portal: one under way counts as the whole it will be, one that was left behind as what there
/// is of it. Both count with what the portal has staged.
package struct GrowingPieces {
    private var underWay: [Int64: PieceSum] = [:]
    private var leftBehind: [Int64: PieceSum] = [:]
    /// Files that no upload of this process writes to, by name.
    private var files: [String: Int] = [:]

    /// - Parameter files: those that an earlier process left.
    package init(_ files: [(name: String, bytes: Int)]) {
        for file in files { leave(file.name, file.bytes) }
    }

    package func underWay(of portal: Int64) -> PieceSum { underWay[portal] ?? PieceSum() }
    package func leftBehind(of portal: Int64) -> PieceSum { leftBehind[portal] ?? PieceSum() }

    /// Bytes of a piece that are left behind; nil when there is no file of it, or an upload writes to it.
    package func left(of key: PieceKey) -> Int? { files[key.fileName] }

    /// An upload begins, or goes on with what was left behind.
    package mutating func begin(_ key: PieceKey, total: Int) {
        remove(key.fileName)
        underWay[key.portal, default: PieceSum()].add(1, total)
    }

    /// An upload has ended, or rests.
    ///
    /// - Parameter left: bytes of it that stay on disk as a growing piece.
    package mutating func end(_ key: PieceKey, total: Int, left: Int) {
        underWay[key.portal, default: PieceSum()].add(-1, -total)
        if underWay[key.portal]?.pieces == 0 { underWay[key.portal] = nil }
        if left > 0 { leave(key.fileName, left) }
    }

    /// A file is gone.
    package mutating func remove(_ name: String) {
        guard let bytes = files.removeValue(forKey: name), let portal = PieceKey.portal(ofFile: name) else { return }
        leftBehind[portal, default: PieceSum()].add(-1, -bytes)
        if leftBehind[portal]?.pieces == 0 { leftBehind[portal] = nil }
    }

    private mutating func leave(_ name: String, _ bytes: Int) {
        guard let portal = PieceKey.portal(ofFile: name) else { return }
        files[name] = bytes
        leftBehind[portal, default: PieceSum()].add(1, bytes)
    }
}
