package import Dossiers

/// An agent's hold on a dossier, so that two do not work on one, with the version of it that they have last seen.
package struct Claim: Hashable, Sendable {
    package var id: DossierID
    package var uid: UInt32
    /// From then on another agent may take the dossier; until one does, its holder goes on.
    package var until: UnixTime
    package var seen: DossierVersion

    package init(id: DossierID, uid: UInt32, until: UnixTime, seen: DossierVersion) {
        self.id = id
        self.uid = uid
        self.until = until
        self.seen = seen
    }
}

/// What compare-and-set compares: any change of a dossier makes another.
package struct DossierVersion: Hashable, Sendable {
    package var revision: UInt32
    package var step: UInt32

    package init(revision: UInt32, step: UInt32) {
        self.revision = revision
        self.step = step
    }
}

extension DossierVersion: CustomStringConvertible {
    /// `2.5`: revision 2, step 5.
    package var description: String { "\(revision).\(step)" }

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let revision = UInt32(parts[0]), let step = UInt32(parts[1]) else { return nil }
        self.init(revision: revision, step: step)
    }
}
