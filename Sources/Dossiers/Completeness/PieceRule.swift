/// A piece that the dossier must have, in one of the kinds that serve.
package struct PieceRule: Equatable, Sendable {
    /// At least one; the first is the usual one, and the subject of a shortcoming.
    package let kinds: [PieceKind]
    /// What it is, in French, with its article: `la copie de votre passeport`.
    package let label: String
    package let mediaTypes: [MediaType]
    /// In bytes.
    package let sizeMax: Int
    /// How old the document may be, by the date it bears; `nil` for any age. One that bears no date is for the agent to judge.
    package let monthsMax: Int?
    package let condition: RuleCondition?

    init(_ field: JSONField) throws(Refusal) {
        let rule = try field.strictObject(["anyOf", "label", "mediaTypes", "sizeMax", "monthsMax", "when"])
        kinds = try rule["anyOf"].elements("an array of kinds").map { (field) throws(Refusal) in
            try field.parsed(Expectation.kind) { PieceKind($0) }
        }
        guard !kinds.isEmpty else { throw rule["anyOf"].refusal(expected: "at least one kind") }
        label = try rule["label"].string()
        mediaTypes =
            try rule["mediaTypes"].present?.elements().map { (field) throws(Refusal) in
                try field.parsed("one of " + MediaType.allCases.map(\.rawValue).joined(separator: ", ")) {
                    MediaType(rawValue: $0)
                }
            } ?? MediaType.allCases
        sizeMax = try rule["sizeMax"].present?.wholeNumber(Expectation.size) ?? 10 << 20
        monthsMax = try rule["monthsMax"].present?.wholeNumber("a number of months", in: 1...120)
        condition = try rule["when"].present.map { (field) throws(Refusal) in try RuleCondition(field) }
    }

    /// One suitable piece is enough; else the fault of the first that was sent is told, or that there is none.
    func shortcoming(
        in dossier: Dossier, _ whole: JSONField, on date: CivilDate, isUnreadable: (Piece) -> Bool
    ) -> Shortcoming? {
        guard condition?.holds(in: whole) ?? true else { return nil }
        let sent = dossier.pieces.filter { kinds.contains($0.kind) }
        let faults = sent.map { fault(of: $0, on: date, isUnreadable: isUnreadable) }
        guard !faults.contains(nil) else { return nil }
        guard let first = faults.compactMap({ $0 }).first else {
            return Shortcoming(subject: kinds[0].description, problem: .missing, message: "Il manque \(label).")
        }
        return first
    }

    private func fault(of piece: Piece, on date: CivilDate, isUnreadable: (Piece) -> Bool) -> Shortcoming? {
        let name = piece.name.map { "« \($0) »" } ?? "fourni"
        func shortcoming(_ problem: Shortcoming.Problem, _ reason: String) -> Shortcoming {
            Shortcoming(
                subject: piece.kind.description, problem: problem,
                message: "Le document \(name) \(reason) : envoyez \(label)\(request).")
        }
        if piece.size == 0 { return shortcoming(.empty, "est vide") }
        if let mediaType = piece.mediaType, !mediaTypes.contains(where: { $0.rawValue == mediaType.lowercased() }) {
            return shortcoming(.wrongMediaType, "n’est pas d’un format accepté")
        }
        if piece.size > sizeMax { return shortcoming(.tooLarge, "dépasse \(Self.size(sizeMax))") }
        if isUnreadable(piece) { return shortcoming(.unreadable, "est illisible") }
        guard let issuedOn = piece.issuedOn else { return nil }
        if issuedOn > date { return shortcoming(.futureDate, "porte une date à venir, le \(issuedOn.french)") }
        if let monthsMax, issuedOn.adding(months: monthsMax) < date {
            return shortcoming(.tooOld, "est trop ancien, il date du \(issuedOn.french)")
        }
        return nil
    }

    /// The form in which it is to be sent, which ends every message about one that cannot be used.
    private var request: String {
        let names = mediaTypes.map(\.familiarName)
        let formats =
            names.count > 1 ? names.dropLast().joined(separator: ", ") + " ou " + names[names.count - 1] : names.joined()
        let age = monthsMax.map { ", daté de moins de \($0) mois" } ?? ""
        return "\(age), au format \(formats), \(Self.size(sizeMax)) au plus"
    }

    private static func size(_ bytes: Int) -> String {
        bytes % (1 << 20) == 0 ? "\(bytes >> 20) Mio" : bytes % (1 << 10) == 0 ? "\(bytes >> 10) Kio" : "\(bytes) octets"
    }
}
