import Dossiers
import Federation
import Ledger
import Mail

extension Command {
    static let mailRun = Command(
        "mail run", summary: "send what a node has to say to applicants, in the foreground",
        details: """
            Until SIGINT or SIGTERM. It keeps nothing itself: mails wait in the node's ledger, and it asks the running node for those that \
            are due, writes each, hands it over, and tells the node what came of it. Ended in between, it hands a mail over once more, under the \
            same message id. An address that is refused holds up no other; a server that is away is waited for. It runs as the node's own user.
            """,
        options: [.data] + MailWay.options + MailSettings.options + [
            MailRunVerb.returnPath, MailRunVerb.once, ServiceOptions.logLevel,
        ],
        examples: [
            Example("saisine mail run --data /var/lib/saisine/18 --smtp localhost", "by this machine's mail server"),
            Example("saisine mail run --data /var/lib/saisine/18 --sendmail", "by its sendmail(1)"),
            Example(
                "saisine mail run --data DIR/18 --smtp smtp.example.org --smtp-user u --smtp-password-file FILE",
                "by a server elsewhere, with STARTTLS"),
        ],
        run: MailRunVerb.run)
}

private enum MailRunVerb {
    static let once = Option("once", nil, "end when nothing is due")
    static let returnPath = Option(
        "return-path", nil, "let bounces come to SENDER+DOSSIER.ROW, where the mail server takes SENDER+anything for SENDER")

    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let signals = try Signals()
        let directory = try MailSettings.node(arguments).dataDirectory
        let settings = try MailSettings(arguments)
        let carrier = try MailWay.carrier(arguments)
        guard let lock = try MailerLock(dataDirectory: directory) else {
            throw Failure(.tryAgain, "another `saisine mail run` sends the mails of \(directory)")
        }
        var options = Mailer.Settings(templates: settings.templates, head: settings.head)
        options.isOnce = arguments.has(once)
        options.hasReturnPath = arguments.has(returnPath)
        let log = Log(role: "mail", level: try ServiceOptions.level(arguments))
        let mailer = Mailer(
            MailClient(dataDirectory: directory), carrier, options, holder: String(UInt64.random(in: .min ... .max), radix: 16),
            log: log)
        if settings.isExample {
            log.warning(
                "example-sender", ["sender": settings.head.sender.spec, "say": "put the préfecture's own into its office"])
        }
        log.info("ready", ["data": directory, "sender": settings.head.sender.spec])
        ServiceOptions.manager.ready("mails of \(settings.head.name)")
        try withExtendedLifetime(lock) { try mailer.run(stop: signals.descriptor) }
        ServiceOptions.manager.stopping()
        let tally = mailer.tally
        log.info("stopped", ["sent": tally.sent, "postponed": tally.postponed, "refused": tally.refused])
        return .success
    }
}
