package import Dossiers
internal import Glibc
internal import SQLite

/// A backup of a data directory, taken while its process runs or not: the ledger as of one moment, and every piece file that it names.
///
/// Files of pieces never change once they have their name, so the ledger is copied first: what it names is there already. All is made in
/// a directory of another name, which gets its own when everything in it is on disk and has been read back.
package struct Backup {
    package let path: String
    package let manifest: BackupManifest
    /// What it holds of the streams that its ledger receives.
    package let note: BackupNote

    /// - Parameter parent: the directory that gets the backup; it is made if need be.
    package init(of data: String, into parent: String, now: UnixTime, storage: Storage = .system) throws {
        let reader = try LedgerReader(dataDirectory: data, storage: storage)
        let files = storage.files
        if try files.makeDirectory(parent) { try files.syncDirectory(DataDirectory.parent(of: parent)) }
        let name = try reader.backupName()
        let partial = "\(parent)/.partial-\(name)-\(getpid())"
        guard try files.makeDirectory(partial) else { throw BackupError.exists(partial) }
        let target = CopyTarget(root: partial, files: files)
        do {
            let maker = BackupMaker(reader: reader, data: data, target: target, storage: storage)
            let made = try maker.make(name: name, at: now)
            path = try Self.freePath("\(parent)/\(name)-\(Self.compact(now))", files)
            (manifest, note) = (made.manifest, BackupNote(at: now, path: path, places: made.places))
            _ = try BackupCheck(partial, storage: storage)
            try target.syncNames()
            try files.rename(partial, to: path)
        } catch {
            target.takeBack()
            throw error
        }
        try files.syncDirectory(parent)
    }

    /// Another one of the same second gets a number behind its name.
    private static func freePath(_ path: String, _ files: any FileCalls) throws -> String {
        guard try files.status(of: path) != nil else { return path }
        for number in 2...9 where try files.status(of: "\(path)-\(number)") == nil { return "\(path)-\(number)" }
        throw BackupError.exists(path)
    }

    /// `20261124T104400Z`.
    private static func compact(_ time: UnixTime) -> String {
        "\(time)".prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }
}

extension LedgerReader {
    /// `intake`, or the name of a node's stream.
    fileprivate func backupName() throws -> String {
        guard role == .node else { return "intake" }
        guard let stream = try streams().first?.stream else { throw LedgerError.corrupt("a node without a stream") }
        return "\(stream)"
    }
}
