/// One check of a ledger by `doctor`: what was looked at, how much of it, and what is wrong.
package struct LedgerCheck: Equatable, Sendable {
    package enum Kind: String, Sendable {
        /// SQLite's own check of the file.
        case integrity
        /// Numbers, chain and bodies of a stream's entries.
        case stream
        /// Bodies of dossiers against their hash.
        case dossiers
        /// Pieces, in the ledger and as files, against their hash.
        case pieces
        /// Entries that are parked or wait for an attempt, against what their rows say.
        case parked
    }

    package let kind: Kind
    /// The stream's name; empty for a check of the whole ledger.
    package let subject: String
    package var examined = 0
    /// The first ones, in words.
    package private(set) var faults: [String] = []
    /// All of them.
    package private(set) var faultCount = 0
    private static let faultsMax = 20

    init(_ kind: Kind, _ subject: String = "") {
        self.kind = kind
        self.subject = subject
    }

    package var isGood: Bool { faultCount == 0 }

    mutating func note(_ fault: String?) {
        guard let fault else { return }
        faultCount += 1
        if faults.count < Self.faultsMax { faults.append(fault) }
    }
}
