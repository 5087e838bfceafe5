/// Every public declaration, and in the wrappers of C libraries every package one, says what it is.
enum DocumentationRules {
    static let wrappers: Set = ["ZeroMQ", "SQLite", "Sodium"]

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

    private static func isDeclaration(_ line: Substring) -> Bool {
        let words = line.split { $0 == " " || $0 == "(" }
        if words.contains("import") || words.contains("extension") || words.contains("override") { return false }
        return !line.hasPrefix("public internal(set)") || words.contains("var")
    }

    /// Attributes may stand between the comment and what it documents. The words of a protocol that Swift itself defines need no
    /// repetition, nor does the description of something.
    private static func isDocumented(_ file: SwiftFile, before index: Int) -> Bool {
        let line = file.codeLines[index]
        if ["description: String", "static func ==", "static func <", "func hash(into"].contains(where: line.contains) {
            return true
        }
        var above = index - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        return above >= 0 && file.lines[above].drop { $0 == " " }.hasPrefix("///")
    }
}
