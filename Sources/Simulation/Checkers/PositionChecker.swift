internal import Dossiers
internal import Ledger
internal import Streams

/// Where a receiver stands never goes back within an epoch of one ledger, not even over a restart.
final class PositionChecker {
    private var last: [String: StreamReceiver.Durable] = [:]

    /// - Parameter place: the ledger, by its path.
    func check(_ ledger: NodeLedger, at place: String) throws {
        let position = try ledger.positions().dossiers
        defer { last[place] = position }
        guard let before = last[place] else { return }
        guard position.epoch > before.epoch || position.epoch == before.epoch && position.next >= before.next else {
            throw Violation(
                text: "\(place) went back from \(before.epoch) \(before.next) to \(position.epoch) \(position.next)")
        }
    }

    /// The ledger at that place is another one.
    func forget(_ place: String) { last[place] = nil }
}
