import Dossiers
import Ledger
import Simulation
import Testing

/// Backups onto a disk that fills.
@Suite struct BackupOnDiskTests {
    private static let now = UnixTime(milliseconds: 1_800_000_000_000)

    @Test func `a disk that fills at any byte of a backup fails it cleanly, and with room again it is made`() throws {
        let disk = SimulatedDisk(seed: 1)
        let directory = try DataDirectory(owning: "/data", role: "intake", storage: disk.storage)
        let ledger = try IntakeLedger(directory: directory, now: Self.now)
        for number in 0..<200 { try ledger.keep(portal: ledger.portal("portal \(number)")) }
        try ledger.commit()
        let full = try Self.room(of: disk) {
            _ = try Backup(of: "/data", into: "/measured", now: Self.now, storage: disk.storage)
        }
        let before = disk.used
        for room in stride(from: 0, to: full, by: max(1, full / 40)) {
            disk.capacity = before + room
            #expect(throws: (any Error).self, "\(room) bytes") {
                do { _ = try Backup(of: "/data", into: "/backups", now: Self.now, storage: disk.storage) } catch {
                    #expect((error as? any LedgerFailure)?.isDiskFull == true, "\(room) bytes: \(error)")
                    throw error
                }
            }
            #expect(disk.used == before, "\(room) bytes: nothing is left behind")
            disk.capacity = .max
        }
        let backup = try Backup(of: "/data", into: "/backups", now: Self.now, storage: disk.storage)
        _ = try BackupCheck(backup.path, storage: disk.storage)
    }

    /// How many bytes something leaves on the disk.
    private static func room(of disk: SimulatedDisk, _ body: () throws -> Void) rethrows -> Int {
        let before = disk.used
        try body()
        return disk.used - before
    }
}
