package import Dossiers
internal import Glibc
package import Mail

/// Hands over what a node has to say to applicants. It keeps nothing: what is not told to the node as sent is due again, so that a crash
/// repeats a message, under the same message id, rather than losing it.
package final class Mailer {
    package struct Settings: Sendable {
        package var templates: MailTemplates
        package var head: Letterhead
        /// Ends when nothing is due.
        package var isOnce = false
        /// Bounces come to `sender+DOSSIER.ROW@domain`.
        package var hasReturnPath = false
        /// Between two looks when nothing was due.
        package var pace = Duration.seconds(2)
        package var retryMax = Duration.seconds(300)

        package init(templates: MailTemplates, head: Letterhead) {
            self.templates = templates
            self.head = head
        }
    }

    /// What was done since the start.
    package struct Tally: Equatable, Sendable {
        package var sent = 0
        package var postponed = 0
        package var refused = 0
    }

    private enum Turn { case done, nothing, away, stuck(String) }

    private let source: any MailSource
    private let carrier: any MailCarrier
    private let settings: Settings
    private let log: Log
    private let now: () -> UnixTime
    private let holder: String
    private var isFirst = true
    /// What the node has not been told yet. Nothing is leased before: a mail whose sending cannot be noted, as on a full disk, would leave
    /// again and again.
    private var owed: [MailRequest] = []
    package private(set) var tally = Tally()

    package init(
        _ source: any MailSource, _ carrier: any MailCarrier, _ settings: Settings, holder: String, log: Log,
        now: @escaping () -> UnixTime = { Moment.now.wall }
    ) {
        self.source = source
        self.carrier = carrier
        self.settings = settings
        self.holder = holder
        self.log = log
        self.now = now
    }

    /// Until `stop` becomes readable; with `isOnce`, until nothing is due.
    ///
    /// - Throws: with `isOnce`, what keeps it from its work; otherwise it waits and tries again.
    package func run(stop: CInt) throws {
        var wait = settings.pace
        var standing = ""
        while true {
            let turn = try self.turn(stop: stop)
            tell(turn, &standing)
            switch turn {
            case .done: wait = .zero
            case .nothing:
                if settings.isOnce { return }
                wait = settings.pace
            case .away, .stuck:
                if settings.isOnce { throw MailerError(standing) }
                wait = min(max(wait * 2, settings.pace), settings.retryMax)
            }
            if isReadable(stop, within: wait) { return }
        }
    }

    /// Leases what is due and hands it over, one after the other.
    private func turn(stop: CInt) throws -> Turn {
        guard try pay() else { return .away }
        guard let answer = try source.ask(.lease(max: 20, holder: holder, isFirst: isFirst)) else { return .away }
        isFirst = false
        let mails = try JSONField(answer)["mails"].elements().map { (field) throws(Refusal) in try LeasedMail(field) }
        if mails.isEmpty { return .nothing }
        for mail in mails {
            if isReadable(stop, within: .zero) { return .nothing }
            let outcome = try handOver(mail)
            if case .stuck(let text) = outcome { return .stuck(text.replacing(mail.to ?? " ", with: "…")) }
            note(outcome, of: mail)
            guard try pay() else { return .away }
        }
        return .done
    }

    private func handOver(_ mail: LeasedMail) throws -> HandOver {
        guard let text = mail.to else { return .refused("the dossier has no e-mail address") }
        guard let address = MailAddress(text) else { return .refused("the e-mail address is none that mail is sent to") }
        guard let message = settings.templates.message(mail.facts, to: address, settings.head) else {
            return .refused("no message id can be made of key “\(mail.facts.key)”")
        }
        let time = now()
        let date = MailDate.text(time, secondsEast: settings.head.secondsEast(time))
        let path = ReturnPath(mail.facts.dossier, row: mail.row)
        let sender = settings.hasReturnPath ? settings.head.sender.detailed(path.detail) : nil
        return try carrier.handOver(message, from: sender ?? settings.head.sender, date: date)
    }

    /// - Returns: false when the node does not answer.
    private func pay() throws -> Bool {
        while let request = owed.first {
            do {
                guard try source.ask(request) != nil else { return false }
            } catch let refusal as Refusal {
                log.error("mail-refusal", ["reason": refusal])
            }
            owed.removeFirst()
        }
        return true
    }

    private func note(_ outcome: HandOver, of mail: LeasedMail) {
        switch outcome {
        case .accepted:
            guard let id = mail.facts.id(in: settings.head.domain) else { preconditionFailure("it was handed over by its id") }
            owed.append(.sent(row: mail.row, messageID: id.description))
            tally.sent += 1
            log.info("mail-sent", ["row": mail.row, "kind": mail.facts.kind.rawValue, "dossier": mail.facts.dossier])
        case .later(let text), .stuck(let text):
            owed.append(.failed(row: mail.row, error: text, isPermanent: false))
            tally.postponed += 1
            // What a server says may hold the address: it is for the ledger.
            log.warning("mail-postponed", ["row": mail.row, "dossier": mail.facts.dossier, "attempts": mail.attempts + 1])
        case .refused(let text):
            owed.append(.failed(row: mail.row, error: text, isPermanent: true))
            tally.refused += 1
            log.warning("mail-refused", ["row": mail.row, "dossier": mail.facts.dossier])
        }
    }

    /// A line for each change.
    private func tell(_ turn: Turn, _ standing: inout String) {
        switch turn {
        case .done, .nothing: standing = ""
        case .away where standing != Self.awayText:
            standing = Self.awayText
            log.warning("node-away", ["reason": standing])
        case .stuck(let text) where standing != text:
            standing = text
            log.error("mail-stuck", ["reason": text])
        case .away, .stuck: break
        }
    }

    private static let awayText = "the node does not answer: mails wait in its ledger"

    private func isReadable(_ descriptor: CInt, within time: Duration) -> Bool {
        var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let (seconds, attoseconds) = time.components
        return unsafe poll(&item, 1, CInt(clamping: seconds * 1_000 + attoseconds / 1_000_000_000_000_000)) > 0
    }
}

/// Why a mailer that runs once could not do its work.
package struct MailerError: Error, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
