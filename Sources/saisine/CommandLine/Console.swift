import Glibc

/// Where a command reads and writes.
final class Console {
    let output = OutputFile(STDOUT_FILENO)
    /// Sentences for people: errors, progress.
    let notes = OutputFile(STDERR_FILENO)
    private let hasColor: Bool

    init(environment: [String: String]) {
        let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        hasColor = !isPlain && output.isTerminal
    }

    /// Text that stands out on a terminal, unless NO_COLOR or TERM=dumb say otherwise.
    func bold(_ text: String) -> String { hasColor ? "\u{1b}[1m\(text)\u{1b}[0m" : text }

    /// Says a sentence on standard error at once. That it cannot be said is no reason to stop.
    func note(_ sentence: String) {
        do {
            try notes.line(sentence)
            try notes.flush()
        } catch {}
    }
}
