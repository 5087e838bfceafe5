internal import Dossiers
internal import Ledger
internal import Streams

extension Intake {
    /// Begins to discard what these ages allow, or goes on with what is under way by other ages from the start.
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
            if let start = try ledger.discard(&sweep, bounds, at: now.wall) { begin(start) }
            retention.stepped(sweep, now: now.monotonic)
            if sweep.isDone {
                log.info(
                    "retention-ended",
                    ["dossiers": sweep.tally.dossiers, "pieces": sweep.tally.pieces, "bytes": sweep.tally.bytes])
            }
        }
        if retention.mayRemove(now.monotonic) { try removeLeftovers() }
    }

    /// What has been acknowledged in this grant counts, and of backups what was told in it [ce12].
    private var bounds: [Int64: RetentionBounds] {
        Dictionary(
            uniqueKeysWithValues: streams.map {
                ($0.log.stream, RetentionBounds(acknowledged: $0.sender.durable.acknowledged, safe: $0.sender.discardable))
            })
    }

    private func begin(_ start: LogStart) {
        guard let stream = stream(row: start.stream) else { return }
        stream.sender.discarded(before: start.first, chain: start.chain)
        stream.isDirty = true
    }

    /// Hands files over to be removed. One whose piece is being sent again waits: it may be about to get its name anew.
    private func removeLeftovers() throws {
        let leftovers = try ledger.leftovers(atMost: RetentionRun.filesMax)
        guard !leftovers.isEmpty else { return retention.hasLeftovers = false }
        guard !leftovers.contains(where: { uploads.isUnderWay($0.key) }) else { return retention.pause(now: now.monotonic) }
        retention.isRemoving = true
        uploads.remove(leftovers, named: try leftovers.filter { try !ledger.isNamed($0) }.map(\.fileName))
    }

    /// The files are gone: so are the rows, with this turn's commit.
    func removed(_ rows: [Int64]) throws {
        retention.isRemoving = false
        retention.pause(now: now.monotonic)
        try ledger.forget(leftovers: rows)
    }
}

extension OperatorOutcome {
    static var begunRetention: OperatorOutcome {
        .done(
            "begun: the process discards in small steps; `saisine status --json` tells how far it is, and the log how it ended")
    }
}
