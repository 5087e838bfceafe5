/// What is wrong with a piece, in words for its sender.
extension PieceRule {
    func fault(of piece: Piece, on date: CivilDate, _ media: PieceMedia) -> Shortcoming? {
        fileFault(of: piece, media) ?? documentFault(of: piece, on: date)
    }

    /// Of the file: its size, and what its bytes are. What it claims to be does not matter once they are known.
    private func fileFault(of piece: Piece, _ media: PieceMedia) -> Shortcoming? {
        if piece.size == 0 { return unsuitable(piece, .empty, "le fichier est vide", asksForm: true) }
        let claimed = piece.mediaType?.lowercased()
        switch media {
        case .type(let type) where !mediaTypes.contains(type):
            let reason = "il est au format \(type.familiarName), qui n’est pas accepté pour ce document"
            return unsuitable(piece, .wrongMediaType, reason, asksForm: true)
        case .other:
            guard let type = MediaType.allCases.first(where: { $0.rawValue == claimed }) else { return foreign(piece) }
            let reason = "ce n’est pas un fichier \(type.familiarName) lisible (il est abîmé, ou d’un autre format)"
            return unsuitable(piece, .unreadable, reason, asksForm: true)
        case .unknown where claimed != nil && !mediaTypes.contains { $0.rawValue == claimed }: return foreign(piece)
        case .type, .unknown: break
        }
        guard piece.size > sizeMax else { return nil }
        return unsuitable(piece, .tooLarge, "le fichier dépasse \(Self.size(sizeMax))", asksForm: true)
    }

    private func foreign(_ piece: Piece) -> Shortcoming {
        unsuitable(piece, .wrongMediaType, "il n’est pas d’un format accepté", asksForm: true)
    }

    /// Of the document: the dates that it bears.
    private func documentFault(of piece: Piece, on date: CivilDate) -> Shortcoming? {
        if mustBeValid, let validUntil = piece.validUntil, validUntil < date {
            let message = "\(name(piece)) n’est plus valable depuis le \(validUntil.french) : envoyez \(wanted)."
            return Shortcoming(subject: "\(piece.kind)", problem: .expired, message: sentence(message))
        }
        guard let issuedOn = piece.issuedOn else { return nil }
        if issuedOn > date { return unsuitable(piece, .futureDate, "il porte une date à venir, le \(issuedOn.french)") }
        guard let monthsMax, issuedOn.adding(months: monthsMax) < date else { return nil }
        return unsuitable(piece, .tooOld, "il est trop ancien, il date du \(issuedOn.french)")
    }

    /// - Parameter asksForm: whether formats and size are part of what is to be done.
    private func unsuitable(
        _ piece: Piece, _ problem: Shortcoming.Problem, _ reason: String, asksForm: Bool = false
    ) -> Shortcoming {
        let message = "\(name(piece)) ne convient pas, car \(reason) : envoyez \(wanted)\(asksForm ? ", \(form)" : "")."
        return Shortcoming(subject: "\(piece.kind)", problem: problem, message: asksForm ? message : sentence(message))
    }

    private func name(_ piece: Piece) -> String { piece.name.map { "Le document « \($0) »" } ?? "Le document envoyé" }

    /// `un justificatif de domicile de moins de 6 mois`.
    package var wanted: String { label + (monthsMax.map { ", de moins de \($0) mois" } ?? "") }

    /// `au format PDF ou JPEG, 10 Mo au plus`.
    package var form: String { Self.form(mediaTypes, sizeMax: sizeMax) }

    package static func form(_ mediaTypes: [MediaType], sizeMax: Int) -> String {
        let names = mediaTypes.map(\.familiarName)
        let formats =
            names.count > 1 ? names.dropLast().joined(separator: ", ") + " ou " + names[names.count - 1] : names.joined()
        return "au format \(formats), \(size(sizeMax)) au plus"
    }

    func sentence(_ message: String) -> String { help.map { "\(message) \($0)" } ?? message }

    private static func size(_ bytes: Int) -> String {
        bytes % (1 << 20) == 0 ? "\(bytes >> 20) Mo" : bytes % (1 << 10) == 0 ? "\(bytes >> 10) Ko" : "\(bytes) octets"
    }
}
