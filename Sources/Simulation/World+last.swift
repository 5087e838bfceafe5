internal import Dossiers
internal import Ledger
internal import Streams

/// After the end: what a last power cut leaves.
extension World {
    func checkDisks() throws {
        let machines = [Machine.intake] + (0..<portalIndex).map { Machine.peer($0) }
        for machine in machines {
            disk(of: machine).powerCut(using: &random)
            release(machine)
        }
        for machine in machines { try checkHealth(of: machine) }
        let data = try DataDirectory(owning: "/intake", role: "the intake", storage: disk.storage)
        try receipts.checkAll(try IntakeLedger(directory: data, now: SampleDossiers.start))
        var bytes: [UInt8] = []
        for machine in machines {
            for (path, content) in try settledContents(of: machine) {
                bytes += Array(path.utf8)
                bytes += unsafe content.withUnsafeBytes { unsafe ContentHash(of: $0) }.description.utf8
            }
        }
        result.disks = unsafe bytes.withUnsafeBytes { unsafe ContentHash(of: $0) }.description
    }

    /// The files as they are once the log is moved into the ledger and gone: there is salt in it that SQLite draws for itself. The lock
    /// names a process of this machine.
    private func settledContents(of machine: Machine) throws -> [(path: String, bytes: [UInt8])] {
        let disk = disk(of: machine)
        let path = DataDirectory.ledgerPath(in: dataPath(of: machine))
        let file = try LedgerFile(
            writing: path, role: machine == .intake ? .intake : .node, now: SampleDossiers.start, vfs: disk.storage.vfs)
        try file.checkpoint()
        return disk.contents.filter { !$0.path.hasSuffix("-wal") && !$0.path.hasSuffix("/lock") }
    }
}
