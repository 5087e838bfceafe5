internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// Where a receiver stands never goes back within an epoch of one ledger, not even over a restart.
final class PositionChecker {
    private var last: [String: [StreamName: StreamReceiver.Durable]] = [:]

    /// - Parameter place: the ledger, by its path.
    func check(_ ledger: NodeLedger, at place: String) throws {
        try check(try ledger.positions().dossiers, of: ledger.log.name, at: place)
    }

    /// Of the reports that an intake receives.
    func check(_ ledger: IntakeLedger, _ topology: Topology) throws {
        for stream in topology.streams { try check(try ledger.openIncoming(stream.name).record, of: stream.name, at: "intake") }
    }

    private func check(_ position: StreamReceiver.Durable, of name: StreamName, at place: String) throws {
        defer { last[place, default: [:]][name] = position }
        guard let before = last[place]?[name] else { return }
        guard position.epoch > before.epoch || position.epoch == before.epoch && position.next >= before.next else {
            throw Violation(
                text: "\(place) went back from \(before.epoch) \(before.next) to \(position.epoch) \(position.next)")
        }
    }

    /// The ledger at that place is another one.
    func forget(_ place: String) { last[place] = nil }
}
