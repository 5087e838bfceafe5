package import Dossiers
internal import Ledger
internal import Streams

extension Intake {
    /// What entries wait for cannot go (streams, rule 20): a topology without it is refused at the start, before anything is served.
    func checkTopology() throws {
        let present = Set(topology.streams.map(\.name))
        for identity in ledger.streamNames.values.sorted(by: { $0.name < $1.name }) where !present.contains(identity.name) {
            let (log, record) = try ledger.openOutgoing(identity.name, tenant: identity.tenant)
            let backlog = log.head - min(log.head, record.durable.acknowledged)
            guard backlog == 0 else { throw IntakeError.removedStream(identity.name, backlog: backlog) }
        }
        for stream in topology.streams {
            let (log, record) = try ledger.openOutgoing(stream.name, tenant: stream.tenant)
            let backlog = log.head - min(log.head, record.durable.acknowledged)
            let lost = try ledger.exchange(prefixes: stream.prefixes, of: log).filter { !stream.prefixes.contains($0) }
            guard lost.isEmpty || backlog == 0 else {
                throw IntakeError.lostPrefixes(stream.name, lost, backlog: backlog)
            }
        }
        try ledger.commit()
    }
}

/// Why an intake cannot start. Each says what to do.
package enum IntakeError: Error, Equatable, CustomStringConvertible {
    case removedStream(StreamName, backlog: UInt64)
    case lostPrefixes(StreamName, [PostalPrefix], backlog: UInt64)

    package var description: String {
        switch self {
        case .removedStream(let name, let backlog):
            "the topology no longer has stream \(name), for which \(backlog) entries wait: put it back until its node has acknowledged them"
        case .lostPrefixes(let name, let prefixes, let backlog):
            "the topology takes \(prefixes.map(\.description).joined(separator: ", ")) from stream \(name), for which \(backlog) entries "
                + "wait: put it back until its node has acknowledged them"
        }
    }
}
