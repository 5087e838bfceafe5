import Dossiers
import Federation
import Foundation
import Mail

extension Command {
    static let mailBounce = Command(
        "mail bounce", summary: "read a report of a mail that could not be delivered, and note it",
        details: """
            From standard input, as a mail server hands over what comes to the sender's address: of an alias as `etrangers: "|saisine mail bounce …"`. \
            A delivery report (RFC 3464) of a failure marks the mail as bounced, and the agent sees it. Anything else, as an answer from a \
            holiday, is passed over with exit code 0. Exit 75 while the node does not run: the mail server tries again.
            """,
        options: [.data],
        examples: [Example("saisine mail bounce --data /var/lib/saisine/18 < report.eml", "by hand")],
        run: MailBounceVerb.run)
}

private enum MailBounceVerb {
    static func run(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
        let bytes = try FileHandle.standardInput.read(upToCount: DeliveryReport.sizeMax) ?? Data()
        guard let report = DeliveryReport(Array(bytes)) else { return passOver("it is no delivery report", console) }
        guard report.isFailure else { return passOver("the mail is only late, or was passed on", console) }
        guard let which = report.message.map(BouncedMail.message) ?? report.returnPath.map(BouncedMail.returnPath) else {
            return passOver("it is about no mail of this program", console)
        }
        let error = [report.status, report.diagnostic].filter { !$0.isEmpty }.joined(separator: " ")
        do {
            let answer = try MailSettings.ask(.bounced(which, error: error), arguments)
            if case .string(let sentence) = answer["outcome"] { try console.output.line(sentence) }
        } catch let refusal as Refusal where refusal.code == .unknownDossier {
            return passOver(refusal.message, console)
        }
        return .success
    }

    private static func passOver(_ why: String, _ console: Console) -> ExitCode {
        console.note("passed over: \(why)")
        return .success
    }
}
