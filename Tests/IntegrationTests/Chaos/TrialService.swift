import Foundation
import Ledger

/// An intake or a node in a process of its own, on a disk that fails as it is ordered; whoever tries it starts and harms it.
final class TrialService {
    /// `intake`, or a stream's name.
    let name: String
    let data: String
    private let words: [String]
    private let orders: String
    private let logPath: String
    private var process: Process?

    init(_ name: String, topology: String, in directory: String) {
        self.name = name
        data = "\(directory)/\(name)"
        orders = data + ".orders"
        logPath = data + ".log"
        words = [name, topology, Saisine.path(inPackage: "Topology/demarches.json"), data, orders]
    }

    var isRunning: Bool { process?.isRunning ?? false }
    var pid: pid_t { process?.processIdentifier ?? 0 }

    func start() throws {
        if !FileManager.default.fileExists(atPath: logPath) { try Data().write(to: URL(filePath: logPath)) }
        let log = try FileHandle(forWritingTo: URL(filePath: logPath))
        try log.seekToEnd()
        process = try Saisine.start(words, executable: "FaultyService", output: FileHandle.nullDevice, errors: log)
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

    var bytesOnDisk: Int {
        let paths = FileManager.default.subpaths(atPath: data) ?? []
        return paths.reduce(0) { sum, path in
            var status = stat()
            guard unsafe stat(data + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return sum }
            return sum + Int(status.st_size)
        }
    }

    var log: String {
        get throws { try String(contentsOfFile: logPath, encoding: .utf8) }
    }

    /// Why it may not start; nil when it may.
    var mark: String? {
        get throws { try DoctorMark.line(in: data) }
    }
}

enum TrialError: Error {
    case noPort
    case waited(for: String)
    case refused(String)
    case doctor(String)
}
