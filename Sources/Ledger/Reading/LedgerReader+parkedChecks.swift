internal import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// Entries that are parked, or wait for an attempt: whether header and body are those of the row. A body that is gone, or was parked
    /// because it has not its hash, tells nothing.
    func checkParked(_ check: inout LedgerCheck) throws {
        for table in ["parked", "retry"] {
            var last: Int64 = 0
            while try checkPage(ofKept: table, &last, &check) {}
        }
    }

    private func checkPage(ofKept table: String, _ last: inout Int64, _ check: inout LedgerCheck) throws -> Bool {
        let reason = table == "parked" ? "reason" : "''"
        let query = try database.prepare(
            """
            SELECT row, sequence, id, revision, header, body, \(reason) FROM \(table)
            WHERE row > ?1 AND body IS NOT NULL ORDER BY row LIMIT ?2
            """)
        return try page(query, &last, rows: Self.pageRows) { row in
            check.examined += 1
            if let fault = fault(ofKept: row) { check.note("\(table) entry \(row.int64(0)): \(fault)") }
        }
    }

    /// Columns: row, sequence, id, revision, header, body, reason.
    private func fault(ofKept row: Statement) -> String? {
        do throws(Refusal) {
            let place = try unsafe row.withBlob(4) { header throws(Refusal) in try unsafe Placement(decoding: header) }
            let isOfRow =
                place.sequence == UInt64(bitPattern: row.int64(1)) && place.dossier == row.dossierID(2)
                && Int64(place.revision) == row.int64(3)
            guard isOfRow else { return "its header is of another place or dossier" }
            let hash = unsafe row.withBlob(5) { unsafe $0.isEmpty ? nil : ContentHash(of: $0) }
            return hash == nil || hash == place.contentHash || row.text(6) == "corrupt"
                ? nil : "it has not the hash of its body"
        } catch { return "its header cannot be read: \(error.message)" }
    }
}
