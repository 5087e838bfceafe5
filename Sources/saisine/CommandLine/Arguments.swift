/// The options and operands that a command was given, read by the GNU conventions: options and operands in any order, `--` before
/// operands that begin with a hyphen, a single `-` an operand. Of an option that stands twice the last counts, unless it may stand several times.
struct Arguments: Sendable {
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]

    /// - Throws: `usage`, with what was meant most likely.
    init(_ words: some Sequence<String>, for command: Command) throws(Failure) {
        var words = Array(words)[...]
        var onlyOperands = false
        while let word = words.popFirst() {
            if onlyOperands || !word.hasPrefix("-") || word == "-" {
                operands.append(word)
            } else if word == "--" {
                onlyOperands = true
            } else {
                let (option, attached) = try Self.option(word, of: command)
                if let standard = option.standard, attached == nil, !(words.first?.hasPrefix("/") ?? false) {
                    values[option.name, default: []].append(standard)
                } else {
                    values[option.name, default: []].append(
                        try Self.value(of: option, attached, in: command) { words.popFirst() })
                }
            }
        }
    }

    /// Whether the number of operands is one that the command takes.
    func check(operandsOf command: Command) throws(Failure) {
        if operands.count > command.operandCount.upperBound {
            let extra = operands[command.operandCount.upperBound]
            throw command.misuse("“\(extra)” is one argument too many")
        }
        if operands.count < command.operandCount.lowerBound { throw command.misuse("\(command.operands) is missing") }
    }

    private static func option(_ word: String, of command: Command) throws(Failure) -> (Option, attached: String?) {
        if word == "-h" { return (.help, nil) }
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].drop { $0 == "-" }
        let known = command.options + [.help, .version]
        if word.hasPrefix("--"), let option = known.first(where: { $0.name == name }) {
            return (option, parts.count > 1 ? String(parts[1]) : nil)
        }
        let nearest = nearestMatch(to: String(name), among: known.filter { !$0.isHidden }.map(\.name))
        throw command.misuse("unknown option \(parts[0])" + (nearest.map { "; did you mean --\($0)?" } ?? ""))
    }

    private static func value(
        of option: Option, _ attached: String?, in command: Command, next: () -> String?
    ) throws(Failure) -> String {
        guard let placeholder = option.value else {
            guard attached == nil else { throw command.misuse("--\(option.name) takes no value") }
            return ""
        }
        guard let value = attached ?? next() else { throw command.misuse("--\(option.name) needs a value, \(placeholder)") }
        return value
    }

    func has(_ option: Option) -> Bool { values[option.name] != nil }

    func value(_ option: Option) -> String? { values[option.name]?.last }

    /// The values of an option that may stand several times, in their order.
    func values(_ option: Option) -> [String] { values[option.name] ?? [] }

    /// The same with another value for an option.
    func with(_ option: Option, _ value: String) -> Arguments {
        var arguments = self
        arguments.values[option.name] = [value]
        return arguments
    }

    /// The value of an option that the command cannot do without.
    func required(_ option: Option) throws(Failure) -> String {
        guard let value = value(option) else { throw Failure(.usage, "say \(option.form): \(option.help)") }
        return value
    }

    /// A whole number within a range.
    func number(_ option: Option, in range: ClosedRange<Int>, default standard: Int) throws(Failure) -> Int {
        guard let text = value(option) else { return standard }
        guard let number = Int(text), range.contains(number) else {
            throw Failure(
                .usage, "--\(option.name) is a whole number from \(range.lowerBound) to \(range.upperBound), not “\(text)”")
        }
        return number
    }

    /// A value in the form that `parse` reads.
    func parsed<Value>(_ option: Option, _ expected: String, _ parse: (String) -> Value?) throws(Failure) -> Value? {
        guard let text = value(option) else { return nil }
        guard let value = parse(text) else { throw Failure(.usage, "--\(option.name) is \(expected), not “\(text)”") }
        return value
    }
}

extension Command {
    /// A command given wrongly: what is wrong, and where to read how it is right.
    func misuse(_ what: String) -> Failure { Failure(.usage, "\(what) (see \(name) --help)") }
}
