package import Dossiers

extension MailFacts {
    /// What a letter of that kind typically tells, of an invented applicant.
    package static func sample(_ kind: MailKind, _ demarche: Demarche, now: UnixTime) -> MailFacts {
        let received = now.advanced(by: .seconds(-5 * 86_400))
        let day = received.date()
        var facts = MailFacts(
            DossierID(milliseconds: UInt64(max(0, received.milliseconds)), random: (0x5a1, 0x5a15_1e5a)), kind, key: "0-1",
            demarche: demarche,
            acceptedAt: received)
        facts.code = FollowUpCode(high: 0x5a15_1e00_c0de_0001, low: 0x2026).description
        facts.name = "Amina BENALI"
        facts.isMinor = demarche == .dcem
        if demarche != .changementAdresse { facts.legal = day.adding(months: 4) }
        switch kind {
        case .complement, .reminder, .closed:
            (facts.state, facts.isSuspended, facts.until) = (.incomplete, true, day.adding(days: 30))
            facts.shortcomings = [
                "Il manque la copie de votre passeport.",
                "Le document « facture.pdf » est trop ancien, il date du \(day.adding(months: -9).french) : envoyez un justificatif de domicile de moins de 6 mois.",
            ]
            facts.isLastReminder = kind == .reminder
        case .refused:
            facts.text = "Les motifs que l’agent a écrits ou choisis, en droit et en fait, figurent ici."
            (facts.isAsked, facts.agent) = (true, "Claire Martin")
        case .received, .completed, .underInstruction, .validated, .ready, .withdrawn: break
        }
        return facts
    }
}
