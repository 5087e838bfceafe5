/// Every public declaration says what it is, and in the wrappers of C libraries every type, function and computed property.
enum DocumentationRules {
    static let wrappers: Set = ["ZeroMQ", "SQLite", "Sodium", "Curl"]
    /// What Swift itself defines needs no repetition.
    private static let defined = [
        "description: String", "customMirror: Mirror", "static func ==", "static func <", "func hash(into",
    ]

    static func undocumented(_ file: SwiftFile) -> [Finding] {
        guard !file.isTest else { return [] }
        let access = wrappers.contains(file.module) ? ["public ", "package "] : ["public "]
        return file.codeLines.indices.compactMap { index in
            let line = file.codeLines[index].drop { $0 == " " }
            guard access.contains(where: line.hasPrefix), isDeclaration(line), !isDocumented(file, before: index) else {
                return nil
            }
            return Finding(path: file.path, line: index + 1, message: "no documentation: \(line.prefix(60))")
        }
    }

    /// A stored constant or an initializer of a wrapper's documented type explains itself; what is public never does.
    private static func isDeclaration(_ line: Substring) -> Bool {
        let words = line.split { $0 == " " || $0 == "(" || $0 == ":" }
        if words.contains("import") || words.contains("extension") || words.contains("override") { return false }
        return line.hasPrefix("public ") || !(words.contains("let") || words.contains("init"))
    }

    /// Attributes may stand between the comment and what it documents.
    private static func isDocumented(_ file: SwiftFile, before index: Int) -> Bool {
        if defined.contains(where: file.codeLines[index].contains) { return true }
        var above = index - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        return above >= 0 && file.lines[above].drop { $0 == " " }.hasPrefix("///")
    }
}
