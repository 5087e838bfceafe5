internal import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// Visits the dossiers that match, in the order of the ledger, each in its latest revision, until `visit` answers false.
    package func forEachDossier(matching filter: DossierFilter, visit: (RecordedDossier) throws -> Bool) throws {
        let query = try database.prepare(
            "\(source) WHERE d.row > ?1 AND NOT EXISTS (SELECT 1 FROM dossier n WHERE n.id = d.id AND n.revision > d.revision) "
                + "ORDER BY d.row LIMIT ?2")
        var last: Int64 = 0
        while true {
            let page = try reading {
                try query.bind(last, at: 1)
                try query.bind(Self.pageRows, at: 2)
                return try query.map(recorded)
            }
            for dossier in page where filter.matches(dossier) { guard try visit(dossier) else { return } }
            guard page.count == Self.pageRows, let end = page.last else { return }
            last = end.row
        }
    }

    /// The revisions of one dossier, first to last; none if the ledger does not have it. Inside ``reading(_:)``.
    func revisions(of id: DossierID) throws -> [RecordedDossier] {
        let query = try database.prepare("\(source) WHERE d.id = ?1 ORDER BY d.revision")
        try query.bind(id, at: 1)
        return try query.map(recorded)
    }

    /// The same columns of either role's tables.
    private var source: String {
        switch role {
        case .intake:
            """
            SELECT d.row, d.id, d.revision, o.tenant, o.name, d.sequence, d.demarche, d.postal_code, d.commune, d.assumed,
            d.content_hash, d.accepted_at, d.state, d.state_at, e.body,
            CASE WHEN d.sequence <= o.acknowledged OR d.report IS NOT NULL THEN coalesce(
                (SELECT v.at FROM delivery v WHERE v.stream = d.stream AND v.through >= d.sequence ORDER BY v.through LIMIT 1),
                d.state_at, d.accepted_at) END, d.discarded_at,
            CASE WHEN d.complement THEN (SELECT q.number FROM request q WHERE q.id = d.id AND q.revision = d.revision AND
                q.kind = \(EntryKind.complement.rawValue)) END,
            (SELECT min(f.accepted_at) FROM dossier f WHERE f.id = d.id)
            FROM dossier d JOIN outgoing o ON o.stream = d.stream
            LEFT JOIN entry e ON e.stream = d.stream AND e.sequence = d.sequence
            """
        case .node:
            """
            SELECT d.row, d.id, d.revision, o.tenant, o.name, d.sequence, d.demarche, d.postal_code, d.commune, d.assumed,
            d.content_hash, d.accepted_at, d.state, d.state_at, d.body, d.received_at,
            d.discarded_at, NULL, d.accepted_at
            FROM dossier d CROSS JOIN (SELECT tenant, name FROM outgoing LIMIT 1) o
            """
        }
    }

    private func recorded(_ row: Statement) throws -> RecordedDossier {
        guard let tenant = TenantCode(row.text(3) ?? ""), let stream = StreamName(row.text(4) ?? ""),
            let kept = DossierState(wire: UInt8(truncatingIfNeeded: row.int64(12)))
        else { throw LedgerError.corrupt("dossier \(row.dossierID(1)) has no stream, or a state that is none") }
        let accepted = UnixTime(milliseconds: row.int64(11))
        let changed = row.isNull(13) ? nil : UnixTime(milliseconds: row.int64(13))
        let delivered = row.isNull(15) ? nil : UnixTime(milliseconds: row.int64(15))
        let body = row.bytes(14)
        return RecordedDossier(
            row: row.int64(0), id: row.dossierID(1), revision: UInt32(truncatingIfNeeded: row.int64(2)), tenant: tenant,
            stream: stream, sequence: try row.uint64(5), demarche: Demarche(wire: UInt8(truncatingIfNeeded: row.int64(6))),
            postalCode: PostalCode(number: UInt32(truncatingIfNeeded: row.int64(7))),
            commune: row.isNull(8) ? nil : CommuneCode(packed: UInt64(bitPattern: row.int64(8))), assumed: row.int64(9) != 0,
            contentHash: row.contentHash(10), submittedAt: submission(in: body) ?? UnixTime(milliseconds: row.int64(18)),
            acceptedAt: accepted,
            deliveredAt: delivered, state: kept == .accepted && delivered != nil ? .delivered : kept,
            updatedAt: changed ?? delivered ?? accepted,
            discardedAt: row.isNull(16) ? nil : UnixTime(milliseconds: row.int64(16)), body: body,
            complement: row.isNull(17) ? nil : UInt32(truncatingIfNeeded: row.int64(17)))
    }

    /// What a body says of its time; a sealed or purged one says nothing.
    private func submission(in body: [UInt8]) -> UnixTime? {
        do { return try DossierSummary.scan(body).submittedAt } catch { return nil }
    }
}
