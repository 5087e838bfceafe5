package import Dossiers
internal import SQLite
package import Streams

/// That a backup was taken, read back and compared, and what it holds of the streams that its ledger receives.
package struct BackupNote: Hashable, Sendable {
    /// How far one stream is in it.
    package struct Place: Hashable, Sendable {
        package var stream: StreamName
        package var epoch: Epoch
        /// The last sequence that it holds; 0: none.
        package var through: UInt64

        package init(stream: StreamName, epoch: Epoch, through: UInt64) {
            self.stream = stream
            self.epoch = epoch
            self.through = through
        }
    }

    package var at: UnixTime
    package var path: String
    package var places: [Place]

    package init(at: UnixTime, path: String, places: [Place]) {
        self.at = at
        self.path = path
        self.places = places
    }
}

/// The backups that a ledger knows of. A stopped process's are noted by `backup` itself, a running one's by its loop.
final class BackupTable {
    private let database: Database
    private let insertion: Statement
    private let placeInsertion: Statement
    private let latest: Statement

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        insertion = try database.prepare("INSERT INTO backup(at, path) VALUES (?1, ?2)")
        placeInsertion = try database.prepare(
            """
            INSERT OR IGNORE INTO backup_place(backup, stream, epoch_counter, epoch_random, through)
            SELECT ?1, stream, ?3, ?4, ?5 FROM incoming WHERE name = ?2
            """)
        latest = try database.prepare(
            "SELECT epoch_counter, epoch_random, through FROM backup_place WHERE stream = ?1 ORDER BY backup DESC LIMIT 1")
    }

    func insert(_ note: BackupNote) throws(SQLiteError) {
        try insertion.bind(note.at.milliseconds, at: 1)
        try insertion.bind(note.path, at: 2)
        try insertion.run()
        let row = database.lastInsertRowID
        for place in note.places {
            try placeInsertion.bind(row, at: 1)
            try placeInsertion.bind(place.stream.description, at: 2)
            try placeInsertion.bind(place.epoch, at: 3)
            try placeInsertion.bind(place.through, at: 5)
            try placeInsertion.run()
        }
    }

    /// How far the latest backup holds a received stream; nil without one.
    func place(incoming stream: Int64, _ name: StreamName) throws -> BackupNote.Place? {
        try latest.bind(stream, at: 1)
        return try latest.first { BackupNote.Place(stream: name, epoch: $0.epoch(0), through: try $0.uint64(2)) }
    }
}

extension BackupNote.Place {
    /// What an ACK tells of a receiver that stands there: a backup of another epoch holds nothing of this one (streams, rule 6).
    package func safe(for receiver: StreamReceiver.Durable) -> UInt64 {
        receiver.epoch == epoch ? min(through, receiver.next - 1) : 0
    }
}

extension LedgerFile {
    /// How far every received stream is in this ledger.
    func places() throws -> [BackupNote.Place] {
        try database.prepare("SELECT name, epoch_counter, epoch_random, next FROM incoming ORDER BY stream").map { row in
            guard let name = row.text(0).flatMap({ StreamName($0) }) else { throw LedgerError.corrupt("a stream has no name") }
            return BackupNote.Place(stream: name, epoch: row.epoch(1), through: try row.uint64(3) - 1)
        }
    }

    /// In the open transaction of a ledger that is being restored, which holds exactly what the backup holds.
    func noteRestored(from path: String, takenAt: UnixTime) throws {
        try BackupTable(database).insert(BackupNote(at: takenAt, path: path, places: places()))
    }

    /// Notes a backup in the ledger of a process that does not run.
    package static func note(_ backup: BackupNote, by act: Act, in directory: DataDirectory, role: Role) throws {
        try DoctorMark.refuse(directory)
        let file = try LedgerFile(writing: directory.ledgerPath, role: role, now: act.at, vfs: directory.storage.vfs)
        try file.begin()
        try BackupTable(file.database).insert(backup)
        try ActTable(file.database).insert(act)
        try file.commit()
    }
}

extension IntakeLedger {
    /// Notes a backup, in the open transaction.
    package func note(_ backup: BackupNote) throws {
        try file.begin()
        try backups.insert(backup)
    }

    /// How far the latest backup holds a stream of reports.
    package func backedUp(incoming stream: Int64, _ name: StreamName) throws -> BackupNote.Place? {
        try backups.place(incoming: stream, name)
    }
}

extension NodeLedger {
    /// Notes a backup, in the open transaction.
    package func note(_ backup: BackupNote) throws {
        try file.begin()
        try backups.insert(backup)
        noted = try backups.place(incoming: incoming, log.name)
    }
}
