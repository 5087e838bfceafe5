internal import Dossiers
internal import Ledger
internal import Streams

/// What cannot be used: tried again for a while, then parked for a person. It never holds up another dossier (rule 12).
extension Node {
    /// Runs the effect of one entry; if it throws, nothing of it is left, here or in the ledger.
    func attempt(_ body: () throws -> Void) throws {
        let (entries, bytes, received) = (fresh.count, batch.byteCount, receivedCount)
        do { try ledger.attempt(body) } catch {
            fresh.removeLast(fresh.count - entries)
            batch.removeLast(to: bytes)
            receivedCount = received
            throw error
        }
    }

    /// The first attempt at an entry failed.
    func failed(_ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ error: any Error) throws
    {
        let failure = FailedAttempt(error)
        let trials = Trials(failure.reason, at: now.wall)
        guard !(error is Unusable), limits.retries.attemptsMax > 1 else {
            return try unsafe park(place, header, body, failure, trials)
        }
        let delay = limits.retries.delay(after: 1, using: &entropy)
        tell("entry-failed", place, failure, trials)
        let row = try unsafe ledger.parking.wait(
            header, body: body, placement: place, stream: ledger.incoming, trials, next: now.wall.advanced(by: delay))
        retries.add(row: row, place.dossier, attempts: 1, due: now.monotonic + delay)
        try holdBackIfNeeded()
    }

    /// An entry that comes behind one of its dossier that waits.
    func waitBehind(_ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer) throws {
        let row = try unsafe ledger.parking.wait(
            header, body: body, placement: place, stream: ledger.incoming, nil, next: nil)
        retries.add(row: row, place.dossier, attempts: 0, due: now.monotonic)
        try holdBackIfNeeded()
    }

    /// Tries again what is due, a few in each turn; while the node is paused, nothing.
    func retryDue() throws {
        guard !retries.isEmpty, pause == nil, now.monotonic >= pausedUntil else { return }
        let due = retries.due(now.monotonic, atMost: limits.retries.attemptsPerTurn)
        // Without an attempt nothing has left, and what is kept need not be counted.
        guard !due.isEmpty else { return }
        for entry in due {
            guard let kept = try ledger.parking.waiting(row: entry.row) else {
                throw LedgerError.corrupt("no entry waits in row \(entry.row)")
            }
            if isBeforeRemoval(kept) {
                retries.delay(entry, due: now.monotonic + RetentionRun.interval)
            } else {
                try retry(entry, kept)
            }
        }
        try holdBackIfNeeded()
    }

    /// Whether it is a chunk of a piece whose file, which other dossiers had, is being removed beside the loop: no time to use it.
    func isBeforeRemoval(_ kept: KeptEntry) -> Bool {
        unsafe kept.header.withUnsafeBytes { header in
            guard let decoded = unsafe readable(header), decoded.kind == .piece else { return false }
            return inbox.isRemoving(decoded.pieceHash)
        }
    }

    private func retry(_ entry: RetryQueue.Entry, _ kept: KeptEntry) throws {
        do {
            try useAgain(kept)
            try ledger.parking.stopWaiting(row: entry.row)
            retries.remove(entry)
        } catch  where LedgerFile.concernsEntry(error) {
            try failed(entry, kept, error)
        }
    }

    private func failed(_ entry: RetryQueue.Entry, _ kept: KeptEntry, _ error: any Error) throws {
        let failure = FailedAttempt(error)
        let trials = kept.trials?.failing(failure.reason, at: now.wall) ?? Trials(failure.reason, at: now.wall)
        if error is Unusable || trials.attempts >= limits.retries.attemptsMax {
            // First, or it would count twice.
            try ledger.parking.stopWaiting(row: entry.row)
            unsafe try kept.lend { place, header, body in try unsafe park(place, header, body, failure, trials) }
            return retries.remove(entry)
        }
        let delay = limits.retries.delay(after: trials.attempts, using: &entropy)
        unsafe try kept.lend { place, _, _ in tell("entry-failed", place, failure, trials) }
        try ledger.parking.postpone(row: entry.row, trials, next: now.wall.advanced(by: delay))
        retries.postpone(entry, due: now.monotonic + delay)
    }

