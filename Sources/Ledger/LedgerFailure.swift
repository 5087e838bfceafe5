internal import Glibc
internal import SQLite

/// A failure of the store, as those above it tell them apart.
package protocol LedgerFailure: Error {
    /// The disk is full: nothing of the transaction is there, and it may be tried again later. Any other failure stops the process.
    var isDiskFull: Bool { get }
    /// The disk or the file itself has failed: what it holds must be checked before anything is built on it.
    var isStoreFault: Bool { get }
}

extension LedgerError: LedgerFailure {
    package var isDiskFull: Bool { false }
    package var isStoreFault: Bool { if case .corrupt = self { true } else { false } }
}

extension SQLiteError: LedgerFailure {
    package var isDiskFull: Bool { isFull }
    package var isStoreFault: Bool { isIOError || isCorrupt }
}

extension FileError: LedgerFailure {
    /// No room, or no file to be had just now.
    package var isDiskFull: Bool { [ENOSPC, EDQUOT, EMFILE, ENFILE].contains(code) }
    package var isStoreFault: Bool { !isDiskFull }
}
