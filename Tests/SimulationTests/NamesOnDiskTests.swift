import Dossiers
import Ledger
import Simulation
import Testing

/// What a power cut leaves of names: each of these fails when the sync of a directory is left out.
@Suite struct NamesOnDiskTests {
    private static let bytes = [UInt8](repeating: 7, count: 1_000)

    @Test func `a name that nobody synced is there or not, and a moved one is in one place at least`() throws {
        var (made, moved): (Set<Bool>, Set<[String]>) = ([], [])
        for seed in UInt64(1)...40 {
            let disk = SimulatedDisk(seed: seed)
            let files = disk.storage.files
            _ = try files.makeDirectory("/from")
            _ = try files.makeDirectory("/to")
            files.close(try files.open("/from/old", .readWriteCreate))
            for path in ["/", "/from", "/to"] { try files.syncDirectory(path) }
            files.close(try files.open("/new", .readWriteCreate))
            try files.rename("/from/old", to: "/to/old")
            var generator = SeededGenerator(seed: seed)
            disk.powerCut(using: &generator)
            made.insert(try files.status(of: "/new") != nil)
            moved.insert(try files.names(in: "/from") + files.names(in: "/to"))
        }
        #expect(made == [true, false])
        #expect(moved == [["old"]])
    }

    @Test func `a file that a power cut leaves two names stays until both are gone`() throws {
        var doubles = 0
        for seed in UInt64(1)...20 {
            let disk = SimulatedDisk(seed: seed)
            let files = disk.storage.files
            for path in ["/from", "/to"] { _ = try files.makeDirectory(path) }
            let file = try files.open("/from/old", .readWriteCreate)
            try files.write([1, 2, 3], to: file, at: 0)
            try files.sync(file)
            files.close(file)
            for path in ["/", "/from", "/to"] { try files.syncDirectory(path) }
            try files.rename("/from/old", to: "/to/old")
            try files.syncDirectory("/to")
            var generator = SeededGenerator(seed: seed)
            disk.powerCut(using: &generator)
            if try files.remove("/from/old") { doubles += 1 }
            let size = try files.status(of: "/to/old")?.size
            #expect(size == 3 && disk.used == 3)
            try files.remove("/to/old")
            #expect(disk.used == 0)
        }
        #expect(doubles > 0)
    }

    @Test func `a directory that an earlier process made is there after every power cut, with all above it`() throws {
        for seed in UInt64(1)...20 {
            for calls in 0..<8 {
                let disk = SimulatedDisk(seed: seed)
                // An earlier process makes directories, and does not live to sync them all.
                disk.die(after: calls)
                do { _ = try DataDirectory(owning: "/a/b/c", role: "node", storage: disk.storage) } catch { disk.crash() }
                disk.crash()
                let directory = try DataDirectory(owning: "/a/b/c", role: "node", storage: disk.storage)
                _ = try IntakeLedger(directory: directory, now: SampleDossiers.start)
                var generator = SeededGenerator(seed: seed)
                disk.powerCut(using: &generator)
                let path = directory.ledgerPath
                #expect(try disk.storage.files.status(of: path) != nil, "seed \(seed), dead in call \(calls)")
            }
        }
    }

    @Test func `a finished piece is there after every power cut`() throws {
        try afterPowerCuts { pieces in
            try pieces.write(Self.bytes, to: "aa-growing", at: 0, sync: false)
            try pieces.finish("aa-growing", as: "aa-done")
        } expect: { pieces in
            let found = try pieces.read("aa-done", at: 0, count: 2_000)
            #expect(found == Self.bytes)
        }
    }

    @Test func `a chunk that was synced is there after every power cut`() throws {
        try afterPowerCuts { pieces in
            try pieces.write(Self.bytes, to: "aa-growing", at: 0, sync: true)
        } expect: { pieces in
            let hashes = try pieces.hashes("aa-growing", total: Self.bytes.count)
            #expect(hashes?.chunks.count == 1)
        }
    }

    @Test func `a piece that a dead process finished without syncing its name is there once it was found`() throws {
        for seed in UInt64(1)...40 {
            let disk = SimulatedDisk(seed: seed)
            var pieces = try Self.pieces(on: disk)
            try pieces.write(Self.bytes, to: "aa-growing", at: 0, sync: true)
            // The directory and its name, the move; then the sync that does not come.
            disk.die(after: 4)
            #expect(throws: FileError.self) { try pieces.finish("aa-growing", as: "aa-done") }
            disk.crash()
            pieces = try Self.pieces(on: disk)
            guard try pieces.isSettled("aa-done") else {
                Issue.record("the process died too early")
                return
            }
            var generator = SeededGenerator(seed: seed)
            disk.powerCut(using: &generator)
            #expect(try Self.pieces(on: disk).read("aa-done", at: 0, count: 2_000) == Self.bytes, "seed \(seed)")
        }
    }

    @Test func `a new ledger in a new directory is there after every power cut`() throws {
        for seed in UInt64(1)...40 {
            let disk = SimulatedDisk(seed: seed)
            do {
                let directory = try DataDirectory(owning: "/srv/saisine/intake", role: "intake", storage: disk.storage)
                let ledger = try IntakeLedger(directory: directory, now: SampleDossiers.start)
                try ledger.keep(portal: ledger.portal("a"))
                try ledger.commit()
                var generator = SeededGenerator(seed: seed)
                disk.powerCut(using: &generator)
            }
            let directory = try DataDirectory(owning: "/srv/saisine/intake", role: "intake", storage: disk.storage)
            let ledger = try IntakeLedger(directory: directory, now: SampleDossiers.start)
            #expect(ledger.knownPortal("a") != nil, "seed \(seed)")
        }
    }

    private func afterPowerCuts(_ body: (PieceFiles) throws -> Void, expect: (PieceFiles) throws -> Void) throws {
        for seed in UInt64(1)...40 {
            let disk = SimulatedDisk(seed: seed)
            try body(try Self.pieces(on: disk))
            var generator = SeededGenerator(seed: seed)
            disk.powerCut(using: &generator)
            try expect(try Self.pieces(on: disk))
        }
    }

    private static func pieces(on disk: SimulatedDisk) throws -> PieceFiles {
        PieceFiles(in: try DataDirectory(owning: "/data", role: "node", storage: disk.storage))
    }
}
