/// Reads a template from its first character to its last.
struct MailTemplateParser {
    private enum Tag: Equatable {
        case name(MailName)
        case when(MailTemplate.Condition)
        case each(MailList)
        case otherwise, end
    }

    private static let subjectMark = "Objet :"

    private var rest: Substring
    private var line = 1

    init(_ text: String) {
        // White space before a colon may be a no-break space, as French has it.
        let plain = text.replacing("\r\n", with: "\n").replacing("Objet\u{a0}:", with: Self.subjectMark)
        rest = plain[...]
    }

    mutating func subject() throws(MailTemplateFault) -> [MailTemplate.Part] {
        guard rest.hasPrefix(Self.subjectMark), let end = rest.firstIndex(of: "\n") else {
            throw fault("a template begins with “\(Self.subjectMark) …”, the subject, in one line")
        }
        var inner = self
        inner.rest = rest[..<end].dropFirst(Self.subjectMark.count).drop { $0 == " " }
        let parts = try inner.parts(in: nil).parts
        rest = rest[rest.index(after: end)...]
        line += 1
        return parts
    }

    mutating func body() throws(MailTemplateFault) -> [MailTemplate.Part] {
        let parts = try parts(in: nil).parts
        guard !parts.isEmpty else { throw fault("there is no letter") }
        return parts
    }

    /// Parts to the end, or to the tag that ends the block that was opened in line `start`.
    private mutating func parts(in start: Int?) throws(MailTemplateFault) -> (parts: [MailTemplate.Part], end: Tag?) {
        var parts: [MailTemplate.Part] = []
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{" else { throw faultAfter(open, "a “}” without its “{”") }
            append(rest[..<open], to: &parts)
            guard let close = rest[open...].firstIndex(of: "}"), !rest[open..<close].contains("\n") else {
                throw fault("a “{” without its “}” in the same line")
            }
            let tag = try tag(rest[open..<close].dropFirst())
            let place = line
            rest = rest[rest.index(after: close)...]
            dropLineIfAlone(tag, from: open)
            switch tag {
            case .name(let name): parts.append(.name(name))
            case .when(let condition):
                let first = try block(place)
                let otherwise = first.end == .otherwise ? try block(place, allowsElse: false).parts : []
                parts.append(.when(condition, first.parts, otherwise: otherwise))
            case .each(let list): parts.append(.each(list, try block(place, allowsElse: false).parts))
            case .otherwise, .end:
                guard start != nil else {
                    throw MailTemplateFault(line: place, message: "“\(tag == .end ? "{end}" : "{else}")” ends nothing")
                }
                return (parts, tag)
            }
        }
        append(rest, to: &parts)
        rest = ""
        if let start { throw MailTemplateFault(line: start, message: "what begins here has no “{end}”") }
        return (parts, nil)
    }

    private mutating func block(
        _ start: Int, allowsElse: Bool = true
    ) throws(MailTemplateFault) -> (parts: [MailTemplate.Part], end: Tag?) {
        let block = try parts(in: start)
        guard allowsElse || block.end == .end else {
            throw fault("an “{else}” belongs to an “{if …}”, and there is one at most")
        }
        return block
    }

    private mutating func append(_ text: Substring, to parts: inout [MailTemplate.Part]) {
        guard !text.isEmpty else { return }
        line += text.count { $0 == "\n" }
        parts.append(.text(String(text)))
    }

    private func tag(_ content: Substring) throws(MailTemplateFault) -> Tag {
        let words = content.split(separator: " ")
        switch (words.first, words.count) {
        case ("else", 1): return .otherwise
        case ("end", 1): return .end
        case ("if", 2): return .when(try condition(words[1]))
        case ("if", 3) where words[1] == "not": return .when(.not(try condition(words[2])))
        case ("each", 2):
            guard let list = MailList(rawValue: String(words[1])) else {
                throw fault("“\(words[1])” is no list; there are \(Self.listed(MailList.allCases.map(\.rawValue)))")
            }
            return .each(list)
        case (let word?, 1):
            guard let name = MailName(rawValue: String(word)) else {
                throw fault("“{\(word)}” is unknown; there are \(Self.listed(MailName.allCases.map(\.rawValue)))")
            }
            return .name(name)
        default: throw fault("“{\(content)}” is no tag: {name}, {if name}, {if not name}, {else}, {each name}, {end}")
        }
    }

    private func condition(_ name: Substring) throws(MailTemplateFault) -> MailTemplate.Condition {
        if let condition = MailTemplate.Condition(String(name)) { return condition }
        let all = MailName.allCases.map(\.rawValue) + MailList.allCases.map(\.rawValue) + MailFlag.allCases.map(\.rawValue)
        throw fault("“\(name)” is unknown; one may ask for \(Self.listed(all))")
    }

    /// A block's tag alone on its line takes the line with it.
    private mutating func dropLineIfAlone(_ tag: Tag, from open: Substring.Index) {
        if case .name = tag { return }
        let before = rest.base[..<open].last
        guard before == nil || before == "\n", rest.first == "\n" else { return }
        rest = rest.dropFirst()
        line += 1
    }

    private static func listed(_ names: [String]) -> String { names.joined(separator: ", ") }

    private func fault(_ message: String) -> MailTemplateFault { MailTemplateFault(line: line, message: message) }

    private func faultAfter(_ index: Substring.Index, _ message: String) -> MailTemplateFault {
        MailTemplateFault(line: line + rest[..<index].count { $0 == "\n" }, message: message)
    }
}
