internal import Dossiers
internal import Ledger
internal import Streams

/// What an applicant adds to a dossier that a node holds: the next revision of it.
struct Addition {
    let header: Header
    /// The dossier without it; nil when its body is gone.
    let old: Dossier?
    /// The dossier with it.
    let dossier: Dossier
    let body: [UInt8]
    /// Kinds of pieces and paths of fields that it brings: what an agent asked for by these is answered.
    let answered: Set<String>

    /// The kinds whose pieces are others than they were.
    static func changed(from old: Dossier?, to new: Dossier) -> Set<String> {
        let held = Set(old?.pieces.map(\.hash) ?? [])
        return Set(new.pieces.filter { !held.contains($0.hash) }.map(\.kind.description))
    }
}

extension Node {
    /// The applicant's answer to what was missing, or what he adds unasked: it joins the revision that stands (rule 17).
    func complement(_ header: Header, _ body: UnsafeRawBufferPointer) throws {
        if let held = try ledger.dossier(header.dossier, revision: header.revision) {
            guard try unsafe isHeld(header, body) else {
                throw Unusable("another complement has joined as revision \(header.revision)")
            }
            return try again(held, header)
        }
        guard let base = try ledger.latest(header.dossier) else { throw Unusable("a complement of a dossier that is not here") }
        // One before it may be parked: it waits for a person, and holds up nothing that comes later.
        guard base.revision < header.revision else {
            throw Unusable("a complement of revision \(header.revision - 1); the dossier stands at \(base.revision)")
        }
        guard let original = try ledger.original(of: base) else { throw Unusable("the dossier's body has been discarded") }
        let (complement, old, joined): (Complement, Dossier, (dossier: Dossier, body: [UInt8]))
        do throws(Refusal) {
            complement = try Complement(body: unsafe Array(body))
            old = try Dossier(body: original.body)
            joined = try complement.joined(to: old, as: header.revision)
        } catch { throw Unusable(error) }
        var header = header
        header.contentHash = unsafe joined.body.withUnsafeBytes { unsafe ContentHash(of: $0) }
        try unsafe keepRequest(header, body)
        if isDecidedElsewhere(header, base: base) {
            return try unsafe joined.body.withUnsafeBytes { try unsafe adopt(header, $0, base: base) }
        }
        let answered = complement.pieces.map(\.kind.description) + complement.fields.map(\.path)
        try join(
            Addition(header: header, old: old, dossier: joined.dossier, body: joined.body, answered: Set(answered)), to: base)
    }

    /// The next revision: checked again where the dossier is still open, else kept and answered as too late.
    func join(_ addition: Addition, to base: HeldDossier) throws {
        let header = addition.header
        let life = LifeCycle(
            state: base.shown.state, revision: base.revision, term: base.shown.term, step: base.shown.step)
        let handling = handling(of: base)
        // The day on which the intake had it: the node may have been away. The time to answer again begins today.
        let day = office.date(of: UnixTime(milliseconds: Int64(clamping: header.time)))
        let usual = office.date(of: clock.time(now)).adding(days: handling.complementDays)
        let until = max(usual, base.timing.until ?? usual)
        let passage: Passage
        if base.shown.state.isOpen, !base.shown.state.isDecided {
            let shortcomings = try open(addition, base)
            let event = shortcomings.isEmpty ? LifeCycle.Event.foundComplete : .foundIncomplete
            var reason = Reason(.node, event)
            reason.shortcomings = shortcomings
            reason.extension = said(of: base)?.extension
            try withholdUnsaid(about: base.id)
            passage = try self.passage(
                life, base.timing, [.completed(revision: header.revision), event], reason, handling, on: day, until: until)
        } else {
            passage = try self.passage(
                LifeCycle(state: life.state, revision: header.revision, term: life.term, step: life.step), base.timing,
                [.cameTooLate], tooLate(base), handling, on: day)
        }
        let opening = Opening(
            openedAt: base.openedAt, timing: passage.timing, actAt: passage.actAt, person: addition.dossier.person)
        let encoded = passage.reason.encoded
        let row = try unsafe addition.body.withUnsafeBytes {
            try unsafe ledger.insert(
                arrived(header, passage.shown, decided: true, opening, $0), reason: encoded, at: now.wall)
        }
        try ledger.supersede(header.dossier, before: header.revision)
        var reported = about(header, .state, passage.shown)
        reported.requestNumber = header.requestNumber
        try report(reported, body: encoded, row: row)
        try post(passage, encoded, about: header.dossier)
        noteDue(passage.actAt)
    }

    /// What the dossier still lacks: by its rules, and what an agent has asked for and not got.
    private func open(_ addition: Addition, _ base: HeldDossier) throws -> [Shortcoming] {
        var found = try check(addition.dossier, addition.header, openedAt: base.openedAt)
        guard base.shown.state == .incomplete, let old = addition.old else { return found }
        guard let before = said(of: base) else { return found }
        // What the rules do not say of the dossier as it was, a person has said.
        var header = addition.header
        header.revision = base.revision
        let ruled = Set(try check(old, header, openedAt: base.openedAt).map(\.subject))
        let settled = Set(found.map(\.subject)).union(addition.answered).union(ruled)
        found += before.shortcomings.filter { !settled.contains($0.subject) }
        return found
    }

    /// The applicant wants it no more (rule 17).
    func withdraw(_ header: Header, _ body: UnsafeRawBufferPointer) throws {
        guard let held = try ledger.latest(header.dossier) else { throw Unusable("a withdrawal of a dossier that is not here") }
        guard try unsafe !isRepeated(header, body) else { return try restate(held, request: header.requestNumber) }
        try unsafe keepRequest(header, body)
        // A node that lost its ledger hears it again: what was decided on it the dossier's own entries told.
        guard !header.flags.contains(.replay) || held.shown.state.isOpen else {
            return try restate(held, request: header.requestNumber)
        }
        let isLate = !held.shown.state.isOpen
        let event = isLate ? LifeCycle.Event.cameTooLate : .withdrawn
        try pass(held, event, isLate ? tooLate(held) : Reason(.applicant, event), request: header.requestNumber)
    }

    /// Why the state stays: what was said when it was reached, so that the applicant still reads it.
    private func tooLate(_ held: HeldDossier) -> Reason {
        var reason = Reason(.applicant, .cameTooLate)
        if let before = said(of: held) { (reason.text, reason.codes, reason.into) = (before.text, before.codes, before.into) }
        return reason
    }

    /// Whether this request has been dealt with: a restored intake may count anew, so its number alone does not tell.
    private func isRepeated(_ header: Header, _ body: UnsafeRawBufferPointer) throws -> Bool {
        try ledger.hasRequest(
            header.dossier, number: header.requestNumber, kind: header.kind.rawValue, body: unsafe Array(body))
    }

    /// Whether it is this complement that joined as its revision: a restored intake may take another in its place.
    private func isHeld(_ header: Header, _ body: UnsafeRawBufferPointer) throws -> Bool {
        if try ledger.isDiscarded(header.dossier, revision: header.revision) { return true }
        return try ledger.hasComplement(header.dossier, revision: header.revision, body: unsafe Array(body))
    }

    private func keepRequest(_ header: Header, _ body: UnsafeRawBufferPointer) throws {
        try ledger.keepRequest(
            header.dossier, number: header.requestNumber, kind: header.kind.rawValue, revision: header.revision,
            body: unsafe Array(body), at: now.wall)
    }
}
