internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// Every dossier reaches its own préfecture once, in the order of its stream.
final class DeliveryChecker {
    /// What has come into one ledger of a node, each with the epoch of the stream that brought it.
    struct Arrivals {
        fileprivate var nextRow: Int64 = 0
        fileprivate var dossiers: [(key: Submission.Key, epoch: Epoch)] = []
        /// As of the last look: nothing of a later one can have come since, for it takes a RESUME, which ends a turn.
        fileprivate var epoch = Epoch.none
    }

    private var arrivals: [StreamName: Arrivals] = [:]
    private var whereabouts: [Submission.Key: StreamName] = [:]

    func arrivals(at name: StreamName) -> Arrivals { arrivals[name] ?? Arrivals() }

    /// What has come to a node since the last look.
    func check(_ ledger: NodeLedger, of name: StreamName) throws {
        var seen = arrivals(at: name)
        for held in try ledger.dossiers(from: seen.nextRow, atMost: 10_000) {
            seen.nextRow = held.row + 1
            let key = Submission.Key(id: held.id, revision: held.revision)
            if let other = whereabouts[key] { throw Violation(text: "\(held.id) came to \(name), and before to \(other)") }
            whereabouts[key] = name
            seen.dossiers.append((key, seen.epoch))
        }
        seen.epoch = try ledger.positions().dossiers.epoch
        arrivals[name] = seen
    }

    /// The node's ledger is gone, and an older one in its place, or none: what is not in that comes again.
    func set(_ older: Arrivals?, at name: StreamName) {
        for (key, _) in arrivals(at: name).dossiers { whereabouts[key] = nil }
        arrivals[name] = older
        for (key, _) in arrivals(at: name).dossiers { whereabouts[key] = name }
    }

    /// At the end: all that was promised to a stream, and nothing else, in its order.
    ///
    /// - Parameters:
    ///   - order: of the intake's present ledger.
    ///   - lost: of those that were replaced by an older one. What they held may be at the node without being at the intake, in their order.
    func checkEnd(_ name: StreamName, _ order: [Submission.Key], lost: [[Submission.Key]]) throws {
        let dossiers = arrivals(at: name).dossiers
        guard !lost.isEmpty else {
            guard dossiers.map(\.key) == order else {
                throw Violation(text: "\(name) has \(dossiers.count) dossiers where \(order.count) are due, in their order")
            }
            return
        }
        let missing = Set(order).subtracting(dossiers.map(\.key))
        guard missing.isEmpty else {
            let first = order.first { missing.contains($0) }.map { "\($0.id) revision \($0.revision)" } ?? ""
            throw Violation(text: "\(name) lacks \(missing.count) of \(order.count) dossiers: \(first)")
        }
        let extra = Set(dossiers.map(\.key)).subtracting(order).subtracting(lost.joined())
        guard extra.isEmpty else { throw Violation(text: "\(name) has \(extra.count) dossiers that no intake ever had") }
        for (epoch, part) in Dictionary(grouping: dossiers, by: \.epoch) {
            guard ([order] + lost).contains(where: { Self.isOrdered(part.map(\.key), as: $0) }) else {
                throw Violation(text: "\(name) got what came in epoch \(epoch) in the order of no ledger")
            }
        }
    }

    private static func isOrdered(_ part: [Submission.Key], as order: [Submission.Key]) -> Bool {
        var rest = order[...]
        for key in part {
            guard let place = rest.firstIndex(of: key) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
