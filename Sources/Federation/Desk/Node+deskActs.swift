internal import Dossiers
internal import Ledger
internal import Streams

/// What agents do to dossiers: each dossier whole or not at all, and each with a result of its own.
extension Node {
    func perform(
        _ act: DeskAct, on references: [DossierReference], version: DossierVersion?, by agent: Agent
    ) throws -> JSONValue {
        var results: [JSONValue] = []
        for reference in references {
            var result = JSONObject()
            do {
                try attempt { result = try perform(act, on: resolve(reference), version: version, by: agent) }
            } catch let refusal as Refusal {
                result["id"] = .string("\(reference)")
                result["refused"] = .string(refusal.code.rawValue)
                result["message"] = .string(refusal.message)
            }
            results.append(.object(result))
        }
        return .object([
            "results": .array(results), "now": .string("\(now.wall)"), "timeZone": .string(deskTime.name),
        ])
    }

    private func perform(
        _ act: DeskAct, on record: DeskRecord, version: DossierVersion?, by agent: Agent
    ) throws -> JSONObject {
        let claim = try ledger.claim(record.id)
        try check(act, claim, on: record, by: agent)
        try checkUnchanged(record, since: version ?? (act.verb.needsVersion ? claim?.seenBy(agent) : nil))
        guard act.verb.allows(record.state) else {
            throw DeskRefusals.state(act.verb, record, deskTime, now: now.wall)
        }
        guard let held = try ledger.latest(record.id) else { throw DeskRefusals.unknown(DossierReference(record.id)) }
        let desk = DeskTask(record: record, held: held, claim: claim, agent: agent)
        switch act {
        case .take(_, let incomplete): return try take(desk, incomplete: incomplete)
        case .release: return try release(desk)
        case .ask(let complement): return try ask(desk, complement)
        case .validate: return try decide(desk, .validated, reason(desk, .validated))
        case .refuse(let grounds): return try refuse(desk, grounds)
        case .ready(let words): return try decide(desk, .madeReady, reason(desk, .madeReady, words))
        case .collected:
            try withholdCall(record)
            return try decide(desk, .collected, reason(desk, .collected))
        case .note(let words): return try note(desk, words)
        case .undo: return try undo(desk)
        case .merge(let other, let force): return try merge(desk, into: other, force: force)
        }
    }

    // MARK: Who may, now

    /// Whether somebody else is working on it, or nobody is where somebody must.
    private func check(_ act: DeskAct, _ claim: Claim?, on record: DeskRecord, by agent: Agent) throws {
        let isOverruling = act.needsRole == .supervisor
        if act.verb.claimRule != .none, !isOverruling, let claim, claim.uid != agent.uid, claim.until > now.wall {
            throw DeskRefusals.claimed(claim, by: try deskName(claim.uid), deskTime, now: now.wall)
        }
        // One's own claim counts until another takes the dossier, also after its time.
        if act.verb.claimRule == .own, claim?.uid != agent.uid, act.verb.allows(record.state) {
            throw DeskRefusals.notClaimed(record.id)
        }
    }

    /// Compare and set: what the asker has last seen is what is there.
    private func checkUnchanged(_ record: DeskRecord, since version: DossierVersion?) throws {
        guard let version, version != record.version else { return }
        let events = try ledger.events(of: record.id, atMost: Self.changesMax)
        throw DeskRefusals.changed(record.id, DeskChange(record, since: version, events).sentence(deskTime, now: now.wall))
    }

    private static let changesMax = 50

    // MARK: Claims

    private func take(_ task: DeskTask, incomplete: Bool) throws -> JSONObject {
        var result = task
        let isForced = task.claim.map { $0.uid != task.agent.uid && $0.until > now.wall } ?? false
        if isForced, let claim = task.claim {
            try record(task, "desk.take", "taken over from \(try deskName(claim.uid))")
        }
        let isTaken = task.record.state == .complete || (incomplete && task.record.state == .incomplete)
        if isTaken { result.held = try pass(task.held, .takenUp, reason(task, .takenUp)) }
        try ledger.set(
            Claim(
                id: task.record.id, uid: task.agent.uid, until: now.wall.advanced(by: claimTime), seen: result.version),
            now: now.wall)
        return try done(result, isUndoable: false)
    }

