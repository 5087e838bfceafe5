internal import Dossiers
internal import SQLite
internal import Streams

/// Reads the ledger in a data directory, an intake's or a node's, whether its process runs or not, and changes nothing.
///
/// Lists are read in pages by key, each in a transaction of its own: a long one would keep the owner from checkpointing.
package final class LedgerReader {
    static let pageRows = 500

    package let dataDirectory: String
    package var role: LedgerFile.Role { file.role }
    let storage: Storage
    let file: LedgerFile
    var database: Database { file.database }

    /// - Throws: ``LedgerReadingError``, or ``LedgerError`` for a file that is no ledger or of a newer schema.
    package init(dataDirectory: String, storage: Storage = .system) throws {
        self.dataDirectory = dataDirectory
        self.storage = storage
        let path = DataDirectory.ledgerPath(in: dataDirectory)
        guard try storage.files.status(of: path) != nil else { throw LedgerReadingError.noLedger(dataDirectory) }
        do { file = try LedgerFile(reading: path, vfs: storage.vfs) } catch {
            if let error = error as? SQLiteError, error.isCorrupt { throw LedgerError.notALedger(path) }
            throw LedgerReadingError(error) ?? error
        }
    }

    /// What `body` reads, of one moment.
    func reading<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            try database.execute("BEGIN")
            // A read transaction has nothing to undo: ending it is all.
            defer { try? database.rollback() }
            return try body()
        } catch {
            throw LedgerReadingError(error) ?? error
        }
    }
}
