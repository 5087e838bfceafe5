internal import Dossiers
internal import Federation

extension Submission {
    /// What the body of every dossier of a stream says, so that it can be recognized elsewhere.
    static func mark(of stream: StreamName) -> String { "only-for-\(stream)!" }

    /// One dossier; some have a small piece, some a piece of two chunks.
    static func simulated(_ index: Int, in topology: Topology, using random: inout SeededGenerator) -> Submission {
        let stream = random.pick(topology.streams)
        let postalCode = stream.prefixes[0].padded
        let id = DossierID(
            milliseconds: UInt64(SampleDossiers.start.milliseconds) + UInt64(index), random: (random.next(), random.next()))
        var pieces: [Piece] = []
        if random.below(4) == 0 {
            let size = random.below(3) == 0 ? 300_000 : 1_000
            pieces.append(Piece([UInt8](repeating: UInt8(truncatingIfNeeded: index), count: size)))
        }
        let entries = pieces.map { piece in
            """
            {"kind":"justificatif-domicile","name":"a.pdf","mediaType":"application/pdf","size":\(piece.total),"hash":"\(piece.hash)"}
            """
        }
        let body = """
            {"id":"\(id)","revision":1,"demarche":"changement-adresse","postalCode":"\(postalCode)",\
            "note":"\(mark(of: stream.name))","pieces":[\(entries.joined(separator: ","))]}
            """
        return Submission(
            tag: index, id: id, revision: 1, demarche: .changementAdresse, postalCode: postalCode, commune: nil,
            body: Array(body.utf8), pieces: pieces)
    }
}
