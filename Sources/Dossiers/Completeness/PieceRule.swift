/// A piece that the dossier must have, in one of the kinds that serve.
package struct PieceRule: Equatable, Sendable {
    /// 10 MiB, which applicants are told as 10 Mo.
    package static let usualSizeMax = 10 << 20

    /// At least one; the first is the usual one, and the subject of a shortcoming.
    package let kinds: [PieceKind]
    /// What it is, in French, with its article: `la copie de votre passeport`.
    package let label: String
    /// What serves, or how to make it, in whole sentences.
    package let help: String?
    package let mediaTypes: [MediaType]
    /// In bytes.
    package let sizeMax: Int
    /// How old the document may be, by the date it bears; `nil` for any age. One that bears no date is for the agent to judge.
    package let monthsMax: Int?
    /// A document whose last day, as its sender states it, has passed does not serve.
    package let mustBeValid: Bool
    /// Welcome, and never a shortcoming.
    package let isOptional: Bool
    package let conditions: [RuleCondition]

    /// One suitable piece is enough; else the fault of the first that was sent is told, or that there is none.
    func shortcoming(
        in dossier: Dossier, _ whole: JSONField, on date: CivilDate, media: (Piece) -> PieceMedia
    ) -> Shortcoming? {
        guard !isOptional, conditions.hold(of: dossier, whole, on: date) else { return nil }
        let sent = dossier.pieces.filter { kinds.contains($0.kind) }
        let faults = sent.map { fault(of: $0, on: date, media($0)) }
        guard !faults.contains(nil) else { return nil }
        guard let first = faults.compactMap({ $0 }).first else {
            return Shortcoming(subject: kinds[0].description, problem: .missing, message: sentence("Il manque \(wanted)."))
        }
        return first
    }
}
