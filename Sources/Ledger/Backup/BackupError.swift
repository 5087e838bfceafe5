/// Why a backup is not made, or not restored. Each says what to do.
package enum BackupError: Error, Equatable {
    /// The directory holds no `backup.json`, or one that cannot be read.
    case notABackup(String)
    /// A backup or what it was taken of, and what is wrong with it.
    case damaged(String, String)
    /// Something stands where the backup is to be made.
    case exists(String)
    /// A ledger stands where the backup is to go.
    case occupied(String)
}

extension BackupError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notABackup(let path):
            "\(path) is not a whole backup: it has no backup.json of a form that this program knows; choose another one"
        case .damaged(let path, let what): "\(path) is damaged: \(what); nothing was changed, choose another backup"
        case .exists(let path):
            "\(path) is there already, from other backups of the same second, or .partial from a run that was ended: try again"
        case .occupied(let path):
            "\(path) is there already, and restore overwrites no ledger: choose another --data directory, or move this one away"
        }
    }
}
