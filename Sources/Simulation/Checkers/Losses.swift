internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

/// What intakes held whose ledger was put back to an older one: all that may be somewhere and not at the intake, and the order in which it
/// may have got there.
final class Losses {
    /// By stream: the dossiers in the order of their entries, one list for each ledger that is gone.
    private(set) var orders: [StreamName: [[Submission.Key]]] = [:]
    /// All that the last of them held.
    private var last: Set<Submission.Key> = []

    /// - Parameter ledger: it is about to be replaced.
    func note(_ ledger: IntakeLedger, of topology: Topology) throws {
        for stream in topology.streams {
            let (open, sealed) = try ledger.order(of: stream)
            orders[stream.name, default: []].append(open)
            last.formUnion(open + sealed)
        }
    }

    /// What is not in the ledger that took its place.
    func missing(in ledger: IntakeLedger, of topology: Topology) throws -> [Submission.Key] {
        for stream in topology.streams {
            let (open, sealed) = try ledger.order(of: stream)
            last.subtract(open + sealed)
        }
        defer { last = [] }
        return last.sorted { ($0.id.high, $0.id.low, $0.revision) < ($1.id.high, $1.id.low, $1.revision) }
    }
}

extension IntakeLedger {
    /// The dossiers of a stream in the order of their entries: those that its node can read, and those that are sealed.
    func order(of stream: Topology.Stream) throws -> (open: [Submission.Key], sealed: [Submission.Key]) {
        var (open, sealed): ([Submission.Key], [Submission.Key]) = ([], [])
        try read(try openOutgoing(stream.name, tenant: stream.tenant).log, from: 1, atMost: 1_000_000) { stored in
            let place = try unsafe Placement(decoding: stored.header)
            guard place.kind == .dossier || place.kind == .complement else { return true }
            let key = Submission.Key(id: place.dossier, revision: place.revision)
            if unsafe Header.flags(of: stored.header).contains(.sealed) { sealed.append(key) } else { open.append(key) }
            return true
        }
        return (open, sealed)
    }
}
