import Dossiers
import Ledger

/// The outbox of a node in its `status`.
extension OutboxReading {
    var line: String {
        let oldest = oldestDue.map { ", the oldest due since \($0)" } ?? ""
        let advice = failed + bounced > 0 ? ": see saisine mail list" : ""
        return "Mails: \(waiting) waiting\(oldest); \(sent) sent, \(failed) failed, \(bounced) bounced\(advice)"
    }

    func adding(to line: JSONValue) -> JSONValue {
        guard case .object(var object) = line else { return line }
        object["mails"] = .object([
            "waiting": .number(waiting), "oldestDue": oldestDue.map { .string("\($0)") } ?? .null, "sent": .number(sent),
            "failed": .number(failed), "bounced": .number(bounced),
        ])
        return .object(object)
    }
}
