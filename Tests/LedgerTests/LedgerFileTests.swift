import Dossiers
import Foundation
import Ledger
import SQLite
import Streams
import Testing

struct LedgerFileTests {
    private let scratch: Scratch
    private var path: String { scratch.path + "/ledger.sqlite" }

    init() throws { scratch = try Scratch() }

    @Test func `a ledger keeps the id that it drew`() throws {
        let id = try LedgerFile(writing: path, role: .intake, now: Given.time).id
        #expect(try LedgerFile(writing: path, role: .intake, now: Given.time).id == id)
        let reader = try LedgerFile(reading: path)
        #expect(reader.id == id)
        #expect(reader.role == .intake)
    }

    @Test func `a ledger of the other role is refused`() throws {
        _ = try LedgerFile(writing: path, role: .node, now: Given.time)
        #expect(throws: LedgerError.otherRole(path, found: .node, expected: .intake)) {
            try LedgerFile(writing: path, role: .intake, now: Given.time)
        }
    }

    @Test func `a ledger of a newer schema is refused, and left as it is`() throws {
        _ = try LedgerFile(writing: path, role: .node, now: Given.time)
        try change("PRAGMA user_version = 1000")
        #expect(throws: LedgerError.self) { try LedgerFile(writing: path, role: .node, now: Given.time) }
        #expect(throws: LedgerError.self) { try LedgerFile(reading: path) }
        #expect(try Database(path: path, mode: .readOnly).integer(ofPragma: "user_version") == 1_000)
    }

    @Test(arguments: ["PRAGMA application_id = 7", "CREATE TABLE theirs(x)", "PRAGMA user_version = 3"])
    func `another program's database is no ledger, and is left as it is`(statement: String) throws {
        try change(statement)
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(throws: LedgerError.notALedger(path)) { try LedgerFile(writing: path, role: .intake, now: Given.time) }
        #expect(throws: LedgerError.notALedger(path)) { try LedgerFile(reading: path) }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test func `a file that is no database is no ledger`() throws {
        let text = Data(String(repeating: "not a database. ", count: 100).utf8)
        #expect(FileManager.default.createFile(atPath: path, contents: text))
        #expect(throws: LedgerError.notALedger(path)) { try LedgerFile(writing: path, role: .intake, now: Given.time) }
        #expect(throws: LedgerError.notALedger(path)) { try LedgerFile(reading: path) }
        #expect(try Data(contentsOf: URL(filePath: path)) == text)
    }

    private func change(_ statement: String) throws { try Database(path: path).execute(statement) }
}
