internal import Dossiers
internal import Ledger

/// Mails of decisions wait a while before they leave, so that a decision can be taken back. What overtakes them meanwhile takes them
/// with it: nobody is told what is no longer so.
extension Node {
    /// Whether nobody has been given a mail yet: it waits for a time that has not come, was never tried, and no mailer has it in hand.
    func isUnsaid(_ mail: OutboxMail) -> Bool {
        mail.end == nil && mail.attempts == 0 && mail.dueAt.map { $0 > now.wall } ?? false
            && !mailLeases.isInHand(mail.row, now: now.monotonic)
    }

    /// The applicant has withdrawn or completed the dossier, or it was merged, before its last decision was told.
    func withholdUnsaid(about id: DossierID) throws {
        let decisions: [MailKind] = [.complement, .validated, .refused, .ready]
        for mail in try ledger.mails(of: id) where decisions.contains(mail.kind) && isUnsaid(mail) {
            try ledger.cancelMails(about: id, key: mail.key, at: now.wall)
        }
    }
}
