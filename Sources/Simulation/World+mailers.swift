internal import Dossiers
internal import Federation
internal import Ledger
internal import Mail

/// The mailers, one for each node, as `saisine mail run` works: they lease, hand over, and tell; and may die in between.
extension World {
    /// Tokens of theirs are above those of operators.
    private static let tokens = UInt64(1) << 32
    private static let patience = Duration.seconds(5)

    /// A node may have a mail to hand over.
    func wakeMailer(of index: Int, _ node: (core: Node, ledger: NodeLedger, bench: SimulatedBench)) throws {
        guard index < portalIndex, !(lives.mailers[index]?.isScheduled ?? false) else { return }
        let mailer = lives.mailers[index] ?? SimulatedMailer()
        let isBusy = mailer.token != nil || !mailer.isIdle
        guard try isBusy || !node.ledger.dueMails(at: moment(of: .peer(index)).wall, atMost: 1).isEmpty else { return }
        lives.mailers[index] = mailer
        scheduleMailer(index, after: random.milliseconds(10...500))
    }

    private func scheduleMailer(_ index: Int, after delay: Duration) {
        lives.mailers[index]?.isScheduled = true
        queue.add(.mail(index), at: now + delay)
    }

    /// It asks the node for the next thing, unless it waits for an answer.
    func turnMailer(_ index: Int) throws {
        lives.mailers[index]?.isScheduled = false
        guard var mailer = lives.mailers[index], peers[index].node != nil else { return }
        if mailer.token != nil, now - mailer.askedAt < Self.patience { return scheduleMailer(index, after: Self.patience) }
        if mailer.owed == nil, !mailer.hand.isEmpty {
            let mail = mailer.hand.removeFirst()
            mailer.owed = try handOver(mail, of: index)
            if happens(.mailerCrash) {
                note("the mailer of \(name(of: index)) dies")
                if mail.to != nil { lives.mails.allowRepetition(of: mail.facts) }
                mailer.die()
                lives.mailers[index] = mailer
                return scheduleMailer(index, after: random.milliseconds(100...2_000))
            }
        }
        let request = mailer.owed ?? .lease(max: 4, holder: "mailer \(mailer.life)", isFirst: mailer.isFirst)
        let token = Self.tokens + lives.agents.token()
        (mailer.token, mailer.askedAt) = (token, now)
        lives.mailers[index] = mailer
        try serve(index) { try $0.receive(mail: request, token: token) }
        if lives.mailers[index]?.isScheduled == false { scheduleMailer(index, after: Self.patience) }
    }

    /// The carrier takes it, mostly.
    private func handOver(_ mail: LeasedMail, of index: Int) throws -> MailRequest {
        guard mail.to != nil else { return .failed(row: mail.row, error: "no address", isPermanent: true) }
        if !isHealed, random.below(16) == 0 { return .failed(row: mail.row, error: "try again", isPermanent: false) }
        guard let id = mail.facts.id(in: "example.org") else { throw Violation(text: "a mail without an id: \(mail.facts)") }
        try lives.mails.arrived(mail.facts, from: name(of: index))
        note("\(id) arrives")
        if let applicant = lives[mail.facts.dossier] {
            applicant.letters.append(mail.facts.kind)
            wakeApplicant(applicant)
        }
        return .sent(row: mail.row, messageID: id.description)
    }

    /// What a node says to its operator's socket: only the mailer's answers matter here.
    func hearMail(of index: Int, _ node: Node) throws {
        for (token, outcome) in node.takeOutcomes() where lives.mailers[index]?.token == token {
            guard var mailer = lives.mailers[index] else { return }
            mailer.token = nil
            switch outcome {
            case .done(let object):
                if mailer.owed == nil {
                    mailer.isFirst = false
                    mailer.hand = try JSONField(.object(object))["mails"].elements().map { try LeasedMail($0) }
                }
                if case .sent(_, let id) = mailer.owed, let known = MessageID(id) {
                    lives.mails.settle(known, at: name(of: index))
                }
                mailer.owed = nil
            // Not while the disk is full: what is owed is told again.
            case .refused(let refusal) where refusal.code != .tryAgainLater: mailer.owed = nil
            case .refused: break
            }
            lives.mailers[index] = mailer
            if !mailer.isIdle { queue.add(.mail(index), at: now + random.milliseconds(1...50)) }
        }
    }
}
