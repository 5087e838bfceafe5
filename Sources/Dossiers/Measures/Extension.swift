/// A document's extension by a measure: until when, by which texts, and what stays with it.
package struct Extension: Equatable, Sendable {
    /// The measure's name.
    package let measure: String
    package let kind: DocumentKind
    /// The last day that stands on the document.
    package let expires: CivilDate
    package let period: Measure.Period
    package let rights: [String]

    /// The last day as it was announced.
    package var until: CivilDate { (period.announced ?? period.legal).end(from: expires) }

    /// The last day as the texts have it.
    package var untilByLaw: CivilDate { period.legal.end(from: expires) }

    package var basis: String { period.basis }

    /// Why a document is valid on a day.
    package enum Ground: String, Sendable {
        /// By the day that stands on it.
        case document
        /// By the texts, and by the announcement.
        case law
        /// By the announcement alone, which went beyond the texts.
        case announcement
    }

    /// Why it is valid on that day; nil if it is no more.
    package func ground(on day: CivilDate) -> Ground? {
        if day <= expires { return .document }
        if day <= untilByLaw { return .law }
        return day <= until ? .announcement : nil
    }

    /// For reports, mails and operators: `kind`, `label`, `expires`, `until`, `untilByLaw`, `basis`, `measure`, `rights`.
    package var json: JSONValue {
        .object([
            "kind": .string(kind.id), "label": .string(kind.label), "expires": .string("\(expires)"),
            "until": .string("\(until)"), "untilByLaw": .string("\(untilByLaw)"), "basis": .string(basis),
            "measure": .string(measure), "rights": .array(rights.map { .string($0) }),
        ])
    }
}

// MARK: - In French, for applicants and agents

extension Extension {
    /// Whether a dossier asks for what the extension gives without asking.
    package static func isNeedless(_ demarche: Demarche) -> Bool {
        switch demarche {
        case .renouvellementRecepisse: true
        case .duplicataTitreSejour, .changementAdresse, .dcem: false
        }
    }

    /// What an applicant is told whose document it is, in whole sentences.
    package func french(for demarche: Demarche) -> String {
        let end =
            until == untilByLaw
            ? "au \(until.french) (\(period.legal.french))"
            : "au \(until.french) (\(announcedFrench), comme l’a annoncé la préfecture ; "
                + "\(period.legal.french) selon les textes, soit jusqu’au \(untilByLaw.french))"
        let rights = rights.isEmpty ? "" : " Les droits qui s’y attachent sont maintenus : \(rights.joined(separator: ", "))."
        let advice =
            Self.isNeedless(demarche)
            ? "La prolongation est automatique : il n’était pas nécessaire de demander un renouvellement. Vous pouvez retirer cette "
                + "demande ; sinon, elle sera examinée."
            : "La prolongation est automatique : vous n’avez rien à demander pour en bénéficier."
        return
            "La validité de votre \(kind.label), dont le dernier jour était le \(expires.french), est prolongée jusqu’\(end)."
            + "\(rights) \(advice) Texte applicable : \(basis)."
    }

    /// What an agent reads of it, in one line.
    package var frenchSummary: String {
        let law =
            until == untilByLaw
            ? "" : " selon l’annonce, \(period.legal.french) selon les textes : jusqu’au \(untilByLaw.french)"
        return "\(kind.label), validité prolongée d’office jusqu’au \(until.french) (\(announcedFrench)\(law)) ; \(basis)"
    }

    package var announcedFrench: String { (period.announced ?? period.legal).french }
}
