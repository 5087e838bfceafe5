import Foundation
import Glibc

/// The backups of one ledger in a directory, by their names: `18-20270301T020000Z`, `18-20270301T020000Z-2` for a second one of that second.
struct BackupRotation {
    private let name: String
    private let parent: String

    init(of name: String, in parent: String) {
        self.name = name
        self.parent = parent
    }

    /// Removes all but the latest so many, and what runs that were ended have left. Of each the manifest goes first: what is left of one
    /// that could not be removed whole is no backup.
    func keep(_ count: Int) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: parent)
        for name in names.filter(isBackup).sorted().dropLast(count) + names.filter(isAbandoned) {
            let path = "\(parent)/\(name)"
            let manifest = "\(path)/backup.json"
            if FileManager.default.fileExists(atPath: manifest) { try FileManager.default.removeItem(atPath: manifest) }
            try FileManager.default.removeItem(atPath: path)
        }
    }

    /// The name of this ledger and a time, and nothing else: that of another stream may begin with the same letters.
    private func isBackup(_ name: String) -> Bool {
        guard name.hasPrefix("\(self.name)-") else { return false }
        return name.dropFirst(self.name.count + 1).wholeMatch(of: /[0-9]{8}T[0-9]{6}Z(-[2-9])?/) != nil
    }

    /// Begun by a process that is no more.
    private func isAbandoned(_ name: String) -> Bool {
        let prefix = ".partial-\(self.name)-"
        guard name.hasPrefix(prefix), let pid = pid_t(name.dropFirst(prefix.count)) else { return false }
        return kill(pid, 0) != 0 && errno == ESRCH
    }
}
