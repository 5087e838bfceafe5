internal import Dossiers
internal import Ledger
internal import Streams

/// What a person does with parked entries, each in the turn's transaction.
extension Node {
    /// Tries each again, at once; one that still fails is parked again.
    func retryParked(_ selection: ParkedSelection) throws -> OperatorOutcome {
        var results = ParkedResults()
        let entries = try ledger.parking.entries(selection)
        guard !entries.contains(where: isBeforeRemoval) else {
            throw Refusal(
                .tryAgainLater,
                "the files of discarded pieces are being removed, one of them needed here: nothing was done; say it again")
        }
        for kept in entries {
            do {
                try useAgain(kept)
                try ledger.parking.end(row: kept.row, .retried, reason: "", at: now.wall)
                results.used(kept.row)
            } catch  where LedgerFile.concernsEntry(error) {
                let reason = FailedAttempt(error).reason
                try parkAgain(kept, reason)
                results.parkedAgain(kept.row, reason: reason)
            }
        }
        try holdBackIfNeeded()
        return results.outcome(remaining: try ledger.parking.parkedCount())
    }

    private func parkAgain(_ kept: KeptEntry, _ reason: String) throws {
        let trials = kept.trials?.failing(reason, at: now.wall) ?? Trials(reason, at: now.wall)
        try ledger.parking.parkAgain(row: kept.row, reason: reason, trials)
        try note(kept, .object(["parked": .string(reason), "attempts": .number(trials.attempts)]))
    }

    /// Gives each up: the intake is told, and its dossier stays as it is shown.
    func discardParked(_ selection: ParkedSelection, reason: String) throws -> OperatorOutcome {
        var results = ParkedResults()
        for kept in try ledger.parking.entries(selection) {
            try note(kept, .object(["discarded": .string(reason)]))
            try ledger.parking.end(row: kept.row, .discarded, reason: reason, at: now.wall)
            results.discarded(kept.row)
        }
        try holdBackIfNeeded()
        return results.outcome(remaining: try ledger.parking.parkedCount())
    }

    /// Says something about the dossier of an entry, without a state.
    private func note(_ kept: KeptEntry, _ said: JSONValue) throws {
        unsafe try kept.lend { place, header, _ in
            let about = unsafe about(place, header, .note)
            try report(about, body: said.serialized, row: nil)
        }
    }
}
