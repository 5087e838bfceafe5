/// A text in lines for a terminal.
enum WrappedText {
    static let width = 100

    /// Lines of at most 100 characters, the first behind `first`, the others behind as many spaces.
    static func lines(_ text: String, first: String = "") -> String {
        let indent = String(repeating: " ", count: first.count)
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in words(of: text) {
            if !isEmpty, line.count + word.count >= width {
                lines.append(line)
                (line, isEmpty) = (indent, true)
            }
            line += isEmpty ? word : " \(word)"
            isEmpty = false
        }
        return (lines + [line]).joined(separator: "\n")
    }

    /// French punctuation stays with the word that it belongs to.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ") {
            if let last = words.last, [":", ";", "!", "?", "»"].contains(word.prefix(1)) || last == "«" || last.hasSuffix(" «")
            {
                words[words.count - 1] = "\(last) \(word)"
            } else {
                words.append(String(word))
            }
        }
        return words
    }
}
