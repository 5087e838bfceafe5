import Dossiers
import Ledger
import SQLite
import Streams
import Testing

/// What a start finds of a damaged ledger without reading all of it.
struct StartCheckTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: [
        ("UPDATE outgoing SET acknowledged = 1200", "1200 acknowledged of 1100"),
        ("UPDATE outgoing SET first = 1102", "first entry 1102 of"),
        ("DELETE FROM entry WHERE sequence = 600", "entries 600 to 600 are missing"),
        ("DELETE FROM entry WHERE sequence = 100", "entry 100 is missing"),
        (
            "UPDATE entry SET header = (SELECT header FROM entry WHERE sequence = 7) WHERE sequence = 101",
            "entry 101 does not continue"
        ),
        ("UPDATE entry SET header = x'00' WHERE sequence = 1000", "no readable header"),
    ])
    func `a stream that does not add up is refused`(sql: String, fault: String) throws {
        let directory = try filled(sql)
        let error = #expect(throws: LedgerError.self) { try OpenIntake(scratch, directory) }
        #expect(error?.description.contains(fault) == true, "\(String(describing: error))")
        #expect(error?.description.contains("saisine doctor") == true)
    }

    @Test(arguments: ["DELETE FROM entry WHERE sequence = 99", "UPDATE outgoing SET acknowledged = 1100", ""])
    func `what is sound, or older than the last thousand, is not`(sql: String) throws {
        #expect(try OpenIntake(scratch, filled(sql)).stream.head == 1_100)
    }

    @Test func `a node's reports are checked as well`() throws {
        let directory = try scratch.directory()
        let node = try NodeLedger.open(directory, stream: "18", tenant: "18", now: Given.time).ledger
        try Database(path: directory.ledgerPath, mode: .readWrite).execute("UPDATE outgoing SET acknowledged = 1")
        #expect(throws: LedgerError.corrupt("stream 18: 1 acknowledged of 0")) {
            try NodeLedger.open(node.directory, stream: "18", tenant: "18", now: Given.time)
        }
    }

    /// A ledger of 1,100 entries after `sql`.
    private func filled(_ sql: String) throws -> String {
        let intake = try OpenIntake(scratch)
        for number in 1...1_100 { _ = try intake.accept(UInt64(number)) }
        try intake.ledger.commit()
        let copy = try scratch.copy(of: intake.ledger.directory)
        let database = try Database(path: DataDirectory.ledgerPath(in: scratch.path + "/" + copy), mode: .readWrite)
        try database.execute(sql)
        return copy
    }
}
