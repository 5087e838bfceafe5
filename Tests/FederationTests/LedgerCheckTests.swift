import Dossiers
import Federation
import Foundation
import Ledger
import SQLite
import Streams
import Testing

/// What `doctor` finds in the ledgers of an intake and its node, sound and damaged.
struct LedgerCheckTests {
    private let world: World

    init() throws {
        world = try World(["18"], seed: 11)
        try world.startIntake()
        try world.startNode("18")
        world.startPortal("cher")
        let portal = try #require(world.portals["cher"])
        for size in [100, 100_000, 70_000] { portal.core.submit(try world.submission(pieces: [world.random.bytes(size)])) }
        #expect(try world.run { try portal.receipts.count == 3 && world.isReported("cher") })
    }

    private func faults(_ side: String, isWhole: Bool = true) throws -> [LedgerCheck] {
        var found: [LedgerCheck] = []
        try LedgerReader(dataDirectory: world.scratch.path + "/" + side).check(isWhole: isWhole) { check in
            if check.kind != .parked, check.kind != .dossiers || side == "18" { #expect(check.examined > 0) }
            if !check.isGood { found.append(check) }
        }
        return found
    }

    private func change(_ side: String, _ sql: String) throws {
        let database = try Database(path: DataDirectory.ledgerPath(in: world.scratch.path + "/" + side), mode: .readWrite)
        try database.execute(sql)
    }

    @Test func `ledgers that have only done their work are sound`() throws {
        for side in ["intake", "18"] { #expect(try faults(side) == []) }
        // Bodies may go once they were acknowledged.
        try change("intake", "UPDATE entry SET body = NULL")
        #expect(try faults("intake") == [])
    }

    @Test(arguments: [
        ("intake", "UPDATE entry SET body = zeroblob(length(body)) WHERE sequence = 2 OR row = 1", "hash of its body"),
        ("intake", "DELETE FROM entry WHERE sequence = 2", "entries 2 to 2 are missing"),
        ("intake", "DELETE FROM entry WHERE sequence = (SELECT max(sequence) FROM entry)", "acknowledged of"),
        (
            "intake", "UPDATE outgoing SET acknowledged = 0; DELETE FROM entry WHERE sequence > 3",
            "number behind the last entry"
        ),
        (
            "intake", "UPDATE entry SET header = (SELECT header FROM entry WHERE sequence = 1) WHERE sequence = 3",
            "entry 3 does not continue the chain"
        ),
        ("intake", "UPDATE outgoing SET acknowledged = 1000", "1000 acknowledged"),
        ("intake", "UPDATE entry SET body = NULL; UPDATE outgoing SET highest_acknowledged = 0", "has no body"),
        ("18", "UPDATE entry SET body = x'00' WHERE sequence = 1", "hash of its body"),
    ])
    func `a damaged stream is found`(side: String, sql: String, fault: String) throws {
        try change(side, sql)
        let found = try faults(side)
        #expect(found.map(\.kind) == [.stream])
        #expect(found.first?.faults.contains { $0.contains(fault) } == true, "\(found)")
    }

    @Test(arguments: [("intake", LedgerCheck.Kind.pieces), ("18", .pieces), ("18", .dossiers)])
    func `a byte of a body or of a small piece is found`(side: String, kind: LedgerCheck.Kind) throws {
        let sql =
            kind == .pieces
            ? "UPDATE piece SET content = zeroblob(length(content)) WHERE content IS NOT NULL"
            : "UPDATE dossier SET body = zeroblob(length(body)) WHERE row = 2"
        try change(side, sql)
        #expect(try faults(side).map(\.kind) == [kind])
    }

    @Test(arguments: ["intake", "18"], [false, true])
    func `a piece's file that is damaged or gone is found`(side: String, isGone: Bool) throws {
        let root = world.scratch.path + "/" + side + "/pieces"
        let name = try #require(
            try FileManager.default.subpathsOfDirectory(atPath: root).first { $0.split(separator: "/").count == 2 })
        let url = URL(fileURLWithPath: root + "/" + name)
        if isGone {
            try FileManager.default.removeItem(at: url)
        } else {
            var bytes = try Data(contentsOf: url)
            bytes[bytes.count - 1] ^= 1
            try bytes.write(to: url)
        }
        let found = try faults(side, isWhole: false)
        #expect(found.map(\.kind) == [.pieces])
        #expect(found.first?.faultCount == 1)
        #expect(found.first?.faults.first?.contains(isGone ? "is gone" : "has not its hash") == true)
    }
}
