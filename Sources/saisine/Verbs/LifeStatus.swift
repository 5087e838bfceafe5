import Dossiers
import Federation
import Ledger

/// What `status` says of the dossiers that wait at a node: for whom, and how near their legal dates are.
struct LifeStatus {
    static let warnDays = Option("warn-days", "DAYS", "how near a legal date is told of (default: 15)")

    private let counts: LifeCounts
    private let today: CivilDate
    private let days: Int

    /// Nil at an intake, which decides nothing.
    init?(_ reader: LedgerReader, _ arguments: Arguments, now: UnixTime) throws {
        days = try arguments.number(Self.warnDays, in: 0...365, default: 15)
        let tenant = try reader.role == .node ? reader.standings().first?.tenant : nil
        guard let tenant else { return nil }
        // Without a topology its days begin and end at Greenwich.
        today = try OfficeFile.knownTenant(tenant, arguments).map { Office($0).date(of: now) } ?? now.date()
        guard let counts = try reader.lifeCounts(on: today, days: days) else { return nil }
        self.counts = counts
    }

    /// For a person, a line each.
    var lines: [String] {
        var lines = [
            "\(counts.open) dossiers are open: \(counts.undecided) wait for a decision, \(counts.awaitingApplicant) for their applicants, "
                + "\(counts.ready) to be collected"
        ]
        if counts.overdue > 0 {
            lines.append("WARNING: \(counts.overdue) undecided dossiers are past their legal date: silence was a refusal")
        }
        if counts.nearLegalDate > 0 {
            lines.append("WARNING: \(counts.nearLegalDate) undecided dossiers reach their legal date within \(days) days")
        }
        if let next = counts.nextLegalDate { lines.append("next legal date \(next), in \(next.days - today.days) days") }
        return lines
    }

    func adding(to stream: JSONValue) -> JSONValue {
        guard case .object(var object) = stream else { return stream }
        object["openDossiers"] = .number(counts.open)
        object["undecided"] = .number(counts.undecided)
        object["awaitingApplicant"] = .number(counts.awaitingApplicant)
        object["readyToCollect"] = .number(counts.ready)
        object["nearLegalDate"] = .number(counts.nearLegalDate)
        object["overdue"] = .number(counts.overdue)
        object["nextLegalDate"] = counts.nextLegalDate.map { .string("\($0)") } ?? .null
        return .object(object)
    }
}
