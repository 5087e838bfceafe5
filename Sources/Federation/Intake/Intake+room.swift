internal import Dossiers
internal import Ledger

/// Room on the disk: nothing that a portal brings may touch the reserve.
extension Intake {
    /// Refuses what needs room while the disk is full, or when so many bytes would touch its reserve.
    ///
    /// - Parameter inFile: they go into a piece's file, not into the ledger.
    func checkRoom(for bytes: Int, inFile: Bool = false) throws {
        guard now.monotonic >= pausedUntil else { throw Self.isFull }
        if space.isDue(now.monotonic), !ledger.hasUncommitted { try watchSpace() }
        guard !space.admits(bytes, inFile: inFile) else { return }
        throw Postponement(
            "the intake's disk has no room but its reserve: nothing was accepted; submit again later",
            retry: retry(since: space.closedSince ?? (inFile ? space.filesClosedSince : nil)))
    }

    /// When to come again to what is closed since then; soon, if it is only about to be.
    func retry(since closing: Moment?) -> Duration {
        Postponement.retry(closedFor: now.monotonic - (closing ?? now).monotonic, using: &entropy)
    }

    /// Looks at the disk if it is time. Outside a transaction, when everything taken is written.
    func watchSpace() throws {
        guard space.isDue(now.monotonic) else { return }
        if let change = try space.look(ledger.directory, ledger.file, now: now) { space.tell(change, peerLog, now: now) }
    }

    /// What an error says to a portal, and when it may come again; thrown on if it is no refusal.
    func refusal(of error: any Error) throws -> (refusal: Refusal, retry: Duration) {
        switch error {
        case let postponement as Postponement: (postponement.refusal, postponement.retry)
        case let refusal as Refusal: (refusal, refusal.code.isFinal ? .zero : limits.retry)
        default: throw error
        }
    }
}
