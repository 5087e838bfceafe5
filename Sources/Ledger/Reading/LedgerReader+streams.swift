internal import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// How every stream stands that this ledger sends: dossiers at an intake, reports at a node.
    package func streams() throws -> [StreamReading] {
        try reading {
            let query = try database.prepare(
                """
                SELECT o.tenant, o.name, o.acknowledged, o.last_heard, o.stoppage,
                max(o.first - 1, coalesce((SELECT max(sequence) FROM entry WHERE stream = o.stream), 0)),
                (SELECT header FROM entry WHERE stream = o.stream AND sequence = o.acknowledged + 1),
                coalesce((SELECT i.next - 1 FROM incoming i WHERE i.name = o.name), 0),
                (SELECT count(*) FROM parked p JOIN incoming i ON i.stream = p.stream WHERE i.name = o.name AND p.ended IS NULL),
                (SELECT count(*) FROM gap g JOIN incoming i ON i.stream = g.stream WHERE i.name = o.name),
                o.stream,
                (SELECT count(*) FROM retry r JOIN incoming i ON i.stream = r.stream WHERE i.name = o.name)
                FROM outgoing o ORDER BY o.stream
                """)
            let entries = try EntryTable(database)
            return try query.map { try Self.stream($0, entries) }
        }
    }

    private static func stream(_ row: Statement, _ entries: EntryTable) throws -> StreamReading {
        guard let tenant = TenantCode(row.text(0) ?? ""), let stream = StreamName(row.text(1) ?? "") else {
            throw LedgerError.corrupt("a stream has no name")
        }
        let waiting = try row.isNull(6) ? nil : unsafe row.withBlob(6) { try unsafe Header(decoding: $0).time }
        let (head, acknowledged) = (try row.uint64(5), try row.uint64(2))
        let end = acknowledged < head ? try entries.head(stream: row.int64(10))?.bytes ?? 0 : 0
        let start = try entries.bytesBefore(stream: row.int64(10), sequence: acknowledged + 1) ?? end
        return StreamReading(
            tenant: tenant, stream: stream, head: head, acknowledged: acknowledged,
            oldestWaiting: waiting.map { UnixTime(milliseconds: Int64(clamping: $0)) },
            lastHeard: row.isNull(3) ? nil : UnixTime(milliseconds: row.int64(3)), stoppage: row.text(4),
            received: try row.uint64(7), parked: row.int(8), retrying: row.int(11), gaps: row.int(9),
            backlogBytes: end - start)
    }
}
