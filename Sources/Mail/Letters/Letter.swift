/// A letter as blocks, and its two versions.
package struct Letter: Equatable, Sendable {
    package let subject: String
    package let blocks: [LetterBlock]

    package init(subject: String, blocks: [LetterBlock]) {
        self.subject = HeaderText.line(subject).replacing(French.noBreak, with: " ")
        self.blocks = blocks
    }

    private static let columns = 72

    /// In lines of at most 72 characters. Once they are, a space is a space: some programs show a no-break one as a box.
    package var text: String {
        var output = ""
        for block in blocks {
            if !output.isEmpty { output += "\n" }
            switch block {
            case .heading(let text): output += text + "\n" + String(repeating: "-", count: min(Self.columns, text.count)) + "\n"
            case .paragraph(let text): output += Self.wrapped(text, first: "", others: "")
            case .list(let items): output += items.map { Self.wrapped($0, first: "- ", others: "  ") }.joined()
            case .lines(let lines): output += lines.map { Self.wrapped($0, first: "", others: "    ") }.joined()
            }
        }
        return output.replacing(French.noBreak, with: " ")
    }

    private static func wrapped(_ text: String, first: String, others: String) -> String {
        var lines = [first]
        var isEmpty = true
        for word in text.split(separator: " ") {
            let last = lines.count - 1
            if isEmpty {
                lines[last] += word
            } else if lines[last].count + 1 + word.count <= columns {
                lines[last] += " " + word
            } else {
                lines.append(others + word)
            }
            isEmpty = false
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One page of HTML that loads nothing.
    package var html: String {
        let style = "font-family: sans-serif; line-height: 1.5; max-width: 42em; margin: 1em"
        var lines = [
            "<!DOCTYPE html>", "<html lang=\"fr\">", "<head>", "<meta charset=\"utf-8\">",
            "<title>\(HTML.escaped(subject))</title>", "</head>", "<body style=\"\(style)\">",
        ]
        for block in blocks { lines += Self.html(block) }
        return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
    }

    private static func html(_ block: LetterBlock) -> [String] {
        switch block {
        case .heading(let text): ["<h2 style=\"font-size: 1.1em\">\(HTML.escaped(text))</h2>"]
        case .paragraph(let text): ["<p>\(HTML.linked(text))</p>"]
        case .list(let items): ["<ul>"] + items.map { "<li>\(HTML.linked($0))</li>" } + ["</ul>"]
        case .lines(let lines): ["<p>" + lines.map(HTML.linked).joined(separator: "<br>\n") + "</p>"]
        }
    }
}

/// Text in HTML.
enum HTML {
    static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// The same, with links where an address of the web stands as a word.
    static func linked(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.hasPrefix("https://") else { return escaped(String(word)) }
            var link = word.prefix { $0.utf8.allSatisfy(isLinkByte) }
            while let last = link.last, ".,;:".contains(last) { link = link.dropLast() }
            let shown = escaped(String(link))
            return "<a href=\"\(shown)\">\(shown)</a>" + escaped(String(word.dropFirst(link.count)))
        }.joined(separator: " ")
    }

    private static func isLinkByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || Array("-._~:/?#@!$&*+,;=%".utf8).contains(byte)
    }
}
