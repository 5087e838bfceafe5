internal import Glibc
internal import SQLite

/// A failure of the store, as those above it tell them apart.
package protocol LedgerFailure: Error {
    /// The disk is full: nothing of the transaction is there, and it may be tried again later. Any other failure stops the process.
    var isDiskFull: Bool { get }
}

extension SQLiteError: LedgerFailure {
    package var isDiskFull: Bool { isFull }
}

extension FileError: LedgerFailure {
    /// No room, or no file to be had just now.
    package var isDiskFull: Bool { [ENOSPC, EDQUOT, EMFILE, ENFILE].contains(code) }
}
