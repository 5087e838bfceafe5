import Dossiers
import Federation

extension Command {
    static let follow = Command(
        "follow", operands: "ID", count: 1...1,
        summary: "show an applicant where a dossier is and what is expected of whom (speaks French)",
        details: """
            ID is the number of the receipt. Whoever has the number and the follow-up code sees the dossier as its applicant does; a wrong \
            code tells nothing, and its answer takes its time. The intake is found by --connect, else by --data, else by the topology. Exit 65 if \
            number and code do not belong together, 69 if the intake says nothing.
            """,
        options: ApplicantLine.options,
        examples: [Example("saisine follow ID --code 7Q3M-0ZKD-94TB-XHC2", "as its applicant sees it")],
        run: { arguments, console in
            let line = try ApplicantLine(arguments)
            let sheet = ApplicantSheet(try line.view(), code: line.code, arguments)
            if arguments.has(.json) { try console.output.line(sheet.json) } else { try console.output.line(sheet.text) }
            return .success
        })
}
