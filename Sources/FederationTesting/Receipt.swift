import Dossiers
import Ledger
import Streams

/// What the intake answered to a submission: the dossier is on disk.
public struct Receipt: Hashable, Sendable {
    /// A UUID, version 7.
    public let id: String
    /// From 1.
    public let revision: Int
    /// The code of the préfecture it goes to.
    public let tenant: String
    /// Whether the préfecture was told by the postal code alone, which others share.
    public let isAssumed: Bool
    /// The follow-up code, for the applicant: `XXXX-XXXX-XXXX-XXXX`.
    public let code: String

    init(_ fields: ReceiptFields) {
        id = fields.dossier.description
        revision = Int(fields.revision)
        tenant = fields.tenant.description
        isAssumed = fields.isAssumed
        code = fields.followUp?.description ?? ""
    }
}

/// The last report of a préfecture on a dossier.
public struct Report: Hashable, Sendable {
    /// Of the dossier.
    public let id: String
    /// The code of the préfecture that reported.
    public let tenant: String
    /// `complete`, `incomplete`, …
    public let state: String
    /// What is missing or unsuitable: sentences for the applicant.
    public let shortcomings: [String]

    init?(_ history: DossierHistory) {
        guard let last = history.events.last(where: { $0.kind == .reported && $0.revision == history.latest.revision }) else {
            return nil
        }
        id = history.latest.id.description
        tenant = history.latest.tenant.description
        state = history.latest.state.rawValue
        do throws(Refusal) { shortcomings = try Reason(decoding: last.reason).shortcomings.map(\.message) } catch {
            shortcomings = []
        }
    }
}
