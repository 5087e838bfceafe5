/// A file past 400 lines, or a function past 50, is two.
enum LengthRules {
    static let fileLinesMax = 400
    static let functionLinesMax = 50

    static func longFile(_ file: SwiftFile) -> [Finding] {
        guard file.lines.count > fileLinesMax else { return [] }
        return [Finding(path: file.path, line: fileLinesMax + 1, message: "\(file.lines.count) lines, \(fileLinesMax) allowed")]
    }

    /// Counts from the line that declares the function to the one that closes its body.
    static func longFunctions(_ file: SwiftFile) -> [Finding] {
        var findings: [Finding] = []
        for (index, line) in file.codeLines.enumerated() where declaresFunction(line) {
            guard let end = endOfBody(file.codeLines, from: index) else { continue }
            let count = end - index + 1
            guard count > functionLinesMax else { continue }
            let message = "a function of \(count) lines, \(functionLinesMax) allowed"
            findings.append(Finding(path: file.path, line: index + 1, message: message))
        }
        return findings
    }

    private static func declaresFunction(_ line: Substring) -> Bool {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        return words.contains("func") || words.contains("init") || words.contains("deinit") || words.contains("subscript")
    }

    /// The line whose brace closes the first one opened; `nil` for a declaration without a body.
    private static func endOfBody(_ lines: [Substring], from start: Int) -> Int? {
        var braces = 0
        var parentheses = 0
        for index in start..<lines.count {
            for character in lines[index] {
                switch character {
                case "(", "[": parentheses += 1
                case ")", "]": parentheses -= 1
                case "{" where parentheses == 0: braces += 1
                case "}" where parentheses == 0:
                    braces -= 1
                    if braces == 0 { return index }
                    if braces < 0 { return nil }
                default: break
                }
            }
        }
        return nil
    }
}
