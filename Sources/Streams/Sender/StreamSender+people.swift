package import Dossiers

extension StreamSender {
    /// ``release(_:)`` for a caller that may repeat itself. Write `durable`.
    ///
    /// - Returns: false when the other clone is refused already.
    package mutating func decide(release instance: InstanceID) throws(Refusal) -> Bool {
        if durable.stoppage == nil, let barred = durable.barred, barred != instance { return false }
        guard release(instance) else {
            throw Refusal(
                .conflict,
                "stream \(stream) is not stopped because of a clone with instance \(instance): see `saisine stream list`")
        }
        return true
    }
}
