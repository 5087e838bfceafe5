package import Dossiers

extension Submission {
    /// The submission of a line: its pieces are read and hashed, and each entry of `pieces` in the body says what was found.
    ///
    /// - Parameters:
    ///   - id, submittedAt: used where the line has none.
    ///   - directory: where the paths of files begin.
    /// - Throws: ``Refusal`` for a piece that cannot be read or is empty.
    package init(line: DossierLine, tag: Int, id: DossierID, submittedAt: UnixTime, directory: String) throws(Refusal) {
        var sources: [PieceSource] = []
        for (index, piece) in line.pieces.enumerated() {
            sources.append(try PieceSource(piece, path: "pieces[\(index)]", directory: directory))
        }
        let id = line.id ?? id
        let body = line.body(id: id, submittedAt: line.submittedAt ?? submittedAt, stored: sources.map(\.stored)).serialized
        self.init(
            tag: tag, id: id, revision: line.revision, demarche: line.demarche, postalCode: line.postalCode,
            commune: line.commune, body: body, pieces: sources.compactMap(\.upload))
    }
}
