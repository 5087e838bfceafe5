import Dossiers
import Federation
import Streams

extension Command {
    static let withdraw = Command(
        "withdraw", operands: "ID", count: 1...1, summary: "withdraw a dossier, as its applicant (speaks French)",
        details: """
            The préfecture answers: an open dossier is withdrawn, one that is already decided stays as it is. Running the same command again \
            is harmless. Exit 65 if it is refused, 75 if it should be tried again later.
            """,
        options: [ComplementDraft.message] + ApplicantLine.options,
        examples: [Example("saisine withdraw ID --code 7Q3M-0ZKD-94TB-XHC2", "the applicant wants it no more")],
        run: { arguments, console in
            let line = try ApplicantLine(arguments)
            let sheet = ApplicantSheet(try line.view(), code: line.code, arguments)
            let receipt = try line.submit(
                Submission(
                    tag: 0, withdrawalOf: line.id, revision: sheet.view.revision, code: line.code,
                    message: arguments.value(ComplementDraft.message)))
            let at = UnixTime(milliseconds: Int64(clamping: receipt.time))
            if arguments.has(.json) {
                try console.output.line(
                    .object([
                        "id": .string("\(receipt.dossier)"), "revision": .number(receipt.revision),
                        "tenant": .string("\(receipt.tenant)"), "acceptedAt": .string("\(at)"),
                    ]))
            } else {
                try console.output.line(
                    "Votre retrait est enregistré, le \(sheet.time.day(at).french) à \(sheet.time.hour(at)).\n"
                        + "La préfecture le confirme par courriel ; une nouvelle demande reste possible.")
            }
            return .success
        })
}
