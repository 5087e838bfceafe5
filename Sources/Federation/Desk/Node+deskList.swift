internal import Dossiers
internal import Ledger

/// Lists of a desk: in the order of their legal date, the oldest first of one day.
extension Node {
    /// Dossiers that one request looks at, however few of them match: a body is read for each.
    private static let lookedAtMax = 400
    private static let stepMax = 100

    func deskPage(_ filter: DeskFilter, after place: DeskPlace?, atMost count: Int, for agent: Agent) throws -> JSONValue {
        let claims = Dictionary(
            try ledger.claims(of: nil).filter { $0.until > now.wall }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let matcher = DeskMatcher(filter, today: deskToday, agent: agent.uid, claims: claims)
        var rows: [JSONValue] = []
        var last = place
        var left = Self.lookedAtMax
        while left > 0 {
            let places = try deskPlaces(filter, matcher, after: last)
            for place in places {
                last = place
                left -= 1
                guard let record = try ledger.record(place.id), matcher.admits(record) else { continue }
                rows.append(try row(record, claims[record.id], for: agent))
                if rows.count == count || left == 0 { return page(rows, next: last) }
            }
            if places.count < Self.stepMax || last.map(matcher.isPast) ?? true { return page(rows, next: nil) }
        }
        return page(rows, next: last)
    }

    /// What an agent holds is found by the claims, everything else by its state.
    private func deskPlaces(_ filter: DeskFilter, _ matcher: DeskMatcher, after place: DeskPlace?) throws -> [DeskPlace] {
        let places =
            if filter.mine {
                try matcher.held.compactMap { try ledger.record($0)?.place }.sorted()
                    .drop { other in place.map { other <= $0 } ?? false }.prefix(Self.stepMax)
            } else {
                try ledger.places(filter.searched, after: place, atMost: Self.stepMax)[...]
            }
        return Array(places)
    }

    private func page(_ rows: [JSONValue], next: DeskPlace?) -> JSONValue {
        .object([
            "dossiers": .array(rows), "next": next.map { .string("\($0)") } ?? .null, "today": .string("\(deskToday)"),
            "timeZone": .string(deskTime.name),
        ])
    }

    func deskCounts(for agent: Agent) throws -> JSONValue {
        // Of the closed ones there are more each year: nobody works through them.
        let counts = try DossierState.allCases.filter(\.isOpen).compactMap { state -> JSONObject.Member? in
            let count = try ledger.count(state)
            return count > 0 ? JSONObject.Member(name: state.rawValue, value: .number(count)) : nil
        }
        let mine = try ledger.claims(of: agent.uid).count { $0.until > now.wall }
        return .object(["states": .object(JSONObject(counts)), "mine": .number(mine)])
    }

    /// A dossier as a list shows it.
    func row(_ record: DeskRecord, _ claim: Claim?, for agent: Agent) throws -> JSONValue {
        var object = try deskMembers(of: record)
        let names = DeskNames(record.body)
        object["name"] = names.whole.map { .string($0) } ?? .null
        object["claim"] = try claim.map { try claimJSON($0, for: agent) } ?? .null
        return .object(object)
    }

    /// So many days before the legal date agents are warned.
    private func warnDays(of record: DeskRecord) -> Int { handling(of: record.demarche, receivedAt: record.openedAt).warnDays }

    func claimJSON(_ claim: Claim, for agent: Agent) throws -> JSONValue {
        .object([
            "by": .string(try deskName(claim.uid)), "mine": .bool(claim.uid == agent.uid),
            "until": .string("\(claim.until)"), "seen": .string("\(claim.seen)"),
        ])
    }

    /// What every view of a dossier tells.
    func deskMembers(of record: DeskRecord) throws -> JSONObject {
        let daysLeft = record.suspended == nil ? record.legal.map { $0.days - deskToday.days } : nil
        let isUrgent = daysLeft.map { $0 <= warnDays(of: record) && record.state.isOpen && !record.state.isDecided } ?? false
        let members: KeyValuePairs<String, JSONValue> = [
            "isUrgent": .bool(isUrgent), "id": .string("\(record.id)"), "short": .string(record.id.short),
            "revision": .number(record.version.revision),
            "step": .number(record.version.step), "version": .string("\(record.version)"),
            "state": .string(record.state.rawValue), "demarche": record.demarche.map { .string($0.rawValue) } ?? .null,
            "since": .string("\(record.stateAt)"), "openedAt": .string("\(record.openedAt)"),
            "legal": record.legal.map { .string("\($0)") } ?? .null, "daysLeft": daysLeft.map { .number($0) } ?? .null,
            "suspended": .bool(record.suspended != nil), "until": record.until.map { .string("\($0)") } ?? .null,
            "complemented": .bool(record.isComplemented),
            "postalCode": record.postalCode.map { .string("\($0)") } ?? .null,
        ]
        return JSONObject(members.map { JSONObject.Member(name: $0.key, value: $0.value) })
    }
}

extension DeskRecord {
    /// The applicant has added something that no agent has answered yet.
    var isComplemented: Bool { version.revision > 1 && !isHandled && state.isOpen }
}
