import Ledger
import SQLite
import Testing

/// A loop's commit waits for nobody: its connection has no busy timeout, so what would wait throws.
struct ReaderBesideTests {
    @Test func `a reader in the midst of its transaction, as a backup is, holds up neither commits nor checkpoints`() throws {
        let intake = try OpenIntake(Scratch())
        _ = try intake.accept(1)
        try intake.ledger.commit()
        let reader = try Database(path: intake.ledger.directory.path + "/ledger.sqlite", mode: .readOnly)
        try reader.execute("BEGIN")
        let count = try reader.prepare("SELECT count(*) FROM dossier")
        func seen() throws -> Int64? { try count.first { $0.int64(0) } }
        #expect(try seen() == 1)
        for number in UInt64(2)...200 {
            _ = try intake.accept(number)
            try intake.ledger.commit()
        }
        try intake.ledger.file.checkpoint()
        // It still sees what it saw, and then all.
        #expect(try seen() == 1)
        try reader.execute("COMMIT")
        #expect(try seen() == 200)
    }
}
