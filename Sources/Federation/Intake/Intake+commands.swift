package import Dossiers
package import Ledger
internal import Streams

extension Intake {
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

    /// The effect of a command. What it refuses it refuses before it has changed anything.
    private func perform(_ request: OperatorRequest) throws -> OperatorOutcome {
        switch request.command {
        case .release(let name, let instance): try release(instance, try served(name))
        case .newEpoch(let name): openNewEpoch(try served(name))
        case .retryParked(let selection): try retryParked(selection)
        case .discardParked(let selection): try discardParked(selection, reason: request.reason)
        case .pause, .resume: throw Refusal(.notAllowed, "an intake is not paused: a node is, with --data of its own directory")
        case .addAgent, .removeAgent:
            throw Refusal(.notAllowed, "an intake has no agents: a node does, with --data of its own directory")
        case .noteBackup(let note): try self.note(note)
        case .discard(let ages): try beginRetention(ages)
        }
    }

    private func served(_ name: StreamName) throws(Refusal) -> IntakeStream {
        guard let stream = stream(named: name) else { throw Refusal(.unknownStream, "this intake has no stream \(name)") }
        return stream
    }

    /// Of two clones this instance goes on; the other is refused as long as it lives (rule 8). Harmless when repeated.
    private func release(_ instance: InstanceID, _ stream: IntakeStream) throws(Refusal) -> OperatorOutcome {
        if try stream.sender.decide(release: instance) {
            stream.isDirty = true
            log.warning("stream-released", ["stream": stream.name, "instance": instance])
        }
        return .released(instance, barred: stream.sender.durable.barred)
    }

    /// An epoch above every one that the node has seen: the way out of *diverged* and *stopped*. What the log still holds is published
    /// again from its beginning; the node, which has most of it, answers with restated reports.
    private func openNewEpoch(_ stream: IntakeStream) -> OperatorOutcome {
        if stream.sender.newEpoch() {
            stream.isDirty = true
            log.warning("stream-new-epoch", ["stream": stream.name])
        }
        return .openedNewEpoch
    }
}

extension Intake {
    /// The nodes are told with the next ACK how far this ledger's backup holds their reports (rule 6).
    private func note(_ backup: BackupNote) throws -> OperatorOutcome {
        try ledger.note(backup)
        for stream in streams {
            stream.backedUp = try ledger.backedUp(incoming: stream.incoming, stream.name)
            stream.owesAcknowledgement = true
        }
        return .noted(backup)
    }
}

extension OperatorRequest {
    /// The record of what was done.
    func act(_ outcome: OperatorOutcome, at time: UnixTime) -> Act { act(outcome.sentence, at: time) }

    /// The same, of what a command does itself where no process runs.
    package func act(_ outcome: String, at time: UnixTime) -> Act {
        Act(
            at: time, uid: asker.uid, user: asker.user, verb: command.name, subject: command.subject, reason: reason,
            outcome: outcome)
    }
}

extension OperatorOutcome {
    static func released(_ instance: InstanceID, barred: InstanceID?) -> OperatorOutcome {
        .done("instance \(instance) goes on; \(barred.map { "\($0) is barred: stop it" } ?? "no other is barred")")
    }

    static func noted(_ backup: BackupNote) -> OperatorOutcome {
        .done("noted: the backup of \(backup.at) is in \(backup.path)")
    }

    static var openedNewEpoch: OperatorOutcome {
        .done("a new epoch begins when the other side next asks, within seconds if it is there")
    }
}
