import Foundation

/// What documents must say, and say the same as the code.
enum DocumentRules {
    /// The raw values of an enumeration's cases: `case missingPiece = "missing-piece", conflict` → `missing-piece`, `conflict`.
    static func rawValues(ofEnum name: String, in source: String) -> [String] {
        guard let start = source.range(of: "enum \(name): String"), let open = source[start.upperBound...].firstIndex(of: "{"),
            let end = source[open...].firstIndex(of: "}")
        else { return [] }
        let cases = source[open..<end].split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("case ") }
        return cases.flatMap { $0.dropFirst("case ".count).split(separator: ",") }.map { item in
            let parts = item.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
            return parts.count > 1 ? parts[1].trimmingCharacters(in: ["\""]) : parts[0]
        }
    }

    /// The codes in the first column of the table below a heading: rows may hold several, each in backquotes.
    static func firstColumn(ofTableUnder heading: String, in document: String) -> [String] {
        guard let start = document.range(of: "\n\(heading)\n") else { return [] }
        let section = document[start.upperBound...].split(separator: "\n").prefix { !$0.hasPrefix("#") }
        return section.filter { $0.hasPrefix("|") }.flatMap { row in
            (row.split(separator: "|").first ?? "").matches(of: /`([^`]+)`/).map { String($0.1) }
        }
    }

    /// The targets of relative links, `[text](target)`, that lead to no file.
    static func brokenLinks(in document: String, at path: String, exists: (String) -> Bool) -> [String] {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let targets = document.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
        return targets.filter { !$0.contains(":") && !$0.hasPrefix("#") }.filter { target in
            let file = target.prefix { $0 != "#" }
            return !exists(folder.isEmpty ? String(file) : "\(folder)/\(file)")
        }
    }

    /// Names in `<doc:Name>` that no document of the catalogue bears.
    static func brokenReferences(in document: String, documents: Set<String>) -> [String] {
        document.matches(of: /<doc:([^>#]+)/).map { String($0.1) }.filter { !documents.contains($0) }
    }
}
