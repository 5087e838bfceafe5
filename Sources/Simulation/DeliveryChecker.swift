internal import Dossiers
internal import Ledger
internal import Streams

/// Every dossier reaches its own préfecture once, in the order of its stream.
final class DeliveryChecker {
    /// What has come into one ledger of a node, each with the epoch of the stream that brought it.
    struct Arrivals {
        fileprivate var nextRow: Int64 = 0
        fileprivate var dossiers: [(id: DossierID, epoch: Epoch)] = []
        /// As of the last look: nothing of a later one can have come since, for it takes a RESUME, which ends a turn.
        fileprivate var epoch = Epoch.none
    }

    private var arrivals: [StreamName: Arrivals] = [:]
    private var whereabouts: [DossierID: StreamName] = [:]

    func arrivals(at name: StreamName) -> Arrivals { arrivals[name] ?? Arrivals() }

    /// What has come to a node since the last look.
    func check(_ ledger: NodeLedger, of name: StreamName) throws {
        var seen = arrivals(at: name)
        for held in try ledger.dossiers(from: seen.nextRow, atMost: 10_000) {
            seen.nextRow = held.row + 1
            if let other = whereabouts[held.id] { throw Violation(text: "\(held.id) came to \(name), and before to \(other)") }
            whereabouts[held.id] = name
            seen.dossiers.append((held.id, seen.epoch))
        }
        seen.epoch = try ledger.positions().dossiers.epoch
        arrivals[name] = seen
    }

    /// The node's ledger is gone, and an older one in its place, or none: what is not in that comes again.
    func set(_ older: Arrivals?, at name: StreamName) {
        for (id, _) in arrivals(at: name).dossiers { whereabouts[id] = nil }
        arrivals[name] = older
        for (id, _) in arrivals(at: name).dossiers { whereabouts[id] = name }
    }

    /// At the end: all that was promised to a stream, and nothing else, in its order.
    ///
    /// - Parameters:
    ///   - order: of the intake's present ledger.
    ///   - lost: of those that were replaced by an older one. What they held may be at the node without being at the intake, in their order.
    func checkEnd(_ name: StreamName, _ order: [DossierID], lost: [[DossierID]]) throws {
        let dossiers = arrivals(at: name).dossiers
        guard !lost.isEmpty else {
            guard dossiers.map(\.id) == order else {
                throw Violation(text: "\(name) has \(dossiers.count) dossiers where \(order.count) are due, in their order")
            }
            return
        }
        let missing = Set(order).subtracting(dossiers.map(\.id))
        guard missing.isEmpty else { throw Violation(text: "\(name) lacks \(missing.count) of \(order.count) dossiers") }
        let extra = Set(dossiers.map(\.id)).subtracting(order).subtracting(lost.joined())
        guard extra.isEmpty else { throw Violation(text: "\(name) has \(extra.count) dossiers that no intake ever had") }
        for (epoch, part) in Dictionary(grouping: dossiers, by: \.epoch) {
            guard ([order] + lost).contains(where: { Self.isOrdered(part.map(\.id), as: $0) }) else {
                throw Violation(text: "\(name) got what came in epoch \(epoch) in the order of no ledger")
            }
        }
    }

    private static func isOrdered(_ part: [DossierID], as order: [DossierID]) -> Bool {
        var rest = order[...]
        for id in part {
            guard let place = rest.firstIndex(of: id) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
