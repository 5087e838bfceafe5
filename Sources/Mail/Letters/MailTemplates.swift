internal import Dossiers

/// The letters of one préfecture: one for each kind, and the signature below all.
package struct MailTemplates: Sendable {
    package static let signatureName = "signature"

    private let templates: [MailKind: MailTemplate]
    private let signature: MailTemplate

    /// - Parameters:
    ///   - names: `received`, …, `signature`: all are asked for.
    ///   - text: the template of that name.
    package init(text: (_ name: String) throws -> String) throws {
        var templates: [MailKind: MailTemplate] = [:]
        for kind in MailKind.allCases { templates[kind] = try Self.template(kind.rawValue, try text(kind.rawValue)) }
        self.templates = templates
        signature = try Self.template(Self.signatureName, try text(Self.signatureName))
    }

    /// Reads one template and checks that it says what such a letter must say.
    package static func template(_ name: String, _ text: String) throws(MailTemplateFault) -> MailTemplate {
        let template = name == signatureName ? try MailTemplate(signature: text) : try MailTemplate(text)
        let used = template.used
        for needed in Self.needed(name) where !used.contains(needed) {
            throw MailTemplateFault(line: 1, message: "“{\(needed)}” is missing: \(Self.reason(name))")
        }
        return template
    }

    /// The names that templates have.
    package static var names: [String] { MailKind.allCases.map(\.rawValue) + [signatureName] }

    private static func needed(_ name: String) -> [String] {
        switch name {
        case signatureName: ["office.name", "office.service", "office.address", "office.phone"]
        case MailKind.received.rawValue: ["number", "code", "received", "legal"]
        case MailKind.complement.rawValue: ["number", "shortcomings", "until"]
        case MailKind.reminder.rawValue: ["number", "shortcomings", "until"]
        case MailKind.refused.rawValue: ["number", "text", "agent"]
        case MailKind.ready.rawValue: ["number", "office.appointment"]
        default: ["number"]
        }
    }

    private static func reason(_ name: String) -> String {
        switch name {
        case signatureName, MailKind.received.rawValue: "an acknowledgement says so by law (CRPA, R112-11-1)"
        case MailKind.complement.rawValue, MailKind.reminder.rawValue:
            "a request for pieces says which, and until when, by law (CRPA, R112-11-4)"
        case MailKind.refused.rawValue: "a refusal says why, and who decided, by law (CRPA, L211-5 and L212-2)"
        default: "this letter cannot do without it"
        }
    }

    /// The letter of these facts.
    package func letter(_ facts: MailFacts, _ head: Letterhead) -> Letter {
        let values = facts.values(head)
        guard let template = templates[facts.kind] else { preconditionFailure("every kind has its template") }
        return Letter(subject: template.subject(values), blocks: template.blocks(values) + signature.blocks(values))
    }

    /// The message of these facts to that address; nil when the facts give no message id.
    package func message(_ facts: MailFacts, to address: MailAddress, _ head: Letterhead) -> MailMessage? {
        guard let id = facts.id(in: head.domain) else { return nil }
        let letter = letter(facts, head)
        return MailMessage(
            id: id, from: head.sender, to: address, replyTo: head.replyTo, subject: letter.subject, text: letter.text,
            html: letter.html)
    }
}
