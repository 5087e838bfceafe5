internal import Dossiers
internal import Ledger
internal import Mail
internal import Streams

extension Node {
    /// Does what a mailer asks, in the turn's transaction; ``takeOutcomes()`` tells what came of it once that is committed. What a mailer
    /// does is no act of a person, and not recorded as one.
    package func receive(mail request: MailRequest, token: UInt64) throws {
        do {
            var outcome = OperatorOutcome.refused(Self.isFull)
            try unlessFull { outcome = .done(try perform(request)) }
            outcomes.add(outcome, for: token)
        } catch let refusal as Refusal {
            outcomes.add(.refused(refusal), for: token)
        }
    }

    private func perform(_ request: MailRequest) throws -> JSONObject {
        switch request {
        case .lease(let max, let holder, let isFirst): return try lease(max, holder, isFirst: isFirst)
        case .sent(let row, let messageID): return try sent(try mail(row, MessageID(messageID)), messageID)
        case .failed(let row, let error, let isPermanent): return try failed(try mail(row), error, isPermanent: isPermanent)
        case .bounced(let which, let error): return try bounced(try mail(which), error)
        case .show(let row): return try show(try mail(row))
        case .retry(let row):
            guard try ledger.reviveMail(row: try mail(row).row, at: now.wall) else {
                throw Refusal(.notAllowed, "mail \(row) was taken back before it left: there is nothing to send")
            }
            return said("mail \(row) is due again")
        }
    }

    // MARK: Handing out

    private func lease(_ max: Int, _ holder: String, isFirst: Bool) throws -> JSONObject {
        if isFirst { mailLeases.begin() }
        mailLeases.sweep(now: now.monotonic)
        var leased: [JSONValue] = []
        for mail in try ledger.dueMails(at: now.wall, atMost: max + mailLeases.count) where leased.count < max {
            guard let held = try ledger.latest(mail.id) else { throw LedgerError.corrupt("mail \(mail.row) has no dossier") }
            if isOutOfDate(mail, held) {
                _ = try ledger.endMail(row: mail.row, .cancelled, error: "the applicant has answered", at: now.wall)
            } else if mailLeases.take(mail.row, for: holder, now: now.monotonic) {
                leased.append(try told(mail, held).json)
            }
        }
        return JSONObject([JSONObject.Member(name: "mails", value: .array(leased))])
    }

    private func show(_ mail: OutboxMail) throws -> JSONObject {
        guard let held = try ledger.latest(mail.id) else { throw LedgerError.corrupt("mail \(mail.row) has no dossier") }
        return JSONObject([JSONObject.Member(name: "mail", value: try told(mail, held).json)])
    }

    /// Nobody is asked for what he has sent meanwhile, nor by an earlier list than the one that stands.
    private func isOutOfDate(_ mail: OutboxMail, _ held: HeldDossier) -> Bool {
        guard mail.kind == .complement || mail.kind == .reminder else { return false }
        let key = "\(held.shown.term)-\(held.shown.step)"
        return held.shown.state != .incomplete || !(mail.key == key || mail.key.hasPrefix("\(key)-"))
    }

    /// What the letter says. Decodes the dossier: for a few mails at a time, and none of it on the path of a dossier's arrival.
    private func told(_ mail: OutboxMail, _ held: HeldDossier) throws -> LeasedMail {
        let (cause, dossier) = (reason(mail.cause), try self.dossier(of: held))
        var facts = MailFacts(
            mail.id, mail.kind, key: mail.key, demarche: held.demarche ?? dossier?.demarche ?? .renouvellementRecepisse,
            acceptedAt: held.openedAt)
        facts.code = held.followUp?.description
        facts.name = dossier?.applicant?.letterName
        facts.isMinor = dossier?.minor != nil
        facts.text = cause.text
        facts.extension = cause.extension
        facts.shortcomings = cause.shortcomings.map(\.message)
        facts.state = cause.shortcomings.isEmpty ? held.shown.state : .incomplete
        (facts.until, facts.legal, facts.isSuspended) = (cause.until, cause.legal, cause.isSuspended)
        facts.extension = cause.extension
        facts.into = cause.into?.description
        facts.isAsked = cause.actor == .agent
        // Letters name the agent in charge (CRPA L111-2), a refusal who decided it (L212-1).
        if facts.isAsked, mail.kind == .complement || mail.kind == .refused { facts.agent = cause.by }
        if mail.kind == .reminder { facts.isLastReminder = isLast(mail, held) }
        return LeasedMail(row: mail.row, attempts: mail.attempts, to: dossier?.applicant?.email, facts: facts)
    }

