internal import Dossiers
internal import Ledger
internal import Streams

/// One passage of a dossier through its life cycle: what it becomes, before anything is written.
struct Passage {
    var life: LifeCycle
    var timing: Timing
    var actAt: UnixTime?
    var reason: Reason
    var mails: [MailKind] = []

    var shown: ShownState { ShownState(state: life.state, term: life.term, step: life.step) }
    /// Names the report among the mails of its dossier.
    var key: String { "\(life.term)-\(life.step)" }
}

extension Node {
    /// Takes a dossier through the life cycle's events, of which the last one ends in a report.
    ///
    /// - Parameters:
    ///   - day: on which it happened, for the periods that begin or rest.
    ///   - until: the last day to complete it, when the applicant is asked to; nil for the démarche's own period.
    /// - Throws: `not-allowed` for what the table does not hold.
    func passage(
        _ life: LifeCycle, _ timing: Timing, _ events: [LifeCycle.Event], _ reason: Reason, _ handling: Handling,
        on day: CivilDate, until: CivilDate? = nil
    ) throws(Refusal) -> Passage {
        var passage = Passage(life: life, timing: timing, reason: reason)
        for event in events {
            for case .mail(let kind) in try passage.life.apply(event) { passage.mails.append(kind) }
        }
        passage.timing.enter(passage.life.state, on: day, handling, until: until)
        passage.actAt = dueTime(passage.timing, handling)
        passage.reason.until = passage.timing.until
        passage.reason.legal = passage.timing.legal
        passage.reason.isSuspended = passage.timing.restingSince != nil
        return passage
    }

    /// One transition of a dossier that this node holds: state, report and mails in the turn's transaction.
    ///
    /// Whoever calls has compared the version he knows with that of `held`, as the ledger has it now.
    ///
    /// - Parameters:
    ///   - request: the number of the request that the report answers; 0: none.
    ///   - delay: before the mail may leave.
    /// - Returns: the dossier as it stands now.
    /// - Throws: `not-allowed` for what the table does not hold; then nothing is changed.
    @discardableResult
    func pass(
        _ held: HeldDossier, _ event: LifeCycle.Event, _ reason: Reason, request: UInt32 = 0, until: CivilDate? = nil,
        delay: Duration = .zero
    ) throws -> HeldDossier {
        let life = LifeCycle(
            state: held.shown.state, revision: held.revision, term: held.shown.term, step: held.shown.step)
        var reason = reason
        if held.shown.state.isOpen { reason.extension = said(of: held)?.extension }
        let passage = try passage(
            life, held.timing, [event], reason, handling(of: held), on: office.date(of: clock.time(now)), until: until)
        var changed = held
        changed.shown = passage.shown
        changed.timing = passage.timing
        changed.actAt = passage.actAt
        changed.reason = passage.reason.encoded
        changed.stateAt = now.wall
        changed.decided = true
        try ledger.decide(changed, at: now.wall)
        if [.withdrawn, .merged].contains(event) { try withholdUnsaid(about: held.id) }
        var header = about(held, .state, changed.shown)
        header.requestNumber = request
        try report(header, body: changed.reason, row: held.row)
        try post(passage, changed.reason, about: held.id, delay: delay)
        noteDue(changed.actAt)
        return changed
    }

    /// What was last said of a dossier; nil when nothing was here, as after a replay.
    func said(of held: HeldDossier) -> Reason? {
        guard !held.reason.isEmpty else { return nil }
        do throws(Refusal) { return try Reason(decoding: held.reason) } catch { return nil }
    }

    /// Puts a passage's mails into the outbox, with its reason as it is reported.
    func post(_ passage: Passage, _ cause: [UInt8], about id: DossierID, delay: Duration = .zero) throws {
        for kind in passage.mails {
            try ledger.post(
                kind, about: id, key: passage.key, revision: passage.life.revision, cause: cause, at: now.wall,
                due: now.wall.advanced(by: delay))
        }
    }

    /// The periods of a dossier: those of the rule under which it was first received.
    func handling(of held: HeldDossier) -> Handling { handling(of: held.demarche, receivedAt: held.openedAt) }

    func handling(of demarche: Demarche?, receivedAt time: UnixTime) -> Handling {
        // Of a sealed dossier nobody here knows the démarche: it is parked before it has any period.
        guard let demarche else { return .unknown }
        return rules.rule(for: demarche, on: office.date(of: time), tenant: tenant).handling
    }
}
