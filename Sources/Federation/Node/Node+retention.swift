internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    /// Begins to discard what these ages allow.
    func beginRetention(_ ages: RetentionAges) throws -> OperatorOutcome {
        retention.begin(try ledger.retentionSweep(ages))
        return .begunRetention
    }

    /// A step of the sweep, in the turn's transaction.
    func stepRetention() throws {
        guard now.monotonic >= pausedUntil else { return retention.pause(now: now.monotonic) }
        if let ages = retention.agesToResume(now.monotonic) {
            log.info("retention-begun-anew", ["days": ages.backed, "unbackedDays": ages.unbacked])
            retention.begin(try ledger.retentionSweep(ages))
        }
        if retention.isDue(now.monotonic), var sweep = retention.sweep {
            let bounds = RetentionBounds(acknowledged: sender.durable.acknowledged, safe: sender.discardable)
            if let start = try ledger.discard(&sweep, bounds, at: now.wall) {
                sender.discarded(before: start.first, chain: start.chain)
                isDirty = true
            }
            retention.stepped(sweep, now: now.monotonic)
            if sweep.isDone {
                log.info(
                    "retention-ended",
                    ["dossiers": sweep.tally.dossiers, "pieces": sweep.tally.pieces, "bytes": sweep.tally.bytes])
            }
        }
        if retention.mayRemove(now.monotonic) { try removeLeftovers() }
    }

    /// Hands files over to be removed. While chunks wait, one of them may have found its file there already: then none goes.
    private func removeLeftovers() throws {
        let leftovers = try ledger.leftovers(atMost: RetentionRun.filesMax)
        guard !leftovers.isEmpty else { return retention.hasLeftovers = false }
        guard inbox.isEmpty else { return retention.pause(now: now.monotonic) }
        retention.isRemoving = true
        inbox.remove(leftovers, named: try leftovers.filter { try !ledger.isNamed($0) }.map(\.fileName))
    }

    /// The files are gone: so are the rows, with this turn's commit.
    func forgetRemoved() throws {
        guard let rows = inbox.takeRemoved() else { return }
        retention.isRemoving = false
        retention.pause(now: now.monotonic)
        try ledger.forget(leftovers: rows)
    }

    /// Whether an entry comes without its body, or brings back the piece of a dossier whose body was discarded here.
    func isGone(_ header: Header) throws -> Bool {
        if header.flags.contains(.discarded) { return true }
        guard header.kind == .piece, header.flags.contains(.replay) else { return false }
        return try ledger.isDiscarded(header.dossier, revision: header.revision)
    }

    /// The effect of an entry without its body: the dossier is known by what its header tells, and a person sees what is missing.
    func takeDiscarded(_ header: Header) throws {
        guard header.flags.contains(.discarded) else { return }
        let held = try ledger.dossier(header.dossier, revision: header.revision)
        // A revision that is held has its pieces and came by its entry. Another request about it may have been used before or not: rather a
        // gap too many, which a person looks at, than one that vanishes without a trace.
        let isRevision = header.kind == .dossier || header.kind == .complement
        let isKnown = held != nil && (isRevision || header.kind == .piece)
        if !isKnown { try ledger.noteGap(first: header.sequence, last: header.sequence, at: now.wall) }
        guard isRevision else { return }
        if let held { return try again(held, header) }
        let shown = ShownState(state: header.state ?? .delivered, term: header.ownerTerm, step: header.step)
        let nothing = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        let opened = UnixTime(milliseconds: Int64(clamping: header.time))
        let timing = Timing(received: office.date(of: opened), handling(of: header.demarche, receivedAt: opened))
        let opening = Opening(openedAt: opened, timing: timing, actAt: nil, person: nil)
        let row = try unsafe ledger.insert(arrived(header, shown, decided: false, opening, nothing), reason: nil, at: now.wall)
        if header.revision > 1 { try ledger.supersede(header.dossier, before: header.revision) }
        try ledger.setDiscarded(row: row, at: now.wall)
    }
}
