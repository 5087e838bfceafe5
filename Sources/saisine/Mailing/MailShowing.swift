import Dossiers
import Federation
import Mail

/// A mail as a person looks at it.
enum MailShowing {
    static let form = Option("as", "FORM", "text, html, or message: the whole as it is handed over (default: text)")

    static func show(
        _ facts: MailFacts, to address: String?, _ settings: MailSettings, _ arguments: Arguments, _ console: Console
    )
        throws
    {
        let letter = settings.templates.letter(facts, settings.head)
        switch arguments.value(form) ?? "text" {
        case "text":
            try console.output.line("To: \(address ?? "(no address)")")
            try console.output.line("Subject: \(letter.subject)\n")
            try console.output.write(letter.text)
        case "html": try console.output.write(letter.html)
        case "message":
            guard let to = address.flatMap({ MailAddress($0) }) else {
                throw Failure(.badData, "the dossier has no address that mail can be sent to: see it --as text")
            }
            guard let message = settings.templates.message(facts, to: to, settings.head) else {
                throw Failure(.badData, "no message id can be made of key “\(facts.key)”")
            }
            let now = Moment.now.wall
            let date = MailDate.text(now, secondsEast: settings.head.secondsEast(now))
            try console.output.write(message.bytes(date: date, lineEnd: .unix))
        case let other: throw Failure(.usage, "--as is text, html or message, not “\(other)”")
        }
    }
}
