/// Text that an applicant wrote and a préfecture sends. Whoever files a dossier chooses the address that it is answered to, so it must not
/// carry a message of theirs to somebody else: it is one line, bounded, and holds nothing that a mail program turns into a link.
package enum OutsideText {
    package static let lengthMax = 400
    private static let nameMax = 120

    package static func line(_ text: String) -> String {
        let words = HeaderText.line(text).split(separator: " ").map { looksLikeLink($0) ? "…" : String($0) }
        let line = words.joined(separator: " ")
        return line.count <= lengthMax ? line : line.prefix(lengthMax - 1) + "…"
    }

    /// A person's name: letters, marks, spaces, hyphens, apostrophes and full stops; nil for what is none.
    package static func name(_ text: String) -> String? {
        let line = HeaderText.line(text)
        let isName = line.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || isMark(scalar) || " -'’.".unicodeScalars.contains(scalar)
        }
        return isName && !line.isEmpty && line.count <= nameMax && !looksLikeLink(line[...]) ? line : nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    private static func looksLikeLink(_ word: Substring) -> Bool {
        let word = word.lowercased()
        if word.contains("://") || word.contains("www.") || word.contains("@") { return true }
        // `example.org/path`: a file's name has no slash.
        return word.contains("/") && word.prefix { $0 != "/" }.contains(".")
    }
}
