internal import CLinux
internal import Glibc

/// What this process has of the machine's memory, and how much it may have.
package enum ProcessMemory {
    /// Resident bytes, of `/proc/self/statm`; 0 where that cannot be read.
    package static func resident() -> Int {
        guard let pages = text("/proc/self/statm")?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            return 0
        }
        return pages * sysconf(CInt(_SC_PAGESIZE))
    }

    /// Gives what `malloc` keeps for later back to the system (`malloc_trim`).
    package static func trim() { _ = malloc_trim(0) }

    private static let limitRange = (256 << 20)...(2 << 30)

    /// Half of what the process may have, which its control groups and the machine say; from 256 MiB to 2 GiB.
    package static var standardLimit: Int {
        let physical = sysconf(CInt(_SC_PHYS_PAGES)) * sysconf(CInt(_SC_PAGESIZE))
        return standardLimit(available: min(physical, controlGroupLimit() ?? physical))
    }

    static func standardLimit(available: Int) -> Int { min(max(available / 2, limitRange.lowerBound), limitRange.upperBound) }

    /// The lowest of `memory.max` and `memory.high` from the process's own control group (version 2) upwards.
    ///
    /// - Parameter root: where the hierarchy is mounted.
    static func controlGroupLimit(
        root: String = "/sys/fs/cgroup", membership: String? = text("/proc/self/cgroup")
    ) -> Int? {
        guard let line = membership?.split(separator: "\n").first(where: { $0.hasPrefix("0::/") }) else { return nil }
        var group = line.dropFirst("0::".count)
        var lowest: Int?
        while true {
            for name in ["memory.max", "memory.high"] {
                // "max" is no number, and no limit.
                guard let bytes = text("\(root)\(group)/\(name)").flatMap({ Int($0.prefix { $0 != "\n" }) }) else { continue }
                lowest = min(lowest ?? bytes, bytes)
            }
            guard let slash = group.lastIndex(of: "/") else { return lowest }
            group = group[..<slash]
        }
    }

    /// A small file of the kernel's, whole.
    static func text(_ path: String) -> String? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return unsafe withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 1) { buffer in
            let count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
            return count < 0 ? nil : unsafe String(decoding: buffer.prefix(count), as: UTF8.self)
        }
    }
}
