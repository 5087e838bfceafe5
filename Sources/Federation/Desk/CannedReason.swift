package import Dossiers

/// A reason that an agent gives by its code: for a complement that is asked for, or for a refusal.
package struct CannedReason: Hashable, Sendable {
    package enum Act: String, CaseIterable, Sendable { case ask, refuse }

    package let code: String
    package let act: Act
    /// As agents read it in a list, in French.
    package let label: String
    /// As the applicant reads it, in French: a whole sentence.
    package let text: String
    /// The text of law that it rests on, in French; nil where none is known.
    package let basis: String?
    /// Of a complement: what is wrong with the piece.
    package let problem: Shortcoming.Problem?
    /// Of which pieces it is said; empty for any.
    package let pieces: [PieceKind]
    /// In which démarches it is said; empty for all.
    package let demarches: [Demarche]

    /// - Throws: `bad-field` or `missing-field` by its path.
    init(_ field: JSONField) throws(Refusal) {
        let reason = try field.strictObject([
            "code", "act", "label", "text", "basis", "problem", "pieces", "demarches", "sources",
        ])
        code = try reason["code"].parsed("a code of 2 to 40 characters of a-z, 0-9 and hyphens") {
            PieceKind($0).map(\.description)
        }
        act = try reason["act"].parsed("“ask” or “refuse”") { Act(rawValue: $0) }
        label = try reason["label"].sentence()
        text = try reason["text"].sentence()
        basis = try reason["basis"].present?.sentence()
        problem = try reason["problem"].present?.parsed("a problem's code such as \"missing\"") {
            Shortcoming.Problem(rawValue: $0)
        }
        if act == .ask, problem == nil { throw reason["problem"].refusal(expected: "a problem's code such as \"missing\"") }
        pieces =
            try reason["pieces"].present?.elements().map { (field) throws(Refusal) in
                try field.parsed("a kind of piece such as \"passeport\"") { PieceKind($0) }
            } ?? []
        demarches =
            try reason["demarches"].present?.elements().map { (field) throws(Refusal) in
                try field.parsed("a démarche such as \"dcem\"") { Demarche(rawValue: $0) }
            } ?? []
        for source in try reason["sources"].elements("an array of the reason's sources") { _ = try source.string() }
    }

    /// Whether it can be said of this piece (nil: of no piece) in this démarche.
    package func applies(to piece: PieceKind?, in demarche: Demarche?) -> Bool {
        let isOfPiece = piece.map { pieces.isEmpty || pieces.contains($0) } ?? true
        return isOfPiece && (demarche.map { demarches.isEmpty || demarches.contains($0) } ?? true)
    }
}

extension JSONField {
    /// Text that is not blank.
    fileprivate func sentence() throws(Refusal) -> String {
        try parsed("a text") { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
