import Foundation

/// What must not stand in code, in a file's name, or in any text at all.
enum WordRules {
    /// Not in code, tests included.
    static func forbiddenCode(_ file: SwiftFile) -> [Finding] {
        find(in: file.codeLines, of: file.path) { line in
            if line.contains("@unchecked") { return "no @unchecked: let the compiler prove it" }
            if line.contains("try!") { return "no try!: an error has a path" }
            if line.contains("unsafeFlags") { return "no unsafeFlags: the package could not be a dependency" }
            if calls(["usleep", "sleep", "nanosleep"], in: line) { return "no sleep: wait on a condition with a deadline" }
            if !file.isTest, calls(["print", "debugPrint", "dump"], in: line) {
                return "no print: log, or write to the terminal"
            }
            return nil
        }
    }

    /// A failure that is thrown away is one that nobody sees; only a rollback may fail after a failure. A test that feeds garbage may
    /// throw the answer away with `_ = try?`: what it looks for is a trap.
    static func swallowedErrors(_ file: SwiftFile) -> [Finding] {
        find(in: file.codeLines, of: file.path) { line in
            // `Entry?` is a type.
            guard let start = line.range(of: "try?"), !(line[..<start.lowerBound].last?.isLetter ?? false) else { return nil }
            let words = line[start.upperBound...].prefix { $0 != "(" }
            if words.hasSuffix("rollback") || file.isTest && line.contains("_ = try?") { return nil }
            return "no try? but for a rollback"
        }
    }

    /// Built from halves, so that this file passes.
    private static let unfinished = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]

    static func unfinishedWork(_ path: String, _ text: String) -> [Finding] {
        find(in: text.split(separator: "\n", omittingEmptySubsequences: false), of: path) { line in
            unfinished.first { line.contains($0) }.map { "\($0): do it, or write it down where work is planned" }
        }
    }

    /// Paths of one computer. What the project reads beside itself is named relative to its root, and not to outsiders.
    static func localPaths(_ path: String, _ text: String, isPublic: Bool) -> [Finding] {
        let local = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"] + (isPublic ? ["../sha" + "red"] : [])
        return find(in: text.split(separator: "\n", omittingEmptySubsequences: false), of: path) { line in
            local.first { line.contains($0) }.map { "\($0) exists on one computer only" }
        }
    }

    /// A name that says nothing attracts everything.
    static func emptyName(_ path: String) -> [Finding] {
        let words = ["Utils", "Util", "Utilities", "Helper", "Helpers", "Manager", "Common", "Extensions", "Misc"]
        let name = path.split(separator: "/").last.map { $0.prefix { $0 != "." && $0 != "+" } } ?? ""
        guard words.contains(where: { name == $0 || $0.count > 4 && name.hasSuffix($0) }) else { return [] }
        // `ServiceManager` is systemd's own word for itself.
        guard name != "ServiceManager" else { return [] }
        return [Finding(path: path, line: 1, message: "\(name): name the file for the noun in it")]
    }

    private static func calls(_ functions: [String], in line: Substring) -> Bool {
        functions.contains { name in
            var rest = line[...]
            while let found = rest.range(of: name + "(") {
                let before = found.lowerBound == line.startIndex ? " " : line[line.index(before: found.lowerBound)]
                let isDeclaration = line[..<found.lowerBound].hasSuffix("func ")
                if !(before.isLetter || before.isNumber || before == "_" || isDeclaration) {
                    // `.print(` is somebody's method, `Thread.sleep(` is not.
                    if before != "." || name.hasSuffix("sleep") { return true }
                }
                rest = line[found.upperBound...]
            }
            return false
        }
    }

    private static func find(in lines: [Substring], of path: String, _ objection: (Substring) -> String?) -> [Finding] {
        lines.enumerated().compactMap { index, line in
            objection(line).map { Finding(path: path, line: index + 1, message: $0) }
        }
    }
}
