import Dossiers
@testable import Ledger
import SQLite
import Streams
import Testing

/// The last digits of an id lead to its dossier, without a look at all that are open.
struct DeskSuffixTests {
    private let scratch: Scratch
    private let ledger: NodeLedger

    init() throws {
        scratch = try Scratch()
        ledger = try NodeLedger.open(scratch.directory(), stream: "18", tenant: "18", now: Given.time).ledger
    }

    @Test(arguments: [DeskTable.bySuffix, ClaimTable.bySuffix])
    func `it is looked up in an index`(sql: String) throws {
        let plan = try ledger.file.database.prepare("EXPLAIN QUERY PLAN \(sql)").map { $0.text(3) ?? "" }
        #expect(plan.count == 1 && plan[0].contains("SEARCH") && plan[0].contains("_suffix"), "\(plan)")
    }

    @Test func `open ones are found, closed ones while somebody has claimed them`() throws {
        for (number, state) in [(UInt64(1), DossierState.ready), (2, .closed)] {
            try ledger.file.begin()
            try ledger.file.database.execute(
                """
                INSERT INTO dossier(id, revision, assumed, demarche, sequence, accepted_at, received_at, state, state_at, term, step,
                content_hash) VALUES (x'\(Self.hexadecimal(Given.id(number)))', 1, 0, 1, \(number), 0, 0, \(state.wire), 0, 1, 1, x'00')
                """)
        }
        #expect(try found(1) == [Given.id(1)] && found(2) == [])
        let seen = DossierVersion(revision: 1, step: 1)
        try ledger.set(Claim(id: Given.id(2), uid: 1_001, until: Given.time, seen: seen), now: Given.time)
        #expect(try found(1) == [Given.id(1)] && found(2) == [Given.id(2)])
    }

    private func found(_ number: UInt64) throws -> Set<DossierID> {
        let digits = Array(Self.hexadecimal(Given.id(number)).suffix(6))
        let bytes = stride(from: 0, to: 6, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
        return try ledger.ids(endingWith: bytes)
    }

    private static func hexadecimal(_ id: DossierID) -> String { "\(id)".filter { $0 != "-" } }
}
