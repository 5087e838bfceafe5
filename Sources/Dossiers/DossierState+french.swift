extension DossierState {
    /// As préfectures' agents read it, of a dossier (« le dossier »).
    package var french: String {
        switch self {
        case .accepted: "Déposé"
        case .delivered: "Transmis"
        case .complete: "Complet"
        case .incomplete: "Pièces à fournir"
        case .underInstruction: "En instruction"
        case .validated: "Validé"
        case .ready: "À retirer"
        case .collected: "Remis"
        case .refused: "Refusé"
        case .transferred: "Transmis ailleurs"
        case .withdrawn: "Retiré"
        case .parked: "En attente"
        case .closed: "Clos"
        }
    }
}

extension Demarche {
    /// As a list has room for it.
    package var shortFrench: String {
        switch self {
        case .renouvellementRecepisse: "Récépissé"
        case .duplicataTitreSejour: "Duplicata"
        case .changementAdresse: "Adresse"
        case .dcem: "DCEM"
        }
    }

    package var french: String {
        switch self {
        case .renouvellementRecepisse: "Renouvellement de récépissé"
        case .duplicataTitreSejour: "Duplicata d’un titre de séjour"
        case .changementAdresse: "Changement d’adresse"
        case .dcem: "Document de circulation pour étranger mineur"
        }
    }
}
