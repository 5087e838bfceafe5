internal import Dossiers
internal import Ledger
internal import Streams

/// What a person does with parked reports, each in the turn's transaction.
extension Intake {
    /// Tries each again, at once; one that still fails is parked again.
    func retryParked(_ selection: ParkedSelection) throws -> OperatorOutcome {
        var results = ParkedResults()
        for kept in try ledger.parking.entries(selection) {
            guard let stream = streams.first(where: { $0.incoming == kept.stream }) else {
                results.parkedAgain(kept.row, reason: "its stream is not in the topology")
                continue
            }
            do {
                try useAgain(kept, stream)
                try ledger.parking.end(row: kept.row, .retried, reason: "", at: now.wall)
                results.used(kept.row)
            } catch  where LedgerFile.concernsEntry(error) {
                let reason = FailedAttempt(error).reason
                let trials = kept.trials?.failing(reason, at: now.wall) ?? Trials(reason, at: now.wall)
                try ledger.parking.parkAgain(row: kept.row, reason: reason, trials)
                results.parkedAgain(kept.row, reason: reason)
            }
        }
        return try finish(results)
    }

    /// Gives each up; its dossier stays as it is shown.
    func discardParked(_ selection: ParkedSelection, reason: String) throws -> OperatorOutcome {
        var results = ParkedResults()
        for kept in try ledger.parking.entries(selection) {
            try ledger.parking.end(row: kept.row, .discarded, reason: reason, at: now.wall)
            results.discarded(kept.row)
        }
        return try finish(results)
    }

    private func finish(_ results: ParkedResults) throws -> OperatorOutcome {
        for stream in streams { try holdBackIfNeeded(stream) }
        return results.outcome(remaining: try ledger.parking.parkedCount())
    }
}
