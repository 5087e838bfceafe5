internal import Dossiers
internal import Federation
internal import Ledger
internal import Streams

extension World {
    /// What still has to happen; nil when nothing has.
    func whatIsLeft() throws -> String? {
        if let errand = errands.first(where: { !answered.contains($0.number) }) {
            return "\(errands.count - answered.count) errands of portals have no end, the first is \(errand)"
        }
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
        return try whatLivesLack()
    }

    /// Accepted ⇒ delivered once and in order, and the intake shows what the owner decided.
    func checkEnd() throws {
        guard let intake else { throw Violation(text: "the intake is down") }
        try receipts.checkAll(intake.ledger)
        try answers.checkEnd()
        try history.check(disk.storage, path: intake.ledger.directory.ledgerPath)
        try PieceChecker(disk, path: intake.ledger.directory.ledgerPath, of: "the intake").checkParked { _, _ in false }
        for peer in peers.prefix(portalIndex) {
            guard let stream = peer.stream, let node = peer.node else { continue }
            try secrecy.check(peer.disk, of: stream.name)
            let (order, sealed) = try intake.ledger.order(of: stream)
            try deliveries.checkEnd(stream.name, order, lost: losses.orders[stream.name] ?? [])
            try receipts.checkArrived(at: stream.name, order + sealed)
            try checkSealed(sealed, intake.ledger)
            try checkPieces(of: stream.name, peer.disk, node.ledger)
            let here = Set(order)
            for held in try node.ledger.dossiers(from: 0, atMost: 1_000_000)
            where here.contains(Submission.Key(id: held.id, revision: held.revision)) {
                let shown = try intake.ledger.shown(held.id, revision: held.revision)
                guard shown == held.shown else {
                    throw Violation(
                        text: "\(held.id): its owner decided \(held.shown), the intake shows \(String(describing: shown))")
                }
            }
        }
    }

    private func checkPieces(of stream: StreamName, _ disk: SimulatedDisk, _ ledger: NodeLedger) throws {
        let pieces = try PieceChecker(disk, path: ledger.directory.ledgerPath, of: "node \(stream)")
        let accepted = errands.filter { $0.place.stream == stream && receipts.isPromised($0.submission) }
        try pieces.check(piecesOf: accepted, in: ledger.directory.path)
        // Also those that an intake accepted whose ledger is gone.
        let mine = errands.lazy.map(\.submission.header).filter { $0.flags.contains(.sealed) }
        let parked = Set(mine.map { "\($0.dossier.hex) \($0.revision)" })
        try pieces.checkParked { parked.contains("\($0) \($1)") }
    }

    /// Parked at their node, which has no key, and their portals may know.
    private func checkSealed(_ keys: [Submission.Key], _ ledger: IntakeLedger) throws {
        for key in keys {
            let shown = try ledger.shown(key.id, revision: key.revision)
            guard shown?.state == .parked else {
                throw Violation(text: "the intake shows \(String(describing: shown)) of \(key.id), which is sealed and parked")
            }
        }
    }
}
