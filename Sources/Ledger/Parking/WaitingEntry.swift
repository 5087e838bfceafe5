package import Dossiers

/// An entry that waits for an attempt, without its bytes.
package struct WaitingEntry: Equatable, Sendable {
    package let row: Int64
    package let dossier: DossierID
    package let attempts: Int
    /// `nil`: as soon as it is the first of its dossier.
    package let nextAt: UnixTime?

    package init(row: Int64, dossier: DossierID, attempts: Int, nextAt: UnixTime?) {
        self.row = row
        self.dossier = dossier
        self.attempts = attempts
        self.nextAt = nextAt
    }
}
