/// The measures that are known, and what they say of a document.
package struct Measures: Equatable, Sendable {
    package let all: [Measure]

    package init(_ measures: [Measure] = []) { all = measures }

    /// Every kind that a measure speaks of, once.
    package var kinds: [DocumentKind] {
        var kinds: [DocumentKind] = []
        for kind in all.flatMap(\.kinds) where !kinds.contains(where: { $0.id == kind.id }) { kinds.append(kind) }
        return kinds
    }

    /// The kind of that identifier.
    package func kind(_ id: String) -> DocumentKind? { kinds.first { $0.id == id } }

    /// The kind that a person's words mean (`carte de résident`); nil if they mean none, or no one can tell.
    package func kind(named text: String) -> DocumentKind? { kinds.first { $0.isMeant(by: text) } }

    /// Whether and how long a document is extended. Of several measures the one that goes furthest counts.
    package func validity(of kind: DocumentKind, expiring day: CivilDate) -> Validity {
        let extensions = all.flatMap { measure in
            measure.periods.filter { $0.covers(kind.id, expiring: day) }.map { period in
                Extension(measure: measure.name, kind: kind, expires: day, period: period, rights: measure.rights)
            }
        }
        if let longest = extensions.max(by: { $0.until < $1.until }) { return .extended(longest) }
        return .notExtended(reason(for: kind, day))
    }

    private func reason(for kind: DocumentKind, _ day: CivilDate) -> String {
        if let exclusion = kind.exclusion { return exclusion }
        let periods = all.flatMap(\.periods).filter { $0.kinds.contains(kind.id) }
        guard let first = periods.map(\.from).min(), let last = periods.map(\.to).max() else {
            return "Aucune mesure ne prolonge ce document."
        }
        return "La prolongation vise les documents dont la validité a pris fin du \(first.french) au \(last.french)."
    }

    // MARK: Dossiers

    /// The extension of the document that a dossier speaks of, if it still counted on the day when the dossier was submitted: then the
    /// document was valid, and went on to be, without the dossier.
    package func `extension`(of dossier: Dossier, on day: CivilDate) -> Extension? {
        // The day first: almost every dossier ends here, and what people call a document is dear to read.
        guard let permit = dossier.permit, let expires = permit.validUntil,
            all.contains(where: { $0.periods.contains { $0.from <= expires && expires <= $0.to } }),
            let kind = kind(of: permit, demarche: dossier.demarche),
            case .extended(let found) = validity(of: kind, expiring: expires), day < found.until
        else { return nil }
        return found
    }

    /// What the applicant calls it decides; where that tells nothing, whoever renews a récépissé holds one.
    private func kind(of permit: Permit, demarche: Demarche) -> DocumentKind? {
        if let kind = permit.kind.flatMap({ kind(named: $0) }) { return kind }
        return demarche == .renouvellementRecepisse ? kind("recepisse") : nil
    }
}

/// What the measures say of a document.
package enum Validity: Equatable, Sendable {
    case extended(Extension)
    /// Why not, a sentence in French.
    case notExtended(String)
}
