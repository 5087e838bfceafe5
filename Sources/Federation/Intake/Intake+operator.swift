package import Dossiers
internal import Ledger
package import Streams

/// What only a person can decide about a stream of dossiers. Each act is durable when it returns, and harmless when it is repeated.
extension Intake {
    /// Of two clones this instance goes on; the other is refused as long as it lives (rule 8).
    ///
    /// - Returns: false when it was released already.
    /// - Throws: a ``Refusal`` when the stream is not cloned, or not by that instance.
    @discardableResult
    package func release(stream name: StreamName, instance: InstanceID) throws -> Bool {
        let stream = try operated(name)
        guard try stream.sender.decide(release: instance) else { return false }
        try keepDecision(stream, "stream-released", ["stream": name, "instance": instance])
        return true
    }

    /// Begins a new epoch of a stream of dossiers, above every one that its node has seen: the way out of *diverged* and *stopped*. What
    /// the log still holds is published again from its beginning; the node, which has most of it, answers with restated reports.
    ///
    /// - Returns: false when one is open already and waits for the node's next HELLO.
    @discardableResult
    package func openNewEpoch(stream name: StreamName) throws -> Bool {
        let stream = try operated(name)
        guard stream.sender.newEpoch() else { return false }
        try keepDecision(stream, "new-epoch-opened", ["stream": name])
        return true
    }

    private func operated(_ name: StreamName) throws(Refusal) -> IntakeStream {
        try checkRoom()
        guard let stream = stream(named: name) else {
            throw Refusal(.unknownStream, "this intake's topology has no stream \(name)")
        }
        return stream
    }

    private func keepDecision(_ stream: IntakeStream, _ event: String, _ fields: KeyValuePairs<String, Any>)
        throws
    {
        stream.isDirty = true
        guard try commit() else { throw Self.isFull }
        log.warning(event, fields)
    }
}
