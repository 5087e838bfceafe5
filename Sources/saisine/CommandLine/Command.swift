/// One verb of the command line: what it takes, how it is explained, and what it does.
struct Command: Sendable {
    struct Example: Sendable {
        let line: String
        let effect: String

        init(_ line: String, _ effect: String) {
            self.line = line
            self.effect = effect
        }
    }

    /// `["topology", "check"]`.
    let words: [String]
    /// What stands for its operands in a help text: `CODE`, `[FILE|-]`.
    let operands: String
    let operandCount: ClosedRange<Int>
    let summary: String
    /// More than the summary, in whole sentences; may be empty.
    let details: String
    let options: [Option]
    let examples: [Example]
    let isHidden: Bool
    let run: @Sendable (Arguments, Console) throws -> ExitCode

    init(
        _ words: String, operands: String = "", count: ClosedRange<Int> = 0...0, summary: String, details: String = "",
        options: [Option], examples: [Example], isHidden: Bool = false,
        run: @escaping @Sendable (Arguments, Console) throws -> ExitCode
    ) {
        self.words = words.split(separator: " ").map(String.init)
        self.operands = operands
        operandCount = count
        self.summary = summary
        self.details = details
        self.options = options
        self.examples = examples
        self.isHidden = isHidden
        self.run = run
    }

    /// `saisine topology check`.
    var name: String { (["saisine"] + words).joined(separator: " ") }
}
