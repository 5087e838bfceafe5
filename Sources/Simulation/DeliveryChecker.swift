internal import Dossiers
internal import Ledger

/// Every dossier reaches its own préfecture once, in the order of its stream.
final class DeliveryChecker {
    private var nextRow: [StreamName: Int64] = [:]
    private var arrivals: [StreamName: [DossierID]] = [:]
    private var whereabouts: [DossierID: StreamName] = [:]

    /// What has come to a node since the last look.
    func check(_ ledger: NodeLedger, of name: StreamName, _ world: World) throws {
        for held in try ledger.dossiers(from: nextRow[name] ?? 0, atMost: 10_000) {
            nextRow[name] = held.row + 1
            if let other = whereabouts[held.id] { throw Violation(text: "\(held.id) came to \(name), and before to \(other)") }
            whereabouts[held.id] = name
            arrivals[name, default: []].append(held.id)
        }
    }

    /// The node's ledger is gone: what comes to the new one comes again.
    func forget(_ name: StreamName) {
        for id in arrivals[name] ?? [] { whereabouts[id] = nil }
        (arrivals[name], nextRow[name]) = (nil, nil)
    }

    /// At the end: all that was promised to a stream, and nothing else, in its order.
    func checkEnd(_ name: StreamName, expected: [DossierID]) throws {
        guard arrivals[name] ?? [] == expected else {
            throw Violation(
                text: "\(name) has \(arrivals[name]?.count ?? 0) dossiers where \(expected.count) are due, in their order")
        }
    }
}
