/// What `--help` shows.
enum HelpText {
    static func of(_ command: Command) -> String {
        var text = "Usage: \(command.name)"
        if !command.operands.isEmpty { text += " \(command.operands)" }
        let options = command.options.filter { !$0.isHidden } + [.help]
        text += " [OPTION]…\n\(command.summary)\n"
        if !command.details.isEmpty { text += "\n\(WrappedText.lines(command.details))\n" }
        text += "\nOptions:\n" + columns(options.map { ($0.form, $0.help) })
        text += "\nExamples:\n" + columns(command.examples.map { ($0.line, $0.effect) })
        return text
    }

    static func of(_ commands: [Command]) -> String {
        var text = "Usage: saisine VERB [ARGUMENT]…\n"
        text += "Carries every application of a foreign resident of France to its préfecture.\n\nVerbs:\n"
        text += columns(commands.filter { !$0.isHidden }.map { ($0.words.joined(separator: " "), $0.summary) })
        text +=
            "\n`saisine VERB --help` explains a verb, with examples. Exit codes are those of sysexits(3): 64 usage, 65 bad data,\n"
        return text + "66 no such file, 69 nobody answers, 73 cannot create, 75 try again.\n"
    }

    private static func columns(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { "  \($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)\n" }.joined()
    }
}
