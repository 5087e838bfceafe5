package import Dossiers
internal import SQLite
package import Streams

/// The rows of `outgoing` and `incoming`: where every stream of a ledger stands.
package final class StreamTable {
    private let database: Database
    private let outgoingUpdate: Statement
    private let incomingUpdate: Statement
    private let gapInsertion: Statement

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        outgoingUpdate = try database.prepare(
            """
            UPDATE outgoing SET epoch_counter = ?2, epoch_random = ?3, first = ?4, first_chain = ?5, acknowledged = ?6,
            highest_acknowledged = ?7, safe = ?8, served = ?9, condition = ?10, last_heard = ?11,
            restate = ?12 WHERE stream = ?1
            """)
        incomingUpdate = try database.prepare(
            "UPDATE incoming SET epoch_counter = ?2, epoch_random = ?3, next = ?4, chain = ?5 WHERE stream = ?1")
        gapInsertion = try database.prepare("INSERT INTO gap(stream, first, last, at) VALUES (?1, ?2, ?3, ?4)")
    }

    /// The stream's row number and record; a new row when the ledger has none of that name.
    func outgoing(_ name: StreamName, tenant: TenantCode) throws -> (stream: Int64, record: OutgoingRecord) {
        let insertion = try database.prepare("INSERT OR IGNORE INTO outgoing(name, tenant) VALUES (?1, ?2)")
        try insertion.bind(name.description, at: 1)
        try insertion.bind(tenant.description, at: 2)
        try insertion.run()
        let query = try database.prepare("SELECT \(Self.outgoingColumns), stream FROM outgoing WHERE name = ?1")
        try query.bind(name.description, at: 1)
        guard let found = try query.first({ ($0.int64(11), try Self.outgoingRecord($0)) }) else {
            throw LedgerError.corrupt("stream \(name) has no row")
        }
        return (stream: found.0, record: found.1)
    }

    func incoming(_ name: StreamName) throws -> (stream: Int64, record: IncomingRecord) {
        let insertion = try database.prepare("INSERT OR IGNORE INTO incoming(name) VALUES (?1)")
        try insertion.bind(name.description, at: 1)
        try insertion.run()
        let query = try database.prepare("SELECT epoch_counter, epoch_random, next, chain, stream FROM incoming WHERE name = ?1")
        try query.bind(name.description, at: 1)
        let found = try query.first { row in
            var record = IncomingRecord()
            record.epoch = Epoch(counter: UInt64(bitPattern: row.int64(0)), random: UInt64(bitPattern: row.int64(1)))
            record.next = try row.uint64(2)
            record.chain = row.contentHash(3)
            return (row.int64(4), record)
        }
        guard let found else { throw LedgerError.corrupt("stream \(name) has no row") }
        return (stream: found.0, record: found.1)
    }

    func update(stream: Int64, _ record: OutgoingRecord) throws(SQLiteError) {
        try outgoingUpdate.bind(stream, at: 1)
        try outgoingUpdate.bind(Int64(bitPattern: record.epoch.counter), at: 2)
        try outgoingUpdate.bind(Int64(bitPattern: record.epoch.random), at: 3)
        try outgoingUpdate.bind(record.first, at: 4)
        try outgoingUpdate.bind(record.firstChain, at: 5)
        try outgoingUpdate.bind(record.acknowledged, at: 6)
        try outgoingUpdate.bind(record.highestAcknowledged, at: 7)
        try outgoingUpdate.bind(record.safe, at: 8)
        try outgoingUpdate.bind(record.served ? 1 : 0, at: 9)
        if let condition = record.condition { try outgoingUpdate.bind(condition, at: 10) } else { try outgoingUpdate.bindNull(at: 10) }
        if let heard = record.lastHeard { try outgoingUpdate.bind(heard.milliseconds, at: 11) } else { try outgoingUpdate.bindNull(at: 11) }
        if let row = record.restate { try outgoingUpdate.bind(row, at: 12) } else { try outgoingUpdate.bindNull(at: 12) }
        try outgoingUpdate.run()
    }

    func update(stream: Int64, _ record: IncomingRecord) throws(SQLiteError) {
        try incomingUpdate.bind(stream, at: 1)
        try incomingUpdate.bind(Int64(bitPattern: record.epoch.counter), at: 2)
        try incomingUpdate.bind(Int64(bitPattern: record.epoch.random), at: 3)
        try incomingUpdate.bind(record.next, at: 4)
        try incomingUpdate.bind(record.chain, at: 5)
        try incomingUpdate.run()
    }

    /// Notes that entries `first` … `last` no longer existed when this receiver asked for them.
    func noteGap(stream: Int64, first: UInt64, last: UInt64, at time: UnixTime) throws(SQLiteError) {
        try gapInsertion.bind(stream, at: 1)
        try gapInsertion.bind(first, at: 2)
        try gapInsertion.bind(last, at: 3)
        try gapInsertion.bind(time.milliseconds, at: 4)
        try gapInsertion.run()
    }

    static let outgoingColumns = """
        epoch_counter, epoch_random, first, first_chain, acknowledged, highest_acknowledged, safe, served, condition, last_heard, restate
        """

    /// Reads ``outgoingColumns``, which stand first in the row.
    static func outgoingRecord(_ row: Statement) throws(SQLiteError) -> OutgoingRecord {
        var record = OutgoingRecord()
        record.epoch = Epoch(counter: UInt64(bitPattern: row.int64(0)), random: UInt64(bitPattern: row.int64(1)))
        record.first = try row.uint64(2)
        record.firstChain = row.contentHash(3)
        record.acknowledged = try row.uint64(4)
        record.highestAcknowledged = try row.uint64(5)
        record.safe = try row.uint64(6)
        record.served = row.int64(7) != 0
        record.condition = row.text(8)
        record.lastHeard = row.isNull(9) ? nil : UnixTime(milliseconds: row.int64(9))
        record.restate = row.isNull(10) ? nil : row.int64(10)
        return record
    }
}
