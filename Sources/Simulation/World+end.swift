internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

extension World {
    /// What still has to happen; nil when nothing has.
    func whatIsLeft() throws -> String? {
        guard unanswered.isEmpty else { return "\(unanswered.count) submissions have no answer" }
        guard let intake else { return "the intake is down" }
        for peer in peers.prefix(portalIndex) {
            guard let stream = peer.stream else { continue }
            guard let node = peer.node else { return "node \(stream.name) is down" }
            let (log, record) = try intake.ledger.openOutgoing(stream.name, tenant: stream.tenant)
            if record.durable.acknowledged < log.head { return "\(stream.name): \(record.durable.acknowledged) of \(log.head)" }
            let positions = try node.ledger.positions()
            // Acknowledged by a ledger that is gone is not there.
            if positions.dossiers.next <= log.head { return "\(stream.name): \(positions.dossiers.next) of \(log.head)" }
            let reports = positions.reports.durable
            if reports.acknowledged < reports.head {
                return "\(stream.name): \(reports.acknowledged) of \(reports.head) reports"
            }
        }
        return nil
    }

    /// Accepted ⇒ delivered once and in order, and the intake shows what the owner decided.
    func checkEnd() throws {
        guard let intake else { throw Violation(text: "the intake is down") }
        try receipts.checkAll(intake.ledger)
        for peer in peers.prefix(portalIndex) {
            guard let stream = peer.stream, let node = peer.node else { continue }
            var order: [DossierID] = []
            let (log, _) = try intake.ledger.openOutgoing(stream.name, tenant: stream.tenant)
            try intake.ledger.read(log, from: 1, atMost: 1_000_000) { stored in
                let place = try unsafe Placement(decoding: stored.header)
                if place.kind == .dossier { order.append(place.dossier) }
                return true
            }
            try deliveries.checkEnd(stream.name, expected: order)
            for held in try node.ledger.dossiers(from: 0, atMost: 1_000_000) {
                let shown = try intake.ledger.shown(held.id, revision: held.revision)
                guard shown == held.shown else {
                    throw Violation(
                        text: "\(held.id): its owner decided \(held.shown), the intake shows \(String(describing: shown))")
                }
            }
        }
    }
}
