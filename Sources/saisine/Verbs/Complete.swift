import Dossiers
import Federation
import Streams

extension Command {
    static let complete = Command(
        "complete", operands: "ID", count: 1...1,
        summary: "add the missing pieces to a dossier, as its applicant (speaks French)",
        details: """
            Only what is new is sent: a piece takes the place of all of its kind, the others stay. What arrives becomes the dossier's next \
            revision and is checked again. Running the same command again with the same files is harmless: it gives the same receipt. \
            The kinds of pieces are those that `saisine follow` and `saisine demarche show` name. Exit 65 if it is refused, 66 if a file cannot be \
            read, 75 if it should be tried again later.
            """,
        options: [ComplementDraft.piece, ComplementDraft.issued, ComplementDraft.field, ComplementDraft.message]
            + ApplicantLine.options,
        examples: [
            Example(
                "saisine complete ID --code 7Q3M-0ZKD-94TB-XHC2 --piece justificatif-domicile=facture.pdf --issued justificatif-domicile=2026-11-03",
                "the proof of residence that was missing"),
            Example("saisine complete ID --code 7Q3M-0ZKD-94TB-XHC2 --field applicant.phone=0639980102", "a particular"),
        ],
        run: CompleteVerb.run)
}

private enum CompleteVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let draft = try ComplementDraft(arguments)
        let line = try ApplicantLine(arguments)
        let sheet = ApplicantSheet(try line.view(), code: line.code, arguments)
        let submission = Submission(
            tag: 0, complementOf: line.id, revision: revision(of: draft, after: sheet.view), code: line.code, body: draft.body,
            pieces: draft.pieces)
        let receipt = try line.submit(submission)
        if arguments.has(.json) {
            try console.output.line(json(receipt, draft))
        } else {
            try console.output.line(text(receipt, draft, sheet))
        }
        return .success
    }

    /// One more than the latest; that itself when it is this very complement, of which the receipt was lost.
    private static func revision(of draft: ComplementDraft, after view: ApplicantView) -> UInt32 {
        let isRepeated = view.requests.contains {
            $0.kind == "complement" && $0.revision == view.revision && $0.contentHash == draft.hash
        }
        return isRepeated ? view.revision : view.revision + 1
    }

    private static func text(_ receipt: ReceiptFields, _ draft: ComplementDraft, _ sheet: ApplicantSheet) -> String {
        let at = UnixTime(milliseconds: Int64(clamping: receipt.time))
        var lines = [
            "Votre complément est enregistré, le \(sheet.time.day(at).french) à \(sheet.time.hour(at)) : "
                + "\(draft.kinds.count) pièce\(draft.kinds.count > 1 ? "s" : "")"
                + (draft.fields.isEmpty ? "." : ", \(draft.fields.count) renseignement\(draft.fields.count > 1 ? "s" : "").")
        ]
        let given = Set(draft.kinds.map(\.description) + draft.fields)
        let missing = (sheet.reason?.shortcomings ?? []).filter {
            sheet.view.state == .incomplete && !given.contains($0.subject)
        }
        if missing.isEmpty {
            lines.append("La préfecture le vérifie et vous écrit ; vous n’avez rien d’autre à faire.")
        } else {
            lines.append("Il reste à envoyer :")
            lines += missing.map { WrappedText.lines($0.message, first: "  - ") }
        }
        return lines.joined(separator: "\n")
    }

    private static func json(_ receipt: ReceiptFields, _ draft: ComplementDraft) -> JSONValue {
        .object([
            "id": .string("\(receipt.dossier)"), "revision": .number(receipt.revision), "tenant": .string("\(receipt.tenant)"),
            "acceptedAt": .string("\(UnixTime(milliseconds: Int64(clamping: receipt.time)))"),
            "pieces": .array(draft.kinds.map { .string("\($0)") }), "fields": .array(draft.fields.map(JSONValue.string)),
        ])
    }
}
