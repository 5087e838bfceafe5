/// A Swift source as lines, and the same lines with comments and string literals blanked, so that a rule about code looks at code.
struct SwiftFile {
    let path: String
    let lines: [Substring]
    let codeLines: [Substring]

    init(path: String, text: String) {
        self.path = path
        lines = Self.lines(of: text)
        codeLines = Self.lines(of: CodeMask.code(of: text))
    }

    /// `Sources/ZeroMQ/Socket.swift` is of the module `ZeroMQ`.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    var isTest: Bool { path.hasPrefix("Tests/") }

    private static func lines(of text: String) -> [Substring] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.last == "" ? Array(lines.dropLast()) : lines
    }
}

/// What a rule objects to, and where.
struct Finding: Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    var description: String { "\(path):\(line): \(message)" }
}
