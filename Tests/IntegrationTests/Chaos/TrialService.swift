import Foundation
import Ledger

/// An intake or a node in a process of its own, on a disk that fails as it is ordered; whoever tries it starts and harms it.
final class TrialService {
    /// `intake`, or a stream's name.
    let name: String
    let data: String
    private let command: [String]
    let hasOwnMounts: Bool
    private let orders: String
    private let logPath: String
    private var process: Process?

    /// - Parameter launcher: a command that starts the one that is added to it, in the same process; with mounts of its own.
    init(_ name: String, topology: String, in directory: String, launcher: [String] = []) {
        self.name = name
        data = "\(directory)/\(name)"
        orders = data + ".orders"
        logPath = data + ".log"
        hasOwnMounts = !launcher.isEmpty
        command =
            launcher + [Saisine.product("FaultyService"), name, topology, Saisine.path(inPackage: "Topology/demarches")]
            + [data, orders]
    }

    /// Its data directory as other processes see it. SQLite follows the link and ends elsewhere: see ``look()``.
    var view: String { hasOwnMounts ? "/proc/\(pid)/root\(data)" : data }

    var isRunning: Bool { process?.isRunning ?? false }
    var pid: pid_t { process?.processIdentifier ?? 0 }

    func start() throws {
        if !FileManager.default.fileExists(atPath: logPath) { try Data().write(to: URL(filePath: logPath)) }
        let log = try FileHandle(forWritingTo: URL(filePath: logPath))
        try log.seekToEnd()
        process = try Saisine.start(
            Array(command.dropFirst()), executable: command[0], output: FileHandle.nullDevice, errors: log)
        try log.close()
    }

    /// Waits until it has ended.
    ///
    /// - Returns: its exit code; nil for a signal.
    @discardableResult
    func waitUntilExit() -> Int32? {
        guard let process else { return nil }
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }

    @discardableResult
    func signal(_ number: Int32) -> Bool { isRunning && kill(pid, number) == 0 }

    func stop() {
        signal(SIGCONT)
        signal(SIGTERM)
        waitUntilExit()
    }

    /// What its disk does from now on: lines of FaultyDisk; none is a good one.
    func order(_ lines: String...) throws {
        try lines.joined(separator: "\n").write(toFile: orders, atomically: true, encoding: .utf8)
    }

    /// Lets its disk take so many bytes more.
    func orderRoom(_ bytes: Int) throws { try order("capacity \(bytesOnDisk + bytes)") }

    /// How often a write has met that limit.
    var timesFull: Int {
        var status = stat()
        return unsafe stat(orders + ".full", &status) == 0 ? Int(status.st_size) : 0
    }

    var bytesOnDisk: Int {
        let paths = FileManager.default.subpaths(atPath: view) ?? []
        return paths.reduce(0) { sum, path in
            var status = stat()
            guard unsafe stat(view + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return sum }
            return sum + Int(status.st_size)
        }
    }

    /// Brings what its own file system holds to where the readers look; consistent once nothing is written any more.
    func look() throws {
        guard hasOwnMounts, isRunning else { return }
        // The log first: a checkpoint between the two only copies what is in it.
        for name in ["ledger.sqlite-wal", "ledger.sqlite"] {
            let bytes = try Data(contentsOf: URL(filePath: "\(view)/\(name)"))
            try bytes.write(to: URL(filePath: "\(data)/\(name)"))
        }
        _ = try? FileManager.default.removeItem(atPath: data + "/ledger.sqlite-shm")
    }

    var log: String {
        get throws { try String(contentsOfFile: logPath, encoding: .utf8) }
    }

    /// Why it may not start; nil when it may.
    var mark: String? {
        get throws { try DoctorMark.line(in: view) }
    }
}

enum TrialError: Error {
    case noPort
    case waited(for: String)
    case refused(String)
    case doctor(String)
}
