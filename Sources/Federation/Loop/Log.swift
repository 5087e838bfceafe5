internal import Glibc
internal import Dossiers

/// Structured lines on standard error, one fact each, in logfmt: `time=… level=info role=intake event=accepted count=512`.
///
/// No personal data at `info` or above: ids, codes, counts and sentences about them; never a name, an address or a body.
package struct Log: Sendable {
    package enum Level: String, CaseIterable, Comparable, Sendable {
        case debug, info, warning, error

        package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .debug: 0
            case .info: 1
            case .warning: 2
            case .error: 3
            }
        }
    }

    private let role: String
    private let level: Level
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes one whole line, with its newline; standard error unless a test wants it.
    package init(role: String, level: Level, write: @escaping @Sendable (String) -> Void = Log.toStandardError) {
        self.role = role
        self.level = level
        self.write = write
    }

    package func debug(_ event: String, _ fields: KeyValuePairs<String, Any> = [:]) { record(.debug, event, fields) }
    package func info(_ event: String, _ fields: KeyValuePairs<String, Any> = [:]) { record(.info, event, fields) }
    package func warning(_ event: String, _ fields: KeyValuePairs<String, Any> = [:]) { record(.warning, event, fields) }
    package func error(_ event: String, _ fields: KeyValuePairs<String, Any> = [:]) { record(.error, event, fields) }

    func record(_ level: Level, _ event: String, _ fields: some Sequence<(key: String, value: Any)>) {
        guard level >= self.level else { return }
        var line = "time=\(Self.wallClock()) level=\(level.rawValue) role=\(Self.quoted(role)) event=\(Self.quoted(event))"
        for (key, value) in fields { line += " \(key)=\(Self.quoted(String(describing: value)))" }
        write(line + "\n")
    }

    /// A value without spaces, quotes and control characters stands bare; any other is quoted and escaped, so that a line stays a line.
    private static func quoted(_ value: String) -> String {
        let isBare =
            !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3d && $0 != 0x5c && $0 != 0x7f }
        if isBare { return value }
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7f: text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// Log lines carry the machine's own wall clock, also where a node runs on a simulated one.
    static func wallClock() -> UnixTime {
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &now)
        return UnixTime(milliseconds: Int64(now.tv_sec) * 1_000 + Int64(now.tv_nsec) / 1_000_000)
    }

    /// Never waits for who reads it.
    package static let toStandardError: @Sendable (String) -> Void = { StandardError.shared.write($0) }
}
