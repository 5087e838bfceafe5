internal import Dossiers
internal import Ledger

extension Node {
    /// Reminders leave, and unanswered dossiers are closed, at this hour of the préfecture's day.
    static let dueHour = Duration.seconds(8 * 3_600)

    /// When what falls due next is done.
    func dueTime(_ timing: Timing, _ handling: Handling) -> UnixTime? {
        timing.next(handling).map { office.startOfDay($0.day).advanced(by: Self.dueHour) }
    }

    func noteDue(_ time: UnixTime?) { if let time { nextDue = min(nextDue ?? time, time) } }

    /// On the loop's clock; a wall clock may be set meanwhile, so it is looked at again.
    var nextDeadline: Duration? {
        guard let nextDue else { return nil }
        let left = Duration.milliseconds(nextDue.milliseconds - now.wall.milliseconds)
        return now.monotonic + max(.seconds(1), min(left, .seconds(60)))
    }

    /// Reminds and closes, a few in each turn. Only while the clock is believed, and once this node has had everything that the intake had
    /// at that time: an answer that was given in time may still be on its way.
    func meetDeadlines() throws {
        guard let due = nextDue, due <= now.wall, clock.isTrusted, now.monotonic >= pausedUntil, let caughtUpAt else { return }
        let reached = min(now.wall, caughtUpAt)
        guard due <= reached else { return }
        for held in try ledger.due(at: reached, atMost: limits.deadlinesMax) { try meet(held) }
        nextDue = try ledger.nextDue()
    }

    private func meet(_ held: HeldDossier) throws {
        let handling = handling(of: held)
        guard held.shown.state == .incomplete, let next = held.timing.next(handling) else {
            return try ledger.set(held.timing, actAt: nil, row: held.row)
        }
        switch next.act {
        case .reminder: try remind(held, handling)
        case .closure where try mayClose(held, handling): try close(held)
        // The applicant has not been told, or his answer waits to be read: it stays open, and is looked at again tomorrow.
        case .closure: try ledger.set(held.timing, actAt: now.wall.advanced(by: .seconds(86_400)), row: held.row)
        }
    }

    /// One reminder, also when several have come due meanwhile.
    private func remind(_ held: HeldDossier, _ handling: Handling) throws {
        var timing = held.timing
        let today = office.date(of: now.wall)
        repeat { timing.reminded() } while timing.next(handling).map { $0.act == .reminder && $0.day <= today } ?? false
        var reason = Reason(.node, "reminded")
        reason.shortcomings = said(of: held)?.shortcomings ?? []
        reason.until = timing.until
        reason.legal = timing.legal
        reason.isSuspended = true
        try ledger.post(
            .reminder, about: held.id, key: "\(held.shown.term)-\(held.shown.step)-\(timing.reminders)",
            revision: held.revision,
            cause: reason.encoded, at: now.wall, due: now.wall)
        try ledger.set(timing, actAt: dueTime(timing, handling), row: held.row)
    }

    /// Whether the applicant was told what is missing, long enough ago, and has not answered: nor waits what he sent for a person, who
    /// could not use it. A node that lost its ledger does not know of the first mail; the reminder that it has sent itself counts as well.
    private func mayClose(_ held: HeldDossier, _ handling: Handling) throws -> Bool {
        guard !retries.isBlocking(held.id), try !ledger.hasParked(held.id) else { return false }
        let key = "\(held.shown.term)-\(held.shown.step)"
        let mails = try ledger.mails(of: held.id).filter { mail in
            mail.kind == .complement && mail.key == key || mail.kind == .reminder && mail.key.hasPrefix("\(key)-")
        }
        let notice = handling.reminderDays.first ?? handling.complementDays
        let today = office.date(of: now.wall)
        return mails.allSatisfy { $0.bouncedAt == nil && $0.end != .failed }
            && mails.contains { mail in
                mail.end == .sent && mail.endedAt.map { office.date(of: $0).adding(days: notice) <= today } ?? false
            }
    }

    private func close(_ held: HeldDossier) throws {
        var reason = Reason(.node, .lapsed)
        reason.shortcomings = said(of: held)?.shortcomings ?? []
        let last = held.timing.until?.french ?? ""
        reason.text = "Les pièces demandées n’ont pas été reçues avant la fin du délai, le \(last)."
        try pass(held, .lapsed, reason)
        log.info("dossier-closed", ["id": held.id])
    }
}
