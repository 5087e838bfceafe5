/// What a letter consists of. A block is one run of text; how it is shown, each version decides.
package enum LetterBlock: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    case list([String])
    /// Lines that stay lines, as an address.
    case lines([String])

    /// Reads rendered text: the marks of ``MailTemplate``.
    static func blocks(_ text: String) -> [LetterBlock] {
        var blocks: [LetterBlock] = []
        var isOpen = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line.split(separator: " ").joined(separator: " ")
            if line.isEmpty {
                isOpen = false
                continue
            }
            isOpen = append(line, to: &blocks, isOpen: isOpen)
        }
        return blocks
    }

    /// - Parameter isOpen: the last block goes on unless this line is of another kind.
    private static func append(_ line: String, to blocks: inout [LetterBlock], isOpen: Bool) -> Bool {
        let last = isOpen ? blocks.last : nil
        switch (line.prefix(2), last) {
        case ("# ", _):
            blocks.append(.heading(French.spaced(String(line.dropFirst(2)))))
            return false
        case ("- ", .list(let items)): blocks[blocks.count - 1] = .list(items + [French.spaced(String(line.dropFirst(2)))])
        case ("- ", _): blocks.append(.list([French.spaced(String(line.dropFirst(2)))]))
        case ("| ", .lines(let lines)): blocks[blocks.count - 1] = .lines(lines + [French.spaced(String(line.dropFirst(2)))])
        case ("| ", _): blocks.append(.lines([French.spaced(String(line.dropFirst(2)))]))
        case (_, .paragraph(let text)): blocks[blocks.count - 1] = .paragraph(French.spaced(text + " " + line))
        case (_, .list(let items)):
            blocks[blocks.count - 1] = .list(items.dropLast() + [French.spaced(items[items.count - 1] + " " + line)])
        default: blocks.append(.paragraph(French.spaced(line)))
        }
        return true
    }
}

/// How French is set.
enum French {
    static let noBreak = "\u{a0}"

    /// No line begins with a mark that a space precedes, nor ends with an opening one or with `n°`, nor within a number.
    static func spaced(_ text: String) -> String {
        var text = text
        for mark in [":", ";", "?", "!", "»", "€"] { text = text.replacing(" " + mark, with: noBreak + mark) }
        for mark in ["«", "n°"] { text = text.replacing(mark + " ", with: mark + noBreak) }
        return text.replacing(/([0-9]) (?=[0-9])/) { $0.1 + noBreak }
    }
}
