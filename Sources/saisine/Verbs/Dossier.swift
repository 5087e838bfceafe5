import Dossiers
import Ledger

extension Command {
    static let dossier = Command(
        "dossier", operands: "ID", count: 1...1,
        summary: "show the whole life of a dossier, from acceptance to the last report",
        details: """
            Who did what and when, what the applicant was told, in the words of the préfecture, the legal date, and whether a measure extends \
            the document that it speaks of. A node's own data also show its mails. With --piece the bytes of that piece go to standard output, checked against their hash; of several of one kind, KIND:2 is \
            the second. It works at an intake and at a node, whether the process runs or not.
            """,
        options: [.data, DossierVerb.piece, MeasureFiles.option, .topology, .json],
        examples: [
            Example("saisine dossier 019cad74-a4e8-71ae-8bee-8b904eceac0c --data DIR/intake", "its life"),
            Example("saisine dossier 019cad74-a4e8-71ae-8bee-8b904eceac0c --data DIR/18 --piece passeport > p.pdf", "a file"),
        ],
        run: DossierVerb.run)
}

private enum DossierVerb {
    static let piece = Option("piece", "KIND", "write this piece to standard output")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        guard let id = DossierID(arguments.operands[0]) else {
            throw Failure(
                .usage,
                "“\(arguments.operands[0])” is no dossier id: it is a UUID of 36 characters, as `saisine dossiers` lists")
        }
        if arguments.has(piece), console.output.isTerminal {
            throw Failure(.usage, "a piece is not for a terminal: redirect standard output to a file")
        }
        let reader = try LedgerReader(dataDirectory: arguments.required(.data))
        guard let history = try reader.history(of: id) else {
            throw Failure(.badData, "there is no dossier \(id) in \(reader.dataDirectory)")
        }
        if let kind = arguments.value(piece) {
            try console.output.write(try bytes(ofPiece: kind, in: history, reader))
        } else {
            let found = found(history, arguments, console)
            if arguments.has(.json) {
                try console.output.line(history.json(found))
            } else {
                try history.show(found, on: console)
            }
        }
        return .success
    }

    /// A dossier is shown also where its measures cannot be read.
    private static func found(_ history: DossierHistory, _ arguments: Arguments, _ console: Console) -> Extension? {
        do { return try history.extension(arguments) } catch {
            console.note("saisine: whether a measure extends its document is not known: \(Failure(error).message)")
            return nil
        }
    }

    private static func bytes(ofPiece name: String, in history: DossierHistory, _ reader: LedgerReader) throws -> [UInt8] {
        let parts = name.split(separator: ":", maxSplits: 1)
        let number = parts.count > 1 ? Int(parts[1]) ?? 0 : 1
        guard history.revisions.contains(where: { !$0.body.isEmpty }) else {
            throw Failure(.badData, "the body of \(history.latest.id) has been erased here, and its pieces with it")
        }
        let pieces = try history.pieces()
        let matching = pieces.filter { $0.piece.kind.description == parts.first ?? "" }
        guard number >= 1, number <= matching.count else {
            let kinds = pieces.map(\.piece.kind.description).joined(separator: ", ")
            throw Failure(.badData, "\(history.latest.id) has no piece “\(name)”; it has \(kinds.isEmpty ? "none" : kinds)")
        }
        let found = matching[number - 1]
        return try reader.bytes(of: found.piece, in: found.revision)
    }
}

extension RecordedDossier {
    /// What the body names, in its order; nothing of a body that has been erased.
    func pieces() throws(Refusal) -> [PieceReference] {
        guard !body.isEmpty else { return [] }
        if complement != nil { return try Complement(body: body).pieces.map(\.reference) }
        var pieces: [PieceReference] = []
        _ = try DossierSummary.scan(body) { pieces.append($0) }
        return pieces
    }
}

extension DossierHistory {
    /// The pieces of the dossier as it stands, each with the revision that brought it: a complement's take the place of all of their kind.
    func pieces() throws(Refusal) -> [(piece: PieceReference, revision: RecordedDossier)] {
        var pieces: [(piece: PieceReference, revision: RecordedDossier)] = []
        for revision in revisions {
            let new = try revision.pieces()
            let kinds = Set(new.map(\.kind))
            pieces.removeAll { revision.complement == nil || kinds.contains($0.piece.kind) }
            pieces += new.map { ($0, revision) }
        }
        return pieces
    }
}
