import Foundation

/// A tmpfs of 48 MiB that one process sees, and whoever looks through its eyes (`/proc/PID/root`).
enum SmallFileSystem {
    private static let unshare = ["/usr/bin/unshare", "--user", "--map-root-user", "--mount"]
    private static let mount = "mount -t tmpfs -o size=48m,mode=700 saisine \"$0\" && exec \"$@\""

    /// Whether this system lets a test have one.
    static let isAllowed: Bool = {
        do {
            let scratch = try Scratch()
            let command = try launcher(scratch.path("mount")) + ["/bin/true"]
            let process = try Saisine.start(
                Array(command.dropFirst()), executable: command[0], output: FileHandle.nullDevice)
            process.waitUntilExit()
            return process.terminationStatus == 0
        } catch { return false }
    }()

    /// What mounts it on a directory and becomes the command that follows.
    static func launcher(_ directory: String) throws -> [String] {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        return unshare + ["/bin/sh", "-c", mount, directory]
    }

    /// Takes all room but for so many bytes.
    static func fill(_ directory: String, leaving room: Int) throws {
        let filler = directory + "/filler"
        try Data().write(to: URL(filePath: filler))
        let file = try FileHandle(forWritingTo: URL(filePath: filler))
        let chunk = [UInt8](repeating: 1, count: 16_384)
        var size = 0
        while unsafe write(file.fileDescriptor, chunk, chunk.count) == chunk.count { size += chunk.count }
        try file.truncate(atOffset: UInt64(max(0, size - room)))
        try file.close()
    }

    static func free(_ directory: String) throws { try FileManager.default.removeItem(atPath: directory + "/filler") }
}
