internal import Dossiers
internal import Ledger

/// What a desk answers when it does not do what was asked: in French, and the first word says what to do.
enum DeskRefusals {
    static let full = Refusal(
        .tryAgainLater,
        "Réessayez plus tard : le disque du nœud est plein et rien n’a été fait ; prévenez son administrateur.")

    static func stranger(_ asker: Asker) -> Refusal {
        Refusal(
            .notAllowed,
            "Demandez à l’administrateur du nœud de vous inscrire (saisine agent add --user \(asker.user)) : "
                + "le compte « \(asker.user) » (\(asker.uid)) n’est pas celui d’un agent.")
    }

    static func removed(_ agent: Agent) -> Refusal {
        Refusal(
            .notAllowed,
            "Demandez à l’administrateur du nœud de vous réinscrire : \(agent.name) ne fait plus partie des agents.")
    }

    static func role(_ agent: Agent, needs role: Agent.Role) -> Refusal {
        Refusal(
            .notAllowed,
            "Adressez-vous à \(role.whom) : \(agent.name) a le rôle de \(agent.role.french), qui ne le permet pas.")
    }

    static func unknown(_ reference: DossierReference) -> Refusal {
        let advice =
            reference.id == nil
            ? "Vérifiez le numéro, ou donnez-le en entier pour un dossier clos : aucun dossier ouvert ne commence ni ne finit par « \(reference) »."
            : "Vérifiez le numéro : ce nœud n’a pas de dossier \(reference)."
        return Refusal(.unknownDossier, advice)
    }

    static func ambiguous(_ reference: DossierReference, _ ids: [DossierID]) -> Refusal {
        Refusal(
            .conflict,
            "Précisez lequel : plusieurs dossiers commencent ou finissent par « \(reference) » : "
                + ids.map(\.description).joined(separator: ", ") + ".")
    }

    static func notClaimed(_ id: DossierID) -> Refusal {
        Refusal(
            .conflict, "Prenez d’abord le dossier (saisine desk take \(id.short)) : personne n’y travaille en ce moment.")
    }

    static func claimed(_ claim: Claim, by name: String, _ time: FrenchTime, now: UnixTime) -> Refusal {
        Refusal(
            .conflict,
            "Attendez \(time.soon(claim.until, now: now)), ou adressez-vous à \(name), qui travaille sur le dossier \(claim.id.short)."
        )
    }

    static func changed(_ id: DossierID, _ what: String) -> Refusal {
        Refusal(.conflict, "Relisez le dossier (saisine desk show \(id.short)) : \(what).")
    }

    /// What a dossier's state does not allow, and what to do about it.
    static func state(_ verb: DeskVerb, _ record: DeskRecord, _ time: FrenchTime, now: UnixTime) -> Refusal {
        let short = record.id.short
        let advice: String? =
            switch (verb, record.state) {
            case (.ask, .complete), (.validate, .complete), (.refuse, .complete):
                "Prenez d’abord le dossier (saisine desk take \(short))"
            case (.ask, .incomplete): "Attendez le complément déjà demandé, ou annulez la demande (saisine desk undo \(short))"
            case (.validate, .incomplete), (.refuse, .incomplete): "Attendez le complément demandé"
            case (.ready, .underInstruction): "Validez d’abord le dossier (saisine desk validate \(short))"
            case (.collected, .validated): "Déclarez d’abord le document prêt (saisine desk ready \(short))"
            default: nil
            }
        let what =
            "il est « \(record.state.french) » depuis \(time.moment(record.stateAt, now: now)) et ne peut pas être \(verb.participle)"
        return Refusal(.notAllowed, "\(advice ?? "Regardez le dossier (saisine desk show \(short))") : \(what).")
    }
}

extension Agent.Role {
    /// As an agent is told.
    package var french: String {
        switch self {
        case .reader: "lecteur"
        case .instructor: "instructeur"
        case .supervisor: "responsable"
        }
    }

    fileprivate var whom: String {
        switch self {
        case .reader: "un lecteur"
        case .instructor: "un instructeur"
        case .supervisor: "un responsable"
        }
    }
}
