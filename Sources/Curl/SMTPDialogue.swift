/// The last that each side said: libcurl tells a code only, and not to what.
final class SMTPDialogue {
    private(set) var step = SMTPOutcome.Step.session
    private var lines: [String] = []

    /// A command that is sent: only its first word is kept.
    func sent(_ command: String) {
        lines = []
        switch command.prefix(4).uppercased() {
        case "RCPT": step = .recipient
        case "DATA": step = .message
        case "QUIT": break
        default: step = .session
        }
    }

    func received(_ line: String) {
        let line = line.split(whereSeparator: \.isNewline).joined(separator: " ")
        if lines.count < 16, !line.isEmpty { lines.append(line) }
    }

    /// The answer on one line, its code once.
    var answer: String {
        guard let first = lines.first else { return "" }
        return ([first] + lines.dropFirst().map { String($0.dropFirst(4)) }).joined(separator: " ")
    }
}
