import Dossiers
import SQLite

/// A rule that a test lays on a ledger, so that some entries cannot be used although nothing is wrong with them or with the disk.
struct LedgerRule {
    private let name: String
    private let path: String

    /// From now on `table` takes no row of this dossier, after whatever else the entry has written.
    /// - Parameter revision: of it, in a table that has revisions; nil: any.
    init(
        _ ledger: String, refusing id: DossierID, revision: Int? = nil, in table: String, name: String = "a_rule"
    ) throws {
        self.name = name
        path = ledger + "/ledger.sqlite"
        let blob = "x'\(id.description.filter { $0 != "-" })'"
        let condition =
            table == "decision"
            ? "(SELECT id FROM dossier WHERE row = NEW.dossier) = \(blob)"
            : "NEW.id = \(blob)" + (revision.map { " AND NEW.revision = \($0)" } ?? "")
        try execute(
            "CREATE TRIGGER \(name) AFTER INSERT ON \(table) WHEN \(condition) BEGIN SELECT RAISE(ABORT, 'against a rule'); END"
        )
    }

    func lift() throws { try execute("DROP TRIGGER \(name)") }

    private func execute(_ sql: String) throws {
        let database = try Database(path: path, mode: .readWrite)
        try database.execute(sql)
        try database.close()
    }
}
