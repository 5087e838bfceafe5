internal import Dossiers
internal import Ledger
internal import Streams

/// Reports that cannot be recorded: tried again for a while, then parked for a person. As at a node (rule 12).
extension Intake {
    /// The effect of one report, in the turn's transaction, or why it must wait: its place is taken either way.
    func apply(
        _ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ stream: IntakeStream,
        _ effect: () throws -> Void
    ) throws {
        defer {
            stream.takenReport = IntakeStream.TakenReport(sequence: place.sequence, chain: place.chain, grant: place.g)
            stream.isDirty = true
        }
        if stream.retries.isBlocking(place.dossier) {
            let row = try unsafe ledger.parking.wait(
                header, body: body, placement: place, stream: stream.incoming, nil, next: nil)
            stream.retries.add(row: row, place.dossier, attempts: 0, due: now.monotonic)
            return try holdBackIfNeeded(stream)
        }
        do { try ledger.attempt(stream.log, effect) } catch  where LedgerFile.concernsEntry(error) {
            try unsafe failed(place, header, body, stream, error)
        }
    }

    private func failed(
        _ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ stream: IntakeStream,
        _ error: any Error
    ) throws {
        let failure = FailedAttempt(error)
        let trials = Trials(failure.reason, at: now.wall)
        guard !(error is Unusable), limits.retries.attemptsMax > 1 else {
            return try unsafe park(place, header, body, stream, failure, trials)
        }
        let delay = limits.retries.delay(after: 1, using: &entropy)
        tell("report-failed", place, stream, failure, trials)
        let row = try unsafe ledger.parking.wait(
            header, body: body, placement: place, stream: stream.incoming, trials, next: now.wall.advanced(by: delay))
        stream.retries.add(row: row, place.dossier, attempts: 1, due: now.monotonic + delay)
        try holdBackIfNeeded(stream)
    }

    /// Tries again what is due, a few of each stream in each turn.
    func retryDue() throws {
        guard now.monotonic >= pausedUntil else { return }
        for stream in streams where !stream.retries.isEmpty {
            let due = stream.retries.due(now.monotonic, atMost: limits.retries.attemptsPerTurn)
            // Without an attempt nothing has left, and what is kept need not be counted.
            guard !due.isEmpty else { continue }
            for entry in due {
                guard let kept = try ledger.parking.waiting(row: entry.row) else {
                    throw LedgerError.corrupt("no report waits in row \(entry.row)")
                }
                try retry(entry, kept, stream)
            }
            try holdBackIfNeeded(stream)
        }
    }

    private func retry(_ entry: RetryQueue.Entry, _ kept: KeptEntry, _ stream: IntakeStream) throws {
        do {
            try useAgain(kept, stream)
            try ledger.parking.stopWaiting(row: entry.row)
            stream.retries.remove(entry)
        } catch  where LedgerFile.concernsEntry(error) {
            try failed(entry, kept, stream, error)
        }
    }

    private func failed(_ entry: RetryQueue.Entry, _ kept: KeptEntry, _ stream: IntakeStream, _ error: any Error) throws {
        let failure = FailedAttempt(error)
        let trials = kept.trials?.failing(failure.reason, at: now.wall) ?? Trials(failure.reason, at: now.wall)
        if error is Unusable || trials.attempts >= limits.retries.attemptsMax {
            // First, or it would count twice.
            try ledger.parking.stopWaiting(row: entry.row)
            unsafe try kept.lend { place, header, body in try unsafe park(place, header, body, stream, failure, trials) }
            return stream.retries.remove(entry)
        }
        let delay = limits.retries.delay(after: trials.attempts, using: &entropy)
        unsafe try kept.lend { place, _, _ in tell("report-failed", place, stream, failure, trials) }
        try ledger.parking.postpone(row: entry.row, trials, next: now.wall.advanced(by: delay))
        stream.retries.postpone(entry, due: now.monotonic + delay)
    }

    /// Another attempt at a report that is kept.
    func useAgain(_ kept: KeptEntry, _ stream: IntakeStream) throws {
        unsafe try kept.lend { place, header, body in
            guard unsafe ContentHash(of: body) == place.contentHash else { throw Unusable("corrupt") }
            try ledger.attempt(stream.log) { try unsafe use(header, body, stream) }
        }
    }

    private func park(
        _ place: Placement, _ header: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer, _ stream: IntakeStream,
        _ failure: FailedAttempt, _ trials: Trials
    ) throws {
        tell("report-parked", place, stream, failure, trials)
        let reason = trials.attempts > 1 ? "failed \(trials.attempts) times: \(failure.reason)" : failure.reason
        try unsafe ledger.parking.park(
            header, body: body, placement: place, stream: stream.incoming, reason: reason, trials, at: now.wall)
        try holdBackIfNeeded(stream)
    }

    private func tell(
        _ event: String, _ place: Placement, _ stream: IntakeStream, _ failure: FailedAttempt, _ trials: Trials
    ) {
        peerLog.warning(
            event, about: "\(stream.name)",
            [
                "stream": stream.name, "sequence": place.sequence, "attempts": trials.attempts, "reason": failure.logged,
            ], now: now.monotonic)
    }
}

/// A stream of which as much is parked as may be takes no reports until a person has made room.
extension Intake {
    func holdBackIfNeeded(_ stream: IntakeStream) throws {
        let load = try ledger.parking.load(stream: stream.incoming)
        if load.reaches(limits.retries.bound) {
            guard stream.receiver.hold == nil else { return }
            log.warning("takes-no-reports", ["stream": stream.name, "parked": load.entries])
            stream.receiver.suspend(Hold(full: load, since: now.milliseconds))
            stream.owesAcknowledgement = true
        } else if stream.receiver.hold != nil {
            log.info("takes-reports-again", ["stream": stream.name])
            if stream.receiver.release() { stream.owesResume = true }
        }
    }

    /// A node has said whether it takes dossiers.
    func noteHold(_ stream: IntakeStream, before: Hold?) {
        let hold = stream.sender.hold
        if stream.sender.isServing { stream.lastHold = hold }
        guard hold != before else { return }
        if let hold {
            log.warning("node-takes-nothing", ["stream": stream.name, "cause": hold.cause.word, "reason": hold.reason])
        } else {
            log.info("node-takes-dossiers-again", ["stream": stream.name])
        }
    }
}
