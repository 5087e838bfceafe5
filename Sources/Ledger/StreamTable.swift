package import Dossiers
internal import SQLite
package import Streams

/// What a ledger keeps of a stream that it sends, beside its entries.
package struct OutgoingRecord: Equatable, Sendable {
    package var durable = StreamSender.Durable()
    package var lastHeard: UnixTime?
    /// The row of the next dossier to restate after a new epoch (rule 16); nil when there is none.
    package var restate: Int64?
    /// Reports up to this one are of an earlier life, and are sent marked *restated* (rule 16); 0: none.
    package var restatedThrough: UInt64 = 0

    package init() {}
}

/// The rows of `outgoing` and `incoming`: where every stream of a ledger stands.
final class StreamTable {
    private let database: Database
    private let outgoingUpdate: Statement
    private let incomingUpdate: Statement
    private let gapInsertion: Statement
    private let gapExtension: Statement

    init(_ database: Database) throws(SQLiteError) {
        self.database = database
        outgoingUpdate = try database.prepare(
            """
            UPDATE outgoing SET epoch_counter = ?2, epoch_random = ?3, needs_epoch = ?4, first = ?5, first_chain = ?6, acknowledged = ?7,
            highest_acknowledged = ?8, served = ?9, stoppage = ?10, clone_a = ?11, clone_b = ?12, barred = ?13, last_heard = ?14,
            restate = ?15, restated_through = ?16, safe = ?17 WHERE stream = ?1
            """)
        incomingUpdate = try database.prepare(
            "UPDATE incoming SET epoch_counter = ?2, epoch_random = ?3, next = ?4, chain = ?5 WHERE stream = ?1")
        gapInsertion = try database.prepare("INSERT INTO gap(stream, first, last, at) VALUES (?1, ?2, ?3, ?4)")
        gapExtension = try database.prepare(
            "UPDATE gap SET last = ?3, at = ?4 WHERE last = ?2 - 1 AND row = (SELECT max(row) FROM gap WHERE stream = ?1)")
    }

    /// The stream's row number and record; a new row when the ledger has none of that name. The record's head is the log's to fill in.
    func outgoing(_ name: StreamName, tenant: TenantCode) throws -> (stream: Int64, record: OutgoingRecord) {
        let insertion = try database.prepare("INSERT OR IGNORE INTO outgoing(name, tenant) VALUES (?1, ?2)")
        try insertion.bind(name.description, at: 1)
        try insertion.bind(tenant.description, at: 2)
        try insertion.run()
        let query = try database.prepare("SELECT stream, \(Self.outgoingColumns) FROM outgoing WHERE name = ?1")
        try query.bind(name.description, at: 1)
        guard let found = try query.first({ ($0.int64(0), try Self.outgoingRecord($0, from: 1)) }) else {
            throw LedgerError.corrupt("stream \(name) has no row")
        }
        return (stream: found.0, record: found.1)
    }

    /// The prefixes of a stream when the intake last ran with it; nil for one that is new, or of a ledger that did not note them.
    func prefixes(stream: Int64) throws -> String? {
        let query = try database.prepare("SELECT prefixes FROM outgoing WHERE stream = ?1")
        try query.bind(stream, at: 1)
        return try query.first { $0.text(0) } ?? nil
    }

    func keep(prefixes: String, stream: Int64) throws {
        let update = try database.prepare("UPDATE outgoing SET prefixes = ?2 WHERE stream = ?1")
        try update.bind(stream, at: 1)
        try update.bind(prefixes, at: 2)
        try update.run()
    }

    /// The streams that this ledger sends, by their rows.
    func identities() throws -> [Int64: StreamIdentity] {
        var identities: [Int64: StreamIdentity] = [:]
        try database.prepare("SELECT stream, name, tenant FROM outgoing").forEachRow { row in
            guard let name = row.text(1).flatMap({ StreamName($0) }), let tenant = row.text(2).flatMap({ TenantCode($0) })
            else {
                throw LedgerError.corrupt("a stream without name or tenant")
            }
            identities[row.int64(0)] = StreamIdentity(name: name, tenant: tenant)
        }
        return identities
    }

    func incoming(_ name: StreamName) throws -> (stream: Int64, record: StreamReceiver.Durable) {
        let insertion = try database.prepare("INSERT OR IGNORE INTO incoming(name) VALUES (?1)")
        try insertion.bind(name.description, at: 1)
        try insertion.run()
        let query = try database.prepare(
            "SELECT stream, epoch_counter, epoch_random, next, chain FROM incoming WHERE name = ?1")
        try query.bind(name.description, at: 1)
        let found = try query.first { row in
            let record = StreamReceiver.Durable(epoch: row.epoch(1), next: try row.uint64(3), chain: row.contentHash(4))
            return (row.int64(0), record)
        }
        guard let found else { throw LedgerError.corrupt("stream \(name) has no row") }
        return (stream: found.0, record: found.1)
    }

