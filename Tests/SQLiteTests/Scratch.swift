import Foundation
import SQLite

/// A directory of a test's own, removed with it.
final class Scratch {
    let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "sqlite-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(at: directory) } catch { assertionFailure("\(error)") }
    }

    func path(_ name: String = "ledger.sqlite") -> String { directory.appending(path: name).path }

    /// A database in WAL mode with one table.
    func database(_ name: String = "ledger.sqlite") throws -> Database {
        let database = try Database(path: path(name))
        _ = try database.setPragma("journal_mode", to: "wal")
        try database.execute("CREATE TABLE entry (sequence INTEGER PRIMARY KEY, id BLOB UNIQUE, body)")
        return database
    }
}
