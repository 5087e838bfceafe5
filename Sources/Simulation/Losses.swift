internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// What intakes held whose ledger was put back to an older one: all that may be somewhere and not at the intake, and the order in which it
/// may have got there.
final class Losses {
    /// By stream: the dossiers in the order of their entries, one list for each ledger that is gone.
    private(set) var orders: [StreamName: [[DossierID]]] = [:]

    /// - Parameter ledger: it is about to be replaced.
    func note(_ ledger: IntakeLedger, of topology: Topology) throws {
        for stream in topology.streams { orders[stream.name, default: []].append(try ledger.order(of: stream)) }
    }
}

extension IntakeLedger {
    /// The dossiers of a stream in the order of their entries.
    func order(of stream: Topology.Stream) throws -> [DossierID] {
        var order: [DossierID] = []
        try read(try openOutgoing(stream.name, tenant: stream.tenant).log, from: 1, atMost: 1_000_000) { stored in
            let place = try unsafe Placement(decoding: stored.header)
            if place.kind == .dossier { order.append(place.dossier) }
            return true
        }
        return order
    }
}
