package import Dossiers

/// The name of one message for ever, `<ID.KIND.KEY@DOMAIN>`: derived from what it is about, so that one that is handed over again after a
/// crash is the same message, and a bounce names its dossier.
package struct MessageID: Hashable, Sendable {
    package let dossier: DossierID
    package let kind: MailKind
    /// Which of the dossier's messages of that kind, as `0-3`: digits and hyphens.
    package let key: String
    package let domain: String

    /// Nil for a key or a domain of another form.
    package init?(_ dossier: DossierID, _ kind: MailKind, key: String, domain: String) {
        let isKey = (1...40).contains(key.utf8.count) && key.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        guard isKey, MailAddress.isDomain(domain) else { return nil }
        self.dossier = dossier
        self.kind = kind
        self.key = key
        self.domain = domain
    }

    /// Reads what a bounce quotes, with its angle brackets or without; nil for any other message's.
    package init?(_ text: some StringProtocol) {
        let bare = text.drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" && $0 != " " }
        let sides = bare.split(separator: "@", omittingEmptySubsequences: false)
        guard sides.count == 2 else { return nil }
        let parts = sides[0].split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let dossier = DossierID(parts[0]), let kind = MailKind(rawValue: String(parts[1])) else {
            return nil
        }
        self.init(dossier, kind, key: String(parts[2]), domain: String(sides[1]))
    }

    /// What all messages of a dossier refer to, so that a mailbox shows them together.
    package var thread: String { "<\(dossier)@\(domain)>" }
}

extension MessageID: CustomStringConvertible {
    package var description: String { "<\(dossier).\(kind.rawValue).\(key)@\(domain)>" }
}