    private func release(_ task: DeskTask) throws -> JSONObject {
        if let claim = task.claim, claim.uid != task.agent.uid, claim.until > now.wall {
            try record(task, "desk.release", "released for \(try deskName(claim.uid))")
        }
        try ledger.removeClaim(task.record.id)
        return try done(task, isUndoable: false)
    }

    // MARK: Decisions

    private func ask(_ task: DeskTask, _ complement: DeskComplement) throws -> JSONObject {
        let wording = DeskWording(reasons: reasons, demarche: task.record.demarche)
        var reason = reason(task, .asked, complement.words)
        reason.shortcomings = try wording.shortcomings(complement)
        reason.codes = complement.pieces.compactMap(\.code)
        return try decide(task, .asked, reason, until: try lastDay(complement.deadline))
    }

    /// - Returns: nil for the démarche's own period.
    private func lastDay(_ deadline: DeskComplement.Deadline) throws(Refusal) -> CivilDate? {
        switch deadline {
        case .usual: return nil
        case .days(let days): return deskToday.adding(days: days)
        case .day(let day):
            guard day > deskToday, day <= deskToday.adding(days: 365) else {
                throw Refusal(.badField, "Donnez un jour à venir, dans l’année : le \(FrenchTime.short(day)) ne convient pas.")
            }
            return day
        }
    }

    private func refuse(_ task: DeskTask, _ grounds: DeskGrounds) throws -> JSONObject {
        let wording = DeskWording(reasons: reasons, demarche: task.record.demarche)
        var reason = reason(task, .refused, try wording.text(grounds))
        reason.codes = grounds.codes
        return try decide(task, .refused, reason)
    }

    /// Who stands at the counter need not be called any more.
    private func withholdCall(_ record: DeskRecord) throws {
        for mail in try ledger.mails(of: record.id) where mail.kind == .ready && isUnsaid(mail) {
            try ledger.cancelMails(about: record.id, key: mail.key, at: now.wall)
        }
    }

    /// A person closes one of two dossiers that ask for the same; the other goes on.
    private func merge(_ task: DeskTask, into reference: DossierReference, force: Bool) throws -> JSONObject {
        let other = try resolve(reference)
        guard other.id != task.record.id else { throw Refusal(.conflict, "Donnez deux dossiers : c’est le même.") }
        guard other.state.isOpen else {
            throw Refusal(
                .notAllowed,
                "Gardez plutôt ce dossier-ci : \(other.id.short), qui devrait continuer, est « \(other.state.french) ».")
        }
        let isSame = task.record.person != nil && task.record.person == other.person && task.record.demarche == other.demarche
        guard isSame || force else {
            throw Refusal(
                .notAllowed,
                "Vérifiez les deux dossiers, ou adressez-vous à un responsable : la personne ou la démarche n’est pas la même.")
        }
        if !isSame { try record(task, "desk.merge", "merged into \(other.id), of another person or démarche") }
        var reason = reason(task, .merged)
        reason.into = other.id
        return try decide(task, .merged, reason)
    }

    /// One transition, after which its author holds the dossier no longer but is known as its author.
    private func decide(
        _ task: DeskTask, _ event: LifeCycle.Event, _ reason: Reason, until: CivilDate? = nil
    ) throws -> JSONObject {
        var task = task
        task.held = try pass(task.held, event, reason, until: until, delay: undoTime)
        try ledger.set(Claim(id: task.record.id, uid: task.agent.uid, until: now.wall, seen: task.version), now: now.wall)
        return try done(task, isUndoable: DeskVerb.undo.allows(task.held.shown.state) && undoTime > .zero)
    }

