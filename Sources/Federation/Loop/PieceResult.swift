package import Dossiers
package import Ledger

/// What became of a job on a piece's file.
package enum PieceResult: Sendable {
    /// A chunk is written (and, at a node, on disk).
    case written(PieceTask, bytes: Int)
    /// The whole piece is on disk under its final name.
    case stored(PieceTask, bytes: Int, chunks: [ContentHash])
    /// The whole does not have its hash; what had come is gone.
    case badHash(PieceTask, bytes: Int)
    case failed(PieceTask, bytes: Int, FileError)
    /// Files that no row names any more are gone; or the failure, after which they may be there.
    case removed([Int64], FileError?)
}

/// Which piece, and what the loop knows it by.
package enum PieceTask: Hashable, Sendable {
    /// At the intake: an upload of a portal, and which of those that this process has begun.
    case upload(PieceKey, generation: UInt64)
    /// At a node: the entry that carried the chunk.
    case entry(sequence: UInt64, grant: UInt64)
}

/// The jobs themselves: they run off the loop and see only the files.
enum PieceJob {
    /// Removes files for good.
    ///
    /// - Parameter rows: of the leftovers, which the result names.
    static func remove(_ names: [String], rows: [Int64], files: PieceFiles) -> PieceResult {
        do throws(FileError) { try files.discard(names) } catch { return .removed(rows, error) }
        return .removed(rows, nil)
    }

    /// Writes a chunk of a growing piece; with the last one, checks the whole and gives it its final name.
    ///
    /// - Parameters:
    ///   - sync: the chunk must be on disk before it counts.
    ///   - hash: of the whole piece.
    static func write(
        _ bytes: [UInt8], to name: String, as final: String, at offset: Int, total: Int, hash: ContentHash, sync: Bool,
        task: PieceTask,
        files: PieceFiles
    ) -> PieceResult {
        do throws(FileError) {
            try files.write(bytes, to: name, at: offset, sync: sync)
            guard offset + bytes.count >= total else { return .written(task, bytes: bytes.count) }
            guard let hashes = try files.hashes(name, total: total), hashes.whole == hash else {
                try files.removeIncoming(name)
                return .badHash(task, bytes: bytes.count)
            }
            try files.finish(name, as: final)
            return .stored(task, bytes: bytes.count, chunks: hashes.chunks)
        } catch {
            return .failed(task, bytes: bytes.count, error)
        }
    }
}
