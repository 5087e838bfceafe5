internal import Dossiers
internal import Federation
internal import Ledger

/// Every dossier reaches its own préfecture once, in the order of its stream.
final class DeliveryChecker {
    private var nextRow: [StreamName: Int64] = [:]
    private var arrivals: [StreamName: [Submission.Key]] = [:]
    private var whereabouts: [Submission.Key: StreamName] = [:]

    /// What has come to a node since the last look.
    func check(_ ledger: NodeLedger, of name: StreamName, _ world: World) throws {
        for held in try ledger.dossiers(from: nextRow[name] ?? 0, atMost: 10_000) {
            nextRow[name] = held.row + 1
            let key = Submission.Key(id: held.id, revision: held.revision)
            if let other = whereabouts[key] { throw Violation(text: "\(held.id) came to \(name), and before to \(other)") }
            whereabouts[key] = name
            arrivals[name, default: []].append(key)
        }
    }

    /// The node's ledger is gone: what comes to the new one comes again.
    func forget(_ name: StreamName) {
        for key in arrivals[name] ?? [] { whereabouts[key] = nil }
        (arrivals[name], nextRow[name]) = (nil, nil)
    }

    /// At the end: all that was promised to a stream, and nothing else, in its order.
    func checkEnd(_ name: StreamName, expected: [Submission.Key]) throws {
        guard arrivals[name] ?? [] == expected else {
            throw Violation(
                text: "\(name) has \(arrivals[name]?.count ?? 0) dossiers where \(expected.count) are due, in their order")
        }
    }
}
