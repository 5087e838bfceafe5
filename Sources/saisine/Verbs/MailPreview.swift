import Dossiers
import Federation
import Mail

extension Command {
    static let mailPreview = Command(
        "mail preview", operands: "KIND", count: 1...1, summary: "show a letter with sample facts, to check its words",
        details: """
            KIND is one of \(MailKind.allCases.map(\.rawValue).joined(separator: ", ")). What it takes from the office and from the templates is \
            the préfecture's own; the applicant is invented. `saisine topology check` finds what is wrong in a template.
            """,
        options: [MailPreviewVerb.tenant, MailPreviewVerb.demarche, MailShowing.form] + MailSettings.options,
        examples: [
            Example("saisine mail preview complement --tenant 18", "which pieces are missing, in the words of the Cher"),
            Example("saisine mail preview refused --tenant 18 --as html > refused.html", "for a browser"),
        ],
        run: MailPreviewVerb.run)
}

private enum MailPreviewVerb {
    static let tenant = Option("tenant", "CODE", "the préfecture")
    static let demarche = Option(
        "demarche", "NAME", Demarche.allCases.map(\.rawValue).joined(separator: ", ") + " (default: duplicata-titre-sejour)")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        guard let kind = MailKind(rawValue: arguments.operands[0]) else {
            let kinds = MailKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(.usage, "“\(arguments.operands[0])” is no kind of letter: \(kinds)")
        }
        guard let code = try arguments.parsed(tenant, "a tenant's code, as 18 or 2A", { TenantCode($0) }) else {
            throw Failure(.usage, "say whose letter, --tenant CODE")
        }
        let subject =
            try arguments.parsed(demarche, "a démarche's name") { Demarche(rawValue: $0) } ?? .duplicataTitreSejour
        try MailShowing.show(
            MailFacts.sample(kind, subject, now: Moment.now.wall), to: "amina.benali@example.org",
            MailSettings(arguments, of: code), arguments,
            console)
        return .success
    }
}
