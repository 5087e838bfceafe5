/// A letter with places for what differs: text in plain lines, `{name}`, `{if name} … {else} … {end}`, `{if not name}`, `{each name} … {end}`.
///
/// The first line is `Objet : …`. Below, a blank line ends a paragraph; a line that begins with `# ` is a heading, with `- ` an item of a
/// list, with `| ` a line that stays one. A tag alone on its line leaves none. Text and HTML are made from it, so that they say the same and
/// nothing in it is markup.
package struct MailTemplate: Sendable {
    indirect enum Part: Sendable {
        case text(String)
        case name(MailName)
        case when(Condition, [Part], otherwise: [Part])
        case each(MailList, [Part])
    }

    enum Condition: Hashable, Sendable {
        case name(MailName)
        case list(MailList)
        case flag(MailFlag)
        indirect case not(Condition)
    }

    let subject: [Part]
    let body: [Part]

    package init(_ text: String) throws(MailTemplateFault) {
        var parser = MailTemplateParser(text)
        subject = try parser.subject()
        body = try parser.body()
    }

    /// The letter's own blocks; a signature has no subject.
    package init(signature text: String) throws(MailTemplateFault) {
        var parser = MailTemplateParser(text)
        subject = []
        body = try parser.body()
    }

    package func subject(_ values: MailValues) -> String { Self.render(subject, values) }

    package func blocks(_ values: MailValues) -> [LetterBlock] { LetterBlock.blocks(Self.render(body, values)) }

    /// Every name, list and flag that it uses.
    var used: Set<String> { Self.used(subject).union(Self.used(body)) }

    private static func render(_ parts: [Part], _ values: MailValues) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .name(let name): values.names[name] ?? ""
            case .when(let condition, let parts, let otherwise):
                render(condition.holds(in: values) ? parts : otherwise, values)
            case .each(let list, let parts):
                (values.lists[list] ?? []).map { element in
                    var values = values
                    values.names[.item] = element
                    return render(parts, values)
                }.joined()
            }
        }.joined()
    }

    private static func used(_ parts: [Part]) -> Set<String> {
        parts.reduce(into: []) { used, part in
            switch part {
            case .text: break
            case .name(let name): used.insert(name.rawValue)
            case .when(_, let parts, let otherwise): used.formUnion(Self.used(parts).union(Self.used(otherwise)))
            case .each(let list, let parts): used.formUnion(Self.used(parts).union([list.rawValue]))
            }
        }
    }
}

extension MailTemplate.Condition {
    init?(_ name: String) {
        if let name = MailName(rawValue: name) {
            self = .name(name)
        } else if let list = MailList(rawValue: name) {
            self = .list(list)
        } else if let flag = MailFlag(rawValue: name) {
            self = .flag(flag)
        } else {
            return nil
        }
    }

    func holds(in values: MailValues) -> Bool {
        switch self {
        case .name(let name): !(values.names[name] ?? "").isEmpty
        case .list(let list): !(values.lists[list] ?? []).isEmpty
        case .flag(let flag): values.flags.contains(flag)
        case .not(let condition): !condition.holds(in: values)
        }
    }
}

/// What is wrong with a template, and in which of its lines.
package struct MailTemplateFault: Error, Equatable, Sendable {
    package let line: Int
    package let message: String
}