    private func undo(_ task: DeskTask) throws -> JSONObject {
        guard let last = try lastDecision(task.record) else {
            throw Refusal(
                .notAllowed,
                "Regardez le dossier (saisine desk show \(task.record.id.short)) : son état ne vient pas d’une décision d’agent."
            )
        }
        guard task.claim?.uid == task.agent.uid || task.agent.role == .supervisor else {
            throw Refusal(
                .notAllowed,
                "Adressez-vous à \(last.by ?? "l’agent qui a décidé") ou à un responsable : lui seul annule sa décision.")
        }
        let key = "\(task.held.shown.term)-\(last.step)"
        let mails = try ledger.mails(of: task.record.id).filter { $0.key == key }
        guard mails.allSatisfy(isUnsaid) else {
            throw Refusal(
                .conflict,
                "Écrivez au demandeur, ou demandez-lui un complément : le courriel est déjà parti et la décision ne s’annule plus."
            )
        }
        try ledger.cancelMails(about: task.record.id, key: key, at: now.wall)
        var task = task
        task.held = try pass(task.held, .undone, reason(task, .undone))
        try ledger.set(
            Claim(id: task.record.id, uid: task.agent.uid, until: now.wall.advanced(by: claimTime), seen: task.version),
            now: now.wall)
        return try done(task, isUndoable: false)
    }

    /// The decision of an agent by which the dossier stands where it stands; what came too late for it changed nothing.
    private func lastDecision(_ record: DeskRecord) throws -> (step: UInt32, by: String?)? {
        let tooLate = LifeCycle.Event.cameTooLate.name
        let events = try ledger.events(of: record.id, atMost: Self.changesMax).filter { !$0.isRestated }
        guard let last = events.last(where: { DeskReport($0.reason).event != tooLate }), last.state == record.state else {
            return nil
        }
        let report = DeskReport(last.reason)
        return report.isDecision ? (last.step, report.by) : nil
    }

    // MARK: Words

    private func note(_ task: DeskTask, _ words: String) throws -> JSONObject {
        let reason = Reason(.agent, "note", by: task.agent.name, text: words)
        try ledger.addNote(about: task.record.id, uid: task.agent.uid, body: reason.encoded, at: now.wall)
        try report(about(task.held, .note, task.held.shown), body: reason.encoded, row: nil)
        if let claim = task.claim, claim.uid == task.agent.uid { try renew(claim, seen: claim.seen) }
        return try done(task, isUndoable: false)
    }

    private func reason(_ task: DeskTask, _ event: LifeCycle.Event, _ text: String? = nil) -> Reason {
        Reason(.agent, event, by: task.agent.name, text: text)
    }

    /// What is done over another's head stands among the administrator's acts as well.
    private func record(_ task: DeskTask, _ verb: String, _ outcome: String) throws {
        try ledger.record(
            Act(
                at: now.wall, uid: task.agent.uid, user: task.agent.name, verb: verb, subject: "dossier \(task.record.id)",
                reason: "", outcome: outcome))
    }

    private func done(_ task: DeskTask, isUndoable: Bool) throws -> JSONObject {
        var object = JSONObject()
        object["id"] = .string("\(task.record.id)")
        object["short"] = .string(task.record.id.short)
        object["state"] = .string(task.held.shown.state.rawValue)
        object["version"] = .string("\(task.version)")
        object["until"] = task.held.timing.until.map { .string("\($0)") }
        if let claim = try ledger.claim(task.record.id), claim.until > now.wall {
            object["claimUntil"] = .string("\(claim.until)")
        }
        guard task.isChanged else { return object }
        object["isUndoable"] = .bool(isUndoable)
        object["into"] = DeskReport(task.held.reason).into.map { .string("\($0)") }
        let key = "\(task.held.shown.term)-\(task.held.shown.step)"
        if let mail = try ledger.mails(of: task.record.id).last(where: { $0.key == key }) {
            object["mail"] = .object([
                "kind": .string(mail.kind.rawValue), "notBefore": mail.dueAt.map { .string("\($0)") } ?? .null,
            ])
        }
        return object
    }
}
