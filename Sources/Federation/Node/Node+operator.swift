internal import Dossiers
internal import Ledger
package import Streams

/// What only a person can decide about a node's reports. Each act is durable when it returns, and harmless when it is repeated.
extension Node {
    /// Of two copies of one intake's ledger this instance goes on; the other is refused as long as it lives (rule 8).
    ///
    /// - Returns: false when it was released already.
    /// - Throws: a ``Refusal`` when the reports are not cloned, or not by that instance.
    @discardableResult
    package func release(instance: InstanceID) throws -> Bool {
        try checkRoom()
        guard try sender.decide(release: instance) else { return false }
        try keepDecision("reports-released", ["stream": stream, "instance": instance])
        return true
    }

    /// Begins a new epoch of the reports, above every one that the intake has seen: the way out of *diverged* and *stopped*. The present
    /// state of every dossier follows, marked *restated* (rule 16).
    ///
    /// - Returns: false when one is open already and waits for the intake's next HELLO.
    @discardableResult
    package func openNewEpoch() throws -> Bool {
        try checkRoom()
        guard beginEpoch() else { return false }
        try keepDecision("new-report-epoch-opened", ["stream": stream])
        return true
    }

    /// What the log holds by now is of an earlier life: the intake may show more than that, and must not go back (rule 16).
    func beginEpoch() -> Bool {
        guard sender.newEpoch() else { return false }
        record.restatedThrough = ledger.log.head
        isDirty = true
        return true
    }

    private func checkRoom() throws(Refusal) {
        guard now.monotonic >= pausedUntil else { throw Self.isFull }
    }

    private func keepDecision(_ event: String, _ fields: KeyValuePairs<String, Any>) throws {
        isDirty = true
        guard try commit() else { throw Self.isFull }
        log.warning(event, fields)
    }
}
