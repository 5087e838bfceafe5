package import Dossiers
internal import SQLite
internal import Streams

extension LedgerReader {
    /// What a node's ledger has of a dossier beside its decisions: what the applicant asked for, and the mails. Inside ``reading(_:)``.
    func addLife(of id: DossierID, to events: inout [DossierEvent]) throws {
        let query = try database.prepare("SELECT number, kind, revision, at FROM request WHERE id = ?1 ORDER BY number")
        try query.bind(id, at: 1)
        let requests = try query.map(Self.request).compactMap(\.self)
        for request in requests {
            // A complement arrived as the revision that it made.
            let place = events.firstIndex {
                $0.kind == .accepted && $0.revision == request.revision && request.kind == .complement
            }
            if let place {
                (events[place].kind, events[place].request) = (.complement, request.request)
            } else {
                events.append(request)
            }
        }
        events += try OutboxTable(database).mails(of: id).flatMap(\.events)
    }

    private static func request(_ row: Statement) -> DossierEvent? {
        let kind: DossierEvent.Kind
        switch EntryKind(rawValue: UInt8(truncatingIfNeeded: row.int64(1))) {
        case .complement: kind = .complement
        case .withdrawal: kind = .withdrawal
        default: return nil
        }
        let time = UnixTime(milliseconds: row.int64(3))
        var event = DossierEvent(
            kind: kind, revision: UInt32(truncatingIfNeeded: row.int64(2)), at: time, recordedAt: time)
        event.request = UInt32(truncatingIfNeeded: row.int64(0))
        return event
    }
}

extension OutboxMail {
    /// How it stands, when it left or came to be; and when it came back.
    fileprivate var events: [DossierEvent] {
        let time = endedAt ?? createdAt
        let mail = DossierEvent(kind: .mail, revision: revision, at: createdAt, recordedAt: time, reason: json.serialized)
        guard let bouncedAt else { return [mail] }
        return [
            mail,
            DossierEvent(kind: .bounced, revision: revision, at: bouncedAt, recordedAt: bouncedAt, reason: json.serialized),
        ]
    }

    private var json: JSONValue {
        func time(_ time: UnixTime?) -> JSONValue { time.map { .string("\($0)") } ?? .null }
        return .object([
            "mail": .string(kind.rawValue), "key": .string(key), "standing": .string(end?.rawValue ?? "waiting"),
            "createdAt": time(createdAt), "dueAt": time(dueAt), "attempts": .number(attempts), "endedAt": time(endedAt),
            "bouncedAt": time(bouncedAt), "error": error.map { .string($0) } ?? .null,
        ])
    }
}

// MARK: - All of a node's dossiers

/// How many dossiers of a node wait, and for whom.
package struct LifeCounts: Equatable, Sendable {
    /// Not yet collected, refused, withdrawn, closed or transferred.
    package var open = 0
    /// Of those: the applicant is to answer.
    package var awaitingApplicant = 0
    /// Of those: the préfecture is to decide.
    package var undecided = 0
    /// Undecided, and the legal date is near.
    package var nearLegalDate = 0
    /// Undecided, and the legal date has passed: silence has counted as a refusal.
    package var overdue = 0
    /// The earliest legal date of an undecided one that has not passed.
    package var nextLegalDate: CivilDate?
    package var ready = 0
}

extension LedgerReader {
    /// - Parameters:
    ///   - today: by the préfecture's time zone.
    ///   - days: how near a legal date is told of.
    /// - Returns: nil for an intake, which decides nothing.
    package func lifeCounts(on today: CivilDate, days: Int) throws -> LifeCounts? {
        guard role == .node else { return nil }
        return try reading {
            let query = try database.prepare(
                "SELECT state, legal, count(*) FROM dossier WHERE superseded = 0 AND state BETWEEN 2 AND 7 GROUP BY state, legal"
            )
            var counts = LifeCounts()
            try query.forEachRow { row in
                let legal = row.isNull(1) ? nil : CivilDate(days: row.int(1))
                counts.add(
                    row.int(2), DossierState(wire: UInt8(truncatingIfNeeded: row.int64(0))), legal: legal, today: today,
                    days: days)
            }
            return counts
        }
    }
}

extension LifeCounts {
    fileprivate mutating func add(_ count: Int, _ state: DossierState?, legal: CivilDate?, today: CivilDate, days: Int) {
        guard let state, state.isOpen else { return }
        open += count
        if state == .ready { ready += count }
        if state == .incomplete { awaitingApplicant += count }
        // While an answer is awaited, the period rests.
        guard !state.isDecided, state != .incomplete else { return }
        undecided += count
        guard let legal else { return }
        // On the legal date itself silence counts.
        if legal <= today { return overdue += count }
        if legal <= today.adding(days: days) { nearLegalDate += count }
        nextLegalDate = min(nextLegalDate ?? legal, legal)
    }
}
