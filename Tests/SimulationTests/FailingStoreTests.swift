import Dossiers
import Ledger
import SQLite
import Simulation
import Streams
import Testing

/// A ledger on a disk that dies or fails in the middle of its calls.
@Suite struct FailingStoreTests {
    private static let now = SampleDossiers.start

    @Test func `a power cut in any call of a commit leaves all of it or nothing, and what was before`() throws {
        var (kept, lost) = (0, 0)
        for call in 0..<12 {
            for seed in UInt64(1)...8 {
                let disk = SimulatedDisk(seed: seed)
                let isDone = try Self.commitTwice(on: disk, dyingAfter: call)
                var generator = SeededGenerator(seed: seed)
                disk.powerCut(using: &generator)
                let names = try Self.portals(on: disk)
                #expect(names.starts(with: ["first"]), "call \(call), seed \(seed)")
                #expect(names.count == 1 || names == ["first", "a", "b"], "call \(call), seed \(seed): \(names)")
                if isDone { #expect(names.count == 3) }
                if names.count == 1 { lost += 1 } else { kept += 1 }
            }
        }
        #expect(kept > 0 && lost > 0)
    }

    @Test func `what an intake reads when it starts survives a power cut, also when its process died before it was synced`()
        throws
    {
        try Self.expectSettled { disk, calls in
            _ = try Self.commitTwice(on: disk, dyingAfter: calls)
        } reading: { disk in
            let ledger = try Self.open(disk)
            return (ledger, ["first", "a", "b"].filter { ledger.knownPortal($0) != nil })
        }
    }

    @Test func `what a node reads when it starts survives a power cut, also when its process died before it was synced`() throws
    {
        try Self.expectSettled { disk, calls in
            let ledger = try Self.openNode(disk)
            disk.die(after: calls)
            try ledger.update(StreamReceiver.Durable(epoch: Epoch(counter: 1, random: 7), next: 1, chain: .zero))
            do { try ledger.commit() } catch is SQLiteError { #expect(disk.hasDied) }
        } reading: { disk in
            let ledger = try Self.openNode(disk)
            return (ledger, try ledger.positions().dossiers)
        }
    }

    /// - Parameter reading: opens the ledger, and tells what it says; the ledger stays open as long as what is returned.
    private static func expectSettled<State: Equatable>(
        dying: (SimulatedDisk, Int) throws -> Void, reading: (SimulatedDisk) throws -> (owner: AnyObject, state: State)
    ) throws {
        for call in 0..<12 {
            for seed in UInt64(1)...8 {
                let disk = SimulatedDisk(seed: seed)
                try dying(disk, call)
                disk.crash()
                let read = try reading(disk)
                var generator = SeededGenerator(seed: seed)
                disk.powerCut(using: &generator)
                #expect(try reading(disk).state == read.state, "call \(call), seed \(seed)")
                disk.crash()
            }
        }
    }

    @Test func `what is committed after a doctor has let a failed store start again survives every power cut`() throws {
        for seed in UInt64(1)...20 {
            let disk = SimulatedDisk(seed: seed)
            try Self.failSync(on: disk)
            let directory = try DataDirectory(owning: "/data", role: "doctor", storage: disk.storage)
            #expect(throws: LedgerError.self) { try IntakeLedger(directory: directory, now: Self.now) }
            try Doctor(directory).discharge()
            #expect(try Doctor(directory).complaint == nil)
            let ledger = try IntakeLedger(directory: directory, now: Self.now)
            try Self.commit(["later"], to: ledger)
            var generator = SeededGenerator(seed: seed)
            disk.powerCut(using: &generator)
            let names = try Self.portals(on: disk)
            #expect(names.contains("first") && names.contains("later"), "seed \(seed): \(names)")
        }
    }

    @Test func `a commit writes the log alone, and a checkpoint that fails says so`() throws {
        let disk = SimulatedDisk(seed: 1)
        let ledger = try Self.open(disk)
        #expect(try !ledger.file.needsCheckpoint)
        let (syncs, rounds) = (disk.counts.syncs, 1_100)
        for round in 0..<rounds { try Self.commit(["portal \(round)"], to: ledger) }
        #expect(disk.counts.syncs == syncs + rounds)
        #expect(try ledger.file.needsCheckpoint)
        disk.failNextSync(after: 1)
        #expect(throws: SQLiteError.self) { try ledger.file.checkpoint() }
        #expect(disk.hasFailed)
    }

    /// - Returns: whether the second commit went to its end.
    private static func commitTwice(on disk: SimulatedDisk, dyingAfter calls: Int) throws -> Bool {
        let ledger = try open(disk)
        try commit(["first"], to: ledger)
        disk.die(after: calls)
        do { try commit(["a", "b"], to: ledger) } catch is SQLiteError {
            #expect(disk.hasDied)
            return false
        }
        disk.crash()
        return true
    }

    /// A commit fails, its process leaves the mark and is gone.
    private static func failSync(on disk: SimulatedDisk) throws {
        let ledger = try open(disk)
        try commit(["first"], to: ledger)
        disk.failNextSync()
        #expect(throws: SQLiteError.self) { try commit(["lost"], to: ledger) }
        try DoctorMark(at: now, reason: "a test").write(in: ledger.directory)
        disk.crash()
    }

    private static func commit(_ portals: [String], to ledger: IntakeLedger) throws {
        for name in portals { try ledger.keep(portal: ledger.portal(name)) }
        try ledger.commit()
    }

    private static func openNode(_ disk: SimulatedDisk) throws -> NodeLedger {
        let directory = try DataDirectory(owning: "/data", role: "node", storage: disk.storage)
        let (stream, tenant) = (try #require(StreamName("18")), try #require(TenantCode("18")))
        return try NodeLedger.open(directory, stream: stream, tenant: tenant, now: now).ledger
    }

    private static func portals(on disk: SimulatedDisk) throws -> [String] {
        let ledger = try open(disk)
        return ["first", "a", "b", "lost", "later"].filter { ledger.knownPortal($0) != nil }
    }

    private static func open(_ disk: SimulatedDisk) throws -> IntakeLedger {
        let directory = try DataDirectory(owning: "/data", role: "intake", storage: disk.storage)
        return try IntakeLedger(directory: directory, now: now)
    }
}
