package import Dossiers
internal import SQLite

/// How a node's outbox stands.
package struct OutboxReading: Equatable, Sendable {
    package var waiting: Int
    /// The oldest of those that wait for nothing but a mailer.
    package var oldestDue: UnixTime?
    package var sent: Int
    package var failed: Int
    package var bounced: Int
}

extension LedgerReader {
    /// The mails of a node, the oldest first, until `visit` answers false; of one dossier, or of all.
    package func forEachMail(of id: DossierID? = nil, _ visit: (OutboxMail) throws -> Bool) throws {
        guard role == .node else { return }
        if let id {
            let mails = try reading { try OutboxTable(database).mails(of: id) }
            for mail in mails { guard try visit(mail) else { return } }
            return
        }
        var after = Int64.min
        while true {
            let page = try reading { try OutboxTable(database).mails(after: after, atMost: Self.pageRows) }
            for mail in page { guard try visit(mail) else { return } }
            guard page.count == Self.pageRows, let last = page.last else { return }
            after = last.row
        }
    }

    package func mail(row: Int64) throws -> OutboxMail? {
        guard role == .node else { return nil }
        return try reading { try OutboxTable(database).mail(row: row) }
    }

    /// Nil for an intake, which writes to nobody.
    package func outbox(now: UnixTime) throws -> OutboxReading? {
        guard role == .node else { return nil }
        return try reading {
            let query = try database.prepare(
                """
                SELECT count(*) FILTER (WHERE ended IS NULL), min(due_at) FILTER (WHERE due_at <= ?1),
                count(*) FILTER (WHERE ended = 'sent'), count(*) FILTER (WHERE ended = 'failed'), count(bounced_at) FROM mail
                """)
            try query.bind(now.milliseconds, at: 1)
            return try query.first { row in
                OutboxReading(
                    waiting: row.int(0), oldestDue: row.isNull(1) ? nil : UnixTime(milliseconds: row.int64(1)),
                    sent: row.int(2),
                    failed: row.int(3), bounced: row.int(4))
            }
        }
    }
}
