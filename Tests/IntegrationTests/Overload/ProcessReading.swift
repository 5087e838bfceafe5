import Foundation
import Glibc

/// What the kernel tells of another process.
enum ProcessReading {
    /// A line of `/proc/PID/status` in MiB: `VmRSS`, or `VmHWM`, the most it has had.
    static func memory(_ pid: pid_t, _ field: String) throws -> Int? {
        let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix(field + ":") }
        return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }.map { $0 / 1_024 }
    }
}
