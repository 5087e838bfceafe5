package import Dossiers

/// The file `needs-doctor` of a data directory: its store failed under a running process, and nothing starts on it until it was checked.
package struct DoctorMark: Sendable {
    package let at: UnixTime
    /// In the words of the failure.
    package let reason: String
    private static let bytesMax = 4_096

    package init(at: UnixTime, reason: String) {
        self.at = at
        self.reason = reason
    }

    private static func path(in directory: String) -> String { directory + "/needs-doctor" }

    /// It is on disk when this returns.
    package func write(in directory: DataDirectory) throws(FileError) {
        let files = directory.storage.files
        let file = try files.open(Self.path(in: directory.path), .readWriteCreate)
        defer { files.close(file) }
        try files.truncate(file, to: 0)
        try files.write(Array("\(at): \(reason)\n".utf8.prefix(Self.bytesMax)), to: file, at: 0)
        try files.sync(file)
        try files.syncDirectory(directory.path)
    }

    /// When and why, in one line; nil when there is no mark. One that was cut short counts.
    package static func line(in directory: String, _ files: any FileCalls = SystemFiles()) throws(FileError) -> String? {
        guard try files.status(of: path(in: directory)) != nil else { return nil }
        let file = try files.open(path(in: directory), .read)
        defer { files.close(file) }
        let line = try files.read(file, at: 0, count: bytesMax).prefix { $0 != UInt8(ascii: "\n") }
        return line.isEmpty ? "reason unknown" : String(decoding: line, as: UTF8.self)
    }

    /// Lets the directory start again.
    package static func remove(in directory: DataDirectory) throws(FileError) {
        let files = directory.storage.files
        if try files.remove(path(in: directory.path)) { try files.syncDirectory(directory.path) }
    }

    /// - Throws: ``LedgerError/needsDoctor(_:_:)`` while the mark is there.
    static func refuse(_ directory: DataDirectory) throws {
        guard let line = try line(in: directory.path, directory.storage.files) else { return }
        throw LedgerError.needsDoctor(directory.path, line)
    }
}
