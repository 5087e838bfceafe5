internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    /// A dossier, or a later revision of one as a whole.
    func take(_ header: Header, _ body: UnsafeRawBufferPointer) throws {
        let base = try ledger.latest(header.dossier)
        if let base, base.revision >= header.revision {
            // One that later ones have overtaken is answered by what stands.
            let held = base.revision == header.revision ? base : try ledger.dossier(header.dossier, revision: header.revision)
            return try held.map { try again($0, header) } ?? restate(base)
        }
        receivedCount += 1
        if isDecidedElsewhere(header, base: base) { return try unsafe adopt(header, body, base: base) }
        guard !header.flags.contains(.sealed) else { throw Unusable("sealed, and this node has no key") }
        let dossier: Dossier
        do throws(Refusal) { dossier = try Dossier(body: unsafe Array(body)) } catch { throw Unusable(error) }
        guard let base else { return try unsafe judge(dossier, header, body) }
        let original = try ledger.original(of: base)
        let old: Dossier?
        do throws(Refusal) { old = try original.map { (kept) throws(Refusal) in try Dossier(body: kept.body) } } catch {
            throw Unusable(error)
        }
        let addition = Addition(
            header: header, old: old, dossier: dossier, body: unsafe Array(body),
            answered: Addition.changed(from: old, to: dossier))
        try join(addition, to: base)
    }

    /// Whether the intake knows what this node decided before it lost its ledger. Not when as much was decided on an earlier revision, since
    /// or by a second node: the dossier never goes back behind that, and is judged anew.
    func isDecidedElsewhere(_ header: Header, base: HeldDossier?) -> Bool {
        guard header.flags.contains(.replay), header.state != nil, header.step > 0 else { return false }
        guard let base else { return true }
        return (header.ownerTerm, header.step) > (base.shown.term, base.shown.step)
    }

    /// Takes over what the intake knows, without report and without mail (rule 10).
    func adopt(_ header: Header, _ body: UnsafeRawBufferPointer, base: HeldDossier?) throws {
        guard let state = header.state else { return }
        let shown = ShownState(state: state, term: header.ownerTerm, step: header.step)
        let accepted = UnixTime(milliseconds: Int64(clamping: header.time))
        let opened = base?.openedAt ?? accepted
        let handling = handling(of: header.demarche ?? base?.demarche, receivedAt: opened)
        var timing = base?.timing ?? Timing(received: office.date(of: opened), handling)
        timing.enter(state, on: office.date(of: clock.time(now)), handling)
        let person = if let known = base?.person { known } else { try unsafe person(in: body) }
        let due = dueTime(timing, handling)
        _ = try unsafe ledger.insert(
            arrived(header, shown, decided: false, Opening(openedAt: opened, timing: timing, actAt: due, person: person), body),
            reason: nil, at: now.wall)
        if base != nil { try ledger.supersede(header.dossier, before: header.revision) }
        noteDue(due)
    }

    /// Off the hot path: only what is replayed to a node that lost its ledger is read for it.
    private func person(in body: UnsafeRawBufferPointer) throws -> Int64? {
        do throws(Refusal) { return try Dossier(body: unsafe Array(body)).person } catch { return nil }
    }

    /// A dossier that is held already: answered by its present state (rules 10 and 15).
    func again(_ held: HeldDossier, _ header: Header) throws {
        var held = held
        if header.flags.contains(.replay), let state = header.state, try !hasDecided(held),
            (header.ownerTerm, header.step) > (held.shown.term, held.shown.step)
        {
            held = try adopt(ShownState(state: state, term: header.ownerTerm, step: header.step), held)
        }
        try restate(held, request: header.kind == .dossier ? 0 : header.requestNumber)
    }

    /// A state that another life of this node decided.
    private func adopt(_ shown: ShownState, _ held: HeldDossier) throws -> HeldDossier {
        var held = held
        let handling = handling(of: held)
        held.shown = shown
        held.timing.enter(shown.state, on: office.date(of: clock.time(now)), handling)
        held.actAt = dueTime(held.timing, handling)
        try ledger.adopt(held, at: now.wall)
        noteDue(held.actAt)
        return held
    }

    /// What the intake shows of a dossier that this node restated from an older ledger (rule 16).
    func adoptKnown(_ header: Header) throws {
        let epoch = Epoch(counter: header.first, random: header.pieceHash.words.0)
        guard epoch == sender.durable.epoch, let state = header.state,
            let held = try ledger.dossier(header.dossier, revision: header.revision), try !hasDecided(held),
            (header.ownerTerm, header.step) > (held.shown.term, held.shown.step)
        else { return }
        _ = try adopt(ShownState(state: state, term: header.ownerTerm, step: header.step), held)
    }

    /// Whether this node has decided something on a dossier in its present life: what it decided before the last new epoch of its
    /// reports does not count.
    private func hasDecided(_ held: HeldDossier) throws -> Bool {
        guard held.decided, record.restatedThrough > 0 else { return held.decided }
        return try ledger.isDecided(row: held.row, after: record.restatedThrough)
    }

    /// Checks a dossier that is new here, and reports what the check found.
    private func judge(_ dossier: Dossier, _ header: Header, _ body: UnsafeRawBufferPointer) throws {
        let accepted = UnixTime(milliseconds: Int64(clamping: header.time))
        let received = office.date(of: accepted)
        let handling = handling(of: dossier.demarche, receivedAt: accepted)
        let shortcomings = try check(dossier, header)
        let event = shortcomings.isEmpty ? LifeCycle.Event.foundComplete : .foundIncomplete
        var reason = Reason(.node, event)
        reason.shortcomings = shortcomings
        let submitted = office.date(of: dossier.submittedAt ?? accepted)
        reason.extension = measures.extension(of: dossier, on: submitted)?.french(for: dossier.demarche)
        let passage = try passage(
            LifeCycle(revision: header.revision), Timing(received: received, handling), [.delivered, event], reason, handling,
            on: office.date(of: clock.time(now)))
        let opening = Opening(
            openedAt: accepted, timing: passage.timing, actAt: passage.actAt, person: dossier.person)
        let encoded = passage.reason.encoded
        let row = try unsafe ledger.insert(
            arrived(header, passage.shown, decided: true, opening, body), reason: encoded, at: now.wall)
        try report(about(header, .state, passage.shown), body: encoded, row: row)
        try post(passage, encoded, about: header.dossier)
        noteDue(passage.actAt)
    }

    /// The rules of its démarche, as they stood on the day it was submitted, and whether every piece it names has arrived. What was added
    /// later is good if it is so on its own day, and what was good on the first day stays so.
    ///
    /// - Parameter openedAt: when its first revision was accepted; nil for the first.
    func check(_ dossier: Dossier, _ header: Header, openedAt: UnixTime? = nil) throws -> [Shortcoming] {
        let accepted = UnixTime(milliseconds: Int64(clamping: header.time))
        let media = try media(of: dossier, header)
        func check(_ time: UnixTime) -> [Shortcoming] {
            let day = office.date(of: time)
            let extended = measures.extension(of: dossier, on: day)?.until
            return rules.check(
                dossier, on: day, tenant: tenant, media: { media[$0.hash] ?? .unknown }, extended: { _ in extended })
        }
        var shortcomings = check(dossier.submittedAt ?? openedAt ?? accepted)
        if header.revision > 1, !shortcomings.isEmpty {
            let before = Set(shortcomings.map(\.subject))
            shortcomings = check(accepted).filter { before.contains($0.subject) }
        }
        for piece in dossier.pieces where media[piece.hash] == nil {
            shortcomings.append(
                Shortcoming(
                    subject: piece.kind.description, problem: .unreadable,
                    message: "Le fichier « \(piece.name ?? piece.kind.description) » n’a pas été reçu : envoyez-le de nouveau.")
            )
        }
        return shortcomings
    }

    /// What the bytes of its pieces are, of those that have arrived with it or with a revision before it.
    private func media(of dossier: Dossier, _ header: Header) throws -> [ContentHash: PieceMedia] {
        var media: [ContentHash: PieceMedia] = [:]
        for piece in dossier.pieces {
            media[piece.hash] = try ledger.media(ofPiece: piece.hash, of: header.dossier, revision: header.revision)
        }
        return media
    }

    /// What a dossier's row has beside its entry.
    struct Opening {
        var openedAt: UnixTime
        var timing: Timing
        var actAt: UnixTime?
        var person: Int64?
    }

    func arrived(
        _ header: Header, _ shown: ShownState, decided: Bool, _ opening: Opening, _ body: UnsafeRawBufferPointer
    ) -> ArrivedDossier {
        unsafe ArrivedDossier(
            id: header.dossier, revision: header.revision, demarche: header.demarche, postalCode: header.postalCode,
            commune: header.commune, assumed: header.flags.contains(.assumed), sequence: header.sequence,
            acceptedAt: UnixTime(milliseconds: Int64(clamping: header.time)), shown: shown, decided: decided,
            contentHash: header.contentHash, openedAt: opening.openedAt, timing: opening.timing, actAt: opening.actAt,
            person: opening.person, followUp: header.followUp, body: body)
    }
}