    /// Another attempt at an entry that is kept.
    func useAgain(_ kept: KeptEntry) throws {
        unsafe try kept.lend { place, header, body in
            // One whose body was discarded at the intake comes without.
            let isGone = unsafe body.isEmpty && Header.flags(of: header).contains(.discarded)
            guard unsafe isGone || ContentHash(of: body) == place.contentHash else { throw Unusable("corrupt") }
            let work = try unsafe writeAgain(header, body)
            try attempt { try unsafe use(header, body, work) }
        }
    }

    /// The chunk of a large piece is written here and not beside the loop: an attempt is rare, and a chunk is small.
    private func writeAgain(_ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer) throws -> NodeInbox.Work {
        guard let decoded = unsafe readable(header), decoded.kind == .piece, decoded.pieceTotal > PieceFiles.inlineBytesMax,
            try !isGone(decoded)
        else {
            return .none
        }
        return try inbox.writeNow(decoded, body: unsafe Array(body))
    }

    /// Keeps an entry for a person, and says so.
    private func park(
        _ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ failure: FailedAttempt,
        _ trials: Trials
    ) throws {
        tell("parked", place, failure, trials)
        let reason = trials.attempts > 1 ? "failed \(trials.attempts) times: \(failure.reason)" : failure.reason
        // A new epoch brings it again, and a person has one to decide on.
        if try !isParked(place) {
            try unsafe ledger.parking.park(
                header, body: body, placement: place, stream: ledger.incoming, reason: reason, trials, at: now.wall)
            try holdBackIfNeeded()
        }
        guard place.kind != .heartbeat else { return }
        let said = JSONValue.object(["reason": .string(reason)]).serialized
        // No decision on the dossier, which may still come: step 0.
        try unsafe report(about(place, header, .unreadable), body: said, row: nil)
    }

    /// Whether the same dossier is parked from another place in the stream.
    private func isParked(_ place: Placement) throws -> Bool {
        guard [.dossier, .complement, .withdrawal].contains(place.kind) else { return false }
        return try ledger.parking.parked(of: place.dossier, revision: place.revision).contains { kept in
            unsafe try kept.lend { parked, _, _ in parked.kind == place.kind && parked.contentHash == place.contentHash }
        }
    }

    /// A dossier that is parked here.
    func parkedDossier(_ id: DossierID, revision: UInt32) throws -> ParkedDossier? {
        for kept in try ledger.parking.parked(of: id, revision: revision) {
            let dossier = unsafe try kept.lend { place, header, body in
                place.kind == .dossier
                    ? ParkedDossier(header: unsafe readable(header), body: unsafe Array(body), contentHash: place.contentHash)
                    : nil
            }
            if let dossier { return dossier }
        }
        return nil
    }

    /// The header of a report that decides nothing on the dossier of an entry.
    func about(_ place: Placement, _ header: UnsafeRawBufferPointer, _ kind: EntryKind) -> Header {
        var about = unsafe readable(header) ?? Header(kind: kind)
        about.dossier = place.dossier
        about.revision = place.revision
        return self.about(about, kind, ShownState(state: .parked, term: 1, step: 0))
    }

    private func tell(_ event: String, _ place: Placement, _ failure: FailedAttempt, _ trials: Trials) {
        peerLog.warning(
            event, about: "\(place.kind)",
            [
                "sequence": place.sequence, "kind": place.kind, "id": place.dossier, "attempts": trials.attempts,
                "reason": failure.logged,
            ], now: now.monotonic)
    }
}

/// A dossier that could not be used, as it came.
struct ParkedDossier {
    /// `nil`: some field is outside its range.
    let header: Header?
    let body: [UInt8]
    /// As its header says.
    let contentHash: ContentHash
}

extension KeptEntry {
    /// Lends its place and its bytes.
    func lend<Result>(_ body: (Placement, UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        unsafe try header.withUnsafeBytes { header in
            unsafe try self.body.withUnsafeBytes { bytes in
                try unsafe body(Placement(decoding: header), header, bytes)
            }
        }
    }
}
