internal import Dossiers
internal import Federation
internal import Streams

/// One thing that a portal wants from the intake, and what it must get.
struct Errand {
    /// Its place in the workload.
    let number: Int
    /// The number of the portal.
    let portal: Int
    let kind: Kind
    let submission: Submission
    let expected: Answer
    let place: Place
    /// Begun when that one has its answer, and after a pause; nil: at a time of its own.
    let after: (errand: Int, pause: Duration)?
    /// Begun at the same time as that one.
    let rival: Int?

    enum Kind: String, CaseIterable {
        /// A first revision; a later one of a dossier that is accepted, or that is under way as well.
        case first, revision, hasty
        /// A first revision of which somebody reads the mails, and which goes on.
        case life
        /// The same bytes again.
        case repetition
        /// The same id and revision, other bytes.
        case conflict
        /// An id that another portal has, or takes at the same time.
        case taken, race
        /// Encrypted for a préfecture that has no key: parked by its node.
        case sealed
        /// What no intake may accept, and what is right with it under the same id.
        case spoilt, corrected
    }

    /// What must be answered in the end.
    enum Answer: Equatable {
        case receipt
        /// That of the errand before.
        case sameReceipt(Int)
        case refused(Refusal.Code)
        /// Whoever comes first is accepted.
        case receiptOr(Refusal.Code)

        func allows(_ code: Refusal.Code) -> Bool {
            switch self {
            case .receipt, .sameReceipt: false
            case .refused(let expected), .receiptOr(let expected): code == expected
            }
        }

        var allowsReceipt: Bool { if case .refused = self { false } else { true } }
    }
}

extension Errand: CustomStringConvertible {
    /// "errand 12 of portal-1 (conflict) on 018f… revision 1".
    var description: String {
        "errand \(number) of portal-\(portal) (\(kind.rawValue)) on \(submission.header.dossier) revision \(submission.header.revision)"
    }
}
