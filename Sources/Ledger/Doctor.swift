/// Lets a data directory start again whose store has failed: once everything in it was found good.
///
/// After a failed sync Linux counts the pages as written, and no later sync writes them: readers see them in the page cache, and a power
/// cut takes them away, with whatever was built on them since. So what was checked is written once more, every byte where it is, and synced,
/// before the mark goes.
package struct Doctor {
    private let directory: DataDirectory
    private let files: any FileCalls
    private static let stepBytes = 1 << 20

    /// - Parameter directory: owned by the caller, so that nobody writes in it.
    package init(_ directory: DataDirectory) {
        self.directory = directory
        files = directory.storage.files
    }

    /// When and why the store failed; nil when nothing was noted.
    package var complaint: String? {
        get throws(FileError) { try DoctorMark.line(in: directory.path, files) }
    }

    /// Makes what is there last, then removes the mark. Only what a failed sync can have lost is written again: a finished piece was synced
    /// before it got its name.
    package func discharge() throws {
        for suffix in ["", "-wal", "-journal"] { try rewrite(directory.ledgerPath + suffix) }
        let incoming = directory.piecesPath + "/incoming"
        if try files.status(of: incoming) != nil {
            for name in try files.names(in: incoming) { try rewrite("\(incoming)/\(name)") }
        }
        try directory.settle()
        try DoctorMark.remove(in: directory)
    }

    private func rewrite(_ path: String) throws(FileError) {
        guard try files.status(of: path) != nil else { return }
        let file = try files.open(path, .readWriteCreate)
        defer { files.close(file) }
        var offset = 0
        while true {
            let bytes = try files.read(file, at: offset, count: Self.stepBytes)
            if bytes.isEmpty { break }
            try files.write(bytes, to: file, at: offset)
            offset += bytes.count
        }
        try files.sync(file)
    }
}
