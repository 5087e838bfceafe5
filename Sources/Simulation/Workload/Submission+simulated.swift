internal import Dossiers
internal import Federation
internal import Streams

extension Submission {
    /// One whose body only its préfecture could read.
    init(tag: Int, sealed body: [UInt8], id: DossierID, revision: UInt32, postalCode: PostalCode) {
        let open = Submission(
            tag: tag, id: id, revision: revision, demarche: .changementAdresse, postalCode: postalCode, commune: nil, body: body
        )
        var header = open.header
        header.flags.insert(.sealed)
        self.init(tag: tag, header: header, body: body)
    }

    func tagged(_ tag: Int) -> Submission { Submission(tag: tag, header: header, body: body, pieces: pieces) }

    /// With a header that says another content hash than the body has.
    func withHash(_ hash: ContentHash) -> Submission {
        var header = header
        header.contentHash = hash
        return Submission(tag: tag, header: header, body: body, pieces: pieces)
    }
}
