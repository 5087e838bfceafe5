/// The last that each side said: libcurl tells a code only, and not to what.
final class SMTPDialogue {
    private(set) var step = SMTPOutcome.Step.session
    private var lines: [String] = []
    /// libcurl takes its leave after a refusal; the answer to that is not the one that counts.
    private var isOver = false

    /// A command that is sent: only its first word is kept.
    func sent(_ command: String) {
        let verb = command.prefix(4).uppercased()
        if verb == "QUIT" || verb == "RSET" { isOver = true }
        guard !isOver else { return }
        lines = []
        switch verb {
        case "RCPT": step = .recipient
        case "DATA": step = .message
        default: step = .session
        }
    }

    func received(_ line: String) {
        let line = line.split(whereSeparator: \.isNewline).joined(separator: " ")
        if !isOver, lines.count < 16, !line.isEmpty { lines.append(line) }
    }

    /// The answer on one line, its code once.
    var answer: String {
        guard let first = lines.first else { return "" }
        return ([first] + lines.dropFirst().map { String($0.dropFirst(4)) }).joined(separator: " ")
    }
}
