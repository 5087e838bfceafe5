package import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// The whole history of a dossier; `nil` if the ledger does not have it.
    package func history(of id: DossierID) throws -> DossierHistory? {
        try reading {
            let revisions = try revisions(of: id)
            guard !revisions.isEmpty else { return nil }
            var events = revisions.flatMap(arrivals)
            events += role == .intake ? try reports(on: id) + withdrawals(of: id) : try decisions(on: revisions)
            events += try parkings(of: id)
            if role == .node {
                try addLife(of: id, to: &events)
                events += try notes(about: id, revision: revisions[revisions.count - 1].revision)
            }
            return DossierHistory(
                revisions: revisions, events: Self.ordered(events), portal: role == .intake ? try portal(of: id) : nil)
        }
    }

    private func arrivals(_ dossier: RecordedDossier) -> [DossierEvent] {
        var accepted = DossierEvent(
            kind: .accepted, revision: dossier.revision, state: .accepted, at: dossier.acceptedAt,
            recordedAt: dossier.acceptedAt)
        if let number = dossier.complement { (accepted.kind, accepted.request) = (.complement, number) }
        guard let time = dossier.deliveredAt else { return [accepted] }
        var delivered = accepted
        delivered.kind = role == .intake ? .delivered : .received
        (delivered.state, delivered.request) = (.delivered, accepted.request)
        (delivered.at, delivered.recordedAt) = (time, time)
        // Acceptance is told by the intake's clock, which may be ahead of a node's; it comes first all the same.
        accepted.recordedAt = min(accepted.recordedAt, time)
        return [accepted, delivered]
    }

    /// By time; of one moment, and of one revision before its first report, acceptance and delivery first.
    private static func ordered(_ events: [DossierEvent]) -> [DossierEvent] {
        var firstReport: [UInt32: UnixTime] = [:]
        for event in events where event.step > 0 {
            firstReport[event.revision] = min(firstReport[event.revision] ?? event.recordedAt, event.recordedAt)
        }
        let places = events.enumerated().map { offset, event in
            let rank =
                event.kind == .accepted || event.kind == .complement
                ? 0 : event.kind == .delivered || event.kind == .received ? 1 : 2
            let latest = rank == 2 ? event.recordedAt : firstReport[event.revision] ?? event.recordedAt
            return (time: min(event.recordedAt, latest), rank: rank, offset: offset)
        }
        return places.sorted { ($0.time, $0.rank, $0.offset) < ($1.time, $1.rank, $1.offset) }.map { events[$0.offset] }
    }

    private func reports(on id: DossierID) throws -> [DossierEvent] {
        let query = try database.prepare(
            """
            SELECT kind, revision, state, decided_at, recorded_at, term, step, restated, body, request FROM report
            WHERE id = ?1 AND stream IN (SELECT stream FROM dossier WHERE id = ?1) ORDER BY row
            """
        )
        try query.bind(id, at: 1)
        return try query.map { row in
            let kind: DossierEvent.Kind =
                switch EntryKind(rawValue: UInt8(truncatingIfNeeded: row.int64(0))) {
                case .unreadable: .unreadable
                case .note: .note
                default: .reported
                }
            var event = Self.decision(row, kind, revision: UInt32(truncatingIfNeeded: row.int64(1)), from: 2)
            if kind == .note { event.state = nil }
            event.request = UInt32(truncatingIfNeeded: row.int64(9))
            return event
        }
    }

    /// Each when it was accepted, and when its node had it.
    private func withdrawals(of id: DossierID) throws -> [DossierEvent] {
        let query = try database.prepare(
            """
            SELECT q.number, q.revision, q.accepted_at,
            (SELECT v.at FROM delivery v WHERE v.stream = q.stream AND v.through >= q.sequence ORDER BY v.through LIMIT 1)
            FROM request q WHERE q.id = ?1 AND q.kind = \(EntryKind.withdrawal.rawValue) ORDER BY q.number
            """)
        try query.bind(id, at: 1)
        return try query.map { row in
            let time = UnixTime(milliseconds: row.int64(2))
            var event = DossierEvent(
                kind: .withdrawal, revision: UInt32(truncatingIfNeeded: row.int64(1)), at: time, recordedAt: time)
            event.request = UInt32(truncatingIfNeeded: row.int64(0))
            guard !row.isNull(3) else { return [event] }
            var delivered = event
            delivered.kind = .delivered
            delivered.at = UnixTime(milliseconds: row.int64(3))
            delivered.recordedAt = delivered.at
            return [event, delivered]
        }.flatMap(\.self)
    }

    private func decisions(on revisions: [RecordedDossier]) throws -> [DossierEvent] {
        let query = try database.prepare(
            "SELECT state, at, at, term, step, restated, body FROM decision WHERE dossier = ?1 ORDER BY row")
        return try revisions.flatMap { dossier in
            try query.bind(dossier.row, at: 1)
            return try query.map { Self.decision($0, .decided, revision: dossier.revision, from: 0) }
        }
    }

    /// Columns: state, decided, recorded, term, step, restated, body.
    private static func decision(
        _ row: Statement, _ kind: DossierEvent.Kind, revision: UInt32, from column: Int
    ) -> DossierEvent {
        DossierEvent(
            kind: kind, revision: revision, state: DossierState(wire: UInt8(truncatingIfNeeded: row.int64(column))),
            at: UnixTime(milliseconds: row.int64(column + 1)), recordedAt: UnixTime(milliseconds: row.int64(column + 2)),
            term: UInt32(truncatingIfNeeded: row.int64(column + 3)), step: UInt32(truncatingIfNeeded: row.int64(column + 4)),
            restated: row.int64(column + 5) != 0, reason: row.bytes(column + 6))
    }

    /// What agents noted at the desk; an intake has it among the reports.
    private func notes(about id: DossierID, revision: UInt32) throws -> [DossierEvent] {
        let query = try database.prepare("SELECT at, body FROM note WHERE id = ?1 ORDER BY row")
        try query.bind(id, at: 1)
        return try query.map { row in
            let time = UnixTime(milliseconds: row.int64(0))
            return DossierEvent(
                kind: .note, revision: revision, state: nil, at: time, recordedAt: time, reason: row.bytes(1))
        }
    }

    private func parkings(of id: DossierID) throws -> [DossierEvent] {
        let query = try database.prepare(
            "SELECT revision, at, reason, ended, ended_at, ended_reason FROM parked WHERE id = ?1 ORDER BY row")
        try query.bind(id, at: 1)
        return try query.map(Self.parking).flatMap(\.self)
    }

    /// What parked it, and who gave it up.
    private static func parking(_ row: Statement) -> [DossierEvent] {
        func event(_ kind: DossierEvent.Kind, _ at: Int, _ reason: Int) -> DossierEvent {
            let time = UnixTime(milliseconds: row.int64(at))
            return DossierEvent(
                kind: kind, revision: UInt32(truncatingIfNeeded: row.int64(0)), state: .parked, at: time, recordedAt: time,
                reason: JSONValue.object(["message": .string(row.text(reason) ?? "")]).serialized)
        }
        let parked = event(.parked, 1, 2)
        return row.text(3) == ParkingEnd.discarded.rawValue ? [parked, event(.discarded, 4, 5)] : [parked]
    }

    private func portal(of id: DossierID) throws -> String? {
        let query = try database.prepare(
            "SELECT p.name FROM dossier d JOIN portal p ON p.portal = d.portal WHERE d.id = ?1 LIMIT 1")
        try query.bind(id, at: 1)
        return try query.first { $0.text(0) } ?? nil
    }
}
