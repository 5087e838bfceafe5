internal import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// Where both directions of every stream stand.
    package func standings() throws -> [StreamStanding] {
        try reading {
            var received: [String: StreamReceiver.Durable] = [:]
            try database.prepare("SELECT name, epoch_counter, epoch_random, next, chain FROM incoming").forEachRow { row in
                received[row.text(0) ?? ""] = StreamReceiver.Durable(
                    epoch: row.epoch(1), next: try row.uint64(3), chain: row.contentHash(4))
            }
            let query = try database.prepare(
                """
                SELECT tenant, name, (SELECT max(sequence) FROM entry WHERE stream = outgoing.stream), \(StreamTable.outgoingColumns)
                FROM outgoing ORDER BY stream
                """)
            return try query.map { try Self.standing($0, received) }
        }
    }

    private static func standing(_ row: Statement, _ received: [String: StreamReceiver.Durable]) throws -> StreamStanding {
        let name = row.text(1) ?? ""
        guard let tenant = TenantCode(row.text(0) ?? ""), let stream = StreamName(name) else {
            throw LedgerError.corrupt("a stream has no name")
        }
        var sent = try StreamTable.outgoingRecord(row, from: 3).durable
        sent.head = max(sent.first - 1, row.isNull(2) ? 0 : try row.uint64(2))
        return StreamStanding(
            tenant: tenant, stream: stream, sent: sent, received: received[name] ?? StreamReceiver.Durable())
    }
}
