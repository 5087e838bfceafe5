import Testing

/// The article that says where each rule of delivery is kept must name what exists.
@Suite struct RuleTableTests {
    @Test func `every rule from 1 to 20 has code and tests, and each name in the table is one of the project`() throws {
        let table = RuleTable(try Repository.text("Sources/Federation/Federation.docc/Rules.md"))
        #expect(Set(table.rows.map(\.rule)).isSuperset(of: (1...20).map(String.init)))
        let files = try Repository.swiftFiles()
        let code = files.filter { !$0.isTest }.flatMap(\.codeLines)
        let tests = files.filter(\.isTest).flatMap(\.lines)
        for row in table.rows {
            #expect(!row.symbols.isEmpty && !row.tests.isEmpty, "rule \(row.rule): \(row.meaning)")
            for symbol in row.symbols { #expect(RuleTable.declares(symbol, code), "rule \(row.rule): no \(symbol)") }
            for test in row.tests {
                #expect(tests.contains { $0.contains("func `\(test)`") }, "rule \(row.rule): no test \(test)")
            }
        }
    }

    @Test func `a symbol that is not declared is found, and so is one of another type`() {
        let code = ["struct Sender {", "    mutating func mint(above: Int) {}", "}", "final class Queue {"] as [Substring]
        #expect(RuleTable.declares("Sender.mint", code))
        #expect(RuleTable.declares("Queue", code))
        #expect(!RuleTable.declares("Sender.min", code))
        #expect(!RuleTable.declares("Receiver.mint", code))
    }
}

/// Rows of four columns: rule, what it says, symbols, tests.
private struct RuleTable {
    struct Row {
        let rule: String
        let meaning: String
        let symbols: [String]
        let tests: [String]
    }

    let rows: [Row]

    init(_ document: String) {
        rows = document.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }
            guard line.hasPrefix("| "), cells.count == 4, cells[0].first != "r" else { return nil }
            return Row(
                rule: cells[0].split(separator: " ").first.map(String.init) ?? "", meaning: String(cells[1]),
                symbols: Self.quoted(cells[2]), tests: Self.quoted(cells[3]))
        }
    }

    private static func quoted(_ cell: Substring) -> [String] { cell.matches(of: /`([^`]+)`/).map { String($0.1) } }

    /// Whether some line declares the type, and some line the member.
    static func declares(_ symbol: String, _ code: [Substring]) -> Bool {
        let parts = symbol.split(separator: ".")
        guard let type = parts.first else { return false }
        let types = ["struct", "class", "enum", "extension"].map { "\($0) \(type)" }
        guard code.contains(where: { line in types.contains { Self.has($0, in: line) } }) else { return false }
        guard parts.count > 1 else { return true }
        let members = ["func", "var", "let"].map { "\($0) \(parts[1])" }
        return code.contains { line in members.contains { Self.has($0, in: line) } }
    }

    /// The words, and not as the beginning of a longer one.
    private static func has(_ words: String, in line: Substring) -> Bool {
        guard let range = line.firstRange(of: words) else { return false }
        return line[range.upperBound...].first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
}