    func update(stream: Int64, _ record: OutgoingRecord) throws(SQLiteError) {
        let durable = record.durable
        try outgoingUpdate.bind(stream, at: 1)
        try outgoingUpdate.bind(durable.epoch, at: 2)
        try outgoingUpdate.bind(durable.needsEpoch ? 1 : 0, at: 4)
        try outgoingUpdate.bind(durable.first, at: 5)
        try outgoingUpdate.bind(durable.firstChain, at: 6)
        try outgoingUpdate.bind(durable.acknowledged, at: 7)
        try outgoingUpdate.bind(durable.highestAcknowledged, at: 8)
        try outgoingUpdate.bind(durable.isServed ? 1 : 0, at: 9)
        try bind(durable.stoppage, barred: durable.barred)
        try outgoingUpdate.bind(optional: record.lastHeard?.milliseconds, at: 14)
        try outgoingUpdate.bind(optional: record.restate, at: 15)
        try outgoingUpdate.bind(record.restatedThrough, at: 16)
        try outgoingUpdate.bind(durable.safe, at: 17)
        try outgoingUpdate.run()
    }

    private func bind(_ stoppage: StreamSender.Stoppage?, barred: InstanceID?) throws(SQLiteError) {
        let name: String?
        var clones: (InstanceID?, InstanceID?)
        switch stoppage {
        case nil: name = nil
        case .cloned(let a, let b): (name, clones) = ("cloned", (a, b))
        case .diverged: name = "diverged"
        case .stopped: name = "stopped"
        }
        if let name { try outgoingUpdate.bind(name, at: 10) } else { try outgoingUpdate.bindNull(at: 10) }
        try outgoingUpdate.bind(optional: clones.0, at: 11)
        try outgoingUpdate.bind(optional: clones.1, at: 12)
        try outgoingUpdate.bind(optional: barred, at: 13)
    }

    func update(stream: Int64, _ record: StreamReceiver.Durable) throws(SQLiteError) {
        try incomingUpdate.bind(stream, at: 1)
        try incomingUpdate.bind(record.epoch, at: 2)
        try incomingUpdate.bind(record.next, at: 4)
        try incomingUpdate.bind(record.chain, at: 5)
        try incomingUpdate.run()
    }

    /// Notes that entries `first` … `last` no longer existed when this receiver asked for them. One range for those that come one after
    /// another.
    func noteGap(stream: Int64, first: UInt64, last: UInt64, at time: UnixTime) throws(SQLiteError) {
        for statement in [gapExtension, gapInsertion] {
            try statement.bind(stream, at: 1)
            try statement.bind(first, at: 2)
            try statement.bind(last, at: 3)
            try statement.bind(time.milliseconds, at: 4)
            try statement.run()
            if database.changes > 0 { return }
        }
    }

    static let outgoingColumns = """
        epoch_counter, epoch_random, needs_epoch, first, first_chain, acknowledged, highest_acknowledged, served, stoppage, clone_a,
        clone_b, barred, last_heard, restate, restated_through, safe
        """

    /// Reads ``outgoingColumns``, of which the first is at `column`.
    static func outgoingRecord(_ row: Statement, from column: Int) throws -> OutgoingRecord {
        var record = OutgoingRecord()
        record.durable.epoch = row.epoch(column)
        record.durable.needsEpoch = row.int64(column + 2) != 0
        record.durable.first = try row.uint64(column + 3)
        record.durable.firstChain = row.contentHash(column + 4)
        record.durable.acknowledged = try row.uint64(column + 5)
        record.durable.highestAcknowledged = try row.uint64(column + 6)
        record.durable.isServed = row.int64(column + 7) != 0
        record.durable.stoppage = try stoppage(row, from: column + 8)
        record.durable.barred = row.instance(column + 11)
        record.lastHeard = row.isNull(column + 12) ? nil : UnixTime(milliseconds: row.int64(column + 12))
        record.restate = row.isNull(column + 13) ? nil : row.int64(column + 13)
        record.restatedThrough = try row.uint64(column + 14)
        record.durable.safe = try row.uint64(column + 15)
        return record
    }

    private static func stoppage(_ row: Statement, from column: Int) throws -> StreamSender.Stoppage? {
        switch row.text(column) {
        case nil: return nil
        case "diverged": return .diverged
        case "stopped": return .stopped
        case "cloned":
            guard let a = row.instance(column + 1), let b = row.instance(column + 2) else { break }
            return .cloned(a, b)
        default: break
        }
        throw LedgerError.corrupt("a stream is stopped for a reason that is none")
    }
}
