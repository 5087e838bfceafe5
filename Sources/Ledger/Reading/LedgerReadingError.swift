internal import SQLite

/// Why a ledger cannot be read. Each says what to do.
package enum LedgerReadingError: Error, Equatable {
    /// No intake and no node has its data in this directory.
    case noLedger(String)
    /// Another connection is in the way.
    case busy(String)
    /// The file or the disk fails, with SQLite's own words.
    case unreadable(String)

    /// What an error of the store comes to; `nil` for any other error.
    package init?(_ error: any Error) {
        guard let error = error as? SQLiteError else { return nil }
        self = error.isBusy ? .busy(error.description) : .unreadable(error.description)
    }
}

extension LedgerReadingError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noLedger(let path): "there is no ledger in \(path): name the data directory of an intake or a node with --data"
        case .busy(let words): "the ledger is busy, try again: \(words)"
        case .unreadable(let words):
            "the ledger cannot be read (\(words)): see what `saisine doctor` says of it; if it is damaged, restore the latest backup"
        }
    }
}
