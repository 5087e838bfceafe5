internal import Dossiers
internal import Federation
internal import Streams

/// Whoever waits for an answer to one dossier: knows what the receipt and the mails say, and asks the portal for more.
final class Applicant {
    /// How he answers when something is missing.
    enum Temper: CaseIterable {
        /// All that is missing, or half of it at a time, at once or only when reminded; never; something else.
        case thorough, piecemeal, late, forgetful, mistaken
    }

    /// A complement or a withdrawal.
    struct Request {
        let submission: Submission
        /// What came of it; nil: it is under way.
        var outcome: Submission.Outcome?
        /// With another's code: nothing may come of it.
        let isForged: Bool

        var isWithdrawal: Bool { submission.header.kind == .withdrawal }
    }

    let errand: Errand
    let temper: Temper
    /// From the receipt; nil before it.
    var code: FollowUpCode?
    var requests: [Request] = []
    /// What FOLLOW last told; nil since something else has happened.
    var view: ApplicantView?
    var isAsking = false
    /// Whether a question with a code of somebody else is under way.
    var isGuessing = false
    var letters: [MailKind] = []
    /// How often he will still do something of his own accord.
    var patience = 5
    var isScheduled = false
    /// The answer after the end.
    var last: ApplicantView?

    init(_ errand: Errand, _ temper: Temper) {
        self.errand = errand
        self.temper = temper
    }

    var id: DossierID { errand.submission.header.dossier }

    /// The one that has no outcome yet: he does one thing at a time.
    var underWay: Int? { requests.firstIndex { $0.outcome == nil } }
}
