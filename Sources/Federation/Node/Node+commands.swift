internal import Dossiers
internal import Ledger
internal import Streams

extension Node {
    /// Does what a person asks, in the turn's transaction, and records it there; ``takeOutcomes()`` tells what came of it once that
    /// is committed.
    ///
    /// - Parameter token: names the request in ``takeOutcomes()``.
    package func receive(_ request: OperatorRequest, token: UInt64) throws {
        do {
            var outcome = OperatorOutcome.refused(Self.isFull)
            try unlessFull {
                outcome = try perform(request)
                try ledger.record(request.act(outcome, at: now.wall))
            }
            outcomes.add(outcome, for: token)
        } catch let refusal as Refusal {
            outcomes.add(.refused(refusal), for: token)
        }
    }

    /// What came of the commands of the last turn.
    package func takeOutcomes() -> [(token: UInt64, outcome: OperatorOutcome)] { outcomes.take() }

    static let isFull = Refusal(.tryAgainLater, "the node's disk is full: nothing was done; make room and say it again")

    /// The effect of a command. What it refuses it refuses before it has changed anything.
    private func perform(_ request: OperatorRequest) throws -> OperatorOutcome {
        switch request.command {
        case .release(let name, let instance):
            try checkOwn(name)
            return try release(instance)
        case .newEpoch(let name):
            try checkOwn(name)
            return openNewEpoch()
        case .retryParked(let selection): return try retryParked(selection)
        case .discardParked(let selection): return try discardParked(selection, reason: request.reason)
        case .pause: return try pauseDossiers(request.reason)
        case .resume: return try resumeDossiers()
        case .noteBackup(let note): return try self.note(note)
        case .addAgent(let uid, let name, let role): return try addAgent(uid, name: name, role: role)
        case .removeAgent(let uid): return try removeAgent(uid)
        case .discard(let ages): return try beginRetention(ages)
        }
    }

    /// The intake is told with the next ACK how far this ledger's backup holds the dossiers (rule 6).
    private func note(_ backup: BackupNote) throws -> OperatorOutcome {
        try ledger.note(backup)
        owesAcknowledgement = true
        return .noted(backup)
    }

    private func checkOwn(_ name: StreamName) throws(Refusal) {
        guard name == stream else { throw Refusal(.unknownStream, "this is the node of stream \(stream), not of \(name)") }
    }

    /// Of two copies of one intake's ledger this instance goes on (rule 8). Harmless when repeated.
    private func release(_ instance: InstanceID) throws(Refusal) -> OperatorOutcome {
        if try sender.decide(release: instance) {
            isDirty = true
            log.warning("stream-released", ["stream": stream, "instance": instance])
        }
        return .released(instance, barred: sender.durable.barred)
    }

    /// An epoch above every one that the intake has seen. The present state of every dossier follows, restated; `asked` sets that out when
    /// the epoch is minted. What the log holds by now is of an earlier life: the intake may show more than that, and must not go back (rule 16).
    private func openNewEpoch() -> OperatorOutcome {
        if sender.newEpoch() {
            record.restatedThrough = ledger.log.head
            isDirty = true
            log.warning("stream-new-epoch", ["stream": stream])
        }
        return .openedNewEpoch
    }
}
