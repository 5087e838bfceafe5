import Federation
import Synchronization

/// A log that a test reads.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock(\.self) }

    var log: Log { Log(role: "test", level: .info) { [self] line in lines.withLock { $0.append(line) } } }
}
