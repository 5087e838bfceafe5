import Dossiers
import Federation
import Ledger
import Streams
import Testing

extension World {
    /// Notes at a node that its whole ledger was backed up just now.
    func noteBackup(of name: StreamName) throws {
        let node = try #require(nodes[name])
        let received = try node.ledger.positions().dossiers
        let place = BackupNote.Place(stream: name, epoch: received.epoch, through: received.next - 1)
        try node.perform(.noteBackup(BackupNote(at: now.wall, path: "/backup", places: [place])))
    }

    /// The same of the intake.
    func noteBackupOfIntake() throws {
        let intake = try #require(intake)
        let places = try names.map { name in
            let received = try intake.ledger.openIncoming(name).record
            return BackupNote.Place(stream: name, epoch: received.epoch, through: received.next - 1)
        }
        try intake.perform(.noteBackup(BackupNote(at: now.wall, path: "/backup", places: places)))
    }

    /// What the intake's ledger has of the stream that it sends.
    func sent(_ name: StreamName) throws -> StreamSender.Durable {
        let tenant = try #require(topology[name]).tenant
        return try #require(intake).ledger.openOutgoing(name, tenant: tenant).record.durable
    }

    /// A ledger as others read it.
    func reader(_ directory: String) throws -> LedgerReader { try LedgerReader(dataDirectory: scratch.path + "/" + directory) }

    /// When its body and pieces were discarded on that side.
    func discardedAt(_ id: DossierID, in directory: String) throws -> UnixTime? {
        try reader(directory).history(of: id)?.latest.discardedAt
    }

    /// Everything that `doctor` finds.
    func faults(in directory: String) throws -> [String] {
        var faults: [String] = []
        try reader(directory).check(isWhole: true) { faults += $0.faults }
        return faults
    }

    /// The node decides that the dossier is done with, and the intake shows it.
    func settle(_ id: DossierID, at name: StreamName, portal: String) throws {
        let node = try #require(nodes[name])
        let shown = try #require(try node.ledger.latest(id)).shown
        try node.decide(ShownState(state: .collected, term: 1, step: shown.step + 1), on: id)
        #expect(try run { try #require(intake).shown(id, portal: portal) == .collected })
    }

    /// Nothing is under way in either direction.
    func isSettled(_ name: StreamName) throws -> Bool {
        let (intake, node) = (try sent(name), try #require(nodes[name]).ledger.positions().reports)
        return intake.acknowledged == intake.head && node.durable.acknowledged == node.durable.head && node.restate == nil
            && !node.durable.needsEpoch
    }
}
