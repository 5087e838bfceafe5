package import Dossiers
internal import SQLite
internal import Streams

/// What an applicant may know of a dossier.
package struct FollowedDossier: Equatable, Sendable {
    /// A decision of its owner.
    package struct Passage: Equatable, Sendable {
        package var state: DossierState
        package var at: UnixTime
    }

    /// The latest that has a receipt.
    package var revision: UInt32
    /// Of the stream that it is bound to, in `outgoing`.
    package var stream: Int64
    package var demarche: Demarche?
    /// When the first revision was accepted.
    package var submittedAt: UnixTime
    /// By its owner's last decision, on whichever revision.
    package var standing: DossierStanding
    /// The owner's decisions in their order, the latest fifty; a state that is only told again is left out.
    package var history: [Passage]
}

extension IntakeLedger {
    /// What the applicant of a dossier may know of it; nil when there is none of this id.
    package func followed(_ id: DossierID) throws -> FollowedDossier? {
        guard let subject = try requests.subject(id), let standing = try dossiers.standing(id),
            let submitted = try dossiers.firstAcceptance(of: id)
        else { return nil }
        return FollowedDossier(
            revision: subject.revision, stream: subject.stream, demarche: subject.demarche, submittedAt: submitted,
            standing: standing, history: try reports.passages(of: id, stream: subject.stream, atMost: 50))
    }
}
