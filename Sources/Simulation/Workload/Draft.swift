internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// A postal code of a stream.
struct Place {
    let stream: StreamName
    let postalCode: PostalCode
}

/// A dossier before it is submitted.
struct Draft {
    var portal: Int
    let id: DossierID
    var revision: UInt32
    let place: Place
    var isSealed = false
    /// Says where its applicant can be reached.
    var hasApplicant = false
    var hasPhone = false
    private(set) var pieces: [Submission.Piece] = []

    init(portal: Int, id: DossierID, revision: UInt32, place: Place) {
        self.portal = portal
        self.id = id
        self.revision = revision
        self.place = place
    }

    init(_ errand: Errand) {
        self.init(
            portal: errand.portal, id: errand.submission.header.dossier, revision: errand.submission.header.revision,
            place: errand.place)
    }

    /// None, or a small one, one of several chunks, both, or one that other dossiers of the stream have too.
    mutating func drawPieces(using random: inout SeededGenerator) {
        switch random.below(12) {
        case 0...1: pieces = [piece(random.within(1...2_000), random.below(1 << 20))]
        case 2: pieces = [piece(PieceFiles.chunkBytes + random.within(0...PieceFiles.chunkBytes), random.below(1 << 20))]
        case 3: pieces = [piece(PieceFiles.chunkBytes, random.below(1 << 20)), piece(700, random.below(1 << 20))]
        case 4: pieces = [shared(PieceFiles.inlineBytesMax + 1)]
        case 5: pieces = [shared(900)]
        default: break
        }
    }

    /// A small one.
    mutating func drawPiece(number: Int, using random: inout SeededGenerator) {
        pieces = [piece(random.within(1...2_000), number << 16 | random.below(1 << 16))]
    }

    private func piece(_ size: Int, _ number: Int) -> Submission.Piece {
        Self.piece(size, Mark(stream: place.stream, portal: portal, number: number))
    }

    private func shared(_ size: Int) -> Submission.Piece {
        Self.piece(size, Mark(stream: place.stream, portal: nil, number: size))
    }

    /// Says its mark in each chunk.
    private static func piece(_ size: Int, _ mark: Mark) -> Submission.Piece {
        let text = Array(mark.description.utf8)
        var bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: mark.number & 63), count: size)
        for start in stride(from: 0, to: size, by: PieceFiles.chunkBytes) where start + text.count <= size {
            bytes.replaceSubrange(start..<start + text.count, with: text)
        }
        return Submission.Piece(bytes)
    }

    func submission(tag: Int) -> Submission {
        isSealed
            ? Submission(
                tag: tag, sealed: Array("sealed \(mark(tag)) \(id)".utf8), id: id, revision: revision,
                postalCode: place.postalCode)
            : Submission(
                tag: tag, id: id, revision: revision, demarche: .changementAdresse, postalCode: place.postalCode, commune: nil,
                body: Array(body(tag).utf8), pieces: pieces)
    }

    func mark(_ number: Int) -> Mark { Mark(stream: place.stream, portal: portal, number: number) }

    /// - Parameter postalCode: what the body says of it; nil: the right one.
    func body(
        _ number: Int, postalCode: PostalCode? = nil, commune: CommuneCode? = nil, filler: String = ""
    ) -> String {
        let phone = hasPhone ? ",\"phone\":\"+33123456780\"" : ""
        let applicant = hasApplicant ? "\"applicant\":{\"email\":\"a\(id.short)@example.org\"\(phone)}," : ""
        return """
            {"id":"\(id)","revision":\(revision),"demarche":"changement-adresse","postalCode":"\(postalCode ?? place.postalCode)",\
            \(applicant)\(commune.map { "\"commune\":\"\($0)\"," } ?? "")"note":"\(mark(number))\(filler)","pieces":[\(entries(number).joined(separator: ","))]}
            """
    }

    /// The pieces as a body names them.
    func entries(_ number: Int) -> [String] {
        pieces.map { piece in
            """
            {"kind":"justificatif-domicile","name":"\(mark(number)).pdf","mediaType":"application/pdf",\
            "size":\(piece.total),"hash":"\(piece.hash)"}
            """
        }
    }
}
