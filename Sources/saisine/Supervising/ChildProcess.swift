import Federation
import Foundation
import Glibc

/// A process of this same program that is kept running.
final class ChildProcess {
    /// How it ended.
    enum End: Equatable, CustomStringConvertible {
        case exited(Int32)
        case killed(Int32)

        init(status: Int32) {
            // WIFEXITED and its kin are macros, which Swift does not import.
            let signal = status & 0x7f
            self = signal == 0 ? .exited(status >> 8 & 0xff) : .killed(signal)
        }

        var description: String {
            switch self {
            case .exited(let code): "with code \(code)"
            case .killed(let signal): "by signal \(signal)"
            }
        }
    }

    private static let backoffMin = Duration.milliseconds(100)
    private static let backoffMax = Duration.seconds(5)
    /// Who has run this long starts again at once.
    private static let steady = Duration.seconds(10)

    /// `intake`, or a stream's name.
    let name: String
    let arguments: [String]
    /// Where its standard error goes; `nil`: where this process's goes.
    let logPath: String?
    private let niceness: CInt
    private(set) var pid: pid_t?
    private(set) var startAt: ContinuousClock.Instant? = .now
    private var startedAt = ContinuousClock.now
    private var backoff = backoffMin

    /// - Parameter niceness: added to this process's own; see nice(2).
    init(name: String, arguments: [String], logPath: String?, niceness: CInt = 0) {
        self.name = name
        self.niceness = niceness
        self.arguments = arguments
        self.logPath = logPath
    }

    /// Starts it. The kernel ends it with the thread that calls this.
    func start() throws(SystemError) {
        pid = try spawn(arguments + ["--die-with", "\(getpid())"], errorsTo: logPath)
        // It runs as well at the priority that it has.
        if let pid, niceness != 0 { _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), id_t(pid), niceness) }
        startedAt = .now
        startAt = nil
    }

    /// It has ended, and is to start again in a while.
    ///
    /// - Returns: in how long.
    func ended() -> Duration {
        pid = nil
        if ContinuousClock.now - startedAt >= Self.steady { backoff = Self.backoffMin }
        let wait = backoff
        startAt = .now + wait
        backoff = min(backoff * 2, Self.backoffMax)
        return wait
    }

    /// Runs this program once and waits for its end. Two files in `directory` take what it says.
    static func run(_ arguments: [String], in directory: String) throws -> (how: End, output: String, errors: String) {
        let (output, errors) = ("\(directory)/verb.out", "\(directory)/verb.err")
        for path in [output, errors] { try Data().write(to: URL(filePath: path)) }
        let pid = try spawn(arguments, errorsTo: errors, outputTo: output)
        var status: Int32 = 0
        while unsafe waitpid(pid, &status, 0) != pid {
            guard errno == EINTR else { throw SystemError(errno, "waitpid") }
        }
        func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
        return (End(status: status), try text(output), try text(errors))
    }

    func signal(_ number: CInt) { if let pid { _ = kill(pid, number) } }
}

/// Starts this program again with other arguments: in a process group of its own, so that a Ctrl-C at the terminal is this process's to
/// handle, with no signal blocked, and with nothing to read.
private func spawn(_ arguments: [String], errorsTo path: String?, outputTo output: String? = nil) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    if let path { unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, path, O_WRONLY | O_CREAT | O_APPEND, 0o600) }
    if let output {
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_APPEND, 0o600)
    } else {
        unsafe posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    }

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

    var words = unsafe (["saisine"] + arguments).map { unsafe strdup($0) }
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe words.append(nil)
    var pid = pid_t()
    let code = unsafe posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, words, environ)
    guard code == 0 else { throw SystemError(code, "posix_spawn") }
    return pid
}
