internal import Dossiers

/// Puts together what an applicant reads, of canned reasons and an agent's words.
struct DeskWording {
    let reasons: CannedReasons
    let demarche: Demarche?

    /// What is asked for: at least a piece, each with what is wrong with it.
    func shortcomings(_ complement: DeskComplement) throws(Refusal) -> [Shortcoming] {
        guard !complement.pieces.isEmpty || complement.words != nil else {
            throw Refusal(.missingField, "Dites quelle pièce il faut (--piece PIÈCE=CODE) : rien n’est demandé.")
        }
        return try complement.pieces.map { (asked) throws(Refusal) in
            let name = reasons.name(of: asked.piece)
            guard let code = asked.code else {
                guard let words = asked.words else {
                    throw Refusal(.missingField, "Dites ce qui manque à la pièce « \(asked.piece) », par un code ou vos mots.")
                }
                return Shortcoming(subject: "\(asked.piece)", problem: .unsuitable, message: "\(name) — \(words)")
            }
            let reason = try reason(code, for: .ask)
            guard reason.applies(to: asked.piece, in: demarche), let problem = reason.problem else {
                throw Refusal(
                    .badField,
                    "Choisissez un autre motif (saisine desk reasons) : « \(code) » ne se dit pas de la pièce « \(asked.piece) »."
                )
            }
            let words = asked.words.map { " \($0)" } ?? ""
            // A reason of certain pieces names them itself.
            let text = reason.pieces.isEmpty ? "\(name) — \(reason.text)" : reason.text
            return Shortcoming(subject: "\(asked.piece)", problem: problem, message: text + words)
        }
    }

    /// Why it is refused: in fact and in law (CRPA L211-5).
    func text(_ grounds: DeskGrounds) throws(Refusal) -> String {
        let canned = try grounds.codes.map { (code) throws(Refusal) in try reason(code, for: .refuse) }
        let facts = canned.map(\.text) + [grounds.words].compactMap(\.self)
        guard !facts.isEmpty else {
            throw Refusal(
                .missingField,
                "Motivez le refus (--reason CODE, ou --words TEXTE) : un refus dit pourquoi, en droit et en fait.")
        }
        var law: [String] = []
        for basis in canned.compactMap(\.basis) + [grounds.law].compactMap(\.self) where !law.contains(basis) {
            law.append(basis)
        }
        guard !law.isEmpty else {
            throw Refusal(
                .missingField,
                "Indiquez le texte qui fonde le refus (--law TEXTE) : un refus est motivé en droit et en fait (CRPA, art. L. 211-5)."
            )
        }
        return facts.joined(separator: "\n") + "\nFondement : \(law.joined(separator: " ; "))."
    }

    private func reason(_ code: String, for act: CannedReason.Act) throws(Refusal) -> CannedReason {
        guard let reason = reasons[code], reason.act == act, reason.applies(to: nil, in: demarche) else {
            throw Refusal(
                .badField,
                "Choisissez un motif de la liste (saisine desk reasons) : « \(code) » n’en est pas un pour cet acte et cette démarche."
            )
        }
        return reason
    }
}
