import Dossiers
import Federation

extension SubmissionLine {
    /// What goes to the intake.
    ///
    /// - Parameters:
    ///   - id: the line's own, or the one that was drawn for it.
    ///   - directory: where the paths of its pieces begin.
    func submission(tag: Int, id: DossierID, directory: String) throws(Refusal) -> Submission {
        switch self {
        case .whole(let body, let dossier):
            try Self.check(body)
            return Submission(
                tag: tag, id: id, revision: dossier.revision, demarche: dossier.demarche, postalCode: dossier.postalCode,
                commune: dossier.commune, body: body)
        case .raw(let line):
            let pieces = try line.pieces.enumerated().map { (index, piece) throws(Refusal) in
                try PieceSource(piece, path: "pieces[\(index)]", directory: directory)
            }
            let body = line.body(id: id, pieces: pieces).serialized
            try Self.check(body)
            return Submission(
                tag: tag, id: id, revision: line.revision, demarche: line.demarche, postalCode: line.postalCode,
                commune: line.commune, body: body, pieces: pieces.compactMap(\.upload))
        }
    }

    private static func check(_ body: [UInt8]) throws(Refusal) {
        guard body.count <= Dossier.sizeMax else {
            throw Refusal(
                .tooLarge, "the dossier has \(body.count) bytes without its pieces; at most \(Dossier.sizeMax) are accepted")
        }
    }
}

extension DossierLine {
    /// A dossier that did not say when it was submitted says so by the id that was drawn for it, so that submitting it again gives the
    /// same bytes. One with an id of its own is left as it is.
    fileprivate func body(id: DossierID, pieces: [PieceSource]) -> JSONValue {
        let time = UnixTime(milliseconds: Int64(clamping: id.milliseconds))
        let body = body(id: id, submittedAt: time, stored: pieces.map(\.stored))
        guard self.id != nil, submittedAt == nil, case .object(var object) = body else { return body }
        object["submittedAt"] = nil
        return .object(object)
    }
}