    private func isLast(_ reminder: OutboxMail, _ held: HeldDossier) -> Bool {
        let number = reminder.key.split(separator: "-").last.flatMap { Int($0) } ?? 0
        return number >= handling(of: held).reminderDays.count
    }

    /// Of the revision that stands, whose address may be newer; nil when the body has been discarded or cannot be read.
    private func dossier(of held: HeldDossier) throws -> Dossier? {
        guard let original = try ledger.original(of: held) else { return nil }
        do throws(Refusal) { return try Dossier(body: original.body) } catch { return nil }
    }

    private func reason(_ cause: [UInt8]) -> Reason {
        do throws(Refusal) { return try Reason(decoding: cause) } catch { return Reason(.node, "") }
    }

    // MARK: What came of it

    private func sent(_ mail: OutboxMail, _ messageID: String) throws -> JSONObject {
        mailLeases.end(mail.row)
        // Told once more by a mailer that had no answer.
        guard try ledger.endMail(row: mail.row, .sent, at: now.wall) else { return said("mail \(mail.row) had ended before") }
        try note(mail, "mailed", messageID)
        return said("mail \(mail.row) is sent")
    }

    private func failed(_ mail: OutboxMail, _ error: String, isPermanent: Bool) throws -> JSONObject {
        mailLeases.end(mail.row)
        guard isPermanent || mail.attempts + 1 >= MailPatience.attemptsMax else {
            let next = now.wall.advanced(by: MailPatience.pause(after: mail.attempts + 1))
            try ledger.postponeMail(row: mail.row, to: next, error: error)
            return said("mail \(mail.row) is tried again at \(next)")
        }
        guard try ledger.endMail(row: mail.row, .failed, error: error, at: now.wall) else {
            return said("mail \(mail.row) had ended before")
        }
        log.warning("mail-failed", ["row": mail.row, "id": mail.id])
        try note(mail, "bounced", nil)
        return said("mail \(mail.row) has failed")
    }

    private func bounced(_ mail: OutboxMail, _ error: String) throws -> JSONObject {
        guard try ledger.bounceMail(row: mail.row, error: error, at: now.wall) else {
            return said("that mail \(mail.row) came back is known")
        }
        log.warning("mail-bounced", ["row": mail.row, "id": mail.id])
        try note(mail, "bounced", nil)
        return said("mail \(mail.row) came back")
    }

    /// Tells the intake, so that the history of the dossier is whole there. Not in what words a server refused: they hold the address.
    private func note(_ mail: OutboxMail, _ event: String, _ messageID: String?) throws {
        guard let held = try ledger.latest(mail.id) else { return }
        var reason = Reason(.node, event)
        reason.mail = mail.kind
        reason.messageID = messageID
        try report(about(held, .note), body: reason.encoded, row: nil)
    }

    private func mail(_ row: Int64) throws -> OutboxMail {
        guard let mail = try ledger.mail(row: row) else { throw Refusal(.badField, "row: there is no mail \(row) here") }
        return mail
    }

    /// Of a ledger that was put back a row may be another mail by now: that one has not left.
    private func mail(_ row: Int64, _ id: MessageID?) throws -> OutboxMail {
        let mail = try mail(row)
        guard let id, (id.dossier, id.kind, id.key) == (mail.id, mail.kind, mail.key) else {
            throw Refusal(.conflict, "mail \(row) is another here than the one that was sent")
        }
        return mail
    }

    private func mail(_ which: BouncedMail) throws -> OutboxMail {
        switch which {
        case .message(let id):
            let mails = try ledger.mails(of: id.dossier)
            if let mail = mails.first(where: { $0.kind == id.kind && $0.key == id.key }) { return mail }
        case .returnPath(let path):
            if let mail = try ledger.mail(row: path.row), mail.id == path.dossier { return mail }
        }
        throw Refusal(.unknownDossier, "no mail of this node is that one")
    }

    private func said(_ sentence: String) -> JSONObject {
        JSONObject([JSONObject.Member(name: "outcome", value: .string(sentence))])
    }
}

extension Applicant {
    /// As letters name a person: with the name of birth, unless another is used (CRPA L111-3).
    fileprivate var letterName: String? {
        guard let name = usualName ?? birthName else { return nil }
        return ((givenNames.map { [$0] } ?? []) + [name.uppercased()]).joined(separator: " ")
    }
}
