import Dossiers
import Federation
import Ledger

extension Command {
    static let mailList = Command(
        "mail list", summary: "list the mails of a node: waiting, sent, failed, bounced",
        details:
            "A mail that has failed, or came back, needs a person: reach the applicant another way, or `saisine mail retry ROW`.",
        options: [.data, MailListVerb.state, MailListVerb.dossier, .json],
        examples: [
            Example("saisine mail list --data DIR/18 --state failed", "what nobody would take"),
            Example("saisine mail list --data DIR/18 --dossier ID", "what one applicant was told"),
        ],
        run: MailListVerb.run)
}

private enum MailListVerb {
    static let state = Option("state", "STATE", MailStanding.allCases.map(\.rawValue).joined(separator: ", "))
    static let dossier = Option("dossier", "ID", "of one dossier")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let reader = try MailSettings.node(arguments)
        let id = try arguments.parsed(dossier, "a dossier's number") { DossierID($0) }
        let wanted = try arguments.parsed(state, "one of " + MailStanding.allCases.map(\.rawValue).joined(separator: ", ")) {
            MailStanding(rawValue: $0)
        }
        var table = Table([
            ("ROW", .right), ("WRITTEN", .left), ("DOSSIER", .left), ("KIND", .left), ("STATE", .left), ("ATTEMPTS", .right),
            ("THEN", .left), ("ERROR", .left),
        ])
        let isJSON = arguments.has(.json)
        try reader.forEachMail(of: id) { mail in
            guard wanted.map({ $0 == mail.standing }) ?? true else { return true }
            if isJSON { try console.output.line(mail.json) } else { table.add(mail.cells) }
            return true
        }
        if !isJSON { try table.show(on: console) }
        return .success
    }
}

/// How a mail stands, in one word.
enum MailStanding: String, CaseIterable {
    case waiting, sent, failed, bounced, cancelled
}

extension OutboxMail {
    fileprivate var standing: MailStanding {
        if bouncedAt != nil { return .bounced }
        switch end {
        case nil: return .waiting
        case .sent: return .sent
        case .failed: return .failed
        case .cancelled: return .cancelled
        }
    }

    fileprivate var json: JSONValue {
        func time(_ time: UnixTime?) -> JSONValue { time.map { .string("\($0)") } ?? .null }
        return .object([
            "row": .number(row), "dossier": .string("\(id)"), "kind": .string(kind.rawValue), "key": .string(key),
            "revision": .number(revision), "state": .string(standing.rawValue), "createdAt": time(createdAt),
            "dueAt": time(dueAt),
            "attempts": .number(attempts), "endedAt": time(endedAt), "bouncedAt": time(bouncedAt),
            "error": error.map(JSONValue.string) ?? .null,
        ])
    }

    fileprivate var cells: [String] {
        [
            "\(row)", "\(createdAt)", "\(id)", kind.rawValue, standing.rawValue, "\(attempts)",
            (bouncedAt ?? endedAt ?? dueAt)?.description ?? "-", error ?? "",
        ]
    }
}
