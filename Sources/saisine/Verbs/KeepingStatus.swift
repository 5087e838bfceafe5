import Dossiers
import Ledger

/// What `status` says of how a ledger is kept: its last backup, its last whole check, and what it never received.
struct KeepingStatus {
    static let backupAge = Option("backup-age", "DAYS", "warn when the last backup is older (default: 2)")

    private let backup: (at: UnixTime, path: String)?
    private let checkedAt: UnixTime?
    private let gaps: [StreamGap]
    private let now: UnixTime
    private let daysMax: Int

    init(_ reader: LedgerReader, _ arguments: Arguments, now: UnixTime) throws {
        daysMax = try arguments.number(Self.backupAge, in: 0...36_500, default: 2)
        backup = try reader.latestBackup()
        checkedAt = try reader.checkedAt()
        gaps = try reader.gaps()
        self.now = now
    }

    var isOverdue: Bool { backup.map { now.milliseconds - $0.at.milliseconds > Int64(daysMax) * 86_400_000 } ?? true }

    /// For a person, a line each.
    var lines: [String] {
        var lines: [String] = []
        if let backup {
            let line = "last backup \(backup.at), \(age(of: backup.at)) ago, in \(backup.path)"
            lines.append(isOverdue ? "WARNING: \(line): more than \(daysMax) days" : line)
        } else {
            lines.append("WARNING: no backup has ever been taken: see saisine backup --help")
        }
        lines.append(checkedAt.map { "last whole check ended \($0), \(age(of: $0)) ago" } ?? "no whole check has ended yet")
        for gap in gaps {
            lines.append("WARNING: stream \(gap.stream): entries \(gap.first) to \(gap.last) no longer existed on \(gap.at)")
        }
        return lines
    }

    func adding(to stream: JSONValue, _ name: StreamName) -> JSONValue {
        guard case .object(var object) = stream else { return stream }
        object["lastBackup"] = backup.map { .string("\($0.at)") } ?? .null
        object["backupOverdue"] = .bool(isOverdue)
        object["lastCheck"] = checkedAt.map { .string("\($0)") } ?? .null
        object["missing"] = .array(
            gaps.filter { $0.stream == name }.map {
                .object(["first": .number($0.first), "last": .number($0.last), "at": .string("\($0.at)")])
            })
        return .object(object)
    }

    /// `3 days`, `5 hours`, `12 minutes`.
    private func age(of time: UnixTime) -> String {
        let minutes = max(0, now.milliseconds - time.milliseconds) / 60_000
        switch minutes {
        case ..<120: return "\(minutes) minutes"
        case ..<(48 * 60): return "\(minutes / 60) hours"
        default: return "\(minutes / 1_440) days"
        }
    }
}
