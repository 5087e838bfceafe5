import Dossiers
import Ledger
import Simulation
import Testing

/// An intake's ledger on a disk that loses what nobody synced.
@Suite struct LedgerOnDiskTests {
    private static let now = UnixTime(milliseconds: 1_800_000_000_000)

    @Test func `what an intake's ledger committed survives a crash`() throws {
        let disk = SimulatedDisk(seed: 1)
        let ledger = try Self.open(disk)
        try Self.commit(1...3, to: ledger)
        disk.crash()
        Self.expect(1...3, in: try Self.open(disk), "after a crash")
    }

    @Test func `what an intake's ledger committed survives every power cut, and what it did not commit is nowhere`() throws {
        for seed in UInt64(1)...20 {
            let disk = SimulatedDisk(seed: seed)
            var generator = SeededGenerator(seed: seed)
            for round in 0..<4 {
                let ledger = try Self.open(disk)
                let last = (round + 1) * 5
                try Self.commit((last - 4)...last, to: ledger)
                try ledger.keep(portal: ledger.portal("uncommitted"))
                disk.powerCut(using: &generator)
                Self.expect(1...last, in: try Self.open(disk), "seed \(seed), round \(round)")
                disk.crash()
            }
        }
    }

    private static func open(_ disk: SimulatedDisk) throws -> IntakeLedger {
        let directory = try DataDirectory(owning: "/data", role: "intake", storage: disk.storage)
        return try IntakeLedger(directory: directory, now: now)
    }

    private static func commit(_ portals: ClosedRange<Int>, to ledger: IntakeLedger) throws {
        for number in portals {
            let portal = ledger.portal("portal \(number)")
            #expect(portal == Int64(number))
            try ledger.keep(portal: portal)
            try ledger.commit()
        }
    }

    private static func expect(_ portals: ClosedRange<Int>, in ledger: IntakeLedger, _ context: Comment) {
        for number in portals { #expect(ledger.knownPortal("portal \(number)") == Int64(number), context) }
        #expect(ledger.knownPortal("uncommitted") == nil, context)
    }
}
