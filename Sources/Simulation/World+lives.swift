internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// The ends of the dossiers' lives.
extension World {
    private static let looksMax = 120

    /// Whether people still have something to do; nil when they have not.
    func whatLivesLack() throws -> String? {
        guard !lives.applicants.isEmpty else { return nil }
        guard lives.looksAtPeace > Self.looksOfWork else { return "the agents are at work" }
        if let applicant = lives.applicants.first(where: { $0.underWay != nil }) {
            return "a request on \(applicant.id) has no answer"
        }
        for peer in peers.prefix(portalIndex) {
            guard let node = peer.node, let stream = peer.stream else { continue }
            if let mail = try node.ledger.dueMails(at: UnixTime(milliseconds: .max), atMost: 1).first {
                return "\(stream.name): mail \(mail.kind.rawValue) \(mail.key) of \(mail.id) has not left"
            }
            for applicant in lives.applicants {
                guard let held = try node.ledger.latest(applicant.id), held.shown.state == .incomplete else { continue }
                let mails = try node.ledger.mails(of: applicant.id).map {
                    "\($0.kind.rawValue) \($0.key) \($0.end?.rawValue ?? "waits")"
                }
                return "\(applicant.id) is incomplete since \(held.shown), due \(held.actAt?.description ?? "never"), "
                    + "mails: \(mails.joined(separator: ", "))"
            }
        }
        return try unheard()
    }

    /// In the end each applicant asks once more.
    private func unheard() throws -> String? {
        guard let intake else { return "the intake is down" }
        for applicant in lives.applicants where applicant.code != nil {
            guard let standing = try intake.ledger.followed(applicant.id) else { continue }
            let index = portals[applicant.errand.portal]
            if applicant.last?.state == standing.standing.shown.state, applicant.last?.revision == standing.revision {
                continue
            }
            guard let portal = peers[index].portal, let code = applicant.code else { return "a portal is down" }
            applicant.view = nil
            if !applicant.isAsking { portal.follow(applicant.id, code: code) }
            applicant.isAsking = true
            wake(.peer(index), after: .zero)
            return "\(applicant.id) is followed"
        }
        return nil
    }

    func checkLives() throws {
        guard let intake else { return }
        for peer in peers.prefix(portalIndex) {
            guard let node = peer.node else { continue }
            let checker = try LifeChecker(
                peer.disk, path: node.ledger.directory.ledgerPath, lives.mails, hasAdopted: lives.hasLostLedgers)
            for applicant in lives.applicants {
                guard let held = try node.ledger.latest(applicant.id) else { continue }
                try checker.check(applicant.id, accepted: accepted(applicant))
                try checkWord(of: held, applicant, intake.ledger)
                try checkAnyoneCanAct(on: held)
            }
        }
        result.lives["mails"] = lives.mails.count
        result.lives["repeated mails"] = lives.mails.repetitions
        result.lives["acts"] = lives.versions.acts.values.reduce(0, +)
        result.lives["refused acts"] = lives.versions.refused
    }

    /// Nil when the intake's clock was wrong at some time.
    private func accepted(_ applicant: Applicant) -> [(revision: UInt32, at: UnixTime)]? {
        guard !lives.isIntakeClockSuspect else { return nil }
        return receipts.promised.filter { $0.dossier == applicant.id }.map {
            ($0.revision, UnixTime(milliseconds: Int64($0.time)))
        }
    }

    /// One owner's word everywhere: at the node, at the intake, at the applicant's.
    private func checkWord(of held: HeldDossier, _ applicant: Applicant, _ intake: IntakeLedger) throws {
        result.lives[held.shown.state.rawValue, default: 0] += 1
        guard let followed = try intake.followed(held.id) else {
            throw Violation(text: "\(held.id) is at its node, and the intake does not know it")
        }
        guard followed.revision == held.revision, followed.standing.shown == held.shown else {
            throw Violation(
                text: "\(held.id) is \(held.shown) of revision \(held.revision) at its node, "
                    + "\(followed.standing.shown) of revision \(followed.revision) at the intake")
        }
        guard applicant.code != nil else { return }
        guard let view = applicant.last, view.state == held.shown.state, view.revision == held.revision else {
            throw Violation(text: "the applicant of \(held.id) was told \(String(describing: applicant.last))")
        }
        if let request = try intake.requests(on: held.id).first(where: { !$0.isAnswered }) {
            throw Violation(text: "request \(request.number) on \(held.id) was never answered")
        }
    }

    /// No dossier is stuck: an agent, or the applicant until a day that comes.
    private func checkAnyoneCanAct(on held: HeldDossier) throws {
        switch held.shown.state {
        case .complete, .underInstruction, .validated, .ready, .refused, .collected, .withdrawn, .closed: return
        case .incomplete where held.actAt != nil: return
        default: throw Violation(text: "\(held.id) is stuck: \(held.shown) of revision \(held.revision)")
        }
    }
}

extension World {
    /// A node decides: of one whose ledger was put back, that stands.
    func noteDecision(_ frames: Frames) throws {
        guard frames.verb == .data, frames.count == 3 else { return }
        let header = try Header(decoding: frames[1])
        guard header.kind == .state, !header.flags.contains(.restated), let state = header.state else { return }
        let decided = ShownState(state: state, term: header.ownerTerm, step: header.step)
        let key = Submission.Key(id: header.dossier, revision: header.revision)
        reports.decided(decided, on: key)
        history.decided(decided, on: key)
    }

    /// A ledger is gone: what no intake has heard of may be caused again.
    func loseMails(of node: String?) {
        lives.mails.lose(node) { identity in
            guard let ledger = intake?.ledger else { return false }
            do {
                guard let shown = try ledger.followed(identity.id)?.standing.shown else { return false }
                return (shown.term, shown.step) >= identity.cause
            } catch { return false }
        }
    }
}
