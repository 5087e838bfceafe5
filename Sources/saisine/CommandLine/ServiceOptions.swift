import CLinux
import Dossiers
import Federation
import Foundation
import Glibc

/// What the commands that serve have in common.
enum ServiceOptions {
    static let plaintext = Option("plaintext", nil, "allow addresses that are not loopback, although nothing is encrypted")
    static let logLevel = Option(
        "log-level", "LEVEL", Log.Level.allCases.map(\.rawValue).joined(separator: ", ") + " (default: info)")
    static let rules = Option("rules", "DIR", "what each démarche asks for (default: demarches beside the topology)")
    static let checkDays = Option(
        "check-days", "N", "days between two whole checks of the ledger beside its process; 0: none (default: 7)")
    static let memoryLimit = Option(
        "memory-limit", "MIB", "cut peers off above this much memory (default: half of what the system allows, 256 to 2048)")
    static let reserve = Option(
        "reserve", "MIB", "keep this much of the disk free, in MiB (default: 256, or an eighth of a smaller disk)")
    static let dieWith = Option("die-with", "PID", "end when this parent process ends", isHidden: true)

    static func level(_ arguments: Arguments) throws(Failure) -> Log.Level {
        try arguments.parsed(logLevel, "one of " + Log.Level.allCases.map(\.rawValue).joined(separator: ", ")) {
            Log.Level(rawValue: $0)
        } ?? .info
    }

    static func check(_ arguments: Arguments) throws(Failure) -> SlowCheck.Settings {
        var settings = SlowCheck.Settings()
        settings.period = .seconds(try arguments.number(checkDays, in: 0...3_650, default: 7) * 86_400)
        return settings
    }

    /// In bytes; nil: not given.
    static func memoryMax(_ arguments: Arguments) throws(Failure) -> Int? {
        guard arguments.has(memoryLimit) else { return nil }
        return try arguments.number(memoryLimit, in: 64...1_048_576, default: 0) << 20
    }

    /// Bytes to keep free; nil: the program's own choice.
    static func reserve(_ arguments: Arguments) throws(Failure) -> Int? {
        guard arguments.has(reserve) else { return nil }
        return try arguments.number(reserve, in: 1...(1 << 30), default: 0) << 20
    }

    static var manager: ServiceManager { ServiceManager(environment: ProcessInfo.processInfo.environment) }

    /// Asks the kernel to kill this process when the one that started it ends, however it ends. It may have ended already.
    static func dieWithParent(_ arguments: Arguments) throws(Failure) {
        guard let parent = try arguments.parsed(dieWith, "a process id", { pid_t($0) }) else { return }
        guard saisine_die_with_parent(SIGKILL) == 0, getppid() == parent else {
            throw Failure(.tryAgain, "process \(parent), which started this one, has ended")
        }
    }

    /// The directory of the rules.
    ///
    /// - Parameter topology: the path of the topology that is served.
    static func rulesPath(_ arguments: Arguments, beside topology: String) throws -> String {
        try arguments.value(rules) ?? ResourceFiles.path("demarches", beside: topology, say: rules.form)
    }

    /// - Parameter topology: the path of the topology that is served.
    static func rules(_ arguments: Arguments, beside topology: String) throws -> CompletenessRules {
        try CompletenessRules(directory: rulesPath(arguments, beside: topology))
    }
}
