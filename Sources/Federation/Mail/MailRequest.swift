package import Dossiers
package import Mail

/// What a mailer asks of a node over its control socket, with the verb MAIL.
package enum MailRequest: Equatable, Sendable {
    /// Mails that are due, for a while nobody else's. A mailer that has just begun, and is the only one, says `isFirst`: what an earlier
    /// one had in hand is given out again.
    case lease(max: Int, holder: String, isFirst: Bool)
    case sent(row: Int64, messageID: String)
    case failed(row: Int64, error: String, isPermanent: Bool)
    case bounced(BouncedMail, error: String)
    /// What it says, for a person to read.
    case show(row: Int64)
    /// Tried again at once, by a person's wish.
    case retry(row: Int64)

    package static let leaseMax = 50
    static let errorMax = 500
}

/// Which mail came back.
package enum BouncedMail: Equatable, Sendable {
    case message(MessageID)
    case returnPath(ReturnPath)
}

extension MailRequest {
    package var json: JSONValue {
        switch self {
        case .lease(let max, let holder, let isFirst):
            .object(["do": .string("lease"), "max": .number(max), "holder": .string(holder), "first": .bool(isFirst)])
        case .sent(let row, let messageID):
            .object(["do": .string("sent"), "row": .number(row), "messageID": .string(messageID)])
        case .failed(let row, let error, let isPermanent):
            .object(["do": .string("failed"), "row": .number(row), "error": .string(error), "permanent": .bool(isPermanent)])
        case .bounced(.message(let id), let error):
            .object(["do": .string("bounced"), "messageID": .string(id.description), "error": .string(error)])
        case .bounced(.returnPath(let path), let error):
            .object([
                "do": .string("bounced"), "dossier": .string(path.dossier.description), "row": .number(path.row),
                "error": .string(error),
            ])
        case .show(let row): .object(["do": .string("show"), "row": .number(row)])
        case .retry(let row): .object(["do": .string("retry"), "row": .number(row)])
        }
    }

    /// Reads the members of a MAIL; `malformed`, `bad-field` or `missing-field` for what is none of this version.
    package init(_ json: JSONValue) throws(Refusal) {
        let field = try JSONField(json).object()
        switch try field["do"].string() {
        case "lease":
            self = .lease(
                max: try field["max"].wholeNumber("a number of mails", in: 1...Self.leaseMax),
                holder: try field["holder"].present?.string() ?? "", isFirst: field["first"].value == .bool(true))
        case "sent":
            self = .sent(row: try Self.row(field), messageID: try field["messageID"].parsed("a message id", Self.messageID))
        case "failed":
            self = .failed(
                row: try Self.row(field), error: try Self.error(field), isPermanent: field["permanent"].value == .bool(true))
        case "bounced": self = .bounced(try Self.bounced(field), error: try Self.error(field))
        case "show": self = .show(row: try Self.row(field))
        case "retry": self = .retry(row: try Self.row(field))
        case let name:
            throw Refusal(.malformed, "“\(name)” is nothing that MAIL does: lease, sent, failed, bounced, show, retry")
        }
    }

    private static func bounced(_ field: JSONField) throws(Refusal) -> BouncedMail {
        if let id = field["messageID"].present {
            return .message(try id.parsed("a message id of this program", { MessageID($0) }))
        }
        return .returnPath(
            ReturnPath(try field["dossier"].parsed("a dossier's id", { DossierID($0) }), row: try row(field)))
    }

    private static func row(_ field: JSONField) throws(Refusal) -> Int64 { Int64(try field["row"].wholeNumber()) }

    private static func messageID(_ text: String) -> String? { MessageID(text)?.description }

    /// What a server said, on one line and not endless.
    private static func error(_ field: JSONField) throws(Refusal) -> String {
        let words = try field["error"].string().unicodeScalars.split { $0.value < 0x20 || $0.value == 0x7f }
        return String(words.map(String.init).joined(separator: " ").prefix(errorMax))
    }
}
