import Dossiers
import Federation
import Mail

extension Command {
    static let mailShow = Command(
        "mail show", operands: "ROW", count: 1...1, summary: "show a mail as the applicant gets it",
        details: "By the templates and the office of now, to the address that the dossier has now. The node must run.",
        options: [.data, MailShowing.form] + MailSettings.options,
        examples: [
            Example("saisine mail show 12 --data DIR/18", "its text"),
            Example("saisine mail show 12 --data DIR/18 --as message", "all of it, as mail servers see it"),
        ],
        run: { arguments, console in
            let row = try MailSettings.row(arguments)
            let settings = try MailSettings(arguments)
            let answer = try MailSettings.ask(.show(row: row), arguments)
            let mail = try LeasedMail(JSONField(answer)["mail"])
            try MailShowing.show(mail.facts, to: mail.to, settings, arguments, console)
            return .success
        })

    static let mailRetry = Command(
        "mail retry", operands: "ROW", count: 1...1, summary: "send a mail that failed or came back once more",
        details: """
            To the address that the dossier has now: an applicant who completes it may have given another. It leaves with the next look of \
            `saisine mail run`, under the same message id. A mail whose cause was taken back before it left is not sent.
            """,
        options: [.data, .json],
        examples: [Example("saisine mail retry 12 --data DIR/18", "row 12 of `saisine mail list`")],
        run: { arguments, console in
            let answer = try MailSettings.ask(.retry(row: try MailSettings.row(arguments)), arguments)
            if arguments.has(.json) {
                try console.output.line(answer)
            } else if case .string(let sentence) = answer["outcome"] {
                try console.output.line(sentence)
            }
            return .success
        })
}
